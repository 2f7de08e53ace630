package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.List;

/**
 * A delay queue with a limited number of lines, M/M/n/K and M/M/n/K+M: a contact that finds all K
 * lines taken (agents' and waiting places together) is blocked, others wait as in {@link ErlangC}
 * or {@link ErlangA}.
 *
 * <p>Shares but for blocking are of the offered, that is of those not blocked. The state
 * probabilities follow from the birth-death chain, outward from its mode. A contact that finds j
 * waiting reaches an agent after a sum of j + 1 exponential times of rates n mu + i theta, i = 0 ..
 * j: minus the logarithm of a beta variable divided by theta, a gamma variable where nobody
 * abandons (order statistics; Riordan 1962). Its distribution is summed with positive terms and a
 * scale of its own, and so does not underflow where n mu T exceeds 745.
 */
public final class FiniteLines implements QueueModel {
  /** More lines than these are refused: the states are summed one by one. */
  public static final int MOST_LINES = 10_000_000;

  private final double load;
  private final double handleTime;
  private final double theta;
  private final int lines;

  private FiniteLines(double load, double handleTime, double theta, int lines) {
    this.load = load;
    this.handleTime = handleTime;
    this.theta = theta;
    this.lines = lines;
  }

  /**
   * The queue without abandonment.
   *
   * @param load offered load in erlangs of all arrivals, at least 0
   * @param handleTime mean handle time in seconds, above 0
   * @param lines places in all, at least 1
   * @return the model
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static FiniteLines of(double load, double handleTime, int lines) {
    return checked(load, handleTime, 0, lines);
  }

  /**
   * The queue with exponential patience.
   *
   * @param load offered load in erlangs of all arrivals, at least 0
   * @param handleTime mean handle time in seconds, above 0
   * @param patience mean patience in seconds, above 0
   * @param lines places in all, at least 1
   * @return the model
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static FiniteLines of(double load, double handleTime, double patience, int lines) {
    Arguments.positive("patience", patience);
    return checked(load, handleTime, handleTime / patience, lines);
  }

  private static FiniteLines checked(double load, double handleTime, double theta, int lines) {
    Arguments.notNegative("load", load);
    Arguments.positive("handle time", handleTime);
    if (lines < 1 || lines > MOST_LINES) {
      throw new IllegalArgumentException(
          "lines must be from 1 to " + MOST_LINES + ", was " + lines);
    }
    return new FiniteLines(load, handleTime, theta, lines);
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
  public FiniteLines withLoad(double other) {
    return checked(other, handleTime, theta, lines);
  }

  /** The number of lines: more agents would have nothing to do. */
  @Override
  public int mostAgents() {
    return lines;
  }

  @Override
  public boolean isContinuous() {
    return false;
  }

  /**
   * The stationary measures with the given agents.
   *
   * @param agents a whole number from 1 to the number of lines; 0 where there is no load
   * @param thresholds where service levels are wanted
   * @return the measures
   * @throws IllegalArgumentException if agents is out of its range
   */
  @Override
  public QueueMeasures measures(double agents, Thresholds thresholds) {
    if (load == 0 && agents == 0) {
      return Idle.measures(agents, thresholds);
    }
    if (!(agents >= 1 && agents <= lines && agents == Math.rint(agents))) {
      throw new IllegalArgumentException(
          "agents must be a whole number from 1 to the " + lines + " lines, was " + agents);
    }
    return load == 0
        ? Idle.measures(agents, thresholds)
        : new Chain((int) agents).measures(thresholds);
  }

  /** The stationary chain; probabilities relative to that of its mode. */
  private final class Chain {
    private final int agents;

    /** Of n + j in the system. */
    private final double[] waiting;

    private final double idle;
    private final double total;
    private final double offered;

    Chain(int agents) {
      this.agents = agents;
      this.waiting = outwardFromMode();
      double odds = ErlangB.odds(agents, load);
      this.idle = waiting[0] == 0 ? 0 : odds * waiting[0];
      double sum = idle;
      for (int j = 0; j < waiting.length - 1; j++) {
        sum += waiting[j];
      }
      this.offered = sum;
      this.total = sum + waiting[waiting.length - 1];
    }

