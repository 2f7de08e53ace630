package org.peakstaff.engine;

/**
 * The waiting contacts of one type in order of arrival: a ring of four longs per contact that grows
 * and never shrinks.
 *
 * <p>A contact that has abandoned stays until it reaches the head; whoever looks at the head drops
 * it then.
 */
final class WaitingLine {
  private static final int FIELDS = 4;
  private static final int ARRIVAL = 0;
  private static final int DEADLINE = 1;
  private static final int HANDLE = 2;
  private static final int INTERVAL = 3;

  private long[] ring = new long[16 * FIELDS];
  private int head;
  private int size;

  int size() {
    return size;
  }

  void add(long arrival, long deadline, double handle, int interval) {
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

  void removeHead() {
    head = (head + FIELDS) & (ring.length - 1);
    size--;
  }

  void clear() {
    head = 0;
    size = 0;
  }

  /** Moment of arrival of the head. */
  long arrival() {
    return ring[head + ARRIVAL];
  }

  /** Moment at which the head abandons. */
  long deadline() {
    return ring[head + DEADLINE];
  }

  /** Handle time of the head in ticks, before the group's factor. */
  double handle() {
    return Double.longBitsToDouble(ring[head + HANDLE]);
  }

  /** Interval of arrival of the head. */
  int interval() {
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
