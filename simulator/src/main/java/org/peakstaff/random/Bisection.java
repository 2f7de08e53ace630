package org.peakstaff.random;

import java.util.function.DoublePredicate;

/** Search for the double where a condition that stays true once true becomes true. */
final class Bisection {
  private Bisection() {}

  /**
   * Returns the smallest number in [0, infinity] that satisfies a monotone condition, infinity if
   * no finite one does. Non-negative doubles are ordered as their bits are, so 63 steps suffice.
   */
  static double smallest(DoublePredicate condition) {
    if (condition.test(0)) {
      return 0;
    }
    long failing = 0;
    long passing = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);
    while (passing - failing > 1) {
      long middle = (failing + passing) >>> 1;
      if (condition.test(Double.longBitsToDouble(middle))) {
        passing = middle;
      } else {
        failing = middle;
      }
    }
    return Double.longBitsToDouble(passing);
  }
}
