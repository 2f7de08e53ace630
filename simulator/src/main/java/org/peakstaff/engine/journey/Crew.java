package org.peakstaff.engine.journey;

import java.util.Arrays;
import java.util.List;
import org.peakstaff.compile.Journeys.GroupRules;
import org.peakstaff.engine.WinnerTree;

/**
 * Every agent by (group, number): what each has in hand and how far it is, when the next contact
 * will be done, and who of a group can take one more.
 *
 * <p>An agent with k contacts in work gives each c(k) / k of its time: processor sharing. When k
 * changes, the work left of each is brought up to date and the agent's next completion is set anew
 * in the tree, so nothing is ever cancelled. Some contacts only keep a slot until a moment, and no
 * capacity: of customers who left without a sign, or who wait for another agent.
 *
 * <p>Of each group there is one tree per number in hand: with nothing in hand by the moment since
 * which the agent is idle, else by its last assignment, ties by agent number. One more tree holds
 * agents who can be interrupted.
 */
final class Crew {
  /** Nobody holds the number. */
  static final byte FREE = 0;

  /** At work. */
  static final byte HERE = 1;

  /** Leaves when nothing is in hand. */
  static final byte LEAVING = 2;

  /** The same, but takes contacts of closed types as long as any wait. */
  static final byte CLOSING = 3;

  /** No agent, or no contact. */
  static final int NONE = -1;

  /** Until something else happens. */
  static final long FOR_NOW = Long.MAX_VALUE;

  private static final double NO_WORK = -1;

  private final List<GroupRules> rules;
  private final int groups;
  private final int width;
  private final int[] base;
  private final WinnerTree[][] ready;
  private final int[] readyCount;
  private final int[] staffed;
  private int[] groupOf;
  private byte[] state;
  private byte[] count;
  private byte[] working;
  private byte[] readyIn;
  private boolean[] exclusive;
  private boolean[] busy;
  private int[] aside;
  private long[] since;
  private long[] updated;
  private long[] busySince;
  private long[] leavingSince;
  private int[] hand;
  private double[] left;
  private long[] until;
  private final WinnerTree completions;

  Crew(List<GroupRules> rules, int[] capacity) {
    this.rules = rules;
    groups = capacity.length;
    width = rules.stream().mapToInt(GroupRules::width).max().orElse(1);
    base = new int[groups + 1];
    ready = new WinnerTree[groups][];
    readyCount = new int[groups];
    staffed = new int[groups];
    for (int g = 0; g < groups; g++) {
      base[g + 1] = base[g] + Math.max(1, capacity[g]);
      ready[g] = newTrees(g);
    }
    int slots = base[groups];
    groupOf = new int[slots];
    state = new byte[slots];
    count = new byte[slots];
    working = new byte[slots];
    readyIn = new byte[slots];
    exclusive = new boolean[slots];
    busy = new boolean[slots];
    aside = new int[slots];
    since = new long[slots];
    updated = new long[slots];
    busySince = new long[slots];
    leavingSince = new long[slots];
    hand = new int[slots * width];
    left = new double[slots * width];
    until = new long[slots * width];
    completions = new WinnerTree(slots);
    nameGroups();
    clear();
  }

  private WinnerTree[] newTrees(int group) {
    WinnerTree[] trees = new WinnerTree[rules.get(group).width() + 1];
    Arrays.setAll(trees, i -> new WinnerTree(capacity(group)));
    return trees;
  }

  void clear() {
    Arrays.fill(state, FREE);
    Arrays.fill(count, (byte) 0);
    Arrays.fill(working, (byte) 0);
    Arrays.fill(busy, false);
    Arrays.fill(readyIn, (byte) NONE);
    Arrays.fill(aside, NONE);
    Arrays.fill(staffed, 0);
    Arrays.fill(readyCount, 0);
    completions.clear();
    for (WinnerTree[] ofGroup : ready) {
      for (WinnerTree tree : ofGroup) {
        tree.clear();
      }
    }
  }

  /** The next completion as a key of time and slot. */
  long firstCompletion() {
    return completions.first();
  }

  int groupOf(int slot) {
    return groupOf[slot];
  }

  int slot(int group, int number) {
    return base[group] + number;
  }

  /** An agent's number within the group. */
  int number(int slot) {
    return slot - base[groupOf[slot]];
  }

  /** Agents' numbers in all groups together. */
  int slots() {
    return state.length;
  }

  int capacity(int group) {
    return base[group + 1] - base[group];
  }

  byte state(int slot) {
    return state[slot];
  }

