package org.peakstaff.random;

/** Search for the double where a condition that stays true once true becomes true. */
final class Bisection {
  private Bisection() {}

  /**
   * A condition on x that is false below some number and true from there on. Subject and level are
   * arguments, so that a condition captures nothing and costs no allocation.
   */
  @FunctionalInterface
  interface Condition<T> {
    boolean reached(T subject, double x, double level);
  }

  /**
   * Returns the smallest number in [0, infinity] that meets a condition, infinity if no finite one
   * does. Non-negative doubles are ordered as their bits are, so 63 steps suffice.
   */
  static <T> double smallest(Condition<T> condition, T subject, double level) {
    if (condition.reached(subject, 0, level)) {
      return 0;
    }
    long failing = 0;
    long passing = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);
    while (passing - failing > 1) {
      long middle = (failing + passing) >>> 1;
      if (condition.reached(subject, Double.longBitsToDouble(middle), level)) {
        passing = middle;
      } else {
        failing = middle;
      }
    }
    return Double.longBitsToDouble(passing);
  }
}
