package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIntervalTest {
  private static final double HALF_STEP = 0x1.0p-53;

  @Test
  void bitsBecomeTheSameNumbersAsByConversion() {
    Xoshiro256 rng = new Xoshiro256();
    for (int i = 0; i < 100_000; i++) {
      assertIsConversion(rng.nextLong());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE, 2047, 2048, 4095, 4096, 1L << 62})
  void extremeBitsBecomeTheSameNumbersAsByConversion(long bits) {
    assertIsConversion(bits);
  }

  @Test
  void theEndsAreThoseOfTheIntervals() {
    assertThat(UnitInterval.closedOpen(0)).isZero();
    assertThat(UnitInterval.closedOpen(-1)).isEqualTo(Math.nextDown(1.0));
    assertThat(UnitInterval.open(0)).isEqualTo(HALF_STEP);
    assertThat(UnitInterval.open(-1)).isEqualTo(1 - HALF_STEP);
    assertThat(UnitInterval.coarse(0)).isZero();
    assertThat(UnitInterval.coarse(-1)).isEqualTo(1 - 2 * HALF_STEP);
    assertThat(UnitInterval.symmetric(0)).isEqualTo(-1);
    assertThat(UnitInterval.symmetric(-1)).isEqualTo(1 - 4 * HALF_STEP);
    assertThat(UnitInterval.symmetric(Long.MIN_VALUE)).isZero();
  }

  private static void assertIsConversion(long bits) {
    assertThat(UnitInterval.closedOpen(bits)).isEqualTo((bits >>> 11) * HALF_STEP);
    assertThat(UnitInterval.open(bits)).isEqualTo(((bits >>> 12) + 0.5) * (2 * HALF_STEP));
    assertThat(UnitInterval.coarse(bits)).isEqualTo((bits >>> 12) * (2 * HALF_STEP));
    assertThat(UnitInterval.symmetric(bits)).isEqualTo((bits >>> 12) * (4 * HALF_STEP) - 1);
  }
}
