package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.Horizon;

final class ForecastBacktestTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final double[] WEEKDAYS = {1.3, 1.1, 1.0, 0.9, 0.7};

  @Test
  void damped_trend_follows_growth_and_weekdays() {
    SortedMap<LocalDate, Long> totals = totals(10, day -> 1000 + 8 * day);
    DampedHoltWinters fit = DampedHoltWinters.fit(totals).orElseThrow();
    LocalDate next = MONDAY.plusWeeks(10);
    assertThat(fit.forecast(next)).isCloseTo(1.3 * (1000 + 8 * 50), within(70.0));
    assertThat(fit.forecast(next.plusDays(4)) / fit.forecast(next))
        .isCloseTo(0.7 / 1.3, within(0.03));
    assertThat(fit.weekdays()).containsOnlyKeys(List.of(DayOfWeek.values()).subList(0, 5));
  }

  @Test
  void the_line_it_starts_from_is_that_of_the_totals() {
    // damped by 0.98 a day, it lags behind a straight line a little; a day further back, by 2.3
    SortedMap<LocalDate, Long> line = new TreeMap<>();
    for (int day = 0; day < 20; day++) {
      line.put(MONDAY.plusWeeks(day / 5).plusDays(day % 5), 1000 + 8L * day);
    }
    double next = DampedHoltWinters.fit(line).orElseThrow().forecast(MONDAY.plusWeeks(4));
    assertThat(next).isCloseTo(1000 + 8 * 20, within(2.0));
  }

  @Test
  void a_flat_history_forecasts_its_mean() {
    DampedHoltWinters fit = DampedHoltWinters.fit(totals(6, day -> 1000)).orElseThrow();
    assertThat(fit.forecast(MONDAY.plusWeeks(6))).isCloseTo(1300, within(1.0));
    assertThat(fit.trend()).isCloseTo(0, within(0.5));
  }

  @Test
  void a_trend_is_damped_far_ahead() {
    DampedHoltWinters fit =
        new DampedHoltWinters(0.1, 0.1, 0.1, 0.8, 1000, 10, Map.of(DayOfWeek.MONDAY, 1.0), MONDAY);
    assertThat(fit.forecast(MONDAY.plusWeeks(1))).isCloseTo(1008, within(1e-9));
    assertThat(fit.forecast(MONDAY.plusWeeks(2))).isCloseTo(1014.4, within(1e-9));
    assertThat(fit.forecast(MONDAY.plusWeeks(60))).isCloseTo(1040, within(0.01));
  }

  @Test
  void less_than_three_weeks_give_no_trend() {
    assertThat(DampedHoltWinters.fit(totals(2, day -> 1000))).isEmpty();
    assertThat(DampedHoltWinters.fit(new TreeMap<>())).isEmpty();
  }

  @Test
  void the_backtest_prefers_the_trend_where_there_is_one() {
    ForecastBacktest growing = backtest(10, day -> 1000 * (1 + 0.02 * day));
    assertThat(growing.weeks()).isEqualTo(7);
    assertThat(growing.better()).isEqualTo(ForecastMethod.TREND);
    assertThat(error(growing, ForecastMethod.TREND)).isLessThan(0.05);
    assertThat(error(growing, ForecastMethod.NAIVE)).isBetween(0.05, 0.15);
  }

  @Test
  void the_backtest_prefers_the_level_where_there_is_none() {
    SplittableRandom random = new SplittableRandom(4);
    ForecastBacktest flat = backtest(8, day -> 1000 + 200 * (random.nextDouble() - 0.5));
    assertThat(flat.better()).isEqualTo(ForecastMethod.LEVEL);
    assertThat(error(flat, ForecastMethod.LEVEL)).isLessThan(error(flat, ForecastMethod.NAIVE));
  }

  @Test
  void a_short_history_is_judged_without_a_trend_and_a_shorter_one_not_at_all() {
    ForecastBacktest two = backtest(2, day -> 1000);
    assertThat(two.weeks()).isEqualTo(1);
    assertThat(two.of(ForecastMethod.TREND)).isEmpty();
    assertThat(two.better()).isEqualTo(ForecastMethod.LEVEL);
    assertThat(backtest(1, day -> 1000)).isEqualTo(ForecastBacktest.NONE);
  }

  @Test
  void days_without_any_like_them_before_are_not_judged() {
    // two weeks, forecast from a Friday; the first Saturday, with hours of its own, is new then
    List<HistoryInterval> rows = new ArrayList<>();
    for (int day = 0; day < 12; day++) {
      for (int half = 0; half < (day == 5 ? 1 : 4) && day != 6; half++) {
        LocalDateTime start = MONDAY.plusDays(day).atTime(8 + half / 2, half % 2 * 30);
        Calls calls = new Calls(250, 0, 250, 0, 0, 0, 0, 0);
        rows.add(new HistoryInterval(start, "a", calls, new Seconds(0, 0, 25_000, 0), 3));
      }
    }
    ForecastBacktest backtest = backtest(History.of(30, rows));
    assertThat(backtest.weeks()).isEqualTo(1);
    assertThat(error(backtest, ForecastMethod.LEVEL)).isZero();
    assertThat(error(backtest, ForecastMethod.NAIVE)).isZero();
  }

  @Test
  void the_estimator_uses_what_the_backtest_prefers_unless_told_otherwise() {
    History history = history(10, day -> 1000 * (1 + 0.02 * day));
    VolumeForecast chosen = forecast(history, ForecastMethod.AUTO);
    assertThat(chosen.method()).isEqualTo(ForecastMethod.TREND);
    assertThat(chosen.level()).isGreaterThan(1.3 * 1900);
    assertThat(chosen.volumes().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(chosen.level(), within(1e-6));
    assertThat(forecast(history, ForecastMethod.LEVEL).level()).isLessThan(chosen.level());
    assertThat(forecast(history, ForecastMethod.NAIVE).level())
        .isEqualTo(history.offered(MONDAY.plusWeeks(9)));
  }

  private static VolumeForecast forecast(History history, ForecastMethod method) {
    HistoryEstimates estimates = HistoryEstimator.estimate(history, settings(method));
    return estimates.days().get(0).volumes().get("a");
  }

  private static double error(ForecastBacktest backtest, ForecastMethod method) {
    return backtest.of(method).orElseThrow().days();
  }

  private static ForecastBacktest backtest(int weeks, IntToDoubleFunction level) {
    return backtest(history(weeks, level));
  }

  private static ForecastBacktest backtest(History history) {
    List<DayClass> classes =
        DayClass.of(HoursEstimator.estimate(history), history.intervalMinutes());
    return ForecastBacktest.run(history, "a", classes, settings(ForecastMethod.AUTO));
  }

  private static EstimationSettings settings(ForecastMethod method) {
    Horizon horizon =
        new Horizon(MONDAY.plusWeeks(10), 1, ZoneId.of("UTC"), Duration.ofMinutes(30), null);
    return new EstimationSettings(horizon, Set.of("a"), null, Set.of(), false, 0.95, null, method);
  }

  private static SortedMap<LocalDate, Long> totals(int weeks, IntToDoubleFunction level) {
    SortedMap<LocalDate, Long> totals = new TreeMap<>();
    for (int day = 0; day < 5 * weeks; day++) {
      LocalDate date = MONDAY.plusWeeks(day / 5).plusDays(day % 5);
      totals.put(date, Math.round(level.applyAsDouble(day) * WEEKDAYS[day % 5]));
    }
    return totals;
  }

  private static History history(int weeks, IntToDoubleFunction level) {
    List<HistoryInterval> intervals = new ArrayList<>();
    totals(weeks, level)
        .forEach(
            (date, total) -> {
              for (int half = 0; half < 4; half++) {
                long calls = total / 4 + (half < total % 4 ? 1 : 0);
                intervals.add(
                    new HistoryInterval(
                        date.atTime(8 + half / 2, half % 2 * 30),
                        "a",
                        new Calls(calls, 0, calls, 0, 0, 0, 0, 0),
                        new Seconds(0, 0, calls * 100, 0),
                        3));
              }
            });
    return History.of(30, intervals);
  }
}
