package org.peakstaff.statistics;

import java.util.Arrays;

/**
 * Counts what happens to contacts and agents in one replication, into one row of longs.
 *
 * <p>Contacts are attributed to the interval of their arrival in the queue; busy time and waiting
 * time to the intervals of the clock in which they fall. Histograms and the counts by type and
 * group, which have no intervals, leave out those who came before the end of the warm-up. Nothing
 * is allocated and nothing checked: the engines vouch for their arguments.
 */
public final class ReplicationTally {
  private final RowLayout layout;
  private final long intervalTicks;
  private final long horizonTicks;
  private final int lastInterval;
  private final int[] dayOf;
  private final long[] measured;
  private final long[] within;
  private final long[] shortAbandon;
  private long[] row = new long[0];
  private long drainEnd;

  /**
   * A tally for a scenario's dimensions.
   *
   * @param layout where numbers lie
   * @param intervalTicks length of an interval in ticks
   * @param dayOf day of each interval
   * @param firstMeasured first interval after the warm-up
   * @param within service-level threshold of each type in ticks, -1 for none
   * @param shortAbandon short-abandon threshold of each type in ticks, -1 for none
   */
  public ReplicationTally(
      RowLayout layout,
      long intervalTicks,
      int[] dayOf,
      int firstMeasured,
      long[] within,
      long[] shortAbandon) {
    this.layout = layout;
    this.intervalTicks = intervalTicks;
    this.horizonTicks = intervalTicks * layout.intervals();
    this.lastInterval = layout.intervals() - 1;
    this.dayOf = dayOf.clone();
    measured = new long[dayOf.length];
    Arrays.fill(measured, firstMeasured, measured.length, 1);
    this.within = within.clone();
    this.shortAbandon = shortAbandon.clone();
  }

  /**
   * Begins a replication.
   *
   * @param target the row to fill, all zeros
   */
  public void begin(long[] target) {
    row = target;
    drainEnd = horizonTicks;
  }

  /**
   * Goes on in another row.
   *
   * @param target the row to fill from now on, with the counts so far
   */
  public void goOn(long[] target) {
    row = target;
  }

  /** Ends a replication: the end of the drain is noted. */
  public void end() {
    row[layout.drainEnd()] = drainEnd;
  }

  /**
   * Counts a contact that came outside opening hours.
   *
   * @param type its type
   * @param interval interval of arrival
   */
  public void closed(int type, int interval) {
    row[layout.contact(type, interval) + RowLayout.CLOSED]++;
  }

  /**
   * Counts an offered contact that an agent takes at once.
   *
   * @param type its type
   * @param interval interval of arrival, also that of the clock
   * @param group the group that takes it
   * @param now the moment
   * @param handle its handle time
   */
  public void answeredAtOnce(int type, int interval, int group, long now, long handle) {
    int cell = layout.contact(type, interval);
    row[cell + RowLayout.OFFERED]++;
    row[cell + RowLayout.ANSWERED]++;
    row[cell + RowLayout.ANSWERED_WITHIN] += (~within[type]) >>> 63;
    row[cell + RowLayout.HANDLE] += handle;
    row[layout.histogram(type, dayOf[interval])] += measured[interval];
    row[layout.pair(type, group)] += measured[interval];
    busy(group, interval, now, now + handle);
  }

  /**
   * Counts an offered contact that must wait.
   *
   * @param type its type
   * @param interval interval of arrival
   */
  public void queued(int type, int interval) {
    int cell = layout.contact(type, interval);
    row[cell + RowLayout.OFFERED]++;
    row[cell + RowLayout.DELAYED]++;
  }

