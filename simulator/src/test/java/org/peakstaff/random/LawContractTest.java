package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every law promises of its moments on either side of a point. */
class LawContractTest {
  private static final double[] POINTS = {0.5, 9, 20, 20.5, 33, 47, 60, 100, 250, 1000, 5000};
  private static final int STEPS = 4_000;

  /** Laws with at least two moments. */
  static Stream<Law> laws() {
    return Stream.concat(continuous(), atomic());
  }

  static Stream<Law> continuous() {
    Law gamma = new GammaLaw(2.5, 20);
    Law uniform = new UniformLaw(20, 60);
    return Stream.of(
        new GammaLaw(1, 50),
        new GammaLaw(0.4, 50),
        gamma,
        new LogNormalLaw(3.5, 0.7),
        new WeibullLaw(0.8, 40),
        new WeibullLaw(3, 40),
        uniform,
        new TriangularLaw(10, 33, 100),
        new TriangularLaw(10, 10, 100),
        new TriangularLaw(10, 100, 100),
        new LogLogisticLaw(2.5, 40),
        new LogLogisticLaw(7, 40),
        MixtureLaw.of(new double[] {0.3, 0.7}, List.of(gamma, uniform)),
        new ShiftedLaw(15, gamma),
        TruncatedLaw.of(18, 90, gamma),
        TruncatedLaw.of(100, Double.POSITIVE_INFINITY, new LogLogisticLaw(2.5, 40)));
  }

  static Stream<Law> atomic() {
    Law samples = SampleLaw.ofSorted(new double[] {0, 9, 9, 20, 47, 250});
    return Stream.of(
        new PointLaw(33),
        samples,
        new ShiftedLaw(11, samples),
        MixtureLaw.of(new double[] {0.1, 0, 0.9}, List.of(new PointLaw(0), samples, samples)),
        TruncatedLaw.of(9, 47, samples));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void bothSidesOfAPointSumToTheWholeMoment(Law law) {
    double square = law.mean() * law.mean() + law.variance();
    for (double x : POINTS) {
      assertThat(law.lower(0, x) + law.upper(0, x)).isCloseTo(1, within(1e-12));
      assertThat(law.lower(1, x) + law.upper(1, x))
          .as("mean about %s", x)
          .isCloseTo(law.mean(), within(1e-11 * law.mean()));
      assertThat(law.lower(2, x) + law.upper(2, x))
          .as("square about %s", x)
          .isCloseTo(square, within(1e-11 * square));
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void nothingIsBelowZeroOrAboveInfinity(Law law) {
    double below = -Double.MIN_VALUE;
    for (int order = 0; order <= 2; order++) {
      assertThat(law.lower(order, below)).isZero();
      assertThat(law.upper(order, Double.POSITIVE_INFINITY)).isZero();
      assertThat(law.lower(order, Double.POSITIVE_INFINITY))
          .isCloseTo(law.upper(order, below), within(1e-11 * law.upper(order, below)));
    }
  }

  @ParameterizedTest
  @MethodSource("continuous")
  void partialMomentsAreIntegralsOverTheDistributionFunction(Law law) {
    for (double x : new double[] {33, 60, 100, 250}) {
      for (int order = 1; order <= 2; order++) {
        double scale = StrictMath.pow(x, order);
        assertThat(law.lower(order, x))
            .as("order %s up to %s", order, x)
            .isCloseTo(integral(law, order, x), within(1e-5 * scale));
      }
    }
  }

  /** E[X^order; X at most x] = x^order F(x) - the integral of order t^(order-1) F(t) up to x. */
  private static double integral(Law law, int order, double x) {
    double step = x / STEPS;
    double sum = 0;
    for (int i = 0; i < STEPS; i++) {
      double t = (i + 0.5) * step;
      sum += (order == 1 ? 1 : 2 * t) * law.lower(0, t);
    }
    return StrictMath.pow(x, order) * law.lower(0, x) - sum * step;
  }

  @ParameterizedTest
  @MethodSource("continuous")
  void upperQuantilesInvertTheSurvivalFunction(Law law) {
    for (double q : new double[] {1e-6, 0.01, 0.3, 0.5, 0.8, 0.99}) {
      assertThat(law.upper(0, law.upperQuantile(q))).isCloseTo(q, within(1e-9 * q + 1e-13));
    }
  }

  @ParameterizedTest
  @MethodSource("continuous")
  void farTailsKeepTheirRelativeAccuracy(Law law) {
    double x = law.upperQuantile(1e-9);
    double tail = law.upper(0, x);
    assertThat(tail).isCloseTo(1e-9, within(1e-9 * 1e-6));
  }

  @Test
  void aLogLogisticMomentThatDoesNotExistIsInfiniteAboveEveryPoint() {
    Law law = new LogLogisticLaw(1.5, 40);
    assertThat(law.upper(1, 100)).isFinite();
    assertThat(law.upper(2, 100)).isInfinite();
    assertThat(law.lower(2, 100)).isFinite();
    assertThat(law.lower(2, Double.POSITIVE_INFINITY)).isInfinite();
  }

  @Test
  void aLogLogisticOfShapeOneHasTheLogarithmInItsPartialMean() {
    Law law = new LogLogisticLaw(1, 1);
    double expected = Math.log(1 + 9) - 9 / 10.0;
    assertThat(law.lower(1, 9)).isCloseTo(expected, within(1e-13));
  }

  @Test
  void theConstantInfinityHasAllItsProbabilityThere() {
    Law never = new PointLaw(Double.POSITIVE_INFINITY);
    assertThat(never.lower(0, Double.MAX_VALUE)).isZero();
    assertThat(never.lower(0, Double.POSITIVE_INFINITY)).isOne();
    assertThat(never.upper(1, 5)).isInfinite();
    assertThat(never.lower(2, 5)).isZero();
  }
}
