package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaFunctionsTest {
  private static final double[] FACTORS = {0.01, 0.3, 0.8, 0.99, 1, 1.01, 1.3, 2, 5};

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.1, 0.5, 1, 1.5, 2, 3.7, 9.99, 10, 55, 1e4, 1e9})
  void logGammaIsThatOfTheReference(double x) {
    double expected = LogGamma.value(x);
    assertThat(GammaFunctions.logGamma(x))
        .isCloseTo(expected, within(3e-15 + 1e-15 * Math.abs(expected)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 1, 2.5, 9.9, 10.1, 100, 12_345})
  void incompleteRatiosAreThoseOfTheReference(double a) {
    for (double factor : FACTORS) {
      double x = a * factor;
      double lower = RegularizedGamma.P.value(a, x);
      double upper = RegularizedGamma.Q.value(a, x);
      assertThat(GammaFunctions.lowerRatio(a, x))
          .as("P(%s, %s)", a, x)
          .isCloseTo(lower, within(1e-11 * lower + 1e-300));
      assertThat(GammaFunctions.upperRatio(a, x))
          .as("Q(%s, %s)", a, x)
          .isCloseTo(upper, within(1e-11 * upper + 1e-300));
    }
  }

  @Test
  void theRatiosOfShapeOneAreExponential() {
    for (double x = 0.01; x < 700; x *= 1.7) {
      assertThat(GammaFunctions.upperRatio(1, x))
          .isCloseTo(StrictMath.exp(-x), within(1e-13 * StrictMath.exp(-x)));
    }
  }

  @Test
  void theRatiosEndWhereTheyShould() {
    assertThat(GammaFunctions.lowerRatio(2, 0)).isZero();
    assertThat(GammaFunctions.upperRatio(2, 0)).isOne();
    assertThat(GammaFunctions.lowerRatio(2, -1)).isZero();
    assertThat(GammaFunctions.upperRatio(2, -1)).isOne();
    assertThat(GammaFunctions.lowerRatio(2, Double.POSITIVE_INFINITY)).isOne();
    assertThat(GammaFunctions.upperRatio(2, Double.POSITIVE_INFINITY)).isZero();
    assertThat(GammaFunctions.upperRatio(2, 1e6)).isZero();
  }
}