  /**
   * Counts a contact that an agent takes from the queue.
   *
   * @param type its type
   * @param interval interval of arrival
   * @param group the group that takes it
   * @param arrival moment of arrival
   * @param clock interval of the clock, the number of intervals after the horizon
   * @param now the moment
   * @param handle its handle time
   */
  public void answeredFromQueue(
      int type, int interval, int group, long arrival, int clock, long now, long handle) {
    int cell = layout.contact(type, interval);
    long wait = now - arrival;
    row[cell + RowLayout.ANSWERED]++;
    row[cell + RowLayout.ANSWERED_WITHIN] += (~(within[type] - wait)) >>> 63;
    row[cell + RowLayout.HANDLE] += handle;
    row[cell + RowLayout.WAIT_ANSWERED] += wait;
    row[layout.histogram(type, dayOf[interval]) + WaitHistogram.bin(wait)] += measured[interval];
    row[layout.pair(type, group)] += measured[interval];
    waited(type, interval, arrival, now);
    busy(group, clock, now, now + handle);
  }

  /**
   * Counts an offered contact.
   *
   * @param type its type
   * @param interval interval of arrival
   */
  public void offered(int type, int interval) {
    row[layout.contact(type, interval) + RowLayout.OFFERED]++;
  }

  /**
   * Counts an offered contact that must wait.
   *
   * @param type its type
   * @param interval interval of arrival
   */
  public void delayed(int type, int interval) {
    row[layout.contact(type, interval) + RowLayout.DELAYED]++;
  }

  /**
   * Counts an offered contact as answered, without the work that follows.
   *
   * @param type its type
   * @param interval interval of arrival
   * @param group the group that takes it
   * @param arrival moment of arrival
   * @param now the moment
   */
  public void answered(int type, int interval, int group, long arrival, long now) {
    int cell = layout.contact(type, interval);
    long wait = now - arrival;
    row[cell + RowLayout.ANSWERED]++;
    row[cell + RowLayout.ANSWERED_WITHIN] += (~(within[type] - wait)) >>> 63;
    row[cell + RowLayout.WAIT_ANSWERED] += wait;
    row[layout.histogram(type, dayOf[interval]) + WaitHistogram.bin(wait)] += measured[interval];
    row[layout.pair(type, group)] += measured[interval];
    waited(type, interval, arrival, now);
  }

  /**
   * Adds the handle time of a contact.
   *
   * @param type its type
   * @param interval interval of arrival
   * @param ticks the time
   */
  public void handled(int type, int interval, long ticks) {
    row[layout.contact(type, interval) + RowLayout.HANDLE] += ticks;
  }

  /**
   * Counts a contact that an agent takes.
   *
   * @param group its group
   * @param clock interval of the clock, the number of intervals after the horizon
   */
  public void taken(int group, int clock) {
    row[layout.group(group, clock) + RowLayout.TAKEN]++;
  }

  /**
   * Adds a stretch of time in which an agent was busy.
   *
   * @param group its group
   * @param from start
   * @param to end
   */
  public void busy(int group, long from, long to) {
    int clock = clockOf(from);
    split(layout.group(group, clock) + RowLayout.BUSY, clock, from, to);
    drainEnd = Math.max(drainEnd, to);
  }

  /**
   * Adds busy time of an agent that should have left.
   *
   * @param group its group
   * @param from start
   * @param to end
   */
  public void finishing(int group, long from, long to) {
    finishing(group, clockOf(from), from, to);
  }

  private int clockOf(long moment) {
    return (int) Math.min(moment / intervalTicks, lastInterval + 1L);
  }

  /**
   * Counts a queued contact whose customer leaves; a balker leaves at its arrival.
   *
   * @param type its type
   * @param interval interval of arrival
   * @param arrival moment of arrival
   * @param left moment of leaving
   */
  public void abandoned(int type, int interval, long arrival, long left) {
    int cell = layout.contact(type, interval);
    long wait = left - arrival;
    row[cell + RowLayout.ABANDONED]++;
    row[cell + RowLayout.WAIT_ABANDONED] += wait;
    row[cell + RowLayout.ABANDONED_WITHIN] += (~(within[type] - wait)) >>> 63;
    row[cell + RowLayout.ABANDONED_SHORT] += (~(shortAbandon[type] - wait)) >>> 63;
    waited(type, interval, arrival, left);
    drainEnd = Math.max(drainEnd, left);
  }

