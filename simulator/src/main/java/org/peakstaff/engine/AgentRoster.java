package org.peakstaff.engine;

import java.util.Arrays;

/**
 * Every agent by (group, number): what each is doing, when busy ones finish, and who is idle.
 *
 * <p>An agent's slot is its group's base plus its number, so that slots order agents by group and
 * then number. A group whose finishing agents hold more numbers than it has slots is given more;
 * slots then shift, which changes no order.
 */
final class AgentRoster {
  /** Nobody holds the number. */
  static final byte FREE = 0;

  /** Waiting for a contact. */
  static final byte IDLE = 1;

  /** Handling a contact. */
  static final byte BUSY = 2;

  /** Handling a contact, then leaving. */
  static final byte LEAVING = 3;

  /** Handling a contact, then taking contacts of closed types as long as any wait, then leaving. */
  static final byte CLOSING = 4;

  private final int groups;
  private final int[] base;
  private final IdleLine[] idle;
  private final int[] staffed;
  private byte[] state;
  private int[] groupOf;
  private final WinnerTree completions;

  AgentRoster(int[] capacity) {
    groups = capacity.length;
    base = new int[groups + 1];
    idle = new IdleLine[groups];
    staffed = new int[groups];
    for (int g = 0; g < groups; g++) {
      base[g + 1] = base[g] + capacity[g];
      idle[g] = new IdleLine();
    }
    state = new byte[base[groups]];
    groupOf = new int[base[groups]];
    completions = new WinnerTree(base[groups]);
    nameGroups();
  }

  void clear() {
    Arrays.fill(state, FREE);
    Arrays.fill(staffed, 0);
    completions.clear();
    for (IdleLine line : idle) {
      line.clear();
    }
  }

  /** The next completion as a key of time and slot. */
  long firstCompletion() {
    return completions.first();
  }

  int groupOf(int slot) {
    return groupOf[slot];
  }

  byte state(int slot) {
    return state[slot];
  }

  int slot(int group, int number) {
    return base[group] + number;
  }

  IdleLine idle(int group) {
    return idle[group];
  }

  /** Agents of a group who are not about to leave. */
  int staffed(int group) {
    return staffed[group];
  }

  void setStaffed(int group, int agents) {
    staffed[group] = agents;
  }

  int capacity(int group) {
    return base[group + 1] - base[group];
  }

  long completionOf(int slot) {
    return WinnerTree.time(completions.keyOf(slot));
  }

  /** Takes the longest idle agent of a group for a contact that ends at a moment. */
  void startLongestIdle(int group, long end) {
    int slot = base[group] + idle[group].removeHead();
    state[slot] = BUSY;
    completions.set(slot, WinnerTree.key(end, slot));
  }

  /** Gives a further contact to an agent, whose state stays as it is. */
  void startNext(int slot, long end) {
    completions.set(slot, WinnerTree.key(end, slot));
  }

  /** Lets an agent come who is about to take a contact. */
  void come(int slot) {
    state[slot] = BUSY;
  }

  void fallIdle(int slot, long now) {
    int group = groupOf[slot];
    state[slot] = IDLE;
    completions.set(slot, WinnerTree.OUT);
    idle[group].add(slot - base[group], now);
  }

  void leave(int slot) {
    state[slot] = FREE;
    completions.set(slot, WinnerTree.OUT);
  }

  void leaveIdle(int group) {
    state[base[group] + idle[group].removeHead()] = FREE;
  }

  void markLeaving(int slot, boolean closing) {
    state[slot] = closing ? CLOSING : LEAVING;
  }

  /** Gives a group at least one slot more and moves everybody after it. */
  void grow(int group) {
    int more = Math.max(4, capacity(group));
    int end = base[group + 1];
    byte[] states = state;
    state = new byte[states.length + more];
    groupOf = new int[state.length];
    WinnerTree times = new WinnerTree(state.length);
    for (int slot = 0; slot < states.length; slot++) {
      int to = slot < end ? slot : slot + more;
      state[to] = states[slot];
      move(completions.keyOf(slot), to, times);
    }
    completions.become(times);
    for (int g = group + 1; g <= groups; g++) {
      base[g] += more;
    }
    nameGroups();
  }

  private static void move(long key, int to, WinnerTree times) {
    if (key != WinnerTree.OUT) {
      times.set(to, WinnerTree.key(WinnerTree.time(key), to));
    }
  }

  private void nameGroups() {
    for (int g = 0; g < groups; g++) {
      Arrays.fill(groupOf, base[g], base[g + 1], g);
    }
  }
}
