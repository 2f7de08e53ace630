package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.List;

/**
 * Erlang's loss formula (Erlang 1917), M/M/n/n: a contact that finds all n agents busy is turned
 * away.
 *
 * <p>B(n, a) = (a^n / n!) / sum over k of a^k / k!, and for any real n &gt;= 0, 1/B = integral of
 * exp(-t) (1 + t/a)^n dt over t &gt; 0 (Jagerman 1974, "Some properties of the Erlang loss
 * function", Bell System Technical Journal 53). Insensitive to the law of the handle time.
 *
 * <p>Implementation note. With x(k) = 1/B(k, a), x(k) = 1 + (k/a) x(k-1): all terms positive, no
 * division in the chain, and two steps are taken at once, which halves the chain. An error made at
 * k is multiplied by 1 - B(k) at each further step. So the recursion need not start at 0: begun 9
 * sqrt(a) below min(n, a) with the light-traffic value a / (a - k), its start is forgotten to
 * exp(-40). The cost is of the order of the square root of the load. Where x overflows, B is below
 * the smallest double and 0 is returned. Where it has to start in [0, 1) at a fraction, the value
 * there comes from the incomplete gamma function.
 */
public final class ErlangB implements QueueModel {
  private final double load;
  private final double handleTime;

  private ErlangB(double load, double handleTime) {
    this.load = load;
    this.handleTime = handleTime;
  }

  /**
   * The loss system with the given load.
   *
   * @param load offered load in erlangs, at least 0
   * @param handleTime mean handle time in seconds, above 0
   * @return the model
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static ErlangB of(double load, double handleTime) {
    Arguments.notNegative("load", load);
    Arguments.positive("handle time", handleTime);
    return new ErlangB(load, handleTime);
  }

  /**
   * The probability that all agents are busy.
   *
   * @param agents n, at least 0; a fraction is allowed
   * @param load a in erlangs, at least 0
   * @return B(n, a)
   * @throws IllegalArgumentException if an argument is negative, infinite or NaN
   */
  public static double blocking(double agents, double load) {
    Arguments.notNegative("agents", agents);
    Arguments.notNegative("load", load);
    return 1 / inverse(agents, load);
  }

  @Override
  public double load() {
    return load;
  }

  @Override
  public double handleTime() {
    return handleTime;
  }

  @Override
  public ErlangB withLoad(double other) {
    return of(other, handleTime);
  }

  @Override
  public QueueMeasures measures(double agents, Thresholds thresholds) {
    if (load == 0) {
      Arguments.notNegative("agents", agents);
      return Idle.measures(agents, thresholds);
    }
    double blocking = blocking(agents, load);
    double occupancy = agents > 0 ? Math.min(1, load * answeredShare(agents, load) / agents) : 0;
    List<ServiceLevelAt> levels = new ArrayList<>();
    for (double t : thresholds.within()) {
      levels.add(new ServiceLevelAt(t, 1, 0, 0, 0, 0, 0));
    }
    return new QueueMeasures(agents, 0, 0, blocking, occupancy, 0, 0, 0, Double.NaN, false, levels);
  }

  /** 1 - B, without cancellation where nearly everything is blocked. */
  private static double answeredShare(double agents, double load) {
    double odds = odds(agents, load);
    return odds < Double.POSITIVE_INFINITY ? odds / (1 + odds) : 1;
  }

  /** 1/B(n, a): at least 1, infinite where B is below the smallest double. */
  static double inverse(double n, double a) {
    return 1 + odds(n, a);
  }

  /** 1/B(n, a) - 1 = P(fewer than n busy) / P(n busy), exact also where it is small. */
  static double odds(double n, double a) {
    if (a == 0) {
      return n == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    if (n < 1) {
      return n == 0 ? 0 : FractionalErlang.inverse(n, a) - 1;
    }
    double k = start(n, a);
    double odds = (k >= 1 ? a / (a - k) : FractionalErlang.inverse(k, a)) - 1;
    long left = Math.round(n - k);
    if (left % 2 == 1) {
      k += 1;
      odds = k / a * (1 + odds);
    }
    return evenly(odds, k, a, left / 2);
  }

  /** Two steps at once: b (1 + a (1 + x)) = b + b a + b a x. Infinity times 0 is infinite here. */
  private static double evenly(double from, double start, double a, long pairs) {
    double odds = from;
    double k = start;
    for (long left = pairs; left > 0 && odds < Double.POSITIVE_INFINITY; left--) {
      double second = (k + 2) / a;
      double both = second * ((k + 1) / a);
      odds = second + both + both * odds;
      k += 2;
    }
    return Double.isNaN(odds) ? Double.POSITIVE_INFINITY : odds;
  }

  /** Where the recursion up to n starts: far below the load, where B is 1 - k/a, or below 1. */
  private static double start(double n, double a) {
    double fraction = n - Math.floor(n);
    double far = Math.floor(Math.min(n, a) - 9 * Math.sqrt(a) - 10);
    return far >= 1 ? far + fraction : fraction;
  }
}
