package org.peakstaff.planner.erlang;

/**
 * The line before a system whose places fill up in any way, as long as it works at one constant
 * rate while all places are taken.
 *
 * <p>What happens below the full state enters the stationary law of the wait through one number
 * alone: the odds of finding a free place, P(not full) / P(full), were nobody allowed to wait. For
 * n agents with one contact each that is 1/B(n, a) - 1, and the results are those of {@link
 * ErlangA} and {@link ErlangC}; for agents who hold several contacts it comes from their own Markov
 * chain. The reason is that the full state is entered from one state only and left to it: the chain
 * watched while a place is free does not know how long the line was.
 *
 * @param servers constant service rate while full, in contacts per handle time, above 0
 * @param load offered load in erlangs: arrivals per handle time, above 0
 * @param handleTime the unit of time in which servers and load are given, seconds, above 0
 * @param patience mean of the exponential patience, seconds, above 0; infinite where nobody leaves
 * @param odds P(a place is free) / P(full) of the system without a line, at least 0; infinite where
 *     it is never full
 */
public record WaitingRoom(
    double servers, double load, double handleTime, double patience, double odds) {
  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is out of its domain
   */
  public WaitingRoom {
    Arguments.positive("servers", servers);
    Arguments.positive("load", load);
    Arguments.positive("handle time", handleTime);
    if (!(patience > 0)) {
      throw new IllegalArgumentException("patience must be above 0, was " + patience);
    }
    if (!(odds >= 0)) {
      throw new IllegalArgumentException("odds must be at least 0, was " + odds);
    }
  }

  /**
   * The stationary measures; the occupancy is the share of the full rate that is used.
   *
   * @param thresholds where service levels are wanted
   * @return the measures, {@code agents} being the servers
   */
  public QueueMeasures measures(Thresholds thresholds) {
    if (patience == Double.POSITIVE_INFINITY) {
      return ErlangC.of(load, handleTime).measures(servers, odds, thresholds);
    }
    OfferedWait wait =
        ExponentialOfferedWait.of(
            servers, load, handleTime / patience, odds, ExponentialOfferedWait.Accuracy.FULL);
    return WaitMeasures.of(wait, servers, load, handleTime, thresholds);
  }
}
