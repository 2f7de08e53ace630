package org.peakstaff.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import org.peakstaff.planner.shift.StaffSchedule;
import org.peakstaff.result.DayMeasures;
import org.peakstaff.result.Estimate;

/**
 * A schedule for a terminal of 100 columns: shifts by family and start with heads per day, each day
 * in a line, the busiest day per interval, and the verdict.
 */
public final class ScheduleText {
  private static final int WIDTH = 100;
  private static final int NAME_WIDTH = 18;
  private static final int SHIFTS_SHOWN = 60;
  private static final int LONGEST_BAR = 40;

  private final Display display;
  private final StaffSchedule schedule;
  private final List<String> lines = new ArrayList<>();

  private ScheduleText(Display display, StaffSchedule schedule) {
    this.display = display;
    this.schedule = schedule;
  }

  /** The lines. */
  public static List<String> lines(Display display, StaffSchedule schedule, Emphasis emphasis) {
    ScheduleText text = new ScheduleText(display, schedule);
    text.head(emphasis);
    text.shifts();
    text.days();
    text.intervals();
    text.lines.add("");
    for (String sentence : ScheduleWords.sentences(display, schedule)) {
      text.lines.addAll(Paragraph.lines(sentence, WIDTH));
    }
    return text.lines;
  }

  private void head(Emphasis emphasis) {
    lines.add(
        emphasis.strong(schedule.scenario())
            + ": shifts for the requirement by "
            + schedule.method()
            + ", checked by simulation");
    lines.add("(" + SimulationText.basis(display, schedule.simulation()) + ")");
  }

  private void section(String title, TextTable table) {
    lines.add("");
    lines.add(title);
    lines.addAll(table.lines());
  }

  private void shifts() {
    List<ShiftTable.Row> rows = ShiftTable.rows(schedule);
    TreeSet<DayOfWeek> days = new TreeSet<>();
    rows.forEach(row -> days.addAll(row.heads().keySet()));
    TextTable table = heads(days);
    for (ShiftTable.Row row : rows.subList(0, Math.min(SHIFTS_SHOWN, rows.size()))) {
      table.row(cells(row, days));
    }
    section("Heads that start", table);
    if (rows.size() > SHIFTS_SHOWN) {
      lines.add(display.count(rows.size() - SHIFTS_SHOWN) + " more in schedule.csv");
    }
  }

  private TextTable heads(Set<DayOfWeek> days) {
    TextTable table =
        TextTable.create().text("Group").text("Family").text("Start").number("Length");
    days.forEach(day -> table.number(display.weekday(day)));
    return table.number("Heads");
  }

  private List<String> cells(ShiftTable.Row row, Set<DayOfWeek> days) {
    List<String> cells = new ArrayList<>();
    cells.add(Display.shortened(row.group(), NAME_WIDTH));
    cells.add(Display.shortened(row.family(), NAME_WIDTH));
    cells.add(display.time(row.start()));
    cells.add(ShiftTable.hours(row.length()));
    for (DayOfWeek day : days) {
      Integer heads = row.heads().get(day);
      cells.add(heads == null ? "" : display.count(heads));
    }
    cells.add(display.count(row.total()));
    return cells;
  }

  private void days() {
    TextTable table =
        TextTable.create()
            .text("Day")
            .number("Required h")
            .number("At work h")
            .number("Efficiency")
            .number("Service level");
    for (DayMeasures day : schedule.simulation().days()) {
      table.row(cells(day));
    }
    section("Heads on the roster, hours a day, and the service simulated", table);
  }

  private List<String> cells(DayMeasures day) {
    double required = hours(day.date(), schedule::requiredHours);
    double covered = hours(day.date(), schedule::coveredHours);
    Estimate service = day.measures().total().serviceLevel();
    return List.of(
        display.day(day.date()),
        display.number(required, 1),
        display.number(covered, 1),
        covered == 0 ? Display.NONE : display.percent(required / covered),
        service == null ? Display.NONE : display.percent(service));
  }

  private double hours(LocalDate date, IntToDoubleFunction ofInterval) {
    double hours = 0;
    for (int i = 0; i < schedule.intervals().size(); i++) {
      if (schedule.intervals().get(i).start().toLocalDate().equals(date)) {
        hours += ofInterval.applyAsDouble(i);
      }
    }
    return hours;
  }

  private void intervals() {
    LocalDate busiest = busiest();
    for (int g = 0; g < schedule.task().groups().size(); g++) {
      String group = schedule.task().groups().get(g).id();
      section(
          group + " on the busiest day, " + display.day(busiest) + ", heads on the roster",
          intervals(g, busiest));
    }
  }

  private TextTable intervals(int group, LocalDate day) {
    TextTable table = TextTable.create().text("Time").number("Required").number("Covered");
    table.number("Over/under").text("");
    for (int i = 0; i < schedule.intervals().size(); i++) {
      int required = schedule.required(group, i);
      int covered = schedule.covered(group, i);
      ZonedDateTime start = schedule.intervals().get(i).start();
      if (start.toLocalDate().equals(day) && (required > 0 || covered > 0)) {
        table.row(cells(start, required, covered));
      }
    }
    return table;
  }

  private List<String> cells(ZonedDateTime start, int required, int covered) {
    int over = covered - required;
    return List.of(
        display.time(start),
        display.count(required),
        display.count(covered),
        display.signedCount(over),
        "#".repeat(Math.min(LONGEST_BAR, covered)));
  }

  private LocalDate busiest() {
    LocalDate best = schedule.intervals().get(0).start().toLocalDate();
    double most = -1;
    for (DayMeasures day : schedule.simulation().days()) {
      double required = hours(day.date(), schedule::requiredHours);
      if (required > most) {
        most = required;
        best = day.date();
      }
    }
    return best;
  }
}
