package org.peakstaff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peakstaff.planner.shift.StaffSchedule;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.report.excel.LineChart;
import org.peakstaff.report.excel.NumberStyle;
import org.peakstaff.scenario.Shift;

/**
 * A schedule as an Excel file: the answer in sentences, heads by start and day, every shift with
 * its breaks, required and covered heads per interval with the difference as a formula, and a
 * chart.
 */
public final class ScheduleExcel {
  private static final double SECONDS_PER_HOUR = 3600;

  private final Display display;
  private final StaffSchedule schedule;

  private ScheduleExcel(Display display, StaffSchedule schedule) {
    this.display = display;
    this.schedule = schedule;
  }

  /**
   * Writes the file.
   *
   * @param display how numbers and dates are written
   * @param schedule the schedule
   * @param out where it goes; left open
   * @throws IOException if it fails
   */
  public static void write(Display display, StaffSchedule schedule, OutputStream out)
      throws IOException {
    ScheduleExcel excel = new ScheduleExcel(display, schedule);
    try (ExcelFile file = ExcelFile.create("Peakstaff")) {
      ExcelSheet answer = file.sheet("Answer", List.of("Answer"));
      ScheduleWords.sentences(display, schedule)
          .forEach(sentence -> answer.text(sentence).endRow());
      excel.starts(file);
      excel.shifts(file);
      excel.intervals(file);
      file.writeTo(out);
    }
  }

  private void starts(ExcelFile file) {
    List<String> heads = new ArrayList<>(List.of("Group", "Family", "Start", "Hours"));
    for (DayOfWeek day : DayOfWeek.values()) {
      heads.add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }
    heads.add("Heads");
    ExcelSheet sheet = file.sheet("Starts", heads);
    for (ShiftTable.Row row : ShiftTable.rows(schedule)) {
      sheet.text(row.group()).text(row.family()).text(row.start().toString());
      sheet.number(row.length().toSeconds() / SECONDS_PER_HOUR, NumberStyle.PLAIN);
      for (DayOfWeek day : DayOfWeek.values()) {
        sheet.number(row.heads().getOrDefault(day, 0), NumberStyle.WHOLE);
      }
      sheet.formula(
          "SUM(" + sheet.place("Mon") + ":" + sheet.place("Sun") + ")", NumberStyle.WHOLE);
      sheet.endRow();
    }
  }

  private void shifts(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Shifts", List.of("Group", "Shift", "Days", "Start", "Hours", "Breaks", "Heads"));
    for (Map.Entry<String, Map<String, Shift>> group : schedule.shifts().entrySet()) {
      for (Map.Entry<String, Shift> each : group.getValue().entrySet()) {
        Shift shift = each.getValue();
        sheet.text(group.getKey()).text(each.getKey()).text(ScheduleCsv.days(shift, " "));
        sheet.text(shift.start().toString());
        sheet.number(shift.length().toSeconds() / SECONDS_PER_HOUR, NumberStyle.PLAIN);
        sheet.text(ScheduleCsv.breaks(shift)).number(shift.agents(), NumberStyle.WHOLE).endRow();
      }
    }
  }

  private void interval(ExcelSheet sheet, int g, int i) {
    ZonedDateTime start = schedule.intervals().get(i).start();
    sheet.text(display.moment(start)).date(start.toLocalDate()).text(display.time(start));
    sheet.number(schedule.required(g, i), NumberStyle.WHOLE);
    sheet.number(schedule.covered(g, i), NumberStyle.WHOLE);
    sheet.formula(sheet.place("Covered") + "-" + sheet.place("Required"), NumberStyle.PLAIN);
    sheet.endRow();
  }

  private void intervals(ExcelFile file) {
    for (int g = 0; g < schedule.task().groups().size(); g++) {
      String group = schedule.task().groups().get(g).id();
      ExcelSheet sheet =
          file.sheet(
              "Cover " + group,
              List.of("Interval", "Date", "Time", "Required", "Covered", "Over/under"));
      for (int i = 0; i < schedule.intervals().size(); i++) {
        interval(sheet, g, i);
      }
      chart(file, sheet, group);
    }
  }

  private void chart(ExcelFile file, ExcelSheet sheet, String group) {
    int last = schedule.intervals().size() - 1;
    if (last > 0) {
      List<String> up = List.of("Required", "Covered");
      LineChart lines = new LineChart(sheet, "Interval", up, "heads", 0, last);
      file.lineChart("Chart " + group, group + ": required and covered", lines);
    }
  }
}
