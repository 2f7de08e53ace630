package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.StaffingPool;

class PoolForecastTest {
  private static PoolForecast at(int interval) {
    StaffingPool pool = Objects.requireNonNull(PlanFixtures.plan().pools().get("voice"));
    return PoolForecast.of(PlanFixtures.plan().intervals().get(interval), pool);
  }

  @Test
  void addsVolumesAndLoads() {
    assertThat(at(1).volume()).isEqualTo(150);
    assertThat(at(1).offeredLoad())
        .isCloseTo(100 * 180 / 1800.0 + 50 * 240 / 1800.0, within(1e-12));
  }

  @Test
  void weighsByVolume() {
    assertThat(at(1).averageHandleTime()).isCloseTo(200, within(1e-12));
    assertThat(at(1).averageSpeedOfAnswer()).isCloseTo((100 * 1.6 + 50 * 1.0) / 150, within(1e-12));
  }

  @Test
  void takesTheLowestServiceLevel() {
    assertThat(at(1).serviceLevel()).isEqualTo(0.84);
  }

  @Test
  void ignoresTypesWithoutVolume() {
    assertThat(at(0).averageHandleTime()).isEqualTo(180);
    assertThat(at(0).serviceLevel()).isEqualTo(0.84);
    assertThat(at(3).volume()).isZero();
    assertThat(at(3).serviceLevel()).isNaN();
    assertThat(at(3).averageHandleTime()).isNaN();
  }
}
