package org.peakstaff.planner.estimation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peakstaff.scenario.OpeningHours;

/**
 * Weekdays with the same opening hours. A few weeks hold two or three days of each weekday, too few
 * to estimate a weekday on its own; days that share their hours share the shape of the day.
 *
 * @param weekdays the weekdays
 * @param openSlots the intervals of the day in which the center is open, from 0 at midnight
 */
public record DayClass(Set<DayOfWeek> weekdays, List<Integer> openSlots) {
  /** Copies the collections. */
  public DayClass {
    weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    openSlots = List.copyOf(openSlots);
  }

  /**
   * The classes of a week: weekdays with equal, non-empty opening hours, from Monday on.
   *
   * @param hours the weekly hours; dates are ignored
   * @param intervalMinutes length of an interval
   * @return the classes
   */
  public static List<DayClass> of(OpeningHours hours, int intervalMinutes) {
    Map<List<Integer>, Set<DayOfWeek>> groups = new LinkedHashMap<>();
    for (DayOfWeek weekday : DayOfWeek.values()) {
      List<Integer> slots = openSlots(hours, weekday, intervalMinutes);
      if (!slots.isEmpty()) {
        groups.computeIfAbsent(slots, s -> EnumSet.noneOf(DayOfWeek.class)).add(weekday);
      }
    }
    List<DayClass> classes = new ArrayList<>();
    groups.forEach((slots, weekdays) -> classes.add(new DayClass(weekdays, slots)));
    return List.copyOf(classes);
  }

  private static List<Integer> openSlots(
      OpeningHours hours, DayOfWeek weekday, int intervalMinutes) {
    boolean[] open = new boolean[1440];
    for (OpeningHours.Span span : hours.weekdays().getOrDefault(weekday, List.of())) {
      Arrays.fill(open, span.fromMinute(), Math.min(1440, span.toMinute()), true);
    }
    for (OpeningHours.Span span : hours.weekdays().getOrDefault(weekday.minus(1), List.of())) {
      Arrays.fill(open, 0, Math.max(0, span.toMinute() - 1440), true);
    }
    return IntStream.range(0, 1440 / intervalMinutes)
        .filter(slot -> open[slot * intervalMinutes])
        .boxed()
        .toList();
  }

  /**
   * Whether a day belongs to the class.
   *
   * @param date a day
   * @return true if its weekday does
   */
  public boolean contains(LocalDate date) {
    return weekdays.contains(date.getDayOfWeek());
  }

  /**
   * The days of a history that belong to the class.
   *
   * @param history the history
   * @return ascending
   */
  public List<LocalDate> datesOf(History history) {
    return history.dates().stream().filter(this::contains).toList();
  }

  /**
   * The weekdays in words, such as {@code Mon, Tue, Sun}.
   *
   * @return English short names from Monday on
   */
  public String label() {
    return weekdays.stream()
        .map(weekday -> weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .collect(Collectors.joining(", "));
  }
}
