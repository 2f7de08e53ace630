package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpTest {

  @Test
  void agreesWithTheLibraryToTwoUnitsInTheLastPlace() {
    SplittableRandom random = new SplittableRandom(20_261_122);
    for (int i = 0; i < 200_000; i++) {
      double x = random.nextDouble(-707, 708) * (i % 2 == 0 ? 1 : 0.001);
      double expected = StrictMath.exp(x);
      assertThat(Math.abs(Exp.of(x) - expected)).isLessThanOrEqualTo(4.5e-16 * expected);
    }
  }

  @Test
  void theEndsAreThoseOfTheLibrary() {
    assertThat(Exp.of(0)).isEqualTo(1);
    assertThat(Exp.of(-740)).isEqualTo(StrictMath.exp(-740));
    assertThat(Exp.of(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Exp.of(710)).isInfinite();
    assertThat(Exp.of(Double.NaN)).isNaN();
  }

  @Test
  void theSeriesMeetTheDirectFormulas() {
    for (double z = -2.5; z < 3; z += 0.01) {
      double direct = StrictMath.expm1(-z) + z;
      assertThat(ExponentialTerms.excess(z)).isCloseTo(direct, within(3e-15));
      assertThat(ExponentialTerms.carefulExcess(z)).isCloseTo(direct, within(3e-15));
      assertThat(ExponentialTerms.leaves(z)).isCloseTo(-StrictMath.expm1(-z), within(3e-15));
    }
  }

  @Test
  void aRuleIntegratesPolynomialsExactly() {
    GaussLegendre rule = GaussLegendre.of(16);
    for (int degree = 0; degree < 32; degree++) {
      double sum = 0;
      for (int i = 0; i < rule.order(); i++) {
        sum += rule.weight(i) * Math.pow(rule.node(i), degree);
      }
      assertThat(sum).isCloseTo(1.0 / (degree + 1), within(1e-15));
    }
  }
}
