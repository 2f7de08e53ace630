package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.estimation.Histories.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

final class VolumeForecastTest {
  private static final DayClass DAY = Histories.everyDay(8, 10);

  @Test
  void of_equal_days_is_such_a_day() {
    Histories rows = Histories.start();
    for (int day = 0; day < 14; day++) {
      rows.answered(MONDAY.plusDays(day), 8, "a", 30, 1);
      rows.answered(MONDAY.plusDays(day), 9, "a", 10, 1);
    }
    VolumeForecast forecast = VolumeForecast.of(rows.build(), "a", DAY, DayOfWeek.MONDAY);
    assertThat(forecast.volumes()).containsExactly(30.0, 10.0);
    assertThat(forecast.level()).isEqualTo(40);
  }

  @Test
  void follows_a_weekday_that_is_really_different() {
    VolumeForecast forecast =
        forecast(day -> day.getDayOfWeek() == DayOfWeek.MONDAY ? 2000 : 1000, 3);
    assertThat(forecast.weekdayWeight()).isGreaterThan(0.95);
    assertThat(forecast.level()).isCloseTo(2000, within(100.0));
  }

  @Test
  void does_not_follow_the_accidents_of_a_weekday() {
    double weights = 0;
    for (int seed = 0; seed < 40; seed++) {
      weights += forecast(day -> 1000, seed).weekdayWeight() / 40;
    }
    assertThat(weights).isLessThan(0.25);
  }

  @Test
  void lies_between_the_class_and_the_weekday() {
    for (int seed = 0; seed < 20; seed++) {
      VolumeForecast forecast = forecast(day -> 900 + 20 * day.getDayOfWeek().getValue(), seed);
      double low = Math.min(forecast.classMean(), forecast.weekdayMean());
      double high = Math.max(forecast.classMean(), forecast.weekdayMean());
      assertThat(forecast.level()).isBetween(low, high);
    }
  }

  @Test
  void spreads_its_level_over_the_slots() {
    VolumeForecast forecast = forecast(day -> 1000, 4);
    double sum = forecast.volumes().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(sum).isCloseTo(forecast.level(), within(1e-9));
  }

  @Test
  void of_a_weekday_without_a_past_is_its_class() {
    History history = Histories.start().answered(MONDAY, 8, "a", 30, 1).build();
    VolumeForecast forecast = VolumeForecast.of(history, "a", DAY, DayOfWeek.TUESDAY);
    assertThat(forecast.level()).isEqualTo(30);
    assertThat(forecast.weekdayDays()).isZero();
  }

  @Test
  void counts_a_day_without_a_call_of_the_type() {
    History history =
        Histories.start()
            .answered(MONDAY, 8, "a", 30, 1)
            .answered(MONDAY.plusDays(1), 8, "b", 5, 1)
            .build();
    VolumeForecast forecast = VolumeForecast.of(history, "a", DAY, DayOfWeek.FRIDAY);
    assertThat(forecast.classDays()).isEqualTo(2);
    assertThat(forecast.level()).isEqualTo(15);
  }

  private static VolumeForecast forecast(ToDoubleFunction<LocalDate> level, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Histories rows = Histories.start();
    for (int day = 0; day < 28; day++) {
      LocalDate date = MONDAY.plusDays(day);
      long calls = Math.round(level.applyAsDouble(date) * (1 + 0.05 * Histories.normal(random)));
      rows.answered(date, 8, "a", calls / 3, 1);
      rows.answered(date, 9, "a", calls - calls / 3, 1);
    }
    return VolumeForecast.of(rows.build(), "a", DAY, DayOfWeek.MONDAY);
  }
}
