package org.peakstaff.planner.estimation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Level, damped trend and weekday factors of day totals, by exponential smoothing.
 *
 * <p><b>Method.</b> The multiplicative form with a damped trend [1, 2], one step per day on which
 * the center is open, with s the factor of the day's weekday: {@code l = a y / s + (1 - a)(l' + p
 * b')}, {@code b = g (l - l') + (1 - g) p b'}, {@code s = c y / (l' + p b') + (1 - c) s'}; h steps
 * ahead the forecast is {@code (l + (p + p^2 + ... + p^h) b) s}. It starts from a straight line
 * through the totals and the mean ratio to it of each weekday. The four constants are those of a
 * small grid with the least absolute error one step ahead. [1] Holt (1957), reprinted in
 * <i>International Journal of Forecasting</i> 20 (2004), 5-10,
 * doi:10.1016/j.ijforecast.2003.09.015. [2] Gardner and McKenzie (1985), <i>Management Science</i>
 * 31, 1237-1246, doi:10.1287/mnsc.31.10.1237.
 *
 * @param alpha weight of a new day in the level
 * @param beta weight of a new slope in the trend, g above
 * @param gamma weight of a new day in the weekday's factor, c above
 * @param phi what is left of the trend a day later, p above
 * @param level of the last day, in contacts
 * @param trend of the last day, contacts per open day
 * @param weekdays factor of each weekday seen
 * @param last the last day
 */
public record DampedHoltWinters(
    double alpha,
    double beta,
    double gamma,
    double phi,
    double level,
    double trend,
    Map<DayOfWeek, Double> weekdays,
    LocalDate last) {
  /** Days from the first to the last that a fit needs: three weeks of Monday to Friday. */
  public static final int FEWEST_DAYS = 19;

  private static final double[] ALPHAS = {0.05, 0.1, 0.2, 0.4};
  private static final double[] BETAS = {0, 0.05, 0.2};
  private static final double[] GAMMAS = {0, 0.1, 0.3};
  private static final double[] PHIS = {0.8, 0.9, 0.98};

  /** Copies the map. */
  public DampedHoltWinters {
    weekdays = Map.copyOf(weekdays);
  }

  /**
   * Fits the totals of days.
   *
   * @param totals contacts by day, open days only
   * @return empty with less than three weeks, a weekday seen once, or no contacts
   */
  public static Optional<DampedHoltWinters> fit(SortedMap<LocalDate, Long> totals) {
    if (!isEnough(totals)) {
      return Optional.empty();
    }
    Start start = Start.of(totals);
    Smoothed best = null;
    for (double alpha : ALPHAS) {
      for (double beta : BETAS) {
        for (double gamma : GAMMAS) {
          for (double phi : PHIS) {
            Smoothed each = new Smoothed(alpha, beta, gamma, phi, start).over(totals);
            best = best == null || each.error < best.error ? each : best;
          }
        }
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.result(totals.lastKey()));
  }

  private static boolean isEnough(SortedMap<LocalDate, Long> totals) {
    if (totals.isEmpty()
        || totals.firstKey().plusDays(FEWEST_DAYS - 1).isAfter(totals.lastKey())
        || totals.values().stream().mapToLong(Long::longValue).sum() == 0) {
      return false;
    }
    Map<DayOfWeek, Integer> seen = new EnumMap<>(DayOfWeek.class);
    totals.keySet().forEach(date -> seen.merge(date.getDayOfWeek(), 1, Integer::sum));
    return seen.values().stream().allMatch(days -> days >= 2);
  }

  /**
   * The expected contacts of a coming day.
   *
   * @param date after the last day
   * @return contacts, from 0 up; a weekday never seen has the factor 1
   */
  public double forecast(LocalDate date) {
    double damped = 0;
    double power = 1;
    for (LocalDate day = last.plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
      if (weekdays.containsKey(day.getDayOfWeek())) {
        power *= phi;
        damped += power;
      }
    }
    return Math.max(0, (level + damped * trend) * weekdays.getOrDefault(date.getDayOfWeek(), 1.0));
  }

  /** A straight line through the totals, and each weekday's mean ratio to it. */
  private record Start(double level, double slope, Map<DayOfWeek, Double> factors) {
    static Start of(SortedMap<LocalDate, Long> totals) {
      int n = totals.size();
      double middle = (n - 1) / 2.0;
      double mean = totals.values().stream().mapToLong(Long::longValue).average().orElse(0);
      double products = 0;
      double squares = 0;
      int t = 0;
      for (long total : totals.values()) {
        products += (t - middle) * (total - mean);
        squares += (t - middle) * (t - middle);
        t++;
      }
      double slope = products / squares;
      return new Start(mean - slope * (middle + 1), slope, factors(totals, mean, slope, middle));
    }

    private static Map<DayOfWeek, Double> factors(
        SortedMap<LocalDate, Long> totals, double mean, double slope, double middle) {
      Map<DayOfWeek, List<Double>> ratios = new EnumMap<>(DayOfWeek.class);
      int t = 0;
      for (Map.Entry<LocalDate, Long> day : totals.entrySet()) {
        double line = Math.max(0.1 * mean, mean + slope * (t - middle));
        ratios
            .computeIfAbsent(day.getKey().getDayOfWeek(), weekday -> new ArrayList<>())
            .add(day.getValue() / line);
        t++;
      }
      Map<DayOfWeek, Double> factors = new EnumMap<>(DayOfWeek.class);
      ratios.forEach((weekday, values) -> factors.put(weekday, mean(values)));
      return factors;
    }

    private static double mean(Collection<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }
  }

  /** One pass over the days with given constants. */
  private static final class Smoothed {
    private final double alpha;
    private final double beta;
    private final double gamma;
    private final double phi;
    private final Map<DayOfWeek, Double> factors;
    private double level;
    private double trend;
    private double error;

    Smoothed(double alpha, double beta, double gamma, double phi, Start start) {
      this.alpha = alpha;
      this.beta = beta;
      this.gamma = gamma;
      this.phi = phi;
      level = start.level();
      trend = start.slope();
      factors = new EnumMap<>(start.factors());
    }

    Smoothed over(SortedMap<LocalDate, Long> totals) {
      for (Map.Entry<LocalDate, Long> day : totals.entrySet()) {
        step(day.getKey().getDayOfWeek(), day.getValue());
      }
      return this;
    }

    private void step(DayOfWeek weekday, double total) {
      double factor = Math.max(1e-6, factors.getOrDefault(weekday, 1.0));
      double expected = Math.max(1e-6, level + phi * trend);
      error += Math.abs(total - expected * factor);
      double before = level;
      level = alpha * total / factor + (1 - alpha) * expected;
      trend = beta * (level - before) + (1 - beta) * phi * trend;
      factors.put(weekday, gamma * total / expected + (1 - gamma) * factor);
    }

    DampedHoltWinters result(LocalDate last) {
      return new DampedHoltWinters(
          alpha, beta, gamma, phi, level, trend, new TreeMap<>(factors), last);
    }
  }
}
