package org.peakstaff.planner.requirement;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.peakstaff.random.Sampler;

/**
 * Where the contacts of one interval come after a delay: so many intervals later, so large a share.
 *
 * <p>Contacts leave evenly within their interval of length L. With H(x), the integral of the
 * delay's distribution function over [0, x], the share k intervals later is (H((k + 1) L - d) - 2
 * H(k L - d) + H((k - 1) L - d)) / L, d a constant part of the delay.
 */
final class DelaySpread {
  /** A share still to come that no longer counts. */
  private static final double NEGLIGIBLE = 1e-9;

  private final double[] shares;

  private DelaySpread(double[] shares) {
    this.shares = shares;
  }

  /**
   * The spread of a delay.
   *
   * @param law of its random part, seconds
   * @param constant its constant part, seconds
   * @param seconds length of an interval
   * @param intervals in the horizon: what comes later is lost
   */
  static DelaySpread of(Sampler law, double constant, double seconds, int intervals) {
    return of(x -> integral(law, x - constant), seconds, intervals);
  }

  /**
   * The spread of a delay that is always the same.
   *
   * @param constant the delay, seconds
   * @param seconds length of an interval
   * @param intervals in the horizon: what comes later is lost
   */
  static DelaySpread of(double constant, double seconds, int intervals) {
    return of(x -> Math.max(0, x - constant), seconds, intervals);
  }

  /** From the integral of the delay's distribution function. */
  private static DelaySpread of(DoubleUnaryOperator integral, double seconds, int intervals) {
    double[] shares = new double[intervals];
    double before = 0;
    double now = integral.applyAsDouble(0);
    double toCome = 1;
    int known = 0;
    while (known < intervals && toCome > NEGLIGIBLE) {
      double after = integral.applyAsDouble((known + 1) * seconds);
      shares[known] = Math.max(0, (after - 2 * now + before) / seconds);
      toCome -= shares[known];
      before = now;
      now = after;
      known++;
    }
    return new DelaySpread(Arrays.copyOf(shares, known));
  }

  /** The integral of the distribution function from 0. */
  private static double integral(Sampler law, double x) {
    return x > 0 ? x - law.limitedMean(x) : 0;
  }

  /**
   * Contacts after their delay.
   *
   * @param from contacts that leave, by interval
   * @return contacts that come, by interval
   */
  double[] after(double[] from) {
    double[] to = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      int reach = from[i] > 0 ? Math.min(shares.length, from.length - i) : 0;
      for (int k = 0; k < reach; k++) {
        to[i + k] += from[i] * shares[k];
      }
    }
    return to;
  }
}
