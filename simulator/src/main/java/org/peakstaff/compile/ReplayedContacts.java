package org.peakstaff.compile;

import java.util.List;
import org.peakstaff.scenario.Volumes.Trace;

/**
 * The contacts of a trace on the clock of the engines: the same in every replication.
 *
 * <p>Times are rounded to the nearest tick, so that seconds with seven decimals keep every tick. A
 * handle time or patience that the trace gives takes the place of the drawn one; neither events nor
 * an error of the forecast change it. Patience counts only where the contact type names a patience:
 * who does not abandon otherwise does not abandon because a file has a number.
 */
public final class ReplayedContacts {
  private final long[] tick;
  private final int[] interval;
  private final double[] handle;
  private final double[] patience;
  private final boolean patient;

  private ReplayedContacts(
      List<Trace.Contact> contacts, boolean abandons, long intervalTicks, int intervals) {
    int count = contacts.size();
    tick = new long[count];
    interval = new int[count];
    handle = new double[count];
    patience = new double[count];
    for (int k = 0; k < count; k++) {
      Trace.Contact contact = contacts.get(k);
      long second = contact.arrival().getSeconds() * Ticks.PER_SECOND;
      long rest = Math.round(contact.arrival().getNano() * 1e-9 * Ticks.PER_SECOND);
      tick[k] = Math.min(second + rest, intervals * intervalTicks - 1);
      interval[k] = (int) (tick[k] / intervalTicks);
      handle[k] = Math.rint(contact.handleTimeSeconds() * Ticks.PER_SECOND);
      patience[k] = Math.rint(contact.patienceSeconds() * Ticks.PER_SECOND);
    }
    patient = abandons;
  }

  static ReplayedContacts of(Trace trace, boolean abandons, long intervalTicks, int intervals) {
    return new ReplayedContacts(trace.contacts(), abandons, intervalTicks, intervals);
  }

  /**
   * Number of contacts.
   *
   * @return the number
   */
  public int size() {
    return tick.length;
  }

  /**
   * Copies arrivals.
   *
   * @param first the first contact
   * @param count how many
   * @param ticks where the moments go
   * @param intervals where the intervals go
   */
  public void arrivals(int first, int count, long[] ticks, int[] intervals) {
    System.arraycopy(tick, first, ticks, 0, count);
    System.arraycopy(interval, first, intervals, 0, count);
  }

  /**
   * Puts given handle times in the place of drawn ones.
   *
   * @param first the first contact
   * @param count how many
   * @param handles handle times in ticks
   */
  public void handles(int first, int count, double[] handles) {
    for (int k = 0; k < count; k++) {
      double given = handle[first + k];
      handles[k] = Double.isNaN(given) ? handles[k] : given;
    }
  }

  /**
   * Puts given patience in the place of drawn patience.
   *
   * @param first the first contact
   * @param count how many
   * @param deadlines last moments of waiting, in ticks
   */
  public void deadlines(int first, int count, long[] deadlines) {
    for (int k = 0; patient && k < count; k++) {
      double given = patience[first + k];
      deadlines[k] = Double.isNaN(given) ? deadlines[k] : tick[first + k] + (long) given;
    }
  }
}
