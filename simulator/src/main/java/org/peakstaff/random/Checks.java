package org.peakstaff.random;

/** Domain checks of parameters; each message names the parameter, its rule and its value. */
final class Checks {
  /** Shares may miss a sum of 1 by this much, as rounded input does; they are then rescaled. */
  private static final double SHARE_TOLERANCE = 1e-9;

  private Checks() {}

  static double positive(double value, String name) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be positive and finite: " + value);
    }
    return value;
  }

  static double notNegative(double value, String name) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be finite and at least 0: " + value);
    }
    return value;
  }

  static double finite(double value, String name) {
    if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be finite: " + value);
    }
    return value;
  }

  static void ordered(double low, double high, String lowName, String highName) {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          lowName + " must not exceed " + highName + ": " + low + " > " + high);
    }
  }

  static void sameLength(int length, int other, String what) {
    if (length == 0 || length != other) {
      throw new IllegalArgumentException(
          what + " must be as many and at least one: " + length + " and " + other);
    }
  }

  /** Returns the shares divided by their sum, which must be 1 but for rounding. */
  static double[] shares(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += notNegative(share, "a share");
    }
    if (!(Math.abs(sum - 1) <= SHARE_TOLERANCE)) {
      throw new IllegalArgumentException("shares must sum to 1: " + sum);
    }
    return scaled(shares, sum);
  }

  /** Returns non-negative weights divided by their sum, which must be above 0. */
  static double[] weights(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += notNegative(weight, "a weight");
    }
    return scaled(weights, positive(sum, "the sum of weights"));
  }

  private static double[] scaled(double[] values, double sum) {
    double[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] /= sum;
    }
    return scaled;
  }
}
