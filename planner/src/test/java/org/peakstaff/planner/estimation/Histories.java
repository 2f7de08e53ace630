package org.peakstaff.planner.estimation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.peakstaff.scenario.OpeningHours;

/** Small histories and the draws they are made from. */
final class Histories {
  /** A Monday. */
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final List<HistoryInterval> rows = new ArrayList<>();

  private Histories() {}

  static Histories start() {
    return new Histories();
  }

  /** Answered calls without a wait. */
  Histories answered(LocalDate date, int hour, String type, long calls, long talkSeconds) {
    return row(
        date,
        hour,
        type,
        new Calls(calls, 0, calls, 0, 0, calls, 0, 0),
        new Seconds(0, 0, talkSeconds, 0),
        1);
  }

  Histories row(
      LocalDate date, int hour, String type, Calls calls, Seconds seconds, double agents) {
    rows.add(new HistoryInterval(date.atTime(hour, 0), type, calls, seconds, agents));
    return this;
  }

  History build() {
    return History.of(60, rows);
  }

  static OpeningHours hours(int fromHour, int toHour, DayOfWeek... weekdays) {
    Map<DayOfWeek, List<OpeningHours.Span>> spans = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek weekday : weekdays) {
      spans.put(weekday, List.of(new OpeningHours.Span(fromHour * 60, toHour * 60)));
    }
    return new OpeningHours(spans, Map.of());
  }

  static DayClass everyDay(int fromHour, int toHour) {
    return DayClass.of(hours(fromHour, toHour, DayOfWeek.values()), 60).get(0);
  }

  static DayClass only(DayOfWeek weekday, Integer... slots) {
    return new DayClass(Set.of(weekday), List.of(slots));
  }

  static double exponential(SplittableRandom random, double mean) {
    return -mean * StrictMath.log(1 - random.nextDouble());
  }

  static long poisson(SplittableRandom random, double mean) {
    long count = 0;
    for (double time = exponential(random, 1); time < mean; time += exponential(random, 1)) {
      count++;
    }
    return count;
  }

  static double normal(SplittableRandom random) {
    double radius = StrictMath.sqrt(2 * exponential(random, 1));
    return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
  }
}
