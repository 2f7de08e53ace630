package org.peakstaff.planner.erlang;

/**
 * Erlang's delay queue with impatient customers, M/M/n+M (Palm 1946, 1957; Garnett, Mandelbaum and
 * Reiman 2002, "Designing a call center with impatient customers", Manufacturing and Service
 * Operations Management 4): exponential handle times, exponential patience, first come first
 * served. Stable for every number of agents, also below the load.
 *
 * <p>The measures are integrals over the offered wait (Baccelli and Hebuterne 1981; Zeltyn and
 * Mandelbaum 2005); {@link ExponentialOfferedWait} says how they are computed.
 */
public final class ErlangA implements QueueModel {
  private final double load;
  private final double handleTime;
  private final double patience;

  private ErlangA(double load, double handleTime, double patience) {
    this.load = load;
    this.handleTime = handleTime;
    this.patience = patience;
  }

  /**
   * The queue with the given load and patience.
   *
   * @param load offered load in erlangs, at least 0
   * @param handleTime mean handle time in seconds, above 0
   * @param patience mean patience in seconds, above 0
   * @return the model
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static ErlangA of(double load, double handleTime, double patience) {
    Arguments.notNegative("load", load);
    Arguments.positive("handle time", handleTime);
    Arguments.positive("patience", patience);
    return new ErlangA(load, handleTime, patience);
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
  public ErlangA withLoad(double other) {
    return of(other, handleTime, patience);
  }

  /**
   * Mean patience.
   *
   * @return seconds
   */
  public double patience() {
    return patience;
  }

  @Override
  public QueueMeasures measures(double agents, Thresholds thresholds) {
    Arguments.notNegative("agents", agents);
    return measures(agents, thresholds, ExponentialOfferedWait.Accuracy.FULL);
  }

  /** The measures with as many digits as wanted. */
  QueueMeasures measures(
      double agents, Thresholds thresholds, ExponentialOfferedWait.Accuracy accuracy) {
    if (load == 0) {
      return Idle.measures(agents, thresholds);
    }
    PatienceLaw law = PatienceLaw.exponential(patience);
    if (agents == 0) {
      return Unstaffed.measures(load, handleTime, law, thresholds);
    }
    double theta = handleTime / patience;
    double odds = ErlangB.odds(agents, load);
    OfferedWait wait = ExponentialOfferedWait.of(agents, load, theta, odds, accuracy);
    return WaitMeasures.of(wait, agents, load, handleTime, thresholds);
  }
}
