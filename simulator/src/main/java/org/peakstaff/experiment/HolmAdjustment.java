package org.peakstaff.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Holm's correction of several p-values (A simple sequentially rejective multiple test procedure,
 * Scandinavian Journal of Statistics 6, 1979): the k-th smallest of m is multiplied by m - k + 1,
 * and none is smaller than one before it. Rejecting all that are at most alpha keeps the
 * probability of even one false rejection at most alpha, whatever the dependence.
 */
final class HolmAdjustment {
  private HolmAdjustment() {}

  /**
   * The adjusted p-values.
   *
   * @param pValues from 0 to 1; NaN where there is no test, which does not count
   * @return adjusted, in the same order
   */
  static double[] adjust(double[] pValues) {
    int[] order =
        IntStream.range(0, pValues.length)
            .filter(i -> !Double.isNaN(pValues[i]))
            .boxed()
            .sorted((a, b) -> Double.compare(pValues[a], pValues[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[pValues.length];
    Arrays.fill(adjusted, Double.NaN);
    double largest = 0;
    for (int k = 0; k < order.length; k++) {
      largest = Math.max(largest, Math.min(1, (order.length - k) * pValues[order[k]]));
      adjusted[order[k]] = largest;
    }
    return adjusted;
  }
}
