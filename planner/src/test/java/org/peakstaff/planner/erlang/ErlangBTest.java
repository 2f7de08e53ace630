package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErlangBTest {

  @Test
  void nobodyBlocksEverybody() {
    assertThat(ErlangB.blocking(0, 5)).isEqualTo(1);
  }

  @Test
  void nothingOfferedIsNeverBlocked() {
    assertThat(ErlangB.blocking(1, 0)).isZero();
    assertThat(ErlangB.blocking(0, 0)).isEqualTo(1);
  }

  /** The start of the shortened recursion is forgotten: the full one gives the same. */
  @ParameterizedTest
  @ValueSource(doubles = {120, 200, 777.7, 5000, 123_456})
  void theShortenedRecursionAgreesWithTheFullOne(double load) {
    for (double relative : new double[] {0.3, 0.9, 1, 1.02}) {
      int n = (int) (load * relative);
      double inverse = 1;
      for (int k = 1; k <= n; k++) {
        inverse = 1 + k / load * inverse;
      }
      assertThat(ErlangB.blocking(n, load)).isCloseTo(1 / inverse, within(2e-13 / inverse));
    }
  }

  @Test
  void theOddsKeepTheirDigitsWhereNearlyEverythingIsBlocked() {
    assertThat(ErlangB.odds(1, 1e12)).isCloseTo(1e-12, within(1e-27));
    double two = 2 / 1e12 * (1 + 1e-12);
    assertThat(ErlangB.odds(2, 1e12)).isCloseTo(two, within(1e-27));
  }

  @Test
  void farTailsEndAtZeroInsteadOfInALoop() {
    assertThat(ErlangB.blocking(100_000, 1e-3)).isZero();
    assertThat(ErlangB.blocking(1e9, 1e6)).isZero();
  }

  @Test
  void moreAgentsNeverBlockMore() {
    for (double load : new double[] {0.3, 30, 3000}) {
      double before = 1;
      for (double n = 0; n < 1.3 * load + 5; n += 0.37) {
        double blocking = ErlangB.blocking(n, load);
        assertThat(blocking).isLessThanOrEqualTo(before);
        before = blocking;
      }
    }
  }

  @Test
  void theMeasuresAreThoseOfALossSystem() {
    QueueMeasures measures = ErlangB.of(10, 180).measures(12, Thresholds.of(20));
    double carried = 10 * (1 - measures.blocking());
    assertThat(measures.occupancy()).isCloseTo(carried / 12, within(1e-15));
    assertThat(measures.pWait()).isZero();
    assertThat(measures.meanQueue()).isZero();
    assertThat(measures.serviceLevels().get(0).answeredWithin()).isEqualTo(1);
  }

  @Test
  void theRequirementForBlockingIsTheTrueMinimum() {
    for (double limit : new double[] {0.5, 0.01, 1e-6, 1e-200}) {
      for (double load : new double[] {0.2, 10, 500}) {
        StaffingTargets targets = StaffingTargets.none().withBlocking(limit);
        int agents = ErlangB.of(load, 180).requirement(targets).agents();
        assertThat(ErlangB.blocking(agents, load)).isLessThanOrEqualTo(limit * (1 + 1e-12));
        assertThat(ErlangB.blocking(agents - 1, load)).isGreaterThan(limit);
      }
    }
  }

  @Test
  void argumentsAreChecked() {
    assertThatThrownBy(() -> ErlangB.blocking(3, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("load");
    assertThatThrownBy(() -> ErlangB.of(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("handle time");
  }
}
