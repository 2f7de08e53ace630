package org.peakstaff.engine.journey;

import java.util.Arrays;

/**
 * What will happen to contacts, in the order of time, rank at one tick, type, and entry: a binary
 * heap over parallel arrays. Nothing is taken out early; an event of a contact that has moved on is
 * recognised by the contact's generation.
 */
final class Agenda {
  /** The next group may take a waiting contact. */
  static final int STAGE = 2;

  /** A contact joins a queue. */
  static final int ARRIVAL = 3;

  /** A session of self-service ends. */
  static final int SESSION_END = 4;

  /** A waiting customer leaves a message. */
  static final int MESSAGE = 5;

  /** A waiting customer has had enough. */
  static final int ABANDONMENT = 6;

  /** A customer is to be called. */
  static final int CALLBACK = 7;

  /** When there is nothing to come. */
  static final long NOTHING = Long.MAX_VALUE;

  private static final int KIND_BITS = 3;
  private static final int TYPE_SHIFT = 44;

  private long[] when = new long[64];
  private long[] order = new long[64];
  private long[] what = new long[64];
  private int size;
  private long entered;

  void clear() {
    size = 0;
    entered = 0;
  }

  /** The moment and rank of the first event, {@link #NOTHING} without one. */
  long first() {
    return size == 0 ? NOTHING : when[0];
  }

  static long key(long time, int kind) {
    return time << KIND_BITS | kind;
  }

  static long time(long key) {
    return key >> KIND_BITS;
  }

  static int kind(long key) {
    return (int) key & ((1 << KIND_BITS) - 1);
  }

  /** Contact type of the first event. */
  int firstType() {
    return (int) (order[0] >>> TYPE_SHIFT);
  }

  int firstContact() {
    return (int) what[0];
  }

  int firstGeneration() {
    return (int) (what[0] >>> 32);
  }

  void add(long time, int kind, int type, int contact, int generation) {
    if (size == when.length) {
      grow();
    }
    long key = key(time, kind);
    long rank = (long) type << TYPE_SHIFT | entered++;
    long payload = (long) generation << 32 | contact;
    int at = size++;
    while (at > 0 && isBefore(key, rank, (at - 1) >> 1)) {
      int parent = (at - 1) >> 1;
      move(parent, at);
      at = parent;
    }
    put(at, key, rank, payload);
  }

  void removeFirst() {
    size--;
    if (size == 0) {
      return;
    }
    int at = 0;
    int child = smallerChild(0);
    while (child < size && !isBefore(when[size], order[size], child)) {
      move(child, at);
      at = child;
      child = smallerChild(at);
    }
    put(at, when[size], order[size], what[size]);
  }

  private int smallerChild(int parent) {
    int left = 2 * parent + 1;
    int right = left + 1;
    return right < size && isBefore(when[right], order[right], left) ? right : left;
  }

  private boolean isBefore(long key, long rank, int other) {
    return key < when[other] || (key == when[other] && rank < order[other]);
  }

  private void move(int from, int to) {
    put(to, when[from], order[from], what[from]);
  }

  private void put(int at, long key, long rank, long payload) {
    when[at] = key;
    order[at] = rank;
    what[at] = payload;
  }

  private void grow() {
    when = Arrays.copyOf(when, 2 * size);
    order = Arrays.copyOf(order, 2 * size);
    what = Arrays.copyOf(what, 2 * size);
  }
}