  /** Contacts in hand, without one put aside. */
  int count(int slot) {
    return count[slot];
  }

  /** The contact put aside for another, or {@link #NONE}. */
  int aside(int slot) {
    return aside[slot];
  }

  /** Whether a contact in hand needs the agent for itself. */
  boolean isExclusive(int slot) {
    return exclusive[slot];
  }

  long busySince(int slot) {
    return busySince[slot];
  }

  long leavingSince(int slot) {
    return leavingSince[slot];
  }

  /** Agents of a group who are not about to leave. */
  int staffed(int group) {
    return staffed[group];
  }

  void setStaffed(int group, int agents) {
    staffed[group] = agents;
  }

  /** Agents of a group with nothing in hand. */
  int idle(int group) {
    return readyCount[group];
  }

  /** Of the agents with a number of contacts in hand, the key of the one to choose first. */
  long firstReady(int group, int inHand) {
    return ready[group][inHand].first();
  }

  /** The agent to interrupt first, as a key, {@link WinnerTree#OUT} without one. */
  long firstInterruptible(int group) {
    return ready[group][rules.get(group).width()].first();
  }

  void come(int slot, long now) {
    state[slot] = HERE;
    since[slot] = now;
  }

  /** An agent about to leave is at work again. */
  void comeBack(int slot) {
    state[slot] = HERE;
  }

  void markLeaving(int slot, boolean closing, long now) {
    unready(slot);
    state[slot] = closing ? CLOSING : LEAVING;
    leavingSince[slot] = now;
  }

  void leave(int slot) {
    unready(slot);
    state[slot] = FREE;
  }

  /** Puts the one contact in hand aside; returns the work left of it in ticks. */
  double putAside(int slot, long now) {
    advance(slot, now);
    double itsLeft = left[slot * width];
    aside[slot] = hand[slot * width];
    takeOut(slot, 0);
    return itsLeft;
  }

  void forgetAside(int slot) {
    aside[slot] = NONE;
  }

  /** Lets an agent with nothing in hand rest; returns whether it was busy until now. */
  boolean rest(int slot) {
    boolean was = busy[slot];
    busy[slot] = false;
    return was;
  }

  /** Gives an agent a contact with work to do. */
  void give(int slot, int contact, double work, boolean exclusively, long now) {
    advance(slot, now);
    int at = append(slot, contact, exclusively, now);
    left[at] = work;
    working[slot]++;
    nameNextCompletion(slot, now);
  }

  /** Gives an agent a contact to hold until a moment, without work. */
  void hold(int slot, int contact, long end, boolean exclusively, long now) {
    advance(slot, now);
    int at = append(slot, contact, exclusively, now);
    left[at] = NO_WORK;
    until[at] = end;
    nameNextCompletion(slot, now);
  }

  /** Sets the moment at which an agent lets go of a contact it holds without working on it. */
  void holdUntil(int group, int contact, long end, long now) {
    for (int slot = base[group]; slot < base[group + 1]; slot++) {
      for (int i = 0; i < count[slot]; i++) {
        if (hand[slot * width + i] == contact) {
          until[slot * width + i] = end;
          nameNextCompletion(slot, now);
        }
      }
    }
  }

  private int append(int slot, int contact, boolean exclusively, long now) {
    unready(slot);
    if (!busy[slot]) {
      busy[slot] = true;
      busySince[slot] = now;
    }
    exclusive[slot] = exclusively;
    since[slot] = now;
    int at = slot * width + count[slot]++;
    hand[at] = contact;
    return at;
  }

  /** Takes the contact that is done out of an agent's hands; returns it. */
  int finish(int slot, long now) {
    advance(slot, now);
    int done = 0;
    for (int i = 0; i < count[slot]; i++) {
      if (isDone(slot * width + i, now)) {
        done = i;
        break;
      }
    }
    int contact = hand[slot * width + done];
    takeOut(slot, done);
    return contact;
  }

  private boolean isDone(int at, long now) {
    return left[at] == NO_WORK ? until[at] <= now : left[at] <= 0;
  }

  private void takeOut(int slot, int index) {
    int at = slot * width + index;
    working[slot] -= left[at] == NO_WORK ? (byte) 0 : (byte) 1;
    count[slot]--;
    for (int i = index; i < count[slot]; i++, at++) {
      hand[at] = hand[at + 1];
      left[at] = left[at + 1];
      until[at] = until[at + 1];
    }
  }

