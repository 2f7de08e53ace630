package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.hiring.FlowFactors;
import org.peakstaff.scenario.Hiring.Uncertainty;
import org.peakstaff.scenario.Share;

class DrawnFactorsTest {
  private static final int FUTURES = 20_000;
  private static final Uncertainty ALL =
      new Uncertainty(Share.of(0.08), Share.of(0.2), Share.of(0.1), Share.of(0.05));

  private static double[] meanAndCv(ToDoubleFunction<FlowFactors> factor) {
    double sum = 0;
    double squares = 0;
    for (int future = 0; future < FUTURES; future++) {
      double drawn = factor.applyAsDouble(DrawnFactors.of(ALL, 3, future));
      sum += drawn;
      squares += drawn * drawn;
    }
    double mean = sum / FUTURES;
    return new double[] {mean, Math.sqrt(squares / FUTURES - mean * mean) / mean};
  }

  private static void hasCv(ToDoubleFunction<FlowFactors> factor, double cv) {
    double[] found = meanAndCv(factor);
    assertThat(found[0]).isCloseTo(1, within(4 * cv / Math.sqrt(FUTURES)));
    assertThat(found[1]).isCloseTo(cv, within(0.04 * cv));
  }

  @Test
  void everyFactorHasMeanOneAndItsOwnCoefficientOfVariation() {
    hasCv(FlowFactors::demand, 0.08);
    hasCv(FlowFactors::attrition, 0.2);
    hasCv(FlowFactors::classYield, 0.1);
    hasCv(FlowFactors::ramp, 0.05);
  }

  @Test
  void whatIsCertainIsOne() {
    assertThat(DrawnFactors.of(Uncertainty.NONE, 3, 17)).isEqualTo(FlowFactors.PLANNED);
    Uncertainty one = new Uncertainty(Share.of(0.08), Share.ZERO, Share.ZERO, Share.ZERO);

    FlowFactors drawn = DrawnFactors.of(one, 3, 17);
    assertThat(drawn.demand()).isNotEqualTo(1);
    assertThat(drawn).isEqualTo(new FlowFactors(drawn.demand(), 1, 1, 1));
  }

  @Test
  void aFactorDoesNotMoveWhenAnotherBecomesCertain() {
    Uncertainty fewer = new Uncertainty(Share.of(0.08), Share.ZERO, Share.of(0.1), Share.of(0.05));

    assertThat(DrawnFactors.of(fewer, 3, 5).demand())
        .isEqualTo(DrawnFactors.of(ALL, 3, 5).demand());
    assertThat(DrawnFactors.of(fewer, 3, 5).ramp()).isEqualTo(DrawnFactors.of(ALL, 3, 5).ramp());
  }

  @Test
  void factorsAreDrawnIndependently() {
    double both = 0;
    for (int future = 0; future < FUTURES; future++) {
      FlowFactors drawn = DrawnFactors.of(ALL, 3, future);
      both += (drawn.demand() - 1) / 0.08 * (drawn.attrition() - 1) / 0.2;
    }
    assertThat(both / FUTURES).isCloseTo(0, within(4 / Math.sqrt(FUTURES)));
  }
}
