package org.peakstaff.engine.express;

import java.util.Arrays;
import org.peakstaff.engine.WinnerTree;

/**
 * The agents of one group, each as the moment at which it is free: in the past for an idle agent,
 * in the future for a busy one. Numbers of agents who are finishing after a fall are held until
 * they are done.
 */
final class FreeTimes {
  private final WinnerTree free;
  private long[] heldUntil;
  private int staffed;

  FreeTimes(int capacity) {
    int size = Math.max(1, capacity);
    free = new WinnerTree(size);
    heldUntil = new long[size];
  }

  /** One per group, each with a capacity. */
  static FreeTimes[] of(int[] capacity) {
    FreeTimes[] groups = new FreeTimes[capacity.length];
    for (int g = 0; g < groups.length; g++) {
      groups[g] = new FreeTimes(capacity[g]);
    }
    return groups;
  }

  void clear() {
    free.clear();
    Arrays.fill(heldUntil, 0);
    staffed = 0;
  }

  /** Moment and number of the agent free first, {@link WinnerTree#OUT} with nobody staffed. */
  long first() {
    return free.first();
  }

  /** The moment at which the agent free first is free. */
  long firstTime() {
    return WinnerTree.time(free.first());
  }

  /** Whether the agent free first is idle now. */
  boolean isFirstIdle(long now) {
    return free.first() != WinnerTree.OUT && firstTime() <= now;
  }

  void work(int number, long until) {
    free.set(number, WinnerTree.key(until, number));
  }

  int staffed() {
    return staffed;
  }

  int capacity() {
    return heldUntil.length;
  }

  /** Whether an agent is staffed, idle or busy. */
  boolean isStaffed(int number) {
    return free.keyOf(number) != WinnerTree.OUT;
  }

  long freeAt(int number) {
    return WinnerTree.time(free.keyOf(number));
  }

  /** The agent free first leaves at once. */
  void firstLeaves() {
    free.set(WinnerTree.player(free.first()), WinnerTree.OUT);
    staffed--;
  }

  /** A busy agent will leave when it is done; it holds its number until then. */
  void leaveWhenDone(int number) {
    heldUntil[number] = freeAt(number);
    free.set(number, WinnerTree.OUT);
    staffed--;
  }

  long heldUntil(int number) {
    return heldUntil[number];
  }

  void hold(int number, long until) {
    heldUntil[number] = until;
  }

  /** Whether a newcomer may take a number. */
  boolean isFree(int number, long now) {
    return !isStaffed(number) && heldUntil[number] <= now;
  }

  void come(int number, long now) {
    work(number, now);
    staffed++;
  }

  void grow() {
    int capacity = heldUntil.length;
    WinnerTree larger = new WinnerTree(2 * capacity);
    for (int number = 0; number < capacity; number++) {
      if (isStaffed(number)) {
        larger.set(number, free.keyOf(number));
      }
    }
    free.become(larger);
    heldUntil = Arrays.copyOf(heldUntil, 2 * capacity);
  }
}
