package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.List;

/**
 * Erlang's delay formula (Erlang 1917), M/M/n: contacts wait as long as it takes, first come first
 * served, exponential handle times.
 *
 * <p>C = B / (1 - rho (1 - B)), rho = a/n; P(wait &gt; t) = C exp(-(n - a) t / handle time). Stable
 * for n &gt; a only: at n &lt;= a {@link QueueMeasures#unstable()} is set. Nobody abandons, so the
 * five conventions of the service level agree.
 */
public final class ErlangC implements QueueModel {
  private final double load;
  private final double handleTime;

  private ErlangC(double load, double handleTime) {
    this.load = load;
    this.handleTime = handleTime;
  }

  /**
   * The queue with the given load.
   *
   * @param load offered load in erlangs, at least 0
   * @param handleTime mean handle time in seconds, above 0
   * @return the model
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static ErlangC of(double load, double handleTime) {
    Arguments.notNegative("load", load);
    Arguments.positive("handle time", handleTime);
    return new ErlangC(load, handleTime);
  }

  /**
   * The probability of waiting.
   *
   * @param agents n, at least 0; a fraction is allowed
   * @param load a in erlangs, at least 0
   * @return C(n, a); 1 where agents &lt;= load, 0 without load
   * @throws IllegalArgumentException if an argument is negative, infinite or NaN
   */
  public static double waiting(double agents, double load) {
    Arguments.notNegative("agents", agents);
    Arguments.notNegative("load", load);
    if (load == 0) {
      return 0;
    }
    return agents > load ? agents / weight(agents, load, ErlangB.odds(agents, load)) : 1;
  }

  /**
   * The least number of agents with which the share is answered within the time; quick, without the
   * other measures.
   *
   * @param load offered load in erlangs, at least 0
   * @param handleTime mean handle time in seconds, above 0
   * @param share service level from 0 to 1, inclusive to a relative 1e-12
   * @param within answer time in seconds, at least 0
   * @return the least n &gt; load that meets it; 0 without load
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static int agentsForServiceLevel(
      double load, double handleTime, double share, double within) {
    Arguments.notNegative("load", load);
    Arguments.positive("handle time", handleTime);
    Arguments.share("service level", share);
    Arguments.notNegative("answer time", within);
    if (load == 0) {
      return 0;
    }
    return ErlangCSearch.forServiceLevel(load, share, within / handleTime);
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
  public ErlangC withLoad(double other) {
    return of(other, handleTime);
  }

  @Override
  public double stabilityLimit() {
    return load;
  }

  @Override
  public QueueMeasures measures(double agents, Thresholds thresholds) {
    Arguments.notNegative("agents", agents);
    if (load == 0) {
      return Idle.measures(agents, thresholds);
    }
    return agents > load
        ? stable(agents, ErlangB.odds(agents, load), thresholds)
        : unstable(agents, thresholds);
  }

  /** The measures where the odds of finding fewer than n busy in the loss system are given. */
  QueueMeasures measures(double agents, double odds, Thresholds thresholds) {
    return agents > load ? stable(agents, odds, thresholds) : unstable(agents, thresholds);
  }

  private QueueMeasures stable(double agents, double odds, Thresholds thresholds) {
    double weight = weight(agents, load, odds);
    double waits = agents / weight;
    double none = odds < Double.POSITIVE_INFINITY ? (agents - load) * odds / weight : 1;
    List<ServiceLevelAt> levels = new ArrayList<>();
    for (double t : thresholds.within()) {
      double fall = (agents - load) * (t / handleTime);
      double longer = waits * Exp.of(-fall);
      double met = Math.min(1, none - waits * StrictMath.expm1(-fall));
      levels.add(new ServiceLevelAt(t, met, 0, longer, longer, 0, longer));
    }
    double meanWait = waits * (handleTime / (agents - load));
    return new QueueMeasures(
        agents,
        waits,
        0,
        0,
        load / agents,
        waits * (load / (agents - load)),
        meanWait,
        meanWait,
        Double.NaN,
        false,
        levels);
  }

  private static QueueMeasures unstable(double agents, Thresholds thresholds) {
    List<ServiceLevelAt> levels = new ArrayList<>();
    for (double t : thresholds.within()) {
      levels.add(new ServiceLevelAt(t, 0, 0, 1, 1, 0, 1));
    }
    double nan = Double.NaN;
    return new QueueMeasures(agents, 1, 0, 0, agents > 0 ? 1 : 0, nan, nan, nan, nan, true, levels);
  }

  /** n / C = n + (n - a) (1/B - 1): both terms positive. */
  private static double weight(double agents, double load, double odds) {
    return agents + (agents - load) * odds;
  }
}
