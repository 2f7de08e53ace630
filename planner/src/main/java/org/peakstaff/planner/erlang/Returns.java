package org.peakstaff.planner.erlang;

import java.util.function.DoubleUnaryOperator;

/**
 * Contacts that come back: a share of those who abandoned redials, a share of those answered was
 * not resolved and calls again.
 *
 * <p>In the long run, with returns spread like first attempts, the total arrival rate solves lambda
 * = lambda0 / (1 - p A(lambda) - q (1 - A(lambda))), A the share that abandons at that rate.
 * Written as (1 - p) lambda A + (1 - q) lambda (1 - A) = lambda0, both terms on the left grow with
 * lambda (the abandoned and the answered flow), so there is one solution or none.
 *
 * @param redial share p of the abandoned that tries again, from 0 to 1
 * @param repeat share q of the answered that calls again, from 0 to 1
 */
public record Returns(double redial, double repeat) {
  /** Total over first load beyond which returns count as piling up. */
  private static final double LARGEST_FACTOR = 1e9;

  private static final int BISECTIONS = 200;

  /**
   * Checks the shares.
   *
   * @throws IllegalArgumentException if one is not from 0 to 1
   */
  public Returns {
    Arguments.share("redial share", redial);
    Arguments.share("repeat share", repeat);
  }

  /**
   * The load of all attempts together.
   *
   * @param firstLoad offered load in erlangs of first attempts, at least 0
   * @param abandonment the share that abandons at a given total load, for example {@code load ->
   *     ErlangA.of(load, 180, 120).measures(100, Thresholds.none()).pAbandon()}
   * @return erlangs; infinite where returns pile up without bound
   * @throws IllegalArgumentException if the load is negative, infinite or NaN
   */
  public double totalLoad(double firstLoad, DoubleUnaryOperator abandonment) {
    Arguments.notNegative("load", firstLoad);
    if (firstLoad == 0 || (redial == 0 && repeat == 0)) {
      return firstLoad;
    }
    double high = 2 * firstLoad;
    while (leaving(high, abandonment) < firstLoad) {
      high *= 2;
      if (high > LARGEST_FACTOR * firstLoad) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return bisect(high / 2, high, firstLoad, abandonment);
  }

  /** The load that leaves for good, growing with the total load. */
  private double leaving(double load, DoubleUnaryOperator abandonment) {
    double abandoned = abandonment.applyAsDouble(load);
    return load * ((1 - redial) * abandoned + (1 - repeat) * (1 - abandoned));
  }

  private double bisect(double from, double to, double firstLoad, DoubleUnaryOperator abandonment) {
    double low = from;
    double high = to;
    for (int i = 0; i < BISECTIONS && high - low > Math.ulp(high); i++) {
      double middle = (low + high) / 2;
      if (leaving(middle, abandonment) < firstLoad) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
