package org.peakstaff.engine;

import java.util.Arrays;

/**
 * The idle agents of one group, longest idle first, ties by agent number: a ring of numbers.
 *
 * <p>Agents fall idle in time order, so that a new one goes to the end, but for those of the same
 * tick.
 */
final class IdleLine {
  private int[] numbers = new int[16];
  private long[] since = new long[16];
  private int head;
  private int size;

  int size() {
    return size;
  }

  /** Number of the longest idle agent. */
  int number() {
    return numbers[head];
  }

  /** Moment since which the longest idle agent is idle. */
  long since() {
    return since[head];
  }

  int removeHead() {
    int number = numbers[head];
    head = (head + 1) & (numbers.length - 1);
    size--;
    return number;
  }

  void add(int number, long now) {
    if (size == numbers.length) {
      grow();
    }
    int mask = numbers.length - 1;
    int at = (head + size++) & mask;
    while (at != head && isLater((at - 1) & mask, number, now)) {
      int before = (at - 1) & mask;
      numbers[at] = numbers[before];
      since[at] = now;
      at = before;
    }
    numbers[at] = number;
    since[at] = now;
  }

  /** Whether an agent in line fell idle at the same tick and has a higher number. */
  private boolean isLater(int at, int number, long now) {
    return since[at] == now && numbers[at] > number;
  }

  void clear() {
    head = 0;
    size = 0;
  }

  private void grow() {
    int capacity = numbers.length;
    int[] longer = Arrays.copyOf(numbers, 2 * capacity);
    long[] longerSince = Arrays.copyOf(since, 2 * capacity);
    for (int i = 0; i < size; i++) {
      int from = (head + i) & (capacity - 1);
      longer[i] = numbers[from];
      longerSince[i] = since[from];
    }
    numbers = longer;
    since = longerSince;
    head = 0;
  }
}
