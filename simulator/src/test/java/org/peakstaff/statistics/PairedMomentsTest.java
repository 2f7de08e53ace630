package org.peakstaff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The paired difference of ratios against the formula, written out. */
class PairedMomentsTest {
  private static final double[] X1 = {80, 95, 60, 120};
  private static final double[] Y1 = {100, 110, 90, 130};
  private static final double[] X2 = {70, 90, 65, 100};
  private static final double[] Y2 = {100, 112, 88, 131};

  @Test
  void theDifferenceIsThatOfTheRatiosOfExpectations() {
    PairedMoments moments = moments(X1, Y1, X2, Y2);
    assertThat(moments.difference(0)).isEqualTo(355.0 / 430 - 325.0 / 431, within(1e-15));
    assertThat(moments.count()).isEqualTo(4);
  }

  @Test
  void theStandardErrorIsThatOfTheFormulaOnFourReplications() {
    assertThat(moments(X1, Y1, X2, Y2).standardError(0))
        .isEqualTo(byTheFormula(X1, Y1, X2, Y2), within(1e-15));
  }

  @Test
  void theStandardErrorIsThatOfTheFormulaOnRandomPairsOfAnyScale() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 50; round++) {
      double scale = StrictMath.pow(10, random.nextInt(-3, 7));
      double[][] values = new double[4][30];
      for (double[] each : values) {
        Arrays.setAll(each, i -> scale * (3 + random.nextDouble()));
      }
      double expected = byTheFormula(values[0], values[1], values[2], values[3]);
      assertThat(moments(values[0], values[1], values[2], values[3]).standardError(0))
          .isEqualTo(expected, within(1e-11 * expected));
    }
  }

  @Test
  void systemsThatDoTheSameDifferByExactlyNothing() {
    PairedMoments moments = moments(X1, Y1, X1, Y1);
    assertThat(moments.difference(0)).isZero();
    assertThat(moments.standardError(0)).isZero();
  }

  @Test
  void swappedSystemsDifferTheOtherWay() {
    PairedMoments one = moments(X1, Y1, X2, Y2);
    PairedMoments other = moments(X2, Y2, X1, Y1);
    assertThat(other.difference(0)).isEqualTo(-one.difference(0));
    assertThat(other.standardError(0)).isEqualTo(one.standardError(0), within(1e-15));
  }

  @Test
  void oneReplicationHasNoStandardErrorAndAnEmptyDenominatorNoDifference() {
    PairedMoments one = new PairedMoments(1);
    one.add(new double[] {1}, new double[] {2}, new double[] {1}, new double[] {3});
    assertThat(one.standardError(0)).isNaN();
    assertThat(one.difference(0)).isEqualTo(1.0 / 2 - 1.0 / 3);
    double[] zeros = new double[4];
    assertThat(moments(X1, Y1, zeros, zeros).difference(0)).isNaN();
    assertThat(moments(X1, Y1, zeros, zeros).standardError(0)).isNaN();
  }

  private static PairedMoments moments(double[] x1, double[] y1, double[] x2, double[] y2) {
    PairedMoments moments = new PairedMoments(1);
    for (int i = 0; i < x1.length; i++) {
      moments.add(
          new double[] {x1[i]}, new double[] {y1[i]}, new double[] {x2[i]}, new double[] {y2[i]});
    }
    return moments;
  }

  /** s_z / sqrt(n) of z_i = (X1_i - nu1 Y1_i) / mean(Y1) - (X2_i - nu2 Y2_i) / mean(Y2). */
  private static double byTheFormula(double[] x1, double[] y1, double[] x2, double[] y2) {
    int n = x1.length;
    double nu1 = sum(x1) / sum(y1);
    double nu2 = sum(x2) / sum(y2);
    double[] z =
        IntStream.range(0, n)
            .mapToDouble(
                i -> (x1[i] - nu1 * y1[i]) / (sum(y1) / n) - (x2[i] - nu2 * y2[i]) / (sum(y2) / n))
            .toArray();
    double mean = sum(z) / n;
    double squares = Arrays.stream(z).map(each -> (each - mean) * (each - mean)).sum();
    return Math.sqrt(squares / (n - 1) / n);
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }
}
