package org.peakstaff.planner.estimation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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
    WeekdayTotals totals = WeekdayTotals.of(dates, date -> history.offered(date, contactType));
    double weight = totals.weight(weekday);
    double level = totals.mean() + weight * (totals.mean(weekday) - totals.mean());
    return new VolumeForecast(
        contactType,
        dates.size(),
        totals.mean(),
        totals.days(weekday),
        totals.mean(weekday),
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
}
