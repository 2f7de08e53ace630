package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BisectionTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, Double.MIN_VALUE, 1e-300, 0.1, 1, Math.PI, 1e300, Double.MAX_VALUE})
  void theNumberWhereAConditionTurnsTrueIsFoundExactly(double turn) {
    assertThat(Bisection.smallest((subject, x, level) -> x >= level, this, turn)).isEqualTo(turn);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NaN})
  void aConditionThatNeverTurnsTrueGivesInfinity(double level) {
    assertThat(Bisection.smallest((subject, x, turn) -> x > turn, this, level)).isInfinite();
  }
}
