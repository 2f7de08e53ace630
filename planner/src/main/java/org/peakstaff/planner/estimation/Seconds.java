package org.peakstaff.planner.estimation;

/**
 * Total times of the calls of one contact type over some intervals, in seconds.
 *
 * @param waitAnswered waiting time of the answered calls
 * @param waitAbandoned waiting time of the abandoned calls
 * @param talk talking time
 * @param wrapUp after-contact work
 */
public record Seconds(long waitAnswered, long waitAbandoned, long talk, long wrapUp) {
  /** No time. */
  public static final Seconds NONE = new Seconds(0, 0, 0, 0);

  /**
   * The sum of two totals.
   *
   * @param other more time
   * @return both together
   */
  public Seconds plus(Seconds other) {
    return new Seconds(
        waitAnswered + other.waitAnswered,
        waitAbandoned + other.waitAbandoned,
        talk + other.talk,
        wrapUp + other.wrapUp);
  }

  /**
   * Handling: talk and after-contact work.
   *
   * @return seconds
   */
  public long handling() {
    return talk + wrapUp;
  }

  /**
   * Waiting of all calls, answered or not.
   *
   * @return seconds
   */
  public long waiting() {
    return waitAnswered + waitAbandoned;
  }
}
