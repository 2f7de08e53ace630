package org.peakstaff.planner.hiring.future;

/**
 * The binomial law by inversion: the smallest k whose probability of at most k successes exceeds u.
 * More probable successes, or a larger u, never give fewer of them, so that futures that share u
 * differ by their probabilities alone. Plain arithmetic: the same bits on every machine.
 */
final class Binomial {
  /** Above this many trials a power of the smallest probabilities might underflow. */
  static final int MOST = 1000;

  private static final double HALF = 0.5;

  private Binomial() {}

  /**
   * Successes.
   *
   * @param trials 0 to {@link #MOST}
   * @param probability of each, 0 to 1
   * @param u uniform, in [0, 1)
   */
  static int quantile(int trials, double probability, double u) {
    if (probability > HALF) {
      return trials - failures(trials, 1 - probability, u);
    }
    double odds = probability / (1 - probability);
    double term = power(1 - probability, trials);
    double left = u - term;
    int k = 0;
    while (left >= 0 && k < trials) {
      term *= odds * (trials - k) / (k + 1);
      k++;
      left -= term;
    }
    return k;
  }

  /** The largest number of failures that leaves the same number of successes for u. */
  private static int failures(int trials, double probability, double u) {
    double odds = probability / (1 - probability);
    double term = power(1 - probability, trials);
    double left = 1 - u - term;
    int k = 0;
    while (left > 0 && k < trials) {
      term *= odds * (trials - k) / (k + 1);
      k++;
      left -= term;
    }
    return k;
  }

  /** By squaring. */
  private static double power(double base, int exponent) {
    double result = 1;
    double square = base;
    for (int bits = exponent; bits > 0; bits >>= 1) {
      result = (bits & 1) == 1 ? result * square : result;
      square *= square;
    }
    return result;
  }
}
