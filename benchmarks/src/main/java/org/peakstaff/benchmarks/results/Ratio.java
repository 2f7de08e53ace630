package org.peakstaff.benchmarks.results;

/**
 * A value with its 95 % interval.
 *
 * @param value the value
 * @param low lower end
 * @param high upper end
 */
record Ratio(double value, double low, double high) {
  /**
   * A value whose interval is symmetric on a logarithmic scale, as that of a quotient nearly is.
   *
   * @param value above 0
   * @param relativeError half-width over the value
   * @return the value and its interval
   */
  static Ratio of(double value, double relativeError) {
    double factor = StrictMath.exp(relativeError);
    return new Ratio(value, value / factor, value * factor);
  }

  /**
   * The reciprocal.
   *
   * @return 1 over this
   */
  Ratio inverse() {
    return new Ratio(1 / value, 1 / high, 1 / low);
  }
}
