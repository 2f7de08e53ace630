package org.peakstaff.planner.estimation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * Day totals of a class by weekday, and whether its weekdays differ.
 *
 * <p>One-way analysis of variance: with the mean squares within and between k weekdays of n days,
 * {@code sigma2 = within}, {@code tau2 = (between - within) / n0}, 0 when negative, {@code n0 = (n
 * - sum n_i^2 / n) / (k - 1)}; weekdays differ when {@code between / within} is above the 95 %
 * quantile of F with k - 1 and n - k degrees of freedom. [1] Searle, Casella and McCulloch (1992),
 * <i>Variance Components</i>, sections 3.6 and 7.2.
 */
final class WeekdayTotals {
  private static final double CONFIDENCE = 0.95;

  private final Map<DayOfWeek, List<Long>> totals;
  private final double mean;
  private final double within;
  private final double between;
  private final boolean differ;

  private WeekdayTotals(Map<DayOfWeek, List<Long>> totals) {
    this.totals = totals;
    mean = mean(totals.values().stream().flatMap(List::stream).toList());
    int days = totals.values().stream().mapToInt(List::size).sum();
    int groups = totals.size();
    double inside = 0;
    double outside = 0;
    double squares = 0;
    for (List<Long> group : totals.values()) {
      double own = mean(group);
      inside += group.stream().mapToDouble(total -> (total - own) * (total - own)).sum();
      outside += group.size() * (own - mean) * (own - mean);
      squares += (double) group.size() * group.size();
    }
    boolean known = groups >= 2 && days > groups;
    double between2 = known ? outside / (groups - 1) : 0;
    within = known ? inside / (days - groups) : 0;
    between =
        known ? Math.max(0, (between2 - within) / ((days - squares / days) / (groups - 1))) : 0;
    differ = known && between2 > within * quantile(groups - 1, days - groups);
  }

  /**
   * Totals of days.
   *
   * @param dates the days of a class
   * @param total contacts of a day
   */
  static WeekdayTotals of(Collection<LocalDate> dates, ToLongFunction<LocalDate> total) {
    Map<DayOfWeek, List<Long>> totals = new EnumMap<>(DayOfWeek.class);
    for (LocalDate date : dates) {
      totals
          .computeIfAbsent(date.getDayOfWeek(), weekday -> new ArrayList<>())
          .add(total.applyAsLong(date));
    }
    return new WeekdayTotals(totals);
  }

  private static double quantile(int groups, int days) {
    return new FDistribution(groups, days).inverseCumulativeProbability(CONFIDENCE);
  }

  private static double mean(List<Long> values) {
    return values.isEmpty()
        ? 0
        : values.stream().mapToDouble(Long::doubleValue).sum() / values.size();
  }

  /** The mean of all days; 0 without days. */
  double mean() {
    return mean;
  }

  /** Days of a weekday. */
  int days(DayOfWeek weekday) {
    return totals.getOrDefault(weekday, List.of()).size();
  }

  /** The mean of a weekday's days, that of all where it has none. */
  double mean(DayOfWeek weekday) {
    return days(weekday) == 0 ? mean : mean(totals.getOrDefault(weekday, List.of()));
  }

  /** How far a weekday's own mean is to be trusted: tau2 / (tau2 + sigma2 / its days), 0 to 1. */
  double weight(DayOfWeek weekday) {
    int days = days(weekday);
    return between == 0 || days == 0 ? 0 : between / (between + within / days);
  }

  /** A weekday's mean over that of all where weekdays differ beyond chance, else 1. */
  double factor(DayOfWeek weekday) {
    double own = mean(weekday);
    return differ && own > 0 ? own / mean : 1;
  }

  /** Totals of days that are alike: by weekday where weekdays differ beyond chance, else all. */
  List<List<Long>> alike() {
    return differ
        ? List.copyOf(totals.values())
        : List.of(totals.values().stream().flatMap(List::stream).toList());
  }
}
