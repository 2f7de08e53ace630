package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PatienceLawTest {

  @Test
  void theIntegralOfTheExponentialIsKnown() {
    PatienceLaw law = PatienceLaw.exponential(120);
    assertThat(law.mean()).isEqualTo(120);
    assertThat(law.survival(120)).isCloseTo(Math.exp(-1), within(1e-15));
    assertThat(law.integratedSurvival(120)).isCloseTo(120 * (1 - Math.exp(-1)), within(1e-13));
    assertThat(law.integratedSurvival(1e-9)).isCloseTo(1e-9, within(1e-19));
  }

  @Test
  void theUniformEndsAtItsLongestPatience() {
    PatienceLaw law = PatienceLaw.uniform(60);
    assertThat(law.mean()).isEqualTo(30);
    assertThat(law.survival(45)).isEqualTo(0.25);
    assertThat(law.survival(61)).isZero();
    assertThat(law.integratedSurvival(100)).isEqualTo(30);
  }

  @Test
  void balkingTakesAShareOfEverything() {
    PatienceLaw law = PatienceLaw.balking(0.25, PatienceLaw.uniform(60));
    assertThat(law.survival(0)).isEqualTo(0.75);
    assertThat(law.mean()).isEqualTo(22.5);
  }

  @Test
  void aTabulatedLawIntegratesItsSurvival() {
    PatienceLaw table = PatienceLaw.of(x -> Math.exp(-x / 120), 7);
    PatienceLaw exact = PatienceLaw.exponential(120);
    for (double x : new double[] {0, 1e-6, 0.1, 7, 50.5, 300, 4000, 1e9}) {
      double expected = exact.integratedSurvival(x);
      assertThat(table.integratedSurvival(x)).isCloseTo(expected, within(1e-13 * expected));
    }
  }

  @Test
  void aHeavyTailIsFollowedToItsEnd() {
    PatienceLaw pareto = PatienceLaw.of(x -> Math.pow(1 + x, -3), 1);
    assertThat(pareto.mean()).isCloseTo(0.5, within(1e-10));
  }

  @Test
  void theScaleOfATableHardlyMatters() {
    for (double scale : new double[] {0.01, 1, 1e5}) {
      PatienceLaw law = PatienceLaw.of(x -> Math.exp(-x * x), scale);
      assertThat(law.mean()).isCloseTo(Math.sqrt(Math.PI) / 2, within(1e-12));
    }
  }

  @Test
  void meansMustBePositive() {
    assertThatThrownBy(() -> PatienceLaw.exponential(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PatienceLaw.uniform(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PatienceLaw.balking(1.5, PatienceLaw.exponential(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
