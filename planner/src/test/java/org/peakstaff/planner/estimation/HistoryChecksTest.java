package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.planner.estimation.Histories.MONDAY;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.Horizon;

/** Days far from their like. */
final class HistoryChecksTest {
  /** Nine days from 960 to 1040: with another the median is 1005, its deviation 25. */
  @Test
  void a_day_is_unusual_from_three_and_a_half_scaled_median_deviations_on() {
    assertThat(3.5 * 1.4826 * 25).isBetween(1130 - 1005.0, 1140 - 1005.0);
    assertThat(found(10, 1130)).isEmpty();
    assertThat(found(10, 1140)).hasSize(1);
    assertThat(found(10, 1140).get(0).detail()).endsWith("1140 calls, median 1005");
  }

  /** Days that are all but equal still differ by chance. */
  @Test
  void a_day_is_not_unusual_for_what_a_poisson_count_may_do() {
    assertThat(found(3, 1000 + 110)).isEmpty();
    assertThat(found(3, 1000 + 115)).hasSize(1);
  }

  private static List<Finding> found(int step, long last) {
    Histories rows = Histories.start();
    for (int day = 0; day < 9; day++) {
      rows.answered(MONDAY.plusDays(day), 8, "a", 1000 + (long) step * (day * 2 % 9 - 4), 1);
    }
    rows.answered(MONDAY.plusDays(9), 8, "a", last, 1);
    Horizon horizon =
        new Horizon(MONDAY.plusDays(10), 1, ZoneId.of("UTC"), Duration.ofHours(1), null);
    EstimationSettings settings =
        new EstimationSettings(horizon, Set.of("a"), null, Set.of(), false, 0.95);
    return HistoryEstimator.estimate(rows.build(), settings).findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.UNUSUAL_DAY)
        .toList();
  }
}
