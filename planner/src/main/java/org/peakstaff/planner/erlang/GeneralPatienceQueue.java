package org.peakstaff.planner.erlang;

/**
 * The delay queue with any law of patience, M/M/n+G (Baccelli and Hebuterne 1981, "On queues with
 * impatient customers"; Zeltyn and Mandelbaum 2005, "Call centers with impatient customers:
 * many-server asymptotics of the M/M/n+G queue", Queueing Systems 51).
 *
 * <p>With H(x) = integral of 1 - G over [0, x], J = integral of exp(lambda H(x) - n mu x) over x
 * &gt; 0 and eps = 1/B(n - 1, a): P(wait &gt; 0) = lambda J / (eps + lambda J), and the
 * abandonment, waits and service levels are integrals of the same density with their own weights.
 */
public final class GeneralPatienceQueue implements QueueModel {
  private final double load;
  private final double handleTime;
  private final PatienceLaw patience;

  private GeneralPatienceQueue(double load, double handleTime, PatienceLaw patience) {
    this.load = load;
    this.handleTime = handleTime;
    this.patience = patience;
  }

  /**
   * The queue with the given load and law of patience.
   *
   * @param load offered load in erlangs, at least 0
   * @param handleTime mean handle time in seconds, above 0
   * @param patience law of patience, with a finite mean
   * @return the model
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static GeneralPatienceQueue of(double load, double handleTime, PatienceLaw patience) {
    Arguments.notNegative("load", load);
    Arguments.positive("handle time", handleTime);
    Arguments.notNegative("mean patience", patience.mean());
    return new GeneralPatienceQueue(load, handleTime, patience);
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
  public GeneralPatienceQueue withLoad(double other) {
    return of(other, handleTime, patience);
  }

  @Override
  public QueueMeasures measures(double agents, Thresholds thresholds) {
    Arguments.notNegative("agents", agents);
    if (load == 0) {
      return Idle.measures(agents, thresholds);
    }
    if (agents == 0) {
      return Unstaffed.measures(load, handleTime, patience, thresholds);
    }
    double odds = ErlangB.odds(agents, load);
    OfferedWait wait = GeneralOfferedWait.of(agents, load, handleTime, patience, odds);
    return WaitMeasures.of(wait, agents, load, handleTime, thresholds);
  }
}
