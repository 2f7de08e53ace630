package org.peakstaff.planner.estimation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The expected calls of one contact type on a coming day: a level times the shape of the day.
 *
 * <p><b>Method.</b> The shape is the share of each interval in all calls of the day class, a ratio
 * of sums, which is the maximum-likelihood estimate when days differ by a factor and calls are
 * Poisson. The level is the mean of the class, moved towards the mean of the same weekday as far as
 * the data show that weekdays differ: {@code level = mean + w (weekdayMean - mean)} with {@code w =
 * tau2 / (tau2 + sigma2 / n)}, where {@code sigma2} is the variance of days within a weekday,
 * {@code tau2} the variance between weekdays (one-way analysis of variance, 0 when negative) and
 * {@code n} the days of that weekday. Two or three Mondays alone would carry their own accidents
 * into the forecast; the class alone would lose a real Tuesday peak. This level has no trend: a few
 * weeks do not identify one. With more, {@link DampedHoltWinters} gives the level where {@link
 * ForecastBacktest} prefers it. [1] Searle, Casella and McCulloch (1992), <i>Variance
 * Components</i>, sections 3.6 and 7.2.
 *
 * @param contactType the type
 * @param classDays days of the class in the history
 * @param classMean mean calls of such a day
 * @param weekdayDays of them, days of the same weekday
 * @param weekdayMean mean calls of those; {@code classMean} when there are none
 * @param weekdayWeight w above, 0 to 1
 * @param level expected calls of the coming day
 * @param volumes expected calls per open slot of the class, in the class's order; their sum is the
 *     level
 * @param method how the level was found
 * @param backtest how far the methods would have been off
 */
