package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class BusynessEstimateTest {
  @Test
  void takes_chance_off_the_variance() {
    // mean 1000, s^2 = 20,000: cv^2 = (20,000 - 1000) / 10^6
    BusynessEstimate estimate = BusynessEstimate.of(List.of(List.of(900L, 1100L)), 0.95);
    assertThat(estimate.cv()).isCloseTo(Math.sqrt(0.019), within(1e-12));
    assertThat(estimate.rawCv()).isCloseTo(Math.sqrt(0.02), within(1e-12));
    assertThat(estimate.degreesOfFreedom()).isOne();
    // chi-square with 1 degree of freedom: .000982069 and 5.023886
    assertThat(estimate.low()).isCloseTo(Math.sqrt(0.02 / 5.023886 - 0.001), within(1e-6));
    assertThat(estimate.high()).isCloseTo(Math.sqrt(0.02 / 0.000982069 - 0.001), within(1e-5));
  }

  @Test
  void is_zero_when_days_differ_by_less_than_chance() {
    assertThat(BusynessEstimate.of(List.of(List.of(100L, 101L, 99L)), 0.95).cv()).isZero();
  }

  @Test
  void pools_classes_by_their_degrees_of_freedom_and_not_their_levels() {
    BusynessEstimate estimate =
        BusynessEstimate.of(
            List.of(List.of(900L, 1000L, 1100L), List.of(9000L, 11_000L), List.of(7L)), 0.95);
    double relative = (0.02 + 0.02) / 3;
    double chance = (2 / 1000.0 + 1 / 10_000.0) / 3;
    assertThat(estimate.degreesOfFreedom()).isEqualTo(3);
    assertThat(estimate.cv()).isCloseTo(Math.sqrt(relative - chance), within(1e-12));
  }

  @Test
  void recovers_the_variation_of_days_with_poisson_calls() {
    List<Long> totals = days(new SplittableRandom(3), 0.109, 1400, 2000);
    // relative standard error of a standard deviation: 1 / sqrt(2 n)
    double raw = Math.sqrt(0.109 * 0.109 + 1 / 1400.0);
    assertThat(BusynessEstimate.of(List.of(totals), 0.95).cv())
        .isCloseTo(0.109, within(4 * raw * raw / 0.109 / Math.sqrt(2 * 2000)));
  }

  @Test
  void covers_the_truth_about_as_often_as_it_says_with_two_weeks_of_days() {
    SplittableRandom random = new SplittableRandom(5);
    int covered = 0;
    for (int run = 0; run < 1500; run++) {
      BusynessEstimate estimate = BusynessEstimate.of(List.of(days(random, 0.109, 1400, 14)), 0.95);
      covered += estimate.low() <= 0.109 && 0.109 <= estimate.high() ? 1 : 0;
    }
    assertThat(covered / 1500.0).isBetween(0.92, 0.98);
  }

  @Test
  void says_nothing_about_a_single_day() {
    BusynessEstimate estimate = BusynessEstimate.of(List.of(List.of(700L), List.of()), 0.95);
    assertThat(estimate.degreesOfFreedom()).isZero();
    assertThat(estimate.cv()).isZero();
    assertThat(estimate.high()).isInfinite();
  }

  /** Day totals: Poisson given a lognormal factor of mean 1. */
  private static List<Long> days(SplittableRandom random, double cv, double mean, int count) {
    double sigma = Math.sqrt(StrictMath.log(1 + cv * cv));
    List<Long> totals = new ArrayList<>();
    for (int day = 0; day < count; day++) {
      double factor = StrictMath.exp(sigma * Histories.normal(random) - sigma * sigma / 2);
      double level = mean * factor;
      totals.add(Math.round(level + Math.sqrt(level) * Histories.normal(random)));
    }
    return totals;
  }
}
