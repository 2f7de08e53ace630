package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ReturnsTest {
  private static final DoubleUnaryOperator HUNDRED_AGENTS =
      load -> ErlangA.of(load, 180, 120).measures(100, Thresholds.none()).pAbandon();

  @Test
  void theTotalLoadSolvesTheFixedPoint() {
    double total = new Returns(0.5, 0.1).totalLoad(100, HUNDRED_AGENTS);
    double abandons = HUNDRED_AGENTS.applyAsDouble(total);
    assertThat(total).isCloseTo(100 / (1 - 0.5 * abandons - 0.1 * (1 - abandons)), within(1e-10));
  }

  @Test
  void withoutAbandonmentRepeatsAreAGeometricSeries() {
    assertThat(new Returns(0.5, 0.2).totalLoad(8, load -> 0)).isCloseTo(10, within(1e-12));
  }

  @Test
  void nobodyReturningChangesNothing() {
    assertThat(new Returns(0, 0).totalLoad(100, HUNDRED_AGENTS)).isEqualTo(100);
  }

  @Test
  void redialsWithoutEndPileUpWhereTheAgentsCannotServeAllFirstAttempts() {
    assertThat(new Returns(1, 0).totalLoad(101, HUNDRED_AGENTS)).isInfinite();
    assertThat(new Returns(1, 0).totalLoad(90, HUNDRED_AGENTS)).isFinite();
    assertThat(new Returns(1, 1).totalLoad(1, HUNDRED_AGENTS)).isInfinite();
  }
}
