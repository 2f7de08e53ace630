package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
  private static final NormalDistribution REFERENCE = NormalDistribution.of(0, 1);

  @Test
  void probabilitiesAreThoseOfTheReference() {
    for (double z = -37; z <= 37; z += 0.37) {
      double cdf = REFERENCE.cumulativeProbability(z);
      double survival = REFERENCE.survivalProbability(z);
      assertThat(Normal.cdf(z)).as("cdf(%s)", z).isCloseTo(cdf, within(1e-12 * cdf));
      assertThat(Normal.survival(z)).isCloseTo(survival, within(1e-12 * survival));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-20, 1e-9, 0.001, 0.07, 0.08, 0.3, 0.5, 0.6, 0.93, 0.999999})
  void quantilesInvertProbabilities(double p) {
    assertThat(Normal.cdf(Normal.quantile(p))).isCloseTo(p, within(2e-13 * p));
  }

  @Test
  void quantilesAreSymmetric() {
    for (double p = 1.0 / 1024; p < 0.5; p += 1.0 / 1024) {
      assertThat(Normal.quantile(1 - p)).isEqualTo(-Normal.quantile(p));
    }
  }

  @Test
  void theEndsAreInfiniteAndTheMiddleIsZero() {
    assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Normal.quantile(0.5)).isZero();
    assertThat(Normal.cdf(Double.POSITIVE_INFINITY)).isOne();
    assertThat(Normal.cdf(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Normal.cdf(Double.NaN)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aQuantileOfNoProbabilityIsRefused(double p) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Normal.quantile(p))
        .withMessageContaining("[0, 1]");
  }
}
