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

  static void meanAndCv(double mean, double cv) {
    positive(mean, "the mean");
    notNegative(cv, "the coefficient of variation");
  }

  /**
   * Returns a copy of a list of at least one value, each finite, at least 0 and not below the one
   * before.
   */
  static double[] rising(double[] values, String name) {
    double[] copy = values.clone();
    sameLength(copy.length, copy.length, name);
    for (int i = 0; i < copy.length; i++) {
      notNegative(copy[i], name);
      ordered(i == 0 ? 0 : copy[i - 1], copy[i], name, "the next");
    }
    return copy;
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

  /** Returns the differences of probabilities that rise from 0 to 1. */
  static double[] steps(double[] probabilities) {
    int last = probabilities.length - 1;
    if (last < 1 || probabilities[0] != 0 || probabilities[last] != 1) {
      throw new IllegalArgumentException("probabilities must begin with 0 and end with 1");
    }
    rising(probabilities, "a probability");
    double[] steps = new double[last];
    for (int i = 0; i < last; i++) {
      steps[i] = probabilities[i + 1] - probabilities[i];
    }
    return steps;
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
