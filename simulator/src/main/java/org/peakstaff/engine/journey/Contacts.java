package org.peakstaff.engine.journey;

import java.util.Arrays;

/**
 * Every contact under way, by number: parallel arrays that grow and are used again. A number is
 * free once nobody can meet it any more; its generation then moves on, so that events still in the
 * agenda find somebody else.
 */
final class Contacts {
  /** Not in use, in self-service, or on the way to a queue. */
  static final byte AWAY = 0;

  /** In a queue. */
  static final byte WAITING = 1;

  /** Has abandoned, and its place in the queue is not yet tidied up. */
  static final byte GONE = 2;

  /** Has abandoned without a sign: the place in the queue is still served. */
  static final byte SILENT = 3;

  /** With an agent, or put aside by one. */
  static final byte IN_HAND = 4;

  /** Stands for a contact passed on, in the hands of the agent who waits with its customer. */
  static final byte HELD = 5;

  /** Called by an agent, and not reached. */
  static final byte RINGING = 6;

  /** The attempts of contacts whose customers wait, or have been answered. */
  static final int NOT_CALLED = -1;

  /** No contact. */
  static final int NONE = -1;

  /** A contact after the end of the horizon. */
  static final int NOWHERE = -2;

  /** The stage of contacts that meet no self-service. */
  static final int PAST_SELF_SERVICE = Integer.MAX_VALUE;

  int[] type = new int[256];
  int[] interval = new int[256];
  byte[] origin = new byte[256];
  byte[] state = new byte[256];
  int[] generation = new int[256];
  long[] path = new long[256];
  long[] arrival = new long[256];
  long[] due = new long[256];
  long[] patience = new long[256];
  double[] handle = new double[256];
  double[] work = new double[256];
  double[] left = new double[256];
  long[] place = new long[256];
  boolean[] balks = new boolean[256];
  boolean[] drawn = new boolean[256];
  double[] factor = new double[256];
  long[] started = new long[256];
  int[] stage = new int[256];
  int[] partner = new int[256];
  boolean[] kept = new boolean[256];
  long[] entered = new long[256];
  int[] attempts = new int[256];
  long[] waited = new long[256];
  int[] transfers = new int[256];
  int[] repeats = new int[256];
  final Recorder recorder;
  private int[] free = new int[256];
  private int freeCount;
  private int used;
  private long places;

  Contacts(Recorder recorder) {
    this.recorder = recorder;
    recorder.watch(this);
  }

  void clear() {
    freeCount = 0;
    used = 0;
    places = 0;
  }

  /** A new contact; the caller fills in who it is. */
  int add() {
    int contact = freeCount > 0 ? free[--freeCount] : used++;
    if (contact == type.length) {
      grow();
    }
    state[contact] = AWAY;
    stage[contact] = 0;
    partner[contact] = NONE;
    kept[contact] = false;
    attempts[contact] = NOT_CALLED;
    waited[contact] = 0;
    transfers[contact] = 0;
    repeats[contact] = 0;
    factor[contact] = 1;
    drawn[contact] = false;
    left[contact] = Double.NaN; // nobody has begun with it
    recorder.appears(contact);
    return contact;
  }

  /** A contact nobody will meet again. */
  void remove(int contact) {
    generation[contact]++;
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, 2 * freeCount);
    }
    free[freeCount++] = contact;
  }

  /** Whether an agent has had a contact already. */
  boolean isBegun(int contact) {
    return !Double.isNaN(left[contact]);
  }

  /** Whether the customer has hung up and is called by an agent. */
  boolean isCalled(int contact) {
    return attempts[contact] != NOT_CALLED;
  }

  /** Whether a contact in a queue is one that will still count as answered or lost. */
  boolean isUnanswered(int contact) {
    return state[contact] == WAITING && !isBegun(contact) && !isCalled(contact) && !kept[contact];
  }

  /** The next place in the order of coming to any queue. */
  long nextPlace() {
    return places++;
  }

  private void grow() {
    int size = 2 * type.length;
    type = Arrays.copyOf(type, size);
    interval = Arrays.copyOf(interval, size);
    origin = Arrays.copyOf(origin, size);
    state = Arrays.copyOf(state, size);
    generation = Arrays.copyOf(generation, size);
    path = Arrays.copyOf(path, size);
    arrival = Arrays.copyOf(arrival, size);
    due = Arrays.copyOf(due, size);
    patience = Arrays.copyOf(patience, size);
    handle = Arrays.copyOf(handle, size);
    work = Arrays.copyOf(work, size);
    left = Arrays.copyOf(left, size);
    place = Arrays.copyOf(place, size);
    balks = Arrays.copyOf(balks, size);
    drawn = Arrays.copyOf(drawn, size);
    factor = Arrays.copyOf(factor, size);
    started = Arrays.copyOf(started, size);
    stage = Arrays.copyOf(stage, size);
    partner = Arrays.copyOf(partner, size);
    kept = Arrays.copyOf(kept, size);
    entered = Arrays.copyOf(entered, size);
    attempts = Arrays.copyOf(attempts, size);
    waited = Arrays.copyOf(waited, size);
    transfers = Arrays.copyOf(transfers, size);
    repeats = Arrays.copyOf(repeats, size);
  }
}
