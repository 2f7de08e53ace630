package org.peakstaff.planner.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.estimation.History;
import org.peakstaff.scenario.Horizon;

/**
 * Which simulated day stands for which day of the history.
 *
 * @param byDate whether the scenario simulates the very dates of the history; else days are matched
 *     by weekday
 * @param days simulated day by day of the history
 * @param unmatched days of the history that no simulated day is like
 */
public record MatchedDays(
    boolean byDate, Map<LocalDate, LocalDate> days, List<LocalDate> unmatched) {
  /** Copies the collections. */
  public MatchedDays {
    days = Collections.unmodifiableMap(new TreeMap<>(days));
    unmatched = List.copyOf(unmatched);
  }

  /** Matches the days of a history. */
  static MatchedDays of(History history, Horizon horizon) {
    List<LocalDate> simulated = horizon.from().datesUntil(end(horizon)).toList();
    boolean byDate = history.dates().stream().anyMatch(simulated::contains);
    Map<LocalDate, LocalDate> days = new TreeMap<>();
    List<LocalDate> unmatched = new ArrayList<>();
    for (LocalDate date : history.dates()) {
      LocalDate like = like(date, simulated, byDate);
      if (like == null) {
        unmatched.add(date);
      } else {
        days.put(date, like);
      }
    }
    return new MatchedDays(byDate, days, unmatched);
  }

  private static LocalDate end(Horizon horizon) {
    return horizon.from().plusDays(horizon.days());
  }

  private static @Nullable LocalDate like(
      LocalDate date, List<LocalDate> simulated, boolean byDate) {
    return simulated.stream()
        .filter(day -> byDate ? day.equals(date) : sameWeekday(day, date))
        .findFirst()
        .orElse(null);
  }

  private static boolean sameWeekday(LocalDate one, LocalDate other) {
    return one.getDayOfWeek() == other.getDayOfWeek();
  }
}
