package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Probabilities and moments against Apache Commons Statistics and formulas from the literature. */
class SamplerReferenceTest {
  private static final double[] PROBABILITIES = {1e-8, 0.001, 0.2, 0.5, 0.7, 0.95, 0.9999};

  static Stream<Arguments> references() {
    return Stream.of(
        Arguments.of(Sampler.exponential(180), ExponentialDistribution.of(180)),
        Arguments.of(Sampler.erlang(4, 180), GammaDistribution.of(4, 45)),
        Arguments.of(Sampler.gamma(0.05, 7), GammaDistribution.of(0.05, 7)),
        Arguments.of(Sampler.gamma(0.8, 7), GammaDistribution.of(0.8, 7)),
        Arguments.of(Sampler.gamma(12.5, 7), GammaDistribution.of(12.5, 7)),
        Arguments.of(Sampler.gamma(30_000, 0.01), GammaDistribution.of(30_000, 0.01)),
        Arguments.of(Sampler.logNormal(5, 0.8), LogNormalDistribution.of(5, 0.8)),
        Arguments.of(Sampler.weibull(0.6, 40), WeibullDistribution.of(0.6, 40)),
        Arguments.of(Sampler.weibull(4, 40), WeibullDistribution.of(4, 40)),
        Arguments.of(Sampler.uniform(10, 25), UniformContinuousDistribution.of(10, 25)),
        Arguments.of(Sampler.triangular(5, 20, 90), TriangularDistribution.of(5, 20, 90)));
  }

  @ParameterizedTest
  @MethodSource("references")
  void probabilitiesAreThoseOfTheReference(Sampler sampler, ContinuousDistribution reference) {
    for (double p : PROBABILITIES) {
      double x = reference.inverseCumulativeProbability(p);
      assertThat(sampler.cdf(x))
          .as("cdf at %s", x)
          .isCloseTo(reference.cumulativeProbability(x), within(1e-11 * p + 1e-20));
      double far = reference.inverseSurvivalProbability(p);
      assertThat(sampler.survival(far))
          .as("survival at %s", far)
          .isCloseTo(reference.survivalProbability(far), within(1e-11 * p + 1e-20));
    }
  }

  @ParameterizedTest
  @MethodSource("references")
  void meanAndVarianceAreThoseOfTheReference(Sampler sampler, ContinuousDistribution reference) {
    double mean = reference.getMean();
    double variance = reference.getVariance();
    assertThat(sampler.mean()).isCloseTo(mean, within(1e-13 * mean));
    assertThat(sampler.variance()).isCloseTo(variance, within(1e-12 * variance));
  }

  @Test
  void logLogisticProbabilitiesAndMomentsAreThoseOfItsFormulas() {
    Sampler sampler = Sampler.logLogistic(4, 60);
    assertThat(sampler.cdf(60)).isCloseTo(0.5, within(1e-15));
    assertThat(sampler.survival(180)).isCloseTo(1 / 82.0, within(1e-15));
    assertThat(sampler.mean()).isCloseTo(60 * Math.PI / 4 * Math.sqrt(2), within(1e-12));
    double second = 60 * 60 * Math.PI / 2;
    double square = sampler.mean() * sampler.mean();
    assertThat(sampler.variance()).isCloseTo(second - square, within(1e-9));
  }

  @Test
  void logLogisticWithoutMomentsSaysSo() {
    assertThat(Sampler.logLogistic(1, 60).mean()).isInfinite();
    assertThat(Sampler.logLogistic(1, 60).variance()).isNaN();
    assertThat(Sampler.logLogistic(1.5, 60).mean()).isFinite();
    assertThat(Sampler.logLogistic(1.5, 60).variance()).isInfinite();
  }

  @Test
  void neverHasInfiniteMeanAndNoVariance() {
    assertThat(Sampler.never().mean()).isInfinite();
    assertThat(Sampler.never().variance()).isNaN();
    assertThat(Sampler.never().cdf(1e300)).isZero();
    assertThat(Sampler.never().survival(1e300)).isEqualTo(1);
  }

  @Test
  void aMixtureWithNeverHasNeitherMeanNorVariance() {
    Sampler[] parts = {Sampler.never(), Sampler.exponential(60)};
    Sampler mixture = Sampler.mixture(new double[] {0.3, 0.7}, parts);
    assertThat(mixture.mean()).isInfinite();
    assertThat(mixture.variance()).isNaN();
    assertThat(mixture.survival(1e6)).isEqualTo(0.3);
    assertThat(mixture.quantile(0.8)).isInfinite();
  }