    private double[] outwardFromMode() {
      double[] weights = new double[lines - agents + 1];
      int last = weights.length - 1;
      int mode = load > agents ? (int) Math.min(last, (load - agents) / theta) : 0;
      weights[mode] = 1;
      for (int j = mode + 1; j <= last; j++) {
        weights[j] = weights[j - 1] * (load / (agents + j * theta));
      }
      for (int j = mode; j > 0; j--) {
        weights[j - 1] = weights[j] * ((agents + j * theta) / load);
      }
      return weights;
    }

    QueueMeasures measures(Thresholds thresholds) {
      double blocking = waiting[waiting.length - 1] / total;
      double queue = 0;
      double answeredWait = 0;
      double delay = 0;
      for (int j = 0; j < waiting.length; j++) {
        queue += j * waiting[j] / total;
        delay += 1 / (agents + (j + 1) * theta);
        if (j < waiting.length - 1) {
          answeredWait += waiting[j] / offered * staying(j) * delay;
        }
      }
      double flow = load * (1 - blocking);
      double meanWait = queue / flow;
      double abandoned = theta * meanWait;
      double answered = 1 - abandoned;
      return new QueueMeasures(
          agents,
          pWait(),
          abandoned,
          blocking,
          Math.min(1, flow * answered / agents),
          queue,
          meanWait * handleTime,
          answeredWait / answered * handleTime,
          theta > 0 ? (meanWait - answeredWait) / abandoned * handleTime : Double.NaN,
          false,
          levels(thresholds));
    }

    private double pWait() {
      double sum = 0;
      for (int j = 0; j < waiting.length - 1; j++) {
        sum += waiting[j] / offered;
      }
      return sum;
    }

    /** The share of those who find j waiting that is patient enough. */
    private double staying(int j) {
      return agents / (agents + (j + 1) * theta);
    }

    private List<ServiceLevelAt> levels(Thresholds thresholds) {
      double abandonedShort = at(thresholds.shortAbandon(), 0).abandonedWithin();
      List<ServiceLevelAt> levels = new ArrayList<>();
      for (double t : thresholds.within()) {
        levels.add(at(t, abandonedShort));
      }
      return levels;
    }

    private ServiceLevelAt at(double threshold, double abandonedShort) {
      double t = threshold / handleTime;
      double patient = Exp.of(-theta * t);
      WaitTail offeredWait = new WaitTail(agents, theta, t);
      WaitTail answeredWait = new WaitTail(agents + theta, theta, t);
      double within = idle < Double.POSITIVE_INFINITY ? idle / offered : 1;
      double later = 0;
      double longer = 0;
      double abandoned = 0;
      for (int j = 0; j < waiting.length - 1; j++) {
        double weight = waiting[j] / offered;
        double tail = offeredWait.next();
        double answeredTail = answeredWait.next();
        double met = staying(j) * (1 - answeredTail);
        within += weight * met;
        later += weight * staying(j) * answeredTail;
        longer += weight * tail;
        abandoned += weight * Math.max(0, 1 - met - patient * tail);
      }
      return new ServiceLevelAt(
          threshold,
          Math.min(1, within),
          theta > 0 ? abandoned : 0,
          patient * longer,
          later,
          abandonedShort,
          longer);
    }
  }

  /**
   * P(sum of j + 1 exponential times &gt; t), rates n + i theta, for j = 0, 1, ..: terms t(j) =
   * t(j-1) c (n + (j-1) theta) / j from exp(-n t) on, c = (1 - exp(-theta t)) / theta.
   */
  private static final class WaitTail {
    private static final double LARGE = 1e200;
    private static final double LOG_LARGE = StrictMath.log(LARGE);

    private final double rate;
    private final double theta;
    private final double factor;
    private double scale;
    private double term = 1;
    private double sum;
    private int j;

    WaitTail(double rate, double theta, double t) {
      this.rate = rate;
      this.theta = theta;
      this.factor = theta > 0 ? ExponentialTerms.leaves(theta * t) / theta : t;
      this.scale = -rate * t;
    }

    double next() {
      if (j > 0) {
        term *= factor * (rate + (j - 1) * theta) / j;
      }
      j++;
      sum += term;
      if (sum > LARGE) {
        sum /= LARGE;
        term /= LARGE;
        scale += LOG_LARGE;
      }
      double half = Exp.of(scale / 2);
      return Math.min(1, sum * half * half);
    }
  }
}
