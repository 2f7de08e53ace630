package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.random.SamplerCases.Case;

/** What every law promises. Seeds are fixed; bounds leave about one false alarm in 10,000 runs. */
class SamplerContractTest {
  private static final int N = 1_000_000;

  /** Kolmogorov's distribution: P(sqrt(n) D above 2.23) = 1e-4. */
  private static final double KOLMOGOROV = 2.23;

  private static final double STANDARD_ERRORS = 4.5;
  private static final double[] PROBABILITIES = {
    1e-9, 1e-5, 0.01, 0.1, 0.25, 0.4999, 0.5001, 0.75, 0.9, 0.99, 1 - 1e-5, 1 - 1e-9
  };

  /** One sample of a million tells of the distribution function, the moments and the tails. */
  @ParameterizedTest
  @MethodSource("org.peakstaff.random.SamplerCases#all")
  void aMillionDrawsFollowTheLaw(Case law) {
    double[] sorted = new double[N];
    law.sampler().fill(law.stream(), sorted, 0, N);
    Arrays.sort(sorted);
    assertThat(sorted[0]).isNotNegative();
    assertThat(kolmogorov(sorted, law.sampler()) * Math.sqrt(N)).isLessThan(KOLMOGOROV);
    if (Double.isFinite(law.sampler().variance())) {
      assertMoments(sorted, law.sampler());
    }
    if (law.continuous()) {
      assertAboutOneInAHundredThousandInEachTail(sorted, law.sampler());
    }
  }

  private static void assertMoments(double[] draws, Sampler sampler) {
    double variance = sampler.variance();
    double mean = mean(draws);
    assertThat(mean)
        .isCloseTo(
            sampler.mean(),
            within(STANDARD_ERRORS * Math.sqrt(variance / N) + 1e-12 * sampler.mean()));
    double squares = 0;
    double fourthPowers = 0;
    for (double draw : draws) {
      double square = (draw - mean) * (draw - mean);
      squares += square;
      fourthPowers += (square - variance) * (square - variance);
    }
    double standardError = Math.sqrt(fourthPowers / N / N);
    assertThat(squares / N)
        .isCloseTo(variance, within(STANDARD_ERRORS * standardError + 1e-9 * variance));
  }

  private static void assertAboutOneInAHundredThousandInEachTail(double[] draws, Sampler sampler) {
    double low = sampler.quantile(1e-5);
    double high = sampler.quantile(1 - 1e-5);
    BinomialDistribution expected = BinomialDistribution.of(N, 1e-5);
    int least = expected.inverseCumulativeProbability(1e-5);
    int most = expected.inverseSurvivalProbability(1e-5);
    assertThat(Arrays.stream(draws).filter(x -> x <= low).count()).isBetween(0L + least, 0L + most);
    assertThat(Arrays.stream(draws).filter(x -> x > high).count()).isBetween(0L + least, 0L + most);
  }

  @ParameterizedTest
  @MethodSource("org.peakstaff.random.SamplerCases#all")
  void distributionFunctionAndSurvivalSumToOneAndAreMonotone(Case law) {
    double before = 0;
    for (double x = 1e-6; x < 1e7; x *= 1.3) {
      double cdf = law.sampler().cdf(x);
      assertThat(cdf).isBetween(before - 1e-15, 1.0 + 1e-15);
      assertThat(cdf + law.sampler().survival(x)).isCloseTo(1, within(1e-13));
      before = cdf;
    }
  }

  @ParameterizedTest
  @MethodSource("org.peakstaff.random.SamplerCases#all")
  void theDistributionBeginsAtZeroAndNothingIsNegative(Case law) {
    assertThat(law.sampler().cdf(-1)).isZero();
    assertThat(law.sampler().survival(-1)).isCloseTo(1, within(1e-15));
    assertThat(law.sampler().cdf(Double.POSITIVE_INFINITY)).isCloseTo(1, within(1e-15));
    assertThat(law.sampler().survival(Double.POSITIVE_INFINITY)).isZero();
    assertThat(law.sampler().cdf(Double.NaN)).isNaN();
    assertThat(law.sampler().survival(Double.NaN)).isNaN();
  }

  @ParameterizedTest
  @MethodSource("org.peakstaff.random.SamplerCases#continuous")
  void quantilesInvertTheDistributionFunction(Case law) {
    for (double p : PROBABILITIES) {
      double x = law.sampler().quantile(p);
      double tolerance = 1e-10 * Math.min(p, 1 - p) + 1e-11;
      assertThat(law.sampler().cdf(x)).as("cdf at quantile %s", p).isCloseTo(p, within(tolerance));
    }
  }

  @ParameterizedTest
  @MethodSource("org.peakstaff.random.SamplerCases#all")
  void quantilesAreTheSmallestValuesThatReachTheProbability(Case law) {
    for (double p : PROBABILITIES) {
      double x = law.sampler().quantile(p);
      assertThat(law.sampler().cdf(x)).isGreaterThanOrEqualTo(p - 1e-11);
      double less = x == 0 ? -1 : Math.min(Double.MAX_VALUE, x) * (1 - 1e-6);
      assertThat(law.sampler().cdf(less)).isLessThanOrEqualTo(p + 1e-11);
    }
  }

  @ParameterizedTest
  @MethodSource("org.peakstaff.random.SamplerCases#all")
  void blocksOfAnySizeAreTheSameSequenceAsSingleDraws(Case law) {
    int n = 3_000;
    double[] blocks = new double[n];
    Xoshiro256 rng = law.stream();
    for (int from = 0, size = 1; from < n; size = size * 3 % 101) {
      int to = Math.min(n, from + size);
      law.sampler().fill(rng, blocks, from, to);
      from = to;
    }
    Xoshiro256 again = law.stream();
    for (int i = 0; i < n; i++) {
      assertThat(law.sampler().sample(again)).as("position %s", i).isEqualTo(blocks[i]);
    }
    assertThat(again.nextLong()).isEqualTo(rng.nextLong());
  }

  @ParameterizedTest
  @MethodSource("org.peakstaff.random.SamplerCases#all")
  void aBlockLeavesTheRestOfTheArrayAlone(Case law) {
    double[] out = {-1, -2, -3, -4, -5};
    law.sampler().fill(law.stream(), out, 1, 4);
    assertThat(out[0]).isEqualTo(-1);
    assertThat(out[4]).isEqualTo(-5);
    assertThat(Arrays.copyOfRange(out, 1, 4)).doesNotContain(-2, -3, -4);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** The largest deviation of the two distribution functions at 1 draw in 100. */
  private static double kolmogorov(double[] sorted, Sampler sampler) {
    double largest = 0;
    for (int i = 99; i < N; i += 100) {
      int last = i;
      while (last + 1 < N && sorted[last + 1] == sorted[i]) {
        last++;
      }
      double deviation = sampler.cdf(sorted[i]) - (last + 1) / (double) N;
      largest = Math.max(largest, Math.abs(deviation));
      i = Math.max(i, last - last % 100);
    }
    return largest;
  }
}