  @Test
  void hyperexponentialMomentsAreThoseOfItsPhases() {
    Sampler sampler = Sampler.hyperexponential(new double[] {0.6, 0.4}, new double[] {20, 400});
    assertThat(sampler.mean()).isCloseTo(172, within(1e-12));
    double second = 2 * (0.6 * 400 + 0.4 * 160_000);
    assertThat(sampler.variance()).isCloseTo(second - 172 * 172, within(1e-8));
    assertThat(sampler.survival(50))
        .isCloseTo(0.6 * Math.exp(-2.5) + 0.4 * Math.exp(-0.125), within(1e-14));
  }

  @Test
  void samplesHaveTheMomentsOfTheList() {
    Sampler sampler = Sampler.empiricalSamples(new double[] {5, 3, 8, 3, 13, 0});
    assertThat(sampler.mean()).isCloseTo(32 / 6.0, within(1e-14));
    assertThat(sampler.variance()).isCloseTo(276 / 6.0 - 1024 / 36.0, within(1e-12));
    assertThat(sampler.cdf(3)).isEqualTo(0.5);
    assertThat(sampler.cdf(Math.nextDown(3.0))).isCloseTo(1 / 6.0, within(1e-15));
  }

  @Test
  void histogramMomentsAreThoseOfUniformBins() {
    double[] edges = {0, 10, 40};
    Sampler sampler = Sampler.empiricalHistogram(edges, new double[] {3, 1});
    assertThat(sampler.mean()).isCloseTo(0.75 * 5 + 0.25 * 25, within(1e-14));
    double second = 0.75 * 100 / 3 + 0.25 * (100 + 400 + 1600) / 3;
    assertThat(sampler.variance()).isCloseTo(second - 100, within(1e-12));
    assertThat(sampler.cdf(25)).isCloseTo(0.875, within(1e-15));
  }

  @Test
  void quantilesAreTheGivenOnes() {
    double[] p = {0, 0.5, 0.9, 1};
    Sampler sampler = Sampler.empiricalQuantiles(p, new double[] {0, 120, 300, 900});
    assertThat(sampler.quantile(0.5)).isCloseTo(120, within(1e-9));
    assertThat(sampler.quantile(0.9)).isCloseTo(300, within(1e-9));
    assertThat(sampler.cdf(600)).isCloseTo(0.95, within(1e-15));
  }

  @Test
  void aShiftMovesTheMeanAndKeepsTheVariance() {
    Sampler gamma = Sampler.gamma(2, 40);
    Sampler shifted = Sampler.shifted(15, gamma);
    assertThat(shifted.mean()).isEqualTo(95);
    assertThat(shifted.variance()).isEqualTo(gamma.variance());
    assertThat(shifted.cdf(100)).isEqualTo(gamma.cdf(85));
    assertThat(shifted.cdf(14.9)).isZero();
  }

  @Test
  void theExponentialBeyondABoundIsTheBoundPlusTheExponential() {
    Sampler tail = Sampler.truncated(5000, Double.POSITIVE_INFINITY, Sampler.exponential(100));
    assertThat(tail.mean()).isCloseTo(5100, within(1e-8));
    assertThat(tail.variance()).isCloseTo(10_000, within(1e-4));
    assertThat(tail.quantile(0.5)).isCloseTo(5000 + 100 * Math.log(2), within(1e-9));
  }

  @Test
  void aTruncatedLogNormalIsTheExponentialOfATruncatedNormal() {
    Sampler sampler = Sampler.truncated(60, 600, Sampler.logNormal(5, 0.8));
    TruncatedNormalDistribution normal =
        TruncatedNormalDistribution.of(5, 0.8, Math.log(60), Math.log(600));
    for (double x = 70; x < 600; x += 50) {
      double expected = normal.cumulativeProbability(Math.log(x));
      assertThat(sampler.cdf(x)).isCloseTo(expected, within(1e-11));
    }
  }

  @Test
  void aTruncatedLawWithoutMeanHasOneBetweenFiniteBounds() {
    Sampler cut = Sampler.truncated(100, 1000, Sampler.logLogistic(1, 60));
    double mass = 60 / 160.0 - 60 / 1060.0;
    // The density of the odds law is 60 / (60 + x)^2.
    double integral = 60 * (Math.log(1060.0 / 160) + 60 / 1060.0 - 60 / 160.0);
    assertThat(cut.mean()).isCloseTo(integral / mass, within(1e-9));
    Sampler open = Sampler.truncated(100, Double.POSITIVE_INFINITY, Sampler.logLogistic(1, 60));
    assertThat(open.mean()).isInfinite();
    assertThat(open.variance()).isNaN();
  }

  @Test
  void truncationKeepsAnAtomOnItsBound() {
    Sampler samples = Sampler.empiricalSamples(new double[] {1, 2, 3, 4});
    Sampler cut = Sampler.truncated(2, 3, samples);
    assertThat(cut.mean()).isEqualTo(2.5);
    assertThat(cut.cdf(2)).isEqualTo(0.5);
    assertThat(cut.cdf(1.99)).isZero();
  }
}
