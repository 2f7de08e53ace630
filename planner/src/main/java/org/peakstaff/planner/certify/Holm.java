package org.peakstaff.planner.certify;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The step-down procedure of Holm (1979), "A simple sequentially rejective multiple test
 * procedure", Scandinavian Journal of Statistics 6, 65-70.
 *
 * <p>Hypotheses are taken in the order of their p-values; the k-th of m is rejected at level alpha
 * / (m - k + 1) as long as all before it were. The probability of rejecting any true one is at most
 * alpha, however they depend on each other.
 */
final class Holm {
  private final double[] level;
  private final boolean[] rejected;

  private Holm(int size) {
    level = new double[size];
    rejected = new boolean[size];
  }

  /**
   * Tests hypotheses together.
   *
   * @param pValues one per hypothesis
   * @param alpha level of all together
   */
  static Holm of(double[] pValues, double alpha) {
    Integer[] order = new Integer[pValues.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> pValues[i]));
    Holm holm = new Holm(pValues.length);
    boolean going = true;
    for (int k = 0; k < order.length; k++) {
      int hypothesis = order[k];
      holm.level[hypothesis] = alpha / (pValues.length - k);
      going &= pValues[hypothesis] <= holm.level[hypothesis];
      holm.rejected[hypothesis] = going;
    }
    return holm;
  }

  /** The level at which a hypothesis is tested in its turn. */
  double level(int hypothesis) {
    return level[hypothesis];
  }

  boolean isRejected(int hypothesis) {
    return rejected[hypothesis];
  }
}
