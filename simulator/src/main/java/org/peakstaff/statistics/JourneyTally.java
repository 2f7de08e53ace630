package org.peakstaff.statistics;

/**
 * Counts what happens to contacts before and beyond the queue in one replication, into the same row
 * as {@link ReplicationTally}.
 */
public final class JourneyTally {
  private final RowLayout layout;
  private final long intervalTicks;
  private long[] row = new long[0];

  /**
   * A tally for a scenario's dimensions.
   *
   * @param layout a layout with journeys
   * @param intervalTicks length of an interval in ticks
   */
  public JourneyTally(RowLayout layout, long intervalTicks) {
    this.layout = layout;
    this.intervalTicks = intervalTicks;
  }

  /**
   * Begins a replication.
   *
   * @param target the row to fill, all zeros
   */
  public void begin(long[] target) {
    row = target;
  }

  /**
   * Counts one.
   *
   * @param type contact type
   * @param interval its interval, the number of intervals for the opening backlog
   * @param what what happened
   */
  public void count(int type, int interval, Journey what) {
    row[layout.journey(type, interval) + what.field()]++;
  }

  /**
   * Adds a number.
   *
   * @param type contact type
   * @param interval its interval, the number of intervals for the opening backlog
   * @param what what of
   * @param amount how much, times in ticks
   */
  public void add(int type, int interval, Journey what, long amount) {
    row[layout.journey(type, interval) + what.field()] += amount;
  }

  /**
   * Counts an interruption.
   *
   * @param group the agent's group
   * @param clock interval of the clock, the number of intervals after the horizon
   */
  public void interrupted(int group, int clock) {
    row[layout.journeyGroup(group, clock) + RowLayout.INTERRUPTIONS]++;
  }

  /**
   * Adds a stretch of time in which an agent held some contacts.
   *
   * @param group its group
   * @param from start
   * @param to end
   * @param inHand contacts in hand
   * @param capacity work done per tick, c(k) for the k of them in work
   */
  public void held(int group, long from, long to, int inHand, double capacity) {
    long start = from;
    int clock = (int) Math.min(from / intervalTicks, layout.intervals());
    while (start < to) {
      long end = clock == layout.intervals() ? to : Math.min(to, (clock + 1) * intervalTicks);
      int cell = layout.journeyGroup(group, clock);
      row[cell + RowLayout.SLOTS] += inHand * (end - start);
      row[cell + RowLayout.WORK] += Math.round(capacity * (end - start));
      start = end;
      clock++;
    }
  }
}
