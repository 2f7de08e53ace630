package org.peakstaff.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Which of n ordered numbers enclose a quantile of the law they are drawn from, whatever that law
 * is: the l-th and the u-th smallest do with the probability that l to u - 1 of the n lie at or
 * below the quantile, a binomial number (David and Nagaraja 2003, Order Statistics, section 7.1,
 * doi:10.1002/0471722162). Each side takes at most half of what the confidence leaves.
 *
 * @param low rank of the lower end, from 1; 0 when even the smallest number may lie above
 * @param high rank of the upper end; n + 1 when even the largest number may lie below
 */
public record QuantileRanks(int low, int high) {
  /**
   * The ranks.
   *
   * @param n how many numbers, at least 1
   * @param probability of the quantile, above 0 and below 1
   * @param confidence such as .95
   * @return the narrowest ranks that keep to the confidence on both sides
   */
  public static QuantileRanks of(int n, double probability, double confidence) {
    if (n < 1 || !(probability > 0 && probability < 1) || !(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(n + " numbers, " + probability + ", " + confidence);
    }
    BinomialDistribution below = new BinomialDistribution(null, n, probability);
    double side = (1 - confidence) / 2;
    return new QuantileRanks(
        below.inverseCumulativeProbability(side), below.inverseCumulativeProbability(1 - side) + 1);
  }

  /**
   * The lower end.
   *
   * @param sorted the n numbers in ascending order
   * @return NaN when there is none
   */
  public double low(double[] sorted) {
    return low < 1 ? Double.NaN : sorted[low - 1];
  }

  /**
   * The upper end.
   *
   * @param sorted the n numbers in ascending order
   * @return NaN when there is none
   */
  public double high(double[] sorted) {
    return high > sorted.length ? Double.NaN : sorted[high - 1];
  }
}
