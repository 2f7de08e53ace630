package org.peakstaff.planner.hiring.future;

import java.util.Arrays;

/**
 * Quantiles of a number over many futures, each the smallest of the numbers that is not exceeded
 * with that probability. The kind of uncertainty is that of the inputs, drawn once per plan.
 *
 * @param p10 exceeded in nine of ten futures
 * @param p50 the median
 * @param p90 exceeded in one of ten futures
 */
public record Range(double p10, double p50, double p90) {
  private static final double LOW = 0.1;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.9;

  /**
   * The quantiles of some numbers.
   *
   * @param values one per future, at least one; a number that is undefined (NaN) in any future has
   *     no quantiles
   */
  static Range of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (Double.isNaN(sorted[sorted.length - 1])) {
      return new Range(Double.NaN, Double.NaN, Double.NaN);
    }
    return new Range(quantile(sorted, LOW), quantile(sorted, MIDDLE), quantile(sorted, HIGH));
  }

  private static double quantile(double[] sorted, double probability) {
    int rank = (int) Math.ceil(probability * sorted.length * (1 - 1e-12));
    return sorted[Math.max(0, rank - 1)];
  }
}
