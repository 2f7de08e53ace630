package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class FormulaComparisonTest {
  private final FormulaComparison comparison = FormulaComparison.of(PlanFixtures.plan());

  private FormulaComparison.Predicted of(String type) {
    return Objects.requireNonNull(comparison.contactTypes().get(type));
  }

  @Test
  void averagesOverIntervalsByVolume() {
    assertThat(of("care-phone").serviceLevel()).isCloseTo(0.84, within(1e-12));
    assertThat(of("night").serviceLevel()).isCloseTo(0.9, within(1e-12));
    assertThat(of("night").averageSpeedOfAnswer()).isCloseTo(1, within(1e-12));
    assertThat(of("night").abandonment()).isCloseTo(0.02, within(1e-12));
  }

  @Test
  void averagesOccupancyByAgents() {
    assertThat(comparison.occupancies()).containsOnlyKeys("voice");
    assertThat(comparison.occupancies().get("voice")).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void isUndefinedWhereAnIntervalWithVolumeIs() {
    VolumeMean mean = new VolumeMean();
    mean.add(10, 1);
    mean.add(0, Double.NaN);
    assertThat(mean.mean()).isEqualTo(1);
    mean.add(10, Double.NaN);
    assertThat(mean.mean()).isNaN();
    assertThat(new VolumeMean().mean()).isNaN();
  }
}