public record VolumeForecast(
    String contactType,
    int classDays,
    double classMean,
    int weekdayDays,
    double weekdayMean,
    double weekdayWeight,
    double level,
    List<Double> volumes,
    ForecastMethod method,
    ForecastBacktest backtest) {
  /** Copies the list. */
  public VolumeForecast {
    volumes = List.copyOf(volumes);
  }

  /**
   * Forecasts a day.
   *
   * @param history within opening hours
   * @param contactType the type
   * @param dayClass the class of the day
   * @param date the coming day
   * @param method {@link ForecastMethod#TREND} falls back on the level with too few days; not
   *     {@link ForecastMethod#AUTO}
   * @return the forecast, without a backtest; all zero when the class has no days
   */
  static VolumeForecast of(
      History history,
      String contactType,
      DayClass dayClass,
      LocalDate date,
      ForecastMethod method) {
    VolumeForecast forecast = of(history, contactType, dayClass, date.getDayOfWeek());
    return switch (method) {
      case TREND -> forecast.withTrend(history, date);
      case NAIVE -> forecast.naive(history, dayClass, date);
      default -> forecast;
    };
  }

  static VolumeForecast of(
      History history, String contactType, DayClass dayClass, DayOfWeek weekday) {
    List<LocalDate> dates = dayClass.datesOf(history);
    Map<DayOfWeek, List<Double>> totals = totals(history, contactType, dayClass, dates);
    double classMean = mean(totals.values().stream().flatMap(List::stream).toList());
    List<Double> own = totals.getOrDefault(weekday, List.of());
    double weekdayMean = own.isEmpty() ? classMean : mean(own);
    double weight = own.isEmpty() ? 0 : Variances.of(totals, dates.size()).weight(own.size());
    double level = classMean + weight * (weekdayMean - classMean);
    return new VolumeForecast(
        contactType,
        dates.size(),
        classMean,
        own.size(),
        weekdayMean,
        weight,
        level,
        spread(history, contactType, dayClass, dates, level),
        ForecastMethod.LEVEL,
        ForecastBacktest.NONE);
  }

  /** The forecast with the level that damped Holt-Winters gives, where it can give one. */
  private VolumeForecast withTrend(History history, LocalDate date) {
    SortedMap<LocalDate, Long> totals = new TreeMap<>();
    history.dates().forEach(each -> totals.put(each, history.offered(each, contactType)));
    return DampedHoltWinters.fit(totals)
        .map(fit -> leveled(fit.forecast(date), ForecastMethod.TREND))
        .orElse(this);
  }

  private VolumeForecast leveled(double newLevel, ForecastMethod by) {
    double factor = level == 0 ? 0 : newLevel / level;
    List<Double> scaled = volumes.stream().map(volume -> volume * factor).toList();
    return with(level == 0 ? 0 : newLevel, scaled, by, backtest);
  }

  /** The intervals of the latest day of the same weekday, else of the class. */
  private VolumeForecast naive(History history, DayClass dayClass, LocalDate date) {
    LocalDate latest = null;
    for (LocalDate each : dayClass.datesOf(history)) {
      boolean same = each.getDayOfWeek() == date.getDayOfWeek();
      boolean instead = latest == null || latest.getDayOfWeek() != date.getDayOfWeek();
      latest = same || instead ? each : latest;
    }
    if (latest == null) {
      return this;
    }
    LocalDate day = latest;
    List<Double> calls =
        dayClass.openSlots().stream()
            .map(slot -> (double) history.calls(day, slot, contactType).offered())
            .toList();
    double total = calls.stream().mapToDouble(Double::doubleValue).sum();
    return with(total, calls, ForecastMethod.NAIVE, backtest);
  }

  /** The forecast with what a backtest says about it. */
  VolumeForecast judged(ForecastBacktest by) {
    return with(level, volumes, method, by);
  }

  private VolumeForecast with(
      double newLevel, List<Double> newVolumes, ForecastMethod by, ForecastBacktest judgement) {
    return new VolumeForecast(
        contactType,
        classDays,
        classMean,
        weekdayDays,
        weekdayMean,
        weekdayWeight,
        newLevel,
        newVolumes,
        by,
        judgement);
  }

  private static Map<DayOfWeek, List<Double>> totals(
      History history, String contactType, DayClass dayClass, List<LocalDate> dates) {
    Map<DayOfWeek, List<Double>> totals = new EnumMap<>(DayOfWeek.class);
    for (LocalDate date : dates) {
      long total = 0;
      for (int slot : dayClass.openSlots()) {
        total += history.calls(date, slot, contactType).offered();
      }
      totals.computeIfAbsent(date.getDayOfWeek(), d -> new ArrayList<>()).add((double) total);
    }
    return totals;
  }

  private static List<Double> spread(
      History history, String contactType, DayClass dayClass, List<LocalDate> dates, double level) {
    List<Long> perSlot =
        dayClass.openSlots().stream()
            .map(
                slot ->
                    dates.stream()
                        .mapToLong(date -> history.calls(date, slot, contactType).offered())
                        .sum())
            .toList();
    long all = perSlot.stream().mapToLong(Long::longValue).sum();
    return perSlot.stream().map(calls -> all == 0 ? 0.0 : level * calls / all).toList();
  }

  private static double mean(List<Double> values) {
    return values.isEmpty()
        ? 0
        : values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  /** Variance of day totals within a weekday and between weekdays. */
  private record Variances(double within, double between) {
    static Variances of(Map<DayOfWeek, List<Double>> groups, int days) {
      if (groups.size() < 2 || days <= groups.size()) {
        return new Variances(0, 0);
      }
      double grandMean = mean(groups.values().stream().flatMap(List::stream).toList());
      double within = 0;
      double between = 0;
      double squares = 0;
      for (List<Double> group : groups.values()) {
        double mean = mean(group);
        within += group.stream().mapToDouble(total -> (total - mean) * (total - mean)).sum();
        between += group.size() * (mean - grandMean) * (mean - grandMean);
        squares += (double) group.size() * group.size();
      }
      double meanSquareWithin = within / (days - groups.size());
      double meanSquareBetween = between / (groups.size() - 1);
      double effectiveSize = (days - squares / days) / (groups.size() - 1);
      return new Variances(
          meanSquareWithin, Math.max(0, (meanSquareBetween - meanSquareWithin) / effectiveSize));
    }

    double weight(int days) {
      return between == 0 ? 0 : between / (between + within / days);
    }
  }
}
