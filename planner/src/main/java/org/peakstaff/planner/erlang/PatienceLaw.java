package org.peakstaff.planner.erlang;

/**
 * A law of patience, the time after which a waiting customer leaves. Times are in seconds.
 *
 * <p>G below is its distribution function; a mass at 0 is balking (leaving at once when one has to
 * wait).
 */
public interface PatienceLaw {
  /**
   * 1 - G(x).
   *
   * @param x at least 0, may be infinite
   * @return the probability that patience is longer than x, non-increasing from at most 1 towards 0
   */
  double survival(double x);

  /**
   * H(x), the integral of 1 - G over [0, x]: the mean of min(x, patience).
   *
   * @param x at least 0, may be infinite
   * @return seconds
   */
  double integratedSurvival(double x);

  /**
   * The mean patience, H at infinity.
   *
   * @return seconds
   */
  default double mean() {
    return integratedSurvival(Double.POSITIVE_INFINITY);
  }

  /**
   * Exponential patience: the chance of leaving in the next second never changes.
   *
   * @param mean in seconds, above 0
   * @return the law
   */
  static PatienceLaw exponential(double mean) {
    Arguments.positive("mean patience", mean);
    return new PatienceLaw() {
      @Override
      public double survival(double x) {
        return StrictMath.exp(-x / mean);
      }

      @Override
      public double integratedSurvival(double x) {
        return -mean * StrictMath.expm1(-x / mean);
      }
    };
  }
}
