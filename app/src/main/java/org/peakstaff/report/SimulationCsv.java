package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.SimulationResult;

/**
 * A simulation result per interval as CSV: a row per interval and contact type, and a row per
 * interval and agent group. Each measure fills three columns: mean, low and high end of its
 * interval. What happens before and beyond the queue has further columns at the end where the
 * scenario has it.
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

  private final CsvTable csv;
  private final List<Count> moreCounts;
  private final List<String> moreOfContacts;
  private final List<String> moreOfGroups;

  private SimulationCsv(SimulationResult result, Writer out) {
    Measures measures = result.measures();
    moreCounts = moreCounts(measures.total());
    moreOfContacts = List.copyOf(JourneyColumns.of(measures.total().journey()).keySet());
    moreOfGroups = List.copyOf(JourneyColumns.of(measures.allGroups()).keySet());
    csv = CsvTable.to(out, heads());
  }

  private static List<Count> moreCounts(ContactMeasures total) {
    return total.counts().keySet().stream()
        .filter(count -> !Count.ofQueues().contains(count))
        .toList();
  }

  /**
   * Writes the table.
   *
   * @param result the result
   * @param out where it goes; flushed, not closed
   * @throws IOException if it cannot be written
   */
  public static void write(SimulationResult result, Writer out) throws IOException {
    SimulationCsv table = new SimulationCsv(result, out);
    try (CsvTable csv = table.csv) {
      for (IntervalMeasures interval : result.intervals()) {
        table.rows(SimulationJson.start(interval.start()), interval.measures());
      }
    }
  }

  private void rows(String start, Measures measures) {
    measures.contactTypes().forEach((id, type) -> contactRow(start, id, type));
    measures.agentGroups().forEach((id, group) -> groupRow(start, id, group));
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>(List.of("start", "contactType", "agentGroup"));
    COUNTS.forEach(count -> addEnds(heads, count.id()));
    CONTACT_MEASURES.forEach(measure -> addEnds(heads, measure));
    GROUP_MEASURES.forEach(measure -> addEnds(heads, measure));
    moreCounts.forEach(count -> addEnds(heads, count.id()));
    moreOfContacts.forEach(measure -> addEnds(heads, measure));
    moreOfGroups.forEach(measure -> addEnds(heads, measure));
    return heads;
  }

  private static void addEnds(List<String> heads, String measure) {
    heads.add(measure);
    heads.add(measure + "Low");
    heads.add(measure + "High");
  }

  private void contactRow(String start, String id, ContactMeasures type) {
    csv.text(start).text(id).text(null);
    COUNTS.forEach(count -> estimate(type.counts().get(count)));
    estimate(type.serviceLevel());
    estimate(type.abandonment());
    estimate(type.averageSpeedOfAnswer());
    estimate(type.meanWait());
    estimate(type.handleTime());
    estimate(type.meanQueue());
    csv.empty(ENDS * GROUP_MEASURES.size());
    moreCounts.forEach(count -> estimate(type.counts().get(count)));
    Map<String, Estimate> more = JourneyColumns.of(type.journey());
    moreOfContacts.forEach(measure -> estimate(more.get(measure)));
    csv.empty(ENDS * moreOfGroups.size()).endRow();
  }

  private void groupRow(String start, String id, GroupMeasures group) {
    csv.text(start).text(null).text(id);
    csv.empty(ENDS * (COUNTS.size() + CONTACT_MEASURES.size()));
    estimate(group.occupancy());
    estimate(group.answered());
    estimate(group.staffedHours());
    estimate(group.overTimeHours());
    csv.empty(ENDS * (moreCounts.size() + moreOfContacts.size()));
    Map<String, Estimate> more = JourneyColumns.of(group);
    moreOfGroups.forEach(measure -> estimate(more.get(measure)));
    csv.endRow();
  }

  private void estimate(@Nullable Estimate estimate) {
    if (estimate == null) {
      csv.empty(ENDS);
    } else {
      csv.number(estimate.mean()).number(estimate.low()).number(estimate.high());
    }
  }
}
