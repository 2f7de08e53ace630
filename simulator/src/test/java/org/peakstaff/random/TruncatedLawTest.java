package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rare intervals of laws without a closed quantile: slow, therefore few draws. */
class TruncatedLawTest {
  private static final int N = 4_000;
  private static final double NEVER = Double.POSITIVE_INFINITY;

  static Stream<Arguments> rareIntervals() {
    Sampler[] parts = {Sampler.exponential(10), Sampler.logNormal(1, 2)};
    Sampler mixture = Sampler.mixture(new double[] {0.8, 0.2}, parts);
    return Stream.of(
        Arguments.of(1000, NEVER, Sampler.gamma(2.5, 40)),
        Arguments.of(1e-9, 1e-4, Sampler.gamma(0.5, 40)),
        Arguments.of(300, NEVER, Sampler.erlang(3, 30)),
        Arguments.of(400, 500, Sampler.hyperexponential(new double[] {0.9, 0.1}, means())),
        Arguments.of(50_000, 60_000, mixture));
  }

  private static double[] means() {
    return new double[] {5, 60};
  }

  @ParameterizedTest
  @MethodSource("rareIntervals")
  void drawsOfARareIntervalFollowTheConditionalLaw(double low, double high, Sampler part) {
    Sampler rare = Sampler.truncated(low, high, part);
    double[] draws = new double[N];
    rare.fill(new Xoshiro256(), draws, 0, N);
    Arrays.sort(draws);
    assertThat(draws[0]).isGreaterThanOrEqualTo(low);
    assertThat(draws[N - 1]).isLessThanOrEqualTo(high);
    double mass = part.survival(low) - part.survival(high);
    for (int i = 0; i < N; i += 40) {
      double conditional = (part.survival(low) - part.survival(draws[i])) / mass;
      assertThat(Math.abs(conditional - (i + 0.5) / N)).isLessThan(2.23 / Math.sqrt(N));
    }
  }
}