  /** Brings the work left up to date. */
  private void advance(int slot, long now) {
    int k = working[slot];
    if (k > 0) {
      double done = (now - updated[slot]) * rules.get(groupOf[slot]).rate()[k];
      for (int i = slot * width; i < slot * width + count[slot]; i++) {
        if (left[i] != NO_WORK) {
          left[i] = Math.max(0, left[i] - done);
        }
      }
    }
    updated[slot] = now;
  }

  /** Sets when the agent's next contact will be done. */
  void nameNextCompletion(int slot, long now) {
    long next = Long.MAX_VALUE;
    double least = Double.POSITIVE_INFINITY;
    for (int i = slot * width; i < slot * width + count[slot]; i++) {
      if (left[i] == NO_WORK) {
        next = Math.min(next, until[i]);
      } else {
        least = Math.min(least, left[i]);
      }
    }
    if (working[slot] > 0) {
      double rate = rules.get(groupOf[slot]).rate()[working[slot]];
      next = Math.min(next, now + (long) Math.ceil(least / rate));
    }
    completions.set(slot, next == Long.MAX_VALUE ? WinnerTree.OUT : WinnerTree.key(next, slot));
  }

  /** Lets an agent at work be found for one more contact, if it can take one. */
  void makeReady(int slot, long now, boolean interruptible) {
    unready(slot);
    int inHand = count[slot];
    if (inHand == 0) {
      since[slot] = now;
      readyCount[groupOf[slot]]++;
      enter(slot, 0);
    } else if (exclusive[slot] && interruptible) {
      enter(slot, rules.get(groupOf[slot]).width());
    } else if (!exclusive[slot] && inHand < rules.get(groupOf[slot]).width()) {
      enter(slot, inHand);
    }
  }

  private void enter(int slot, int tree) {
    int group = groupOf[slot];
    int number = slot - base[group];
    ready[group][tree].set(number, WinnerTree.key(since[slot], number));
    readyIn[slot] = (byte) tree;
  }

  private void unready(int slot) {
    int tree = readyIn[slot];
    if (tree != NONE) {
      int group = groupOf[slot];
      ready[group][tree].set(slot - base[group], WinnerTree.OUT);
      readyIn[slot] = (byte) NONE;
      readyCount[group] -= tree == 0 ? 1 : 0;
    }
  }

  int working(int slot) {
    return working[slot];
  }

  long updated(int slot) {
    return updated[slot];
  }

  int inHand(int slot, int index) {
    return hand[slot * width + index];
  }

  /** Gives a group at least one slot more and moves everybody after it. */
  void grow(int group) {
    int more = Math.max(4, capacity(group));
    int end = base[group + 1];
    state = Slots.open(state, end, more);
    count = Slots.open(count, end, more);
    working = Slots.open(working, end, more);
    readyIn = Slots.open(readyIn, end, more);
    Arrays.fill(readyIn, end, end + more, (byte) NONE);
    exclusive = Slots.open(exclusive, end, more);
    busy = Slots.open(busy, end, more);
    aside = Slots.open(aside, end, more);
    Arrays.fill(aside, end, end + more, NONE);
    since = Slots.open(since, end, more);
    updated = Slots.open(updated, end, more);
    busySince = Slots.open(busySince, end, more);
    leavingSince = Slots.open(leavingSince, end, more);
    hand = Slots.open(hand, end * width, more * width);
    left = Slots.open(left, end * width, more * width);
    until = Slots.open(until, end * width, more * width);
    moveCompletions(end, more);
    for (int g = group + 1; g <= groups; g++) {
      base[g] += more;
    }
    nameGroups();
    growTrees(group);
  }

  private void moveCompletions(int end, int more) {
    WinnerTree larger = new WinnerTree(state.length);
    for (int slot = 0; slot < state.length - more; slot++) {
      long key = completions.keyOf(slot);
      if (key != WinnerTree.OUT) {
        int to = slot < end ? slot : slot + more;
        larger.set(to, WinnerTree.key(WinnerTree.time(key), to));
      }
    }
    completions.become(larger);
  }

  private void growTrees(int group) {
    WinnerTree[] larger = newTrees(group);
    for (int slot = base[group]; slot < base[group + 1]; slot++) {
      if (readyIn[slot] != NONE) {
        int number = slot - base[group];
        WinnerTree tree = ready[group][readyIn[slot]];
        larger[readyIn[slot]].set(number, tree.keyOf(number));
      }
    }
    for (int tree = 0; tree < larger.length; tree++) {
      ready[group][tree].become(larger[tree]);
    }
  }

  private void nameGroups() {
    groupOf = new int[state.length];
    for (int g = 0; g < groups; g++) {
      Arrays.fill(groupOf, base[g], base[g + 1], g);
    }
  }
}
