package org.peakstaff.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.peakstaff.result.IntervalMeasures;

/** The intervals of one day between its first and its last contact, to be drawn as bars. */
final class DayShape {
  private final Display display;
  private final List<IntervalMeasures> intervals;

  private DayShape(Display display, List<IntervalMeasures> intervals) {
    this.display = display;
    this.intervals = intervals;
  }

  /** The day with the most contacts; the first of equals. */
  static DayShape busiest(
      Display display, List<IntervalMeasures> all, ToDoubleFunction<IntervalMeasures> contacts) {
    Map<LocalDate, List<IntervalMeasures>> days =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    i -> i.start().toLocalDate(), TreeMap::new, Collectors.toList()));
    List<IntervalMeasures> best = List.of();
    double most = 0;
    for (List<IntervalMeasures> day : days.values()) {
      double sum = day.stream().mapToDouble(contacts).sum();
      if (sum > most) {
        most = sum;
        best = day;
      }
    }
    return new DayShape(display, trimmed(best, contacts));
  }

  private static List<IntervalMeasures> trimmed(
      List<IntervalMeasures> day, ToDoubleFunction<IntervalMeasures> contacts) {
    int from = 0;
    int to = day.size();
    while (from < to && !(contacts.applyAsDouble(day.get(from)) > 0)) {
      from++;
    }
    while (to > from && !(contacts.applyAsDouble(day.get(to - 1)) > 0)) {
      to--;
    }
    return day.subList(from, to);
  }

  boolean isEmpty() {
    return intervals.isEmpty();
  }

  /** Its date with the first and the last start. */
  String title() {
    IntervalMeasures first = intervals.get(0);
    IntervalMeasures last = intervals.get(intervals.size() - 1);
    return display.day(first.start().toLocalDate())
        + " from "
        + display.time(first.start())
        + " to "
        + display.time(last.start());
  }

  /** Bars from zero to the largest value of the day. */
  String bars(ToDoubleFunction<IntervalMeasures> value) {
    return Sparkline.of(intervals.stream().map(value::applyAsDouble).toList());
  }

  /** Bars from zero to one. */
  String shareBars(ToDoubleFunction<IntervalMeasures> value) {
    return Sparkline.of(intervals.stream().map(value::applyAsDouble).toList(), 1);
  }
}
