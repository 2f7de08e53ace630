package org.peakstaff.report.html;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.shift.StaffSchedule;
import org.peakstaff.report.Display;
import org.peakstaff.report.ScheduleWords;
import org.peakstaff.report.ShiftTable;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;
import org.peakstaff.report.html.WhatIfPage.Part;
import org.peakstaff.scenario.json.ResolvedValue;

/** A schedule as one HTML file with everything inside. */
public final class ScheduleReport {
  private final Display display;
  private final StaffSchedule schedule;

  private ScheduleReport(Display display, StaffSchedule schedule) {
    this.display = display;
    this.schedule = schedule;
  }

  /**
   * Writes the page.
   *
   * @param display how numbers and dates are written
   * @param schedule the schedule
   * @param values of the scenario by origin
   * @param version of the program
   * @param target where to
   * @throws IOException when the target fails
   */
  public static void write(
      Display display,
      StaffSchedule schedule,
      List<ResolvedValue> values,
      String version,
      Appendable target)
      throws IOException {
    new ScheduleReport(display, schedule).page(values, version).writeTo(target);
  }

  private WhatIfPage page(List<ResolvedValue> values, String version) {
    List<Part> parts = new ArrayList<>();
    parts.add(starts());
    for (int g = 0; g < schedule.task().groups().size(); g++) {
      parts.add(cover(g));
    }
    return new WhatIfPage(
        "Schedule",
        schedule.scenario(),
        "Shifts for the requirement by " + schedule.method(),
        ScheduleWords.sentences(display, schedule),
        parts,
        List.of(
            "Heads are heads on the roster: the agents required at work / (1 - shrinkage).",
            "Covered is the fewest heads at work in any moment of the interval; breaks are not at"
                + " work.",
            "The cost of the cover is the least for which every interval has its heads; where a"
                + " target holds over a day, the simulation of the shifts themselves shows where"
                + " fewer do."),
        List.of(
            new Fact("Replications", display.count(schedule.simulation().replications())),
            new Fact("Seed", String.valueOf(schedule.simulation().seed())),
            new Fact("Scenario, SHA-256", schedule.sha256()),
            new Fact("Peakstaff", version)),
        AssumptionSection.views(values));
  }

  private Part starts() {
    List<PlainRow> rows = new ArrayList<>();
    for (ShiftTable.Row row : ShiftTable.rows(schedule)) {
      rows.add(row(row));
    }
    return new Part(
        "Who starts when",
        "",
        "",
        new PlainTable("starts", "Heads that start, by day", heads(), rows));
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>(List.of("Shift", "Group", "Start", "Length"));
    for (DayOfWeek day : DayOfWeek.values()) {
      heads.add(display.weekday(day));
    }
    heads.add("Heads");
    return heads;
  }

  private PlainRow row(ShiftTable.Row row) {
    List<String> cells =
        new ArrayList<>(
            List.of(row.group(), display.time(row.start()), ShiftTable.hours(row.length())));
    for (DayOfWeek day : DayOfWeek.values()) {
      Integer count = row.heads().get(day);
      cells.add(count == null ? "" : display.count(count));
    }
    cells.add(display.count(row.total()));
    return new PlainRow(row.family(), cells);
  }

  private PlainRow interval(ZonedDateTime start, int required, int covered) {
    int over = covered - required;
    return new PlainRow(
        display.moment(start),
        List.of(display.count(required), display.count(covered), display.signedCount(over)));
  }

  private Part cover(int group) {
    String id = schedule.task().groups().get(group).id();
    List<PlainRow> rows = new ArrayList<>();
    List<Integer> required = new ArrayList<>();
    List<Integer> covered = new ArrayList<>();
    List<CoverPlot.DayMark> days = new ArrayList<>();
    for (int i = 0; i < schedule.intervals().size(); i++) {
      required.add(schedule.required(group, i));
      covered.add(schedule.covered(group, i));
      ZonedDateTime start = schedule.intervals().get(i).start();
      if (i == 0 || start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
        days.add(new CoverPlot.DayMark(i, display.day(start.toLocalDate())));
      }
      if (required.get(i) > 0 || covered.get(i) > 0) {
        rows.add(interval(start, required.get(i), covered.get(i)));
      }
    }
    return new Part(
        "Required and covered: " + id,
        "",
        new CoverPlot("Required and covered heads of " + id, required, covered).svg(days),
        new PlainTable(
            "cover-" + group,
            "Heads on the roster per interval",
            List.of("Interval", "Required", "Covered", "Over/under"),
            rows));
  }
}
