package org.peakstaff.planner.timevarying;

import java.util.Arrays;

/**
 * Customers who wait, followed together until each is answered or has left: the expected number of
 * them with n contacts in the system ahead, and the sum of their waits so far.
 *
 * <p>Arrivals behind a customer do not matter to it: the number ahead only falls, at the rate at
 * which those in hand are completed and those waiting ahead leave. A customer is answered when the
 * number ahead falls below the number of agents.
 */
final class WaitingCohort {
  private static final double NEGLIGIBLE = 1e-14;

  private static final double[] NONE = {};

  /** Whether the waits so far are followed, or only how many there are. */
  private final boolean waits;

  private double[] mass = NONE;
  private double[] age = NONE;
  private double[] nextMass = NONE;
  private double[] nextAge = NONE;
  private double[] endMass = NONE;
  private double[] endAge = NONE;
  private double[] timeMass = NONE;
  private double[] timeAge = NONE;
  private double[] right = NONE;
  private int from;
  private int to;
  private int reached;
  private double answered;
  private double abandoned;
  private double waitOfAnswered;
  private double waitOfAbandoned;

  /** Nobody yet. */
  WaitingCohort(int agents) {
    this(agents, true);
  }

  private WaitingCohort(int agents, boolean waits) {
    this.waits = waits;
    from = agents;
    to = agents - 1;
    reserve(agents);
  }

  /** Nobody yet; of those who come, only the number is followed. */
  static WaitingCohort withoutWaits(int agents) {
    return new WaitingCohort(agents, false);
  }

  WaitingCohort copy() {
    WaitingCohort copy = new WaitingCohort(from, waits);
    copy.reserve(mass.length - 6);
    System.arraycopy(mass, 0, copy.mass, 0, mass.length);
    System.arraycopy(age, 0, copy.age, 0, age.length);
    copy.to = to;
    copy.answered = answered;
    copy.abandoned = abandoned;
    copy.waitOfAnswered = waitOfAnswered;
    copy.waitOfAbandoned = waitOfAbandoned;
    return copy;
  }

  private void reserve(int numbers) {
    if (mass.length < numbers + 6) {
      int size = numbers + numbers / 2 + 6;
      mass = Arrays.copyOf(mass, size);
      age = Arrays.copyOf(age, size);
      nextMass = new double[size];
      nextAge = new double[size];
      endMass = new double[size];
      endAge = new double[size];
      timeMass = new double[size];
      timeAge = new double[size];
      right = new double[size];
    }
  }

  /** Adds customers with n ahead. */
  void add(int n, double customers) {
    reserve(n);
    mass[n + 1] += customers;
    to = Math.max(to, n);
  }

  /** The largest number ahead of anybody. */
  int highest() {
    return to;
  }

  /** The expected number who still wait. */
  double waiting() {
    double sum = 0;
    for (int i = from + 1; i <= to + 1; i++) {
      sum += mass[i];
    }
    return sum;
  }

  double answered() {
    return answered;
  }

  double abandoned() {
    return abandoned;
  }

  /** The sum of the waits of the answered. */
  double waitOfAnswered() {
    return waitOfAnswered;
  }

  /** The sum of the waits of those who have left. */
  double waitOfAbandoned() {
    return waitOfAbandoned;
  }

  /** Begins a slice. */
  void begin(Slice slice) {
    reserve(slice.cap() + 2);
    Arrays.fill(endMass, 0);
    Arrays.fill(endAge, 0);
    Arrays.fill(timeMass, 0);
    Arrays.fill(timeAge, 0);
    reached = to;
  }

  /**
   * Follows those who have just joined to their fates, all at once, if nothing changes any more.
   *
   * <p>With n ahead: P(answered) q_n = q_(n-1) d_n / r, r = d_n + theta; E[wait; answered] =
   * w_(n-1) d_n / r + q_n / r; the whole wait alike with 1 for q.
   */
  void settle(Dynamics dynamics) {
    double answers = 1;
    double ofAnswered = 0;
    double wait = 0;
    for (int n = from; n <= to; n++) {
      double down = dynamics.down(n);
      double rate = down + dynamics.abandonment();
      answers *= down / rate;
      ofAnswered = (ofAnswered * down + answers) / rate;
      wait = (wait * down + 1) / rate;
      double customers = mass[n + 1];
      answered += customers * answers;
      abandoned += customers * (1 - answers);
      waitOfAnswered += customers * ofAnswered;
      waitOfAbandoned += customers * (wait - ofAnswered);
      mass[n + 1] = 0;
    }
    to = from - 1;
  }

