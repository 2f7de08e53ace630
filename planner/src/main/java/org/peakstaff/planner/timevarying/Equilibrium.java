package org.peakstaff.planner.timevarying;

import java.util.Optional;

/**
 * What the number in the system tends to under constant rates, as a bound on everything before: if
 * p &lt;= c pi now, then at all later times, since both are moved by the same positive operator.
 *
 * <p>pi_(n+1) = pi_n u_n / d_(n+1), outward from the mode, over the numbers at which c pi_n is not
 * negligible.
 */
final class Equilibrium {
  /** Values of c pi below are as good as none. */
  private static final double NEGLIGIBLE = 1e-17;

  /** Relative to the mode, where the walk outward ends at the latest. */
  private static final double LEAST = 1e-24;

  /** The largest sum of p^2 / pi for which p counts as near. */
  private static final double NEAR = 1e4;

  private static final int EXPONENTS = 8;

  private final Dynamics dynamics;
  private final double rate;
  private final double[] weights;
  private int low;
  private int high;
  private double factor;

  private Equilibrium(Dynamics dynamics, double rate, int mode, int least, int most) {
    this.dynamics = dynamics;
    this.rate = rate;
    weights = new double[most + 1];
    weights[mode] = 1;
    double sum = 1;
    high = mode;
    while (high < most && weights[high] > LEAST) {
      weights[high + 1] = weights[high] * dynamics.up(rate, high) / dynamics.down(high + 1);
      sum += weights[++high];
    }
    low = mode;
    while (low > 0 && (low > least || weights[low] > LEAST)) {
      weights[low - 1] = weights[low] * dynamics.down(low) / dynamics.up(rate, low - 1);
      sum += weights[--low];
    }
    for (int n = low; n <= high; n++) {
      weights[n] /= sum;
    }
  }

  /**
   * The equilibrium, if there is one and the number in the system is not far from it.
   *
   * @param number in the system
   * @param most the largest number to look at
   */
  static Optional<Equilibrium> near(
      Dynamics dynamics, double rate, NumberInSystem number, int most) {
    double mode = mode(dynamics, rate);
    if (!(rate > 0 && dynamics.agents() > 0 && mode <= most)) {
      return Optional.empty();
    }
    Equilibrium limit = new Equilibrium(dynamics, rate, (int) mode, number.low(), most);
    return limit.bounds(number) ? Optional.of(limit) : Optional.empty();
  }

  private static double mode(Dynamics dynamics, double rate) {
    double joins = rate * (1 - dynamics.balking());
    double served = dynamics.agents() * dynamics.completion();
    if (joins > served) {
      return dynamics.agents() + (joins - served) / dynamics.abandonment();
    }
    return joins == served && dynamics.abandonment() == 0
        ? Double.POSITIVE_INFINITY
        : Math.min(dynamics.agents(), rate / dynamics.completion());
  }

  private boolean bounds(NumberInSystem number) {
    if (number.high() > high) {
      return false;
    }
    double distance = 0;
    for (int n = number.low(); n <= number.high(); n++) {
      double ratio = Math.max(0, number.probability(n)) / weights[n];
      factor = Math.max(factor, ratio);
      distance += ratio * number.probability(n);
    }
    while (low < number.low() && factor * weights[low] < NEGLIGIBLE) {
      low++;
    }
    while (high > number.high() + 1 && factor * weights[high] < NEGLIGIBLE) {
      high--;
    }
    return distance <= NEAR;
  }

  /** The smallest number in the system that is likely at all. */
  int low() {
    return low;
  }

  /** The largest number in the system that is likely at all. */
  int high() {
    return high;
  }

  /**
   * The time after which nobody of those who arrive meanwhile waits any more.
   *
   * <p>P(S_n &gt; t) &lt;= exp(-u t) E exp(u S_n), S_n the time until n ahead have become fewer
   * than the agents (Chernoff), times exp(-theta t) for the patience of the customer; the best of
   * some u.
   *
   * @param tail the probability for which somebody counts as nobody
   */
  double settlingTime(double tail) {
    double first = dynamics.down(dynamics.agents());
    double best = Double.POSITIVE_INFINITY;
    for (int i = 1; i < EXPONENTS; i++) {
      double exponent = first * i / EXPONENTS;
      double most = StrictMath.log(Math.max(1, factor * transform(exponent) / tail));
      best = Math.min(best, most / (exponent + dynamics.abandonment()));
    }
    return best;
  }

  private double transform(double exponent) {
    double sum = 0;
    double each = 1;
    for (int n = dynamics.agents(); n <= high; n++) {
      double down = dynamics.down(n);
      each *= down / (down - exponent);
      sum += each * weights[n];
    }
    return sum;
  }

  Dynamics dynamics() {
    return dynamics;
  }

  double rate() {
    return rate;
  }
}