  /**
   * Counts a queued contact that is sent away at close.
   *
   * @param type its type
   * @param interval interval of arrival
   * @param arrival moment of arrival
   * @param now moment of closing
   */
  public void cleared(int type, int interval, long arrival, long now) {
    row[layout.contact(type, interval) + RowLayout.CLEARED]++;
    waited(type, interval, arrival, now);
  }

  /**
   * Adds the waiting time of a contact that leaves its queue otherwise.
   *
   * @param type its type
   * @param interval interval of arrival
   * @param arrival moment of arrival
   * @param now the moment
   */
  public void leftQueue(int type, int interval, long arrival, long now) {
    waited(type, interval, arrival, now);
    drainEnd = Math.max(drainEnd, now);
  }

  /**
   * Counts a queued contact that nobody will ever take.
   *
   * @param type its type
   * @param interval interval of arrival
   * @param arrival moment of arrival
   */
  public void waitingAtEnd(int type, int interval, long arrival) {
    row[layout.contact(type, interval) + RowLayout.WAITING_AT_END]++;
    waited(type, interval, arrival, horizonTicks);
  }

  /**
   * Adds staffed time.
   *
   * @param group the group
   * @param interval the interval, or the number of intervals for the drain
   * @param ticks agents x time
   */
  public void staffed(int group, int interval, long ticks) {
    row[layout.group(group, interval) + RowLayout.STAFFED] += ticks;
  }

  /**
   * Adds a stretch of time in which an agent was at work.
   *
   * @param group its group
   * @param from start
   * @param to end
   */
  public void atWork(int group, long from, long to) {
    int clock = clockOf(from);
    split(layout.group(group, clock) + RowLayout.STAFFED, clock, from, to);
  }

  /**
   * Adds busy time of an agent that should have left.
   *
   * @param group its group
   * @param clock interval of {@code from}
   * @param from start
   * @param to end
   */
  public void finishing(int group, int clock, long from, long to) {
    split(layout.group(group, clock) + RowLayout.FINISHING, clock, from, to);
  }

  /**
   * The moment at which the last contact so far is done.
   *
   * @return ticks, at least the end of the horizon
   */
  public long drainEnd() {
    return drainEnd;
  }

  private void busy(int group, int clock, long from, long to) {
    int cell = layout.group(group, clock);
    row[cell + RowLayout.TAKEN]++;
    if (to <= (clock + 1) * intervalTicks && clock <= lastInterval) {
      row[cell + RowLayout.BUSY] += to - from;
      return;
    }
    split(cell + RowLayout.BUSY, clock, from, to);
    drainEnd = Math.max(drainEnd, to);
  }

  /**
   * Adds a stretch of time to one field of successive group cells, the last of which is the drain.
   */
  private void split(int field, int clock, long from, long to) {
    int at = field;
    long start = from;
    for (int interval = clock; interval <= lastInterval && start < to; interval++) {
      long end = Math.min(to, (interval + 1) * intervalTicks);
      row[at] += end - start;
      start = end;
      at += RowLayout.GROUP_FIELDS;
    }
    if (start < to) {
      row[at] += to - start;
    }
  }

  /** Adds a wait to the queue time of the intervals in which it falls; the drain is left out. */
  private void waited(int type, int interval, long from, long to) {
    int at = layout.contact(type, interval) + RowLayout.QUEUE;
    if (to <= (interval + 1) * intervalTicks) {
      row[at] += to - from;
      return;
    }
    long start = from;
    for (int i = interval; i <= lastInterval && start < to; i++) {
      long end = Math.min(to, (i + 1) * intervalTicks);
      row[at] += end - start;
      start = end;
      at += RowLayout.CONTACT_FIELDS;
    }
  }
}
