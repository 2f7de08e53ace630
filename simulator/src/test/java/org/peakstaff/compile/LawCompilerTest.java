package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Share;

class LawCompilerTest {
  private static final Duration MEAN = Duration.ofSeconds(200);
  private static final Duration SCALE = Duration.ofSeconds(50);
  private static final Law EXPONENTIAL = new Law.Exponential(MEAN, null);

  private static Duration s(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }

  /** Law, its mean and its coefficient of variation, both from textbooks. */
  static Stream<Arguments> laws() {
    return Stream.concat(byMeanAndCv(), Stream.concat(byParameters(), composed()));
  }

  private static Stream<Arguments> byMeanAndCv() {
    return Stream.of(
        arguments(new Law.Deterministic(MEAN), 200, 0),
        arguments(EXPONENTIAL, 200, 1),
        arguments(new Law.Erlang(4, MEAN, null), 200, 0.5),
        arguments(new Law.Gamma(MEAN, 0.8, null, null), 200, 0.8),
        arguments(new Law.Lognormal(MEAN, 1.1, null, null), 200, 1.1),
        arguments(new Law.Weibull(MEAN, 0.7, null, null), 200, 0.7),
        arguments(new Law.Hyperexponential(MEAN, 1.5, List.of(), List.of()), 200, 1.5),
        arguments(new Law.LogLogistic(MEAN, 0.6, null, null), 200, 0.6));
  }

  private static Stream<Arguments> byParameters() {
    double lognormalMean = 50 * Math.exp(0.125);
    double logLogisticMean = 50 * (Math.PI / 4) / Math.sin(Math.PI / 4);
    double hyperMean = 0.25 * 50 + 0.75 * 200;
    double hyperSquare = 2 * (0.25 * 50 * 50 + 0.75 * 200 * 200);
    return Stream.of(
        arguments(new Law.Exponential(null, 0.005), 200, 1),
        arguments(new Law.Erlang(4, null, SCALE), 200, 0.5),
        arguments(new Law.Gamma(null, null, 4.0, SCALE), 200, 0.5),
        arguments(new Law.Gamma(MEAN, null, 4.0, null), 200, 0.5),
        arguments(
            new Law.Lognormal(null, null, SCALE, 0.5), lognormalMean, Math.sqrt(Math.expm1(0.25))),
        arguments(new Law.Weibull(null, null, 1.0, MEAN), 200, 1),
        arguments(new Law.Weibull(MEAN, null, 1.0, null), 200, 1),
        arguments(new Law.Uniform(s(100), s(300)), 200, 1 / Math.sqrt(12)),
        arguments(new Law.Triangular(s(0), s(150), s(450)), 200, Math.sqrt(8750) / 200),
        arguments(
            new Law.Hyperexponential(null, null, List.of(0.25, 0.75), List.of(SCALE, MEAN)),
            hyperMean,
            Math.sqrt(hyperSquare / hyperMean / hyperMean - 1)),
        arguments(
            new Law.LogLogistic(null, null, 4.0, SCALE),
            logLogisticMean,
            Math.sqrt(50 * 50 * (Math.PI / 2) / logLogisticMean / logLogisticMean - 1)));
  }

  private static Stream<Arguments> composed() {
    List<Law.Mixture.Part> halves =
        List.of(
            new Law.Mixture.Part(Share.of(0.5), new Law.Deterministic(s(100))),
            new Law.Mixture.Part(Share.of(0.5), new Law.Deterministic(s(300))));
    return Stream.of(
        arguments(new Law.Shifted(s(100), new Law.Exponential(s(100), null)), 200, 0.5),
        arguments(new Law.Truncated(s(100), null, new Law.Exponential(s(100), null)), 200, 0.5),
        arguments(
            new Law.Truncated(null, s(300), new Law.Uniform(s(100), s(500))),
            200,
            1 / Math.sqrt(12)),
        arguments(new Law.Mixture(halves), 200, 0.5),
        arguments(
            new Law.Empirical(List.of(s(100), s(300)), List.of(), List.of(), Map.of()), 200, 0.5),
        arguments(
            new Law.Empirical(List.of(), List.of(s(100), s(300)), List.of(3.0), Map.of()),
            200,
            1 / Math.sqrt(12)),
        arguments(
            new Law.Empirical(List.of(), List.of(), List.of(), Map.of(0.0, s(100), 1.0, s(300))),
            200,
            1 / Math.sqrt(12)));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void aSamplerHasTheMeanAndTheVariationOfItsLaw(Law law, double mean, double cv) {
    Sampler sampler = LawCompiler.sampler(law);

    assertThat(sampler.mean()).isCloseTo(mean, within(1e-6 * mean));
    assertThat(Math.sqrt(sampler.variance()) / sampler.mean()).isCloseTo(cv, within(1e-6));
  }

  @Test
  void aStatedMeanIsTheMeanToTheLastDigit() {
    Law lognormal = new Law.Lognormal(Duration.ofMinutes(4), 1.1, null, null);

    assertThat(LawCompiler.sampler(lognormal).mean()).as("by its parameters").isNotEqualTo(240);
    assertThat(LawCompiler.mean(lognormal)).isEqualTo(240);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void theMeanOfALawIsTheMeanOfItsSampler(Law law) {
    assertThat(LawCompiler.mean(law))
        .isCloseTo(LawCompiler.sampler(law).mean(), within(1e-9 * LawCompiler.mean(law)));
  }

  @Test
  void fractionsOfASecondSurvive() {
    assertThat(LawCompiler.sampler(new Law.Deterministic(s(0.125))).mean()).isEqualTo(0.125);
  }

  @Test
  void aLawByTimeHoldsFromEachTimeUntilTheNext() {
    Law night = new Law.Deterministic(s(100));
    Law byTime = new Law.ByTime(Map.of(LocalTime.MIDNIGHT, night, LocalTime.of(8, 0), EXPONENTIAL));

    assertThat(LawCompiler.at(byTime, LocalTime.of(7, 59))).isEqualTo(night);
    assertThat(LawCompiler.at(byTime, LocalTime.of(8, 0))).isEqualTo(EXPONENTIAL);
    assertThat(LawCompiler.at(byTime, LocalTime.of(23, 59))).isEqualTo(EXPONENTIAL);
  }

  @Test
  void beforeItsFirstTimeTheLastLawOfTheDayStillHolds() {
    Law day = new Law.Deterministic(s(100));
    Law byTime = new Law.ByTime(Map.of(LocalTime.of(6, 0), day, LocalTime.of(20, 0), EXPONENTIAL));

    assertThat(LawCompiler.at(byTime, LocalTime.of(5, 0))).isEqualTo(EXPONENTIAL);
  }

  @Test
  void anyOtherLawHoldsAtAllTimes() {
    assertThat(LawCompiler.at(EXPONENTIAL, LocalTime.NOON)).isSameAs(EXPONENTIAL);
  }

  @Test
  void aLawByTimeHasNoSamplerOfItsOwn() {
    Law byTime = new Law.ByTime(Map.of(LocalTime.MIDNIGHT, EXPONENTIAL));

    assertThatThrownBy(() -> LawCompiler.sampler(new Law.Shifted(s(1), byTime)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by time of arrival");
  }

  @Test
  void aMissingParameterIsNamed() {
    assertThatThrownBy(() -> LawCompiler.sampler(new Law.Gamma(null, null, 2.0, null)))
        .hasMessage("the law lacks its scale");
    assertThatThrownBy(() -> LawCompiler.sampler(new Law.Exponential(null, null)))
        .hasMessage("the law lacks its mean");
  }
}
