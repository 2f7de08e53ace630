package org.peakstaff.extension;

/** What is expected of a contact type's arrivals in one replication. */
public final class ArrivalRates {
  private final double[] expected;
  private final double[] busyness;
  private final double intervalSeconds;

  /**
   * Rates of a horizon.
   *
   * @param expected contacts per interval; kept, not copied
   * @param busyness factor per interval; kept, not copied
   * @param intervalSeconds length of an interval
   */
  public ArrivalRates(double[] expected, double[] busyness, double intervalSeconds) {
    this.expected = expected;
    this.busyness = busyness;
    this.intervalSeconds = intervalSeconds;
  }

  /**
   * Number of intervals of the horizon.
   *
   * @return at least 1
   */
  public int intervals() {
    return expected.length;
  }

  /**
   * Length of an interval.
   *
   * @return seconds
   */
  public double intervalSeconds() {
    return intervalSeconds;
  }

  /**
   * Contacts expected on average over all replications: the scenario's {@code volumes}, with
   * events.
   *
   * @param interval from 0
   * @return a number at least 0
   */
  public double expected(int interval) {
    return expected[interval];
  }

  /**
   * The busyness that this replication has drawn for the interval: that of its day times its own
   * noise, with mean 1.
   *
   * @param interval from 0
   * @return a factor at least 0
   */
  public double busyness(int interval) {
    return busyness[interval];
  }
}
