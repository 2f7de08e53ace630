package org.peakstaff.engine;

/**
 * The waiting contacts of one type in order of arrival: a ring of four longs per contact that grows
 * and never shrinks.
 *
 * <p>A contact that has abandoned stays until it reaches the head; whoever looks at the head drops
 * it then.
 */
public final class WaitingLine {
  private static final int FIELDS = 4;
  private static final int ARRIVAL = 0;
  private static final int DEADLINE = 1;
  private static final int HANDLE = 2;
  private static final int INTERVAL = 3;

  private long[] ring = new long[16 * FIELDS];
  private int head;
  private int size;

  /** An empty line. */
  public WaitingLine() {}

  /**
   * Empty lines.
   *
   * @param number how many
   * @return that many lines
   */
  public static WaitingLine[] many(int number) {
    WaitingLine[] lines = new WaitingLine[number];
    for (int i = 0; i < number; i++) {
      lines[i] = new WaitingLine();
    }
    return lines;
  }

  /**
   * Number of contacts in line.
   *
   * @return those who have left unnoticed included
   */
  public int size() {
    return size;
  }

  /**
   * Adds a contact at the end.
   *
   * @param arrival moment of arrival
   * @param deadline last moment at which it still waits
   * @param handle handle time in ticks before the group's factor
   * @param interval interval of arrival
   */
  public void add(long arrival, long deadline, double handle, int interval) {
    if (size * FIELDS == ring.length) {
      grow();
    }
    int at = (head + size * FIELDS) & (ring.length - 1);
    ring[at + ARRIVAL] = arrival;
    ring[at + DEADLINE] = deadline;
    ring[at + HANDLE] = Double.doubleToRawLongBits(handle);
    ring[at + INTERVAL] = interval;
    size++;
  }

  /** Removes the head. */
  public void removeHead() {
    head = (head + FIELDS) & (ring.length - 1);
    size--;
  }

  /** Removes everybody. */
  public void clear() {
    head = 0;
    size = 0;
  }

  /**
   * Moment of arrival of the head.
   *
   * @return ticks
   */
  public long arrival() {
    return ring[head + ARRIVAL];
  }

  /**
   * Last moment at which the head still waits.
   *
   * @return ticks
   */
  public long deadline() {
    return ring[head + DEADLINE];
  }

  /**
   * Handle time of the head before the group's factor.
   *
   * @return ticks, not rounded
   */
  public double handle() {
    return Double.longBitsToDouble(ring[head + HANDLE]);
  }

  /**
   * Interval of arrival of the head.
   *
   * @return an interval
   */
  public int interval() {
    return (int) ring[head + INTERVAL];
  }

  private void grow() {
    long[] larger = new long[2 * ring.length];
    System.arraycopy(ring, head, larger, 0, ring.length - head);
    System.arraycopy(ring, 0, larger, ring.length - head, head);
    ring = larger;
    head = 0;
  }
}
