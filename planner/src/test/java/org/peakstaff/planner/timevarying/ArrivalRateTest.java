package org.peakstaff.planner.timevarying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ArrivalRateTest {
  private static final double[] MEANS = {0, 10, 40, 20, 5, 0, 0, 30, 2};

  @Test
  void aLineThroughMeansKeepsTheVolumeOfEveryInterval() {
    ArrivalRate rate = ArrivalRate.throughMeans(900, MEANS);

    for (int i = 0; i < MEANS.length; i++) {
      assertThat(rate.mean(900.0 * i, 900.0 * (i + 1))).isCloseTo(MEANS[i], within(1e-12));
    }
  }

  @Test
  void aLineThroughMeansNeverFallsBelowNothing() {
    ArrivalRate rate = ArrivalRate.throughMeans(900, MEANS);

    for (double t = 0; t < 9 * 900; t += 7) {
      assertThat(rate.at(t)).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void itIsContinuousWhereTheCenterIsOpenAndJumpsWhereItOpens() {
    ArrivalRate rate = ArrivalRate.throughMeans(900, MEANS);

    assertThat(rate.at(1800 - 1e-3)).isCloseTo(rate.at(1800 + 1e-3), within(1e-3));
    assertThat(rate.at(900 - 1e-3)).isZero();
    assertThat(rate.at(7 * 900 + 1e-3)).isGreaterThan(30);
  }

  @Test
  void aConstantRateHasTheSameMeanAndMaximum() {
    ArrivalRate rate = ArrivalRate.constant(10, 1, 3, 2);

    assertThat(rate.mean(5, 15)).isCloseTo(2, within(1e-15));
    assertThat(rate.maximum(0, 10)).isEqualTo(1);
    assertThat(rate.maximum(5, 25)).isEqualTo(3);
    assertThat(rate.at(10)).isEqualTo(3);
    assertThat(rate.at(-1)).isZero();
    assertThat(rate.at(31)).isZero();
    assertThat(rate.volume(-100, 100)).isCloseTo(60, within(1e-12));
    assertThat(rate.end()).isEqualTo(30);
  }

  @Test
  void aRisingLineRisesAndAFlatOneDoesNot() {
    ArrivalRate rate = ArrivalRate.linear(10, 1, 2, 2, 0);

    assertThat(rate.rises(0, 10)).isTrue();
    assertThat(rate.rises(0, 20)).isFalse();
    assertThat(rate.rises(20, 30)).isFalse();
    assertThat(rate.maximum(0, 30)).isEqualTo(2);
    assertThat(rate.maximum(22, 28)).isCloseTo(1.6, within(1e-12));
  }

  @Test
  void theReadingsOfAPeriod() {
    ArrivalRate rate = ArrivalRate.linear(10, 1, 2, 4, 0);

    assertThat(RateReading.AVERAGE.of(rate, 10, 20, 5)).isCloseTo(3, within(1e-12));
    assertThat(RateReading.MAXIMUM.of(rate, 10, 20, 5)).isCloseTo(4, within(1e-12));
    assertThat(RateReading.MIXED.of(rate, 10, 20, 5)).isCloseTo(3, within(1e-12));
    assertThat(RateReading.MIXED.of(rate, 20, 30, 5)).isCloseTo(4, within(1e-12));
    assertThat(RateReading.LAGGED_AVERAGE.of(rate, 10, 20, 5)).isCloseTo(2.125, within(1e-12));
    assertThat(RateReading.LAGGED_MAXIMUM.of(rate, 10, 20, 5)).isCloseTo(3, within(1e-12));
  }

  @Test
  void ratesBelowNothingAreRefused() {
    assertThatThrownBy(() -> ArrivalRate.constant(10, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rate must be at least 0 and finite, was -1.0");
    assertThatThrownBy(() -> ArrivalRate.linear(0, 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length of a piece must be above 0 and finite, was 0.0");
  }
}
