package org.peakstaff.engine.express;

import java.util.Arrays;
import org.peakstaff.engine.WinnerTree;

/**
 * The few agents who stay after a closing until the lines that close are empty: a short list,
 * searched from end to end.
 */
final class Closers {
  private int[] group = new int[16];
  private int[] number = new int[16];
  private long[] time = new long[16];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  void add(int itsGroup, int itsNumber, long until) {
    if (size == time.length) {
      group = Arrays.copyOf(group, 2 * size);
      number = Arrays.copyOf(number, 2 * size);
      time = Arrays.copyOf(time, 2 * size);
    }
    group[size] = itsGroup;
    number[size] = itsNumber;
    time[size++] = until;
  }

  /** The one done first, ties by group and number; -1 when there is none. */
  int first() {
    int first = size - 1;
    for (int i = size - 2; i >= 0; i--) {
      if (isBefore(i, WinnerTree.key(time[first], number[first]), group[first])) {
        first = i;
      }
    }
    return first;
  }

  /** Whether one is done before an agent of a group with a key of time and number. */
  boolean isBefore(int closer, long key, int otherGroup) {
    long otherTime = WinnerTree.time(key);
    if (time[closer] != otherTime) {
      return time[closer] < otherTime;
    }
    return group[closer] != otherGroup
        ? group[closer] < otherGroup
        : number[closer] < WinnerTree.player(key);
  }

  int group(int closer) {
    return group[closer];
  }

  int number(int closer) {
    return number[closer];
  }

  long time(int closer) {
    return time[closer];
  }

  void set(int closer, long until) {
    time[closer] = until;
  }

  void remove(int closer) {
    size--;
    group[closer] = group[size];
    number[closer] = number[size];
    time[closer] = time[size];
  }
}
