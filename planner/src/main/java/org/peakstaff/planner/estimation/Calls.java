package org.peakstaff.planner.estimation;

/**
 * Counts of calls of one contact type over some intervals.
 *
 * @param offered calls that came to the queue directly
 * @param overflowIn calls taken over from other queues
 * @param answered calls answered by an agent
 * @param abandoned calls whose customer hung up while waiting, short ones included
 * @param overflowOut calls passed on to other queues
 * @param answeredWithin answered within the recorded threshold
 * @param abandonedShort abandoned within the recorded short-abandon threshold
 * @param abandonedWithin abandoned within the recorded answer threshold
 */
public record Calls(
    long offered,
    long overflowIn,
    long answered,
    long abandoned,
    long overflowOut,
    long answeredWithin,
    long abandonedShort,
    long abandonedWithin) {
  /** No calls. */
  public static final Calls NONE = new Calls(0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * The sum of two counts.
   *
   * @param other more calls
   * @return both together
   */
  public Calls plus(Calls other) {
    return new Calls(
        offered + other.offered,
        overflowIn + other.overflowIn,
        answered + other.answered,
        abandoned + other.abandoned,
        overflowOut + other.overflowOut,
        answeredWithin + other.answeredWithin,
        abandonedShort + other.abandonedShort,
        abandonedWithin + other.abandonedWithin);
  }

  /**
   * Calls that came in and are not accounted for: {@code offered + overflowIn - answered -
   * abandoned - overflowOut}.
   *
   * @return 0 when the counts are consistent
   */
  public long unaccounted() {
    return offered + overflowIn - answered - abandoned - overflowOut;
  }
}
