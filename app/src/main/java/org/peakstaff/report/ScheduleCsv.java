package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peakstaff.planner.shift.StaffSchedule;
import org.peakstaff.scenario.Shift;

/** The shifts of a schedule as CSV: a row per shift with its breaks. */
public final class ScheduleCsv {
  private static final List<String> HEADS =
      List.of(
          "agentGroup",
          "shift",
          "days",
          "start",
          "lengthHours",
          "breaks",
          "heads",
          "headsOnAllDays");
  private static final double SECONDS_PER_HOUR = 3600;

  private ScheduleCsv() {}

  /**
   * Writes the file.
   *
   * @param schedule the schedule
   * @param out where it goes; left open
   * @throws IOException if it fails
   */
  public static void write(StaffSchedule schedule, Writer out) throws IOException {
    try (CsvTable csv = CsvTable.to(out, HEADS)) {
      for (Map.Entry<String, Map<String, Shift>> group : schedule.shifts().entrySet()) {
        for (Map.Entry<String, Shift> each : group.getValue().entrySet()) {
          Shift shift = each.getValue();
          csv.text(group.getKey())
              .text(each.getKey())
              .text(days(shift, " "))
              .text(shift.start().toString())
              .number(shift.length().toSeconds() / SECONDS_PER_HOUR)
              .text(breaks(shift))
              .number(shift.agents())
              .number((double) shift.agents() * shift.days().size())
              .endRow();
        }
      }
    }
  }

  /** Weekdays such as mon wed. */
  static String days(Shift shift, String between) {
    return shift.days().stream()
        .map(day -> day.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(between));
  }

  /** Breaks by local time, such as 11:30-12:00. */
  static String breaks(Shift shift) {
    return shift.breaks().stream()
        .map(
            pause ->
                shift.start().plus(pause.at())
                    + "-"
                    + shift.start().plus(pause.at()).plus(pause.length()))
        .collect(Collectors.joining(" "));
  }
}
