package org.peakstaff.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hours of operation in local time. A weekday that is not listed is closed; a date replaces its
 * weekday.
 *
 * @param weekdays the spans of each weekday
 * @param dates the spans of particular dates; an empty list closes the day
 */
public record OpeningHours(Map<DayOfWeek, List<Span>> weekdays, Map<LocalDate, List<Span>> dates) {
  /** Copies the maps. */
  public OpeningHours {
    Map<DayOfWeek, List<Span>> byDay = new EnumMap<>(DayOfWeek.class);
    weekdays.forEach((day, spans) -> byDay.put(day, List.copyOf(spans)));
    Map<LocalDate, List<Span>> byDate = new TreeMap<>();
    dates.forEach((date, spans) -> byDate.put(date, List.copyOf(spans)));
    weekdays = Collections.unmodifiableMap(byDay);
    dates = Collections.unmodifiableMap(byDate);
  }

  /**
   * The spans that begin on a date.
   *
   * @param date a local date
   * @return its spans, empty when closed
   */
  public List<Span> on(LocalDate date) {
    List<Span> special = dates.get(date);
    return special != null ? special : weekdays.getOrDefault(date.getDayOfWeek(), List.of());
  }

  /**
   * One span of opening, in minutes of local wall-clock time since midnight of the day on which it
   * begins.
   *
   * @param fromMinute 0 to 1439
   * @param toMinute greater than {@code fromMinute}; above 1440 when the span crosses midnight
   */
  public record Span(int fromMinute, int toMinute) {
    /** Checks the order. */
    public Span {
      if (fromMinute < 0
          || fromMinute >= 1440
          || toMinute <= fromMinute
          || toMinute > fromMinute + 1440) {
        throw new IllegalArgumentException(
            "a span runs forward by at most a day, not " + fromMinute + "-" + toMinute);
      }
    }
  }
}
