package org.peakstaff.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.shift.PlannedShift;
import org.peakstaff.planner.shift.ShiftChoice;
import org.peakstaff.planner.shift.StaffSchedule;

/** The shifts of a schedule by agent group, family, start and length, with heads per weekday. */
public final class ShiftTable {
  private ShiftTable() {}

  /**
   * Heads that start together.
   *
   * @param group id of the agent group
   * @param family id of the family
   * @param start local time
   * @param length from begin to end
   * @param heads by weekday
   */
  public record Row(
      String group,
      String family,
      LocalTime start,
      Duration length,
      Map<DayOfWeek, Integer> heads) {
    /** Copies the map. */
    public Row {
      Map<DayOfWeek, Integer> copy = new EnumMap<>(DayOfWeek.class);
      copy.putAll(heads);
      heads = Collections.unmodifiableMap(copy);
    }

    /** Heads on all days. */
    public int total() {
      return heads.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The rows of a schedule in order. */
  public static List<Row> rows(StaffSchedule schedule) {
    Map<String, List<PlannedShift>> alike = new TreeMap<>();
    for (PlannedShift shift : schedule.cover().shifts()) {
      alike.computeIfAbsent(key(schedule, shift.choice()), k -> new ArrayList<>()).add(shift);
    }
    return alike.values().stream().map(shifts -> row(schedule, shifts)).toList();
  }

  private static String key(StaffSchedule schedule, ShiftChoice choice) {
    return String.format(
        Locale.ROOT,
        "%04d %04d %s %06d",
        choice.group(),
        choice.family(),
        start(schedule, choice),
        choice.length());
  }

  private static Row row(StaffSchedule schedule, List<PlannedShift> shifts) {
    ShiftChoice choice = shifts.get(0).choice();
    Map<DayOfWeek, Integer> heads = new EnumMap<>(DayOfWeek.class);
    for (PlannedShift shift : shifts) {
      heads.merge(
          interval(schedule, shift.choice()).start().getDayOfWeek(), shift.heads(), Integer::sum);
    }
    return new Row(
        schedule.task().groups().get(choice.group()).id(),
        schedule.families().get(choice.family()),
        start(schedule, choice),
        Duration.ofSeconds((long) choice.length() * schedule.task().stepSeconds()),
        heads);
  }

  private static PlanInterval interval(StaffSchedule schedule, ShiftChoice choice) {
    int steps = schedule.task().steps() / schedule.intervals().size();
    return schedule.intervals().get(choice.start() / steps);
  }

  private static LocalTime start(StaffSchedule schedule, ShiftChoice choice) {
    int steps = schedule.task().steps() / schedule.intervals().size();
    long within = (long) (choice.start() % steps) * schedule.task().stepSeconds();
    return interval(schedule, choice).start().plusSeconds(within).toLocalTime();
  }

  /** A length of time such as 8h30. */
  public static String hours(Duration length) {
    return length.toMinutesPart() == 0
        ? length.toHours() + "h"
        : String.format(Locale.ROOT, "%dh%02d", length.toHours(), length.toMinutesPart());
  }
}
