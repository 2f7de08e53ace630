package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplerFactoriesTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.3, 0.7, 1, 1.8, 6})
  void aLawByMeanAndCvHasThem(double cv) {
    assertMeanAndCv(Sampler.gammaByMean(270, cv), cv);
    assertMeanAndCv(Sampler.logNormalByMean(270, cv), cv);
    assertMeanAndCv(Sampler.weibullByMean(270, cv), cv);
    assertMeanAndCv(Sampler.logLogisticByMean(270, cv), cv);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.0001, 1.8, 6, 40})
  void aHyperexponentialByMeanAndCvHasThem(double cv) {
    assertMeanAndCv(Sampler.hyperexponentialByMean(270, cv), cv);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 25})
  void anErlangByMeanAndCvFindsItsPhases(int phases) {
    double cv = 1 / Math.sqrt(phases);
    assertMeanAndCv(Sampler.erlangByMean(270, cv), cv);
    assertMeanAndCv(Sampler.erlangByMean(270, Math.rint(cv * 1000) / 1000), cv);
  }

  @Test
  void aWeibullByShapeHasTheMean() {
    assertThat(Sampler.weibullByShape(0.5, 270).mean()).isCloseTo(270, within(1e-10));
    assertThat(Sampler.weibullByShape(1, 270).cdf(270)).isCloseTo(1 - Math.exp(-1), within(1e-14));
  }

  @Test
  void withoutVariationALawByMeanIsTheConstant() {
    Stream.of(
            Sampler.gammaByMean(270, 0),
            Sampler.logNormalByMean(270, 0),
            Sampler.weibullByMean(270, 0),
            Sampler.logLogisticByMean(270, 0),
            Sampler.uniform(270, 270),
            Sampler.triangular(270, 270, 270))
        .forEach(
            sampler -> {
              assertThat(sampler.sample(new Xoshiro256())).isEqualTo(270);
              assertThat(sampler.variance()).isZero();
            });
  }

  @Test
  void aConstantTakesNothingFromTheStream() {
    Xoshiro256 rng = new Xoshiro256();
    Sampler.deterministic(5).sample(rng);
    Sampler.never().fill(rng, new double[100], 0, 100);
    assertThat(rng.nextLong()).isEqualTo(new Xoshiro256().nextLong());
  }

  @Test
  void theOrderOfSamplesDoesNotMatter() {
    Sampler one = Sampler.empiricalSamples(new double[] {3, 1, 2});
    Sampler other = Sampler.empiricalSamples(new double[] {2, 3, 1});
    Xoshiro256 a = new Xoshiro256();
    Xoshiro256 b = new Xoshiro256();
    for (int i = 0; i < 100; i++) {
      assertThat(one.sample(a)).isEqualTo(other.sample(b));
    }
  }

  @Test
  void aSamplerKeepsNoReferenceToItsArguments() {
    double[] samples = {1, 2, 3};
    double[] means = {1, 1};
    Sampler empirical = Sampler.empiricalSamples(samples);
    Sampler phases = Sampler.hyperexponential(new double[] {0.5, 0.5}, means);
    Xoshiro256 rng = new Xoshiro256();
    double first = phases.sample(rng);
    samples[0] = samples[1] = samples[2] = 99;
    means[0] = means[1] = 99_999;
    assertThat(empirical.sample(rng)).isLessThan(4);
    assertThat(phases.sample(new Xoshiro256())).isEqualTo(first);
  }

  @Test
  void scalingTheMeanScalesEveryDrawSoThatVariantsStayInStep() {
    Sampler base = Sampler.logNormalByMean(300, 1.1);
    Sampler doubled = Sampler.logNormalByMean(600, 1.1);
    Xoshiro256 a = new Xoshiro256();
    Xoshiro256 b = new Xoshiro256();
    for (int i = 0; i < 1000; i++) {
      double x = base.sample(a);
      assertThat(doubled.sample(b)).isCloseTo(2 * x, within(1e-12 * x));
    }
  }

  static Stream<Arguments> mistakes() {
    double[] one = {1};
    double[] half = {0.5, 0.5};
    Sampler[] parts = {Sampler.never()};
    return Stream.of(
        mistake("value", () -> Sampler.deterministic(-1)),
        mistake("value", () -> Sampler.deterministic(Double.NaN)),
        mistake("mean", () -> Sampler.exponential(0)),
        mistake("mean", () -> Sampler.exponential(NEVER)),
        mistake("shape", () -> Sampler.erlang(0, 1)),
        mistake("shape", () -> Sampler.gamma(Double.NaN, 1)),
        mistake("scale", () -> Sampler.gamma(1, -1)),
        mistake("mu", () -> Sampler.logNormal(NEVER, 1)),
        mistake("sigma", () -> Sampler.logNormal(0, -1)),
        mistake("shape", () -> Sampler.weibull(0, 1)),
        mistake("scale", () -> Sampler.logLogistic(1, 0)),
        mistake("low", () -> Sampler.uniform(-1, 1)),
        mistake("low must not exceed high", () -> Sampler.uniform(2, 1)),
        mistake("the mode", () -> Sampler.triangular(1, 5, 4)),
        mistake("low", () -> Sampler.triangular(3, 2, 4)),
        mistake("as many", () -> Sampler.hyperexponential(half, one)),
        mistake("sum to 1", () -> Sampler.hyperexponential(new double[] {0.5, 0.6}, half)),
        mistake("mean of a phase", () -> Sampler.hyperexponential(half, new double[] {1, 0})),
        mistake("a sample", () -> Sampler.empiricalSamples(new double[0])),
        mistake("a sample", () -> Sampler.empiricalSamples(new double[] {1, -2})),
        mistake("bins", () -> Sampler.empiricalHistogram(one, one)),
        mistake("an edge", () -> Sampler.empiricalHistogram(new double[] {2, 1}, one)),
        mistake("weights", () -> Sampler.empiricalHistogram(half, new double[1])),
        mistake("begin with 0", () -> Sampler.empiricalQuantiles(half, half)),
        mistake("a quantile", () -> Sampler.empiricalQuantiles(new double[] {0, 1}, falling())),
        mistake("offset", () -> Sampler.shifted(-1, Sampler.exponential(1))),
        mistake("low must not exceed high", () -> Sampler.truncated(2, 1, Sampler.exponential(1))),
        mistake("no probability", () -> Sampler.truncated(2, 3, Sampler.uniform(0, 1))),
        mistake("no probability", () -> Sampler.truncated(0, 1e9, Sampler.never())),
        mistake("as many", () -> Sampler.mixture(half, parts)),
        mistake("a share", () -> Sampler.mixture(new double[] {-1}, parts)),
        mistake("coefficient of variation", () -> Sampler.gammaByMean(1, -1)),
        mistake("the mean", () -> Sampler.logNormalByMean(0, 1)),
        mistake("hyperexponential", () -> Sampler.hyperexponentialByMean(1, 0.9)),
        mistake("Maybe gamma?", () -> Sampler.erlangByMean(1, 0.8)),
        mistake("Maybe gamma?", () -> Sampler.erlangByMean(1, 1.4)),
        mistake("Maybe gamma?", () -> Sampler.erlangByMean(1, 0)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aParameterOutsideItsDomainIsRefusedByName(String words, Supplier<Sampler> factory) {
    assertThatIllegalArgumentException().isThrownBy(factory::get).withMessageContaining(words);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
  void aQuantileOfNoProbabilityIsRefused(double p) {
    Sampler sampler = Sampler.exponential(1);
    assertThatIllegalArgumentException().isThrownBy(() -> sampler.quantile(p));
  }

  @Test
  void aBlockOutsideTheArrayIsRefused() {
    Sampler sampler = Sampler.exponential(1);
    Xoshiro256 rng = new Xoshiro256();
    assertThatThrownBy(() -> sampler.fill(rng, new double[3], 1, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> sampler.fill(rng, new double[3], 2, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static double[] falling() {
    return new double[] {2, 1};
  }

  private static Arguments mistake(String words, Supplier<Sampler> factory) {
    return Arguments.of(words, factory);
  }

  private static void assertMeanAndCv(Sampler sampler, double cv) {
    assertThat(sampler.mean()).isCloseTo(270, within(1e-7));
    assertThat(Math.sqrt(sampler.variance()) / 270).isCloseTo(cv, within(1e-8 * cv));
  }
}
