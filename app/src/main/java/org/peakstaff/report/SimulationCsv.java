package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.SimulationResult;

/**
 * A simulation result per interval as CSV: a row per interval and contact type, and a row per
 * interval and agent group. Each measure fills three columns: mean, low and high end of its
 * interval.
 */
public final class SimulationCsv {
  private static final List<Count> COUNTS =
      List.of(Count.OFFERED, Count.ANSWERED, Count.ABANDONED, Count.CLEARED);
  private static final List<String> CONTACT_MEASURES =
      List.of(
          "serviceLevel",
          "abandonment",
          "averageSpeedOfAnswer",
          "meanWait",
          "handleTime",
          "meanQueue");
  private static final List<String> GROUP_MEASURES =
      List.of("occupancy", "taken", "staffedHours", "overTimeHours");
  private static final int ENDS = 3;

  private SimulationCsv() {}

  /**
   * Writes the table.
   *
   * @param result the result
   * @param out where it goes; flushed, not closed
   * @throws IOException if it cannot be written
   */
  public static void write(SimulationResult result, Writer out) throws IOException {
    try (CsvTable csv = CsvTable.to(out, heads())) {
      for (IntervalMeasures interval : result.intervals()) {
        String start = SimulationJson.start(interval.start());
        interval.measures().contactTypes().forEach((id, type) -> contactRow(csv, start, id, type));
        interval.measures().agentGroups().forEach((id, group) -> groupRow(csv, start, id, group));
      }
    }
  }

  private static List<String> heads() {
    List<String> heads = new ArrayList<>(List.of("start", "contactType", "agentGroup"));
    COUNTS.forEach(count -> addEnds(heads, count.id()));
    CONTACT_MEASURES.forEach(measure -> addEnds(heads, measure));
    GROUP_MEASURES.forEach(measure -> addEnds(heads, measure));
    return heads;
  }

  private static void addEnds(List<String> heads, String measure) {
    heads.add(measure);
    heads.add(measure + "Low");
    heads.add(measure + "High");
  }

  private static void contactRow(CsvTable csv, String start, String id, ContactMeasures type) {
    csv.text(start).text(id).text(null);
    COUNTS.forEach(count -> estimate(csv, type.counts().get(count)));
    estimate(csv, type.serviceLevel());
    estimate(csv, type.abandonment());
    estimate(csv, type.averageSpeedOfAnswer());
    estimate(csv, type.meanWait());
    estimate(csv, type.handleTime());
    estimate(csv, type.meanQueue());
    csv.empty(ENDS * GROUP_MEASURES.size()).endRow();
  }

  private static void groupRow(CsvTable csv, String start, String id, GroupMeasures group) {
    csv.text(start).text(null).text(id);
    csv.empty(ENDS * (COUNTS.size() + CONTACT_MEASURES.size()));
    estimate(csv, group.occupancy());
    estimate(csv, group.answered());
    estimate(csv, group.staffedHours());
    estimate(csv, group.overTimeHours());
    csv.endRow();
  }

  private static void estimate(CsvTable csv, @Nullable Estimate estimate) {
    if (estimate == null) {
      csv.empty(ENDS);
    } else {
      csv.number(estimate.mean()).number(estimate.low()).number(estimate.high());
    }
  }
}