  /** Adds what holds after k jumps. */
  void collect(double now, double later) {
    if (now > NEGLIGIBLE) {
      NumberInSystem.add(endMass, now, mass, from + 1, to + 1);
    }
    NumberInSystem.add(timeMass, later, mass, from + 1, to + 1);
    if (waits) {
      collectWaits(now, later);
    }
  }

  private void collectWaits(double now, double later) {
    if (now > NEGLIGIBLE) {
      NumberInSystem.add(endAge, now, age, from + 1, to + 1);
    }
    NumberInSystem.add(timeAge, later, age, from + 1, to + 1);
  }

  /** Makes a jump in which nobody joins. */
  void jump(Slice slice) {
    move(slice);
    swap();
    trim();
  }

  /** Makes a jump in which arrivals may join, who find the number in the system ahead of them. */
  void jump(Slice slice, NumberInSystem number) {
    extend(number.high());
    move(slice);
    int first = Math.max(from, number.low()) + 1;
    NumberInSystem.add(nextMass, slice.joins(), number.array(), first, number.high() + 1);
    swap();
    trim();
    reached = Math.max(reached, to);
  }

  private void extend(int most) {
    for (int n = to + 1; n <= most; n++) {
      mass[n + 2] = 0;
      age[n + 2] = 0;
    }
    to = Math.max(to, most);
  }

  private void move(Slice slice) {
    int first = from + 1;
    int last = to + 1;
    if (last < first) {
      return;
    }
    if (waits) {
      System.arraycopy(age, first + 1, right, first, last - first + 1);
      slice.age(age, right, mass, nextAge, first, last);
    }
    System.arraycopy(mass, first + 1, right, first, last - first + 1);
    slice.wait(mass, right, nextMass, first, last);
  }

  private void swap() {
    double[] oldMass = mass;
    mass = nextMass;
    nextMass = oldMass;
    double[] oldAge = age;
    age = nextAge;
    nextAge = oldAge;
  }

  private void trim() {
    while (to >= from && mass[to + 1] < NEGLIGIBLE) {
      to--;
    }
    mass[to + 2] = 0;
    age[to + 2] = 0;
  }

  /** Ends a slice. */
  void finish(Slice slice) {
    double answers = slice.dynamics().down(from);
    double leaves = slice.dynamics().abandonment();
    answered += answers * timeMass[from + 1];
    waitOfAnswered += answers * timeAge[from + 1];
    for (int i = from + 1; i <= reached + 1; i++) {
      abandoned += leaves * timeMass[i];
      waitOfAbandoned += leaves * timeAge[i];
    }
    double[] oldMass = mass;
    mass = endMass;
    endMass = oldMass;
    double[] oldAge = age;
    age = endAge;
    endAge = oldAge;
    to = reached;
    trim();
  }

  /** The number of agents changes at this instant. */
  void change(int agents, StaffingFall fall) {
    if (agents > from) {
      answerBelow(agents);
    } else if (fall == StaffingFall.FINISH) {
      shiftDown(from - agents);
    }
    reserve(agents);
    for (int i = agents + 1; i <= from && fall == StaffingFall.PRE_EMPT; i++) {
      mass[i] = 0;
      age[i] = 0;
    }
    to = Math.max(to, agents - 1);
    from = agents;
    trim();
  }

  private void answerBelow(int agents) {
    reserve(Math.max(agents, to));
    for (int i = from + 1; i <= Math.min(agents, to + 1); i++) {
      answered += mass[i];
      waitOfAnswered += age[i];
      mass[i] = 0;
      age[i] = 0;
    }
  }

  /** Those whose agents leave are no longer ahead of anybody who waits. */
  private void shiftDown(int fewer) {
    for (int i = from + 1; i <= to + 1 && fewer > 0; i++) {
      mass[i - fewer] = mass[i];
      age[i - fewer] = age[i];
      mass[i] = 0;
      age[i] = 0;
    }
    to -= fewer;
  }
}
