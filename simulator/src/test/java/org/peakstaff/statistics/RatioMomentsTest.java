package org.peakstaff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RatioMomentsTest {
  private static final int N = 500;

  /** Straight from the definition, two passes. */
  @Test
  void ratioAndErrorAreThoseOfTheDefinition() {
    SplittableRandom random = new SplittableRandom(1);
    double[] x = new double[N];
    double[] y = new double[N];
    RatioMoments moments = new RatioMoments(1);
    for (int i = 0; i < N; i++) {
      y[i] = 1e6 + random.nextDouble() * 100;
      x[i] = 0.8 * y[i] + random.nextDouble() * 30;
      moments.add(new double[] {x[i]}, new double[] {y[i]});
    }
    double meanX = mean(x);
    double meanY = mean(y);
    double nu = meanX / meanY;
    double variance =
        (comoment(x, x) + nu * nu * comoment(y, y) - 2 * nu * comoment(x, y))
            / (N - 1)
            / (meanY * meanY);
    assertThat(moments.count()).isEqualTo(N);
    assertThat(moments.meanX(0)).isCloseTo(meanX, within(1e-12 * meanX));
    assertThat(moments.meanY(0)).isCloseTo(meanY, within(1e-12 * meanY));
    assertThat(moments.ratio(0)).isCloseTo(nu, within(1e-12));
    double error = Math.sqrt(variance / N);
    assertThat(moments.standardError(0)).isCloseTo(error, within(1e-9 * error));
  }

  @Test
  void aDenominatorOfOneGivesTheErrorOfAMean() {
    RatioMoments moments = new RatioMoments(1);
    for (double value : new double[] {2, 4, 4, 4, 5, 5, 7, 9}) {
      moments.add(new double[] {value}, new double[] {1});
    }
    assertThat(moments.ratio(0)).isEqualTo(5);
    assertThat(moments.standardError(0)).isCloseTo(Math.sqrt(32 / 7.0 / 8), within(1e-12));
  }

  @Test
  void pairsAreKeptApart() {
    RatioMoments moments = new RatioMoments(2);
    moments.add(new double[] {1, 30}, new double[] {2, 10});
    moments.add(new double[] {2, 50}, new double[] {2, 10});
    assertThat(moments.ratio(0)).isEqualTo(0.75);
    assertThat(moments.ratio(1)).isEqualTo(4);
  }

  @Test
  void numeratorsInProportionHaveNoError() {
    RatioMoments moments = new RatioMoments(1);
    for (double y : new double[] {10, 20, 40}) {
      moments.add(new double[] {y / 2}, new double[] {y});
    }
    assertThat(moments.ratio(0)).isEqualTo(.5);
    assertThat(moments.standardError(0)).isCloseTo(0, within(1e-9));
  }

  @Test
  void oneObservationHasNoError() {
    RatioMoments moments = new RatioMoments(1);
    moments.add(new double[] {1}, new double[] {2});
    assertThat(moments.ratio(0)).isEqualTo(.5);
    assertThat(moments.standardError(0)).isNaN();
  }

  @Test
  void nothingOverNothingIsUndefined() {
    RatioMoments moments = new RatioMoments(1);
    moments.add(new double[] {0}, new double[] {0});
    moments.add(new double[] {0}, new double[] {0});
    assertThat(moments.ratio(0)).isNaN();
    assertThat(moments.standardError(0)).isNaN();
  }

  /**
   * The interval of a ratio covers the ratio of expectations as often as it says: a mean of daily
   * ratios would not.
   */
  @Test
  void theErrorIsThatOfRepeatedExperiments() {
    SplittableRandom random = new SplittableRandom(7);
    int experiments = 2000;
    double sum = 0;
    double squares = 0;
    double claimed = 0;
    for (int e = 0; e < experiments; e++) {
      RatioMoments moments = new RatioMoments(1);
      for (int i = 0; i < 60; i++) {
        double busy = random.nextDouble(0.5, 1.5);
        double y = 100 * busy;
        moments.add(new double[] {y * (1.2 - 0.4 * busy)}, new double[] {y});
      }
      sum += moments.ratio(0);
      squares += moments.ratio(0) * moments.ratio(0);
      claimed += moments.standardError(0);
    }
    double mean = sum / experiments;
    double deviation = Math.sqrt(squares / experiments - mean * mean);
    double ratio = 1.2 - 0.4 * (1 + 1 / 12.0);
    assertThat(mean).isCloseTo(ratio, within(0.002));
    assertThat(claimed / experiments).isCloseTo(deviation, within(0.08 * deviation));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double comoment(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum;
  }
}
