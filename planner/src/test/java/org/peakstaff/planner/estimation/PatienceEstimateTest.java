package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PatienceEstimateTest {
  @Test
  void is_the_waiting_time_of_all_calls_per_abandon() {
    assertThat(PatienceEstimate.of(1000, 10, 0.95).meanSeconds()).isEqualTo(100);
  }

  @Test
  void has_the_interval_of_the_chi_square_tables() {
    PatienceEstimate estimate = PatienceEstimate.of(1000, 10, 0.95);
    assertThat(estimate.lowSeconds()).isCloseTo(2000 / 36.7807, within(1e-3));
    assertThat(estimate.highSeconds()).isCloseTo(2000 / 9.5908, within(1e-3));
  }

  @Test
  void recovers_the_mean_of_exponential_patience_from_answered_and_abandoned_waits() {
    Totals totals = Totals.of(new SplittableRandom(1), 300, 120, 40_000);
    PatienceEstimate estimate = PatienceEstimate.of(totals.waiting, totals.abandoned, 0.95);
    double standardError = 300 / Math.sqrt(totals.abandoned);
    assertThat(estimate.meanSeconds()).isCloseTo(300, within(4 * standardError));
  }

  @ParameterizedTest
  @CsvSource({"60, 0.95", "300, 0.95", "300, 0.8"})
  void covers_the_truth_at_least_as_often_as_it_says(int calls, double confidence) {
    SplittableRandom random = new SplittableRandom(7);
    int runs = 3000;
    int covered = 0;
    for (int run = 0; run < runs; run++) {
      Totals totals = Totals.of(random, 300, 150, calls);
      PatienceEstimate estimate =
          PatienceEstimate.of(totals.waiting, Math.max(1, totals.abandoned), confidence);
      covered += estimate.lowSeconds() <= 300 && 300 <= estimate.highSeconds() ? 1 : 0;
    }
    double standardError = Math.sqrt(confidence * (1 - confidence) / runs);
    assertThat((double) covered / runs)
        .isBetween(confidence - 4 * standardError, confidence + 0.04 + 4 * standardError);
  }

  @Test
  void needs_waiting_time_and_abandons() {
    assertThatThrownBy(() -> PatienceEstimate.of(0, 3, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PatienceEstimate.of(Double.NaN, 3, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PatienceEstimate.of(100, 0, 0.95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 abandons");
    assertThatThrownBy(() -> PatienceEstimate.of(100, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Calls whose patience and whose offered wait are both exponential. */
  private record Totals(double waiting, long abandoned) {
    static Totals of(
        SplittableRandom random, double meanPatience, double meanOfferedWait, int calls) {
      double waiting = 0;
      long abandoned = 0;
      for (int call = 0; call < calls; call++) {
        double patience = Histories.exponential(random, meanPatience);
        double offered = Histories.exponential(random, meanOfferedWait);
        waiting += Math.min(patience, offered);
        abandoned += patience < offered ? 1 : 0;
      }
      return new Totals(waiting, abandoned);
    }
  }
}
