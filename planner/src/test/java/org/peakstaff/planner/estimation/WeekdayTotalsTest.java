package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.estimation.Histories.MONDAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.Horizon;

/** A center that has half as many calls again on Mondays, and nothing else that is uncertain. */
final class WeekdayTotalsTest {
  private static final int WEEKS = 6;
  private static final int PER_HOUR = 400;

  @Test
  void weekdays_that_differ_are_told_from_chance() {
    // Mondays 12 and 16, Tuesdays 8 and 12: within 8 + 8 = 16 on 2, between 16 on 1; F(1, 2) = 18.5
    WeekdayTotals like = totals(12, 8, 16, 12);
    assertThat(like.weight(DayOfWeek.MONDAY)).isCloseTo(4 / (4 + 8 / 2.0), within(1e-12));
    assertThat(like.factor(DayOfWeek.MONDAY)).isOne();
    assertThat(like.alike()).containsExactly(List.of(12L, 16L, 8L, 12L));
    // Mondays 28 and 32, Tuesdays 8 and 12: between 400 on 1, F = 50
    WeekdayTotals unlike = totals(28, 8, 32, 12);
    assertThat(unlike.factor(DayOfWeek.MONDAY)).isEqualTo(1.5);
    assertThat(unlike.factor(DayOfWeek.TUESDAY)).isEqualTo(0.5);
    assertThat(unlike.factor(DayOfWeek.SUNDAY)).isOne();
    assertThat(unlike.alike()).containsExactly(List.of(28L, 32L), List.of(8L, 12L));
  }

  @Test
  void what_mondays_have_more_is_no_busyness() {
    BusynessEstimate busyness = estimate(history()).busyness();
    assertThat(busyness.cv()).isLessThan(0.02);
    assertThat(busyness.degreesOfFreedom()).isEqualTo(5 * WEEKS - 5);
  }

  @Test
  void a_monday_is_no_accident() {
    HistoryEstimates estimates = estimate(history());
    assertThat(estimates.unusual()).isEmpty();
    assertThat(estimates.findings()).extracting(Finding::kind).isEmpty();
    VolumeForecast forecast = estimates.days().get(0).volumes().get("a");
    assertThat(forecast.level()).isCloseTo(15 * PER_HOUR, within(0.02 * 15 * PER_HOUR));
    assertThat(forecast.backtest().of(ForecastMethod.LEVEL).orElseThrow().days()).isLessThan(0.02);
  }

  @Test
  void an_accident_is_found_beside_other_mondays_and_replaced_by_what_those_have() {
    LocalDate monday = MONDAY.plusWeeks(3);
    History history = history().where(row -> !row.start().equals(monday.atTime(12, 0)));
    Histories rows = Histories.start();
    rows.answered(monday, 12, "a", 3 * PER_HOUR, 1);
    List<HistoryInterval> all = new ArrayList<>(history.intervals());
    all.addAll(rows.build().intervals());
    List<UnusualInterval> unusual = estimate(History.of(60, all)).unusual();
    assertThat(unusual).hasSize(1);
    assertThat(unusual.get(0).date()).isEqualTo(monday);
    assertThat(unusual.get(0).usual()).isCloseTo(1.5 * PER_HOUR, within(0.05 * 1.5 * PER_HOUR));
  }

  private static WeekdayTotals totals(long... mondayAndTuesday) {
    List<LocalDate> dates =
        IntStream.range(0, mondayAndTuesday.length)
            .mapToObj(day -> MONDAY.plusWeeks(day / 2).plusDays(day % 2))
            .toList();
    return WeekdayTotals.of(dates, date -> mondayAndTuesday[dates.indexOf(date)]);
  }

  private static HistoryEstimates estimate(History history) {
    Horizon horizon =
        new Horizon(MONDAY.plusWeeks(WEEKS), 1, ZoneId.of("UTC"), Duration.ofHours(1), null);
    return HistoryEstimator.estimate(
        history, new EstimationSettings(horizon, Set.of("a"), null, Set.of(), false, 0.95));
  }

  /** Ten hours a day from Monday to Friday. */
  private static History history() {
    SplittableRandom random = new SplittableRandom(6);
    Histories rows = Histories.start();
    for (int day = 0; day < 5 * WEEKS; day++) {
      double mean = PER_HOUR * (day % 5 == 0 ? 1.5 : 1);
      for (int hour = 8; hour < 18; hour++) {
        long calls = Histories.poisson(random, mean);
        rows.answered(MONDAY.plusWeeks(day / 5).plusDays(day % 5), hour, "a", calls, 100 * calls);
      }
    }
    return rows.build();
  }
}
