package org.peakstaff.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was made of the columns of a file, as pairs of a meaning and where it stands. */
final class Mapping {
  /** Of a Teleopti / Calabrio queue file. */
  static final List<String> OF_QUEUE_FILE =
      List.of(
          "start of the interval",
          "date_from, time",
          "volume",
          "offd_direct_call_cnt",
          "mean handle time",
          "(talking_call_dur + wrap_up_dur) / answ_call_cnt",
          "mean patience",
          "(queued_and_answ_call_dur + queued_and_aband_call_dur) / aband_call_cnt",
          "agents seen",
          "avg_avail_member_cnt",
          "service level",
          "ans_servicelevel_cnt, when the scenario is validated",
          "short abandons",
          "aband_short_call_cnt",
          "checked only",
          "overflow_in_call_cnt, overflow_out_call_cnt",
          "not used",
          "longest waits, wait_dur, aband_within_sl_cnt");

  private Mapping() {}

  /** Of a table with heads. */
  static List<String> of(TableShape shape) {
    TableHeads heads = Objects.requireNonNull(shape.heads());
    List<String> pairs = new ArrayList<>();
    for (Map.Entry<Meaning, Integer> column : heads.columns().entrySet()) {
      pairs.add(column.getKey().words());
      pairs.add(heads.heads().get(column.getValue()));
    }
    add(pairs, Meaning.PART.words(), heads.parts().stream().map(heads.heads()::get).toList());
    if (heads.infersAbandons()) {
      add(pairs, "abandoned", List.of("volume - answered, as no column has them"));
    }
    if (!heads.has(Meaning.OFFERED)) {
      add(pairs, "volume", List.of("answered + abandoned, as no column has it"));
    }
    add(pairs, "not used", heads.unused());
    return pairs;
  }

  private static void add(List<String> pairs, String words, List<String> heads) {
    if (!heads.isEmpty()) {
      pairs.add(words);
      pairs.add(String.join(", ", heads));
    }
  }
}
