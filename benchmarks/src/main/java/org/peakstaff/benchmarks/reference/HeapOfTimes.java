package org.peakstaff.benchmarks.reference;

/** A binary heap of times in an array: what a careful textbook uses in place of a tournament. */
public final class HeapOfTimes {
  private final long[] times;

  /**
   * A heap of zeros.
   *
   * @param size number of times, which stays the same
   */
  public HeapOfTimes(int size) {
    times = new long[size];
  }

  /**
   * The smallest time.
   *
   * @return the root
   */
  public long first() {
    return times[0];
  }

  /**
   * Replaces the smallest time.
   *
   * @param time the new one, not smaller
   */
  public void replaceFirst(long time) {
    int at = 0;
    for (int child = 1; child < times.length; child = 2 * at + 1) {
      if (child + 1 < times.length && times[child + 1] < times[child]) {
        child++;
      }
      if (times[child] >= time) {
        break;
      }
      times[at] = times[child];
      at = child;
    }
    times[at] = time;
  }
}
