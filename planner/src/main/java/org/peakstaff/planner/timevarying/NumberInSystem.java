package org.peakstaff.planner.timevarying;

import java.util.Arrays;

/**
 * The probabilities of the number of contacts in the system, waiting or in hand, over the window of
 * numbers that are likely at all.
 */
final class NumberInSystem {
  /** Probabilities below are dropped at the ends of the window. */
  private static final double NEGLIGIBLE = 1e-14;

  private double[] p = new double[64];
  private double[] next = new double[64];
  private double[] end = new double[64];
  private double[] time = new double[64];
  private double[] left = new double[64];
  private double[] right = new double[64];
  private int low;
  private int high;
  private int reachedLow;
  private int reachedHigh;

  /** An empty system. */
  NumberInSystem() {
    p[1] = 1;
  }

  NumberInSystem copy() {
    NumberInSystem copy = new NumberInSystem();
    copy.p = new double[p.length];
    copy.next = new double[p.length];
    copy.end = new double[p.length];
    copy.time = new double[p.length];
    copy.left = new double[p.length];
    copy.right = new double[p.length];
    System.arraycopy(p, 0, copy.p, 0, p.length);
    copy.low = low;
    copy.high = high;
    return copy;
  }

  private void reserve(int numbers) {
    if (p.length < numbers + 6) {
      int size = numbers + numbers / 2 + 6;
      p = Arrays.copyOf(p, size);
      next = new double[size];
      end = new double[size];
      time = new double[size];
      left = new double[size];
      right = new double[size];
    }
  }

  int low() {
    return low;
  }

  int high() {
    return high;
  }

  /** P(n in the system). */
  double probability(int n) {
    return n >= low && n <= high ? p[n + 1] : 0;
  }

  /** P(at least n in the system). */
  double atLeast(int n) {
    double sum = 0;
    for (int k = high; k >= Math.max(n, low); k--) {
      sum += p[k + 1];
    }
    return sum;
  }

  /**
   * The largest number that is likely at all in the time to come: nine standard deviations above
   * the mean, which grows at most by the arrivals that are not served at once.
   */
  int reach(Dynamics dynamics, double rate, double time) {
    double mean = 0;
    double square = 0;
    for (int n = low; n <= high; n++) {
      mean += n * p[n + 1];
      square += (double) n * n * p[n + 1];
    }
    double arrivals = rate * time;
    double served = dynamics.down((int) mean) * time;
    double spread = Math.sqrt(Math.max(0, square - mean * mean) + arrivals);
    double likely = mean + Math.max(0, arrivals - served) + 9 * spread + 12;
    double most = high + arrivals + 8 * Math.sqrt(arrivals) + 12;
    return arrivals > 0 ? Math.max(high + 2, (int) Math.min(likely, most)) : high;
  }

  /**
   * Takes probabilities moved elsewhere.
   *
   * @param lowest the number of the first of them
   * @param spent the expected time at each of these numbers meanwhile
   */
  void move(int lowest, double[] probabilities, double[] spent) {
    int highest = lowest + probabilities.length - 1;
    reserve(highest + 2);
    Arrays.fill(p, 0);
    Arrays.fill(time, 0);
    for (int i = 0; i < probabilities.length; i++) {
      p[lowest + i + 1] = Math.max(0, probabilities[i]);
      time[lowest + i + 1] = Math.max(0, spent[i]);
    }
    low = lowest;
    high = highest;
    reachedLow = lowest;
    reachedHigh = highest;
    trim();
    clearAround();
  }

  /** Begins a slice. */
  void begin(Slice slice) {
    reserve(slice.cap() + 2);
    Arrays.fill(end, 0);
    Arrays.fill(time, 0);
    reachedLow = low;
    reachedHigh = high;
  }

  /** Adds what holds after k jumps. */
  void collect(double now, double later) {
    if (now > NEGLIGIBLE) {
      add(end, now, p, low + 1, high + 1);
    }
    add(time, later, p, low + 1, high + 1);
  }

  /** Adds a multiple of v to a sum, over two indices and all between. */
  static void add(double[] sum, double factor, double[] v, int from, int to) {
    for (int i = from; i <= to; i++) {
      sum[i] += factor * v[i];
    }
  }

  /** Makes a jump. */
  void jump(Slice slice) {
    int from = Math.max(0, low - 1);
    int to = Math.min(slice.cap(), high + 1);
    System.arraycopy(p, from, left, from + 1, to - from + 1);
    System.arraycopy(p, from + 2, right, from + 1, to - from + 1);
    slice.jump(p, left, right, next, from + 1, to + 1);
    double[] old = p;
    p = next;
    next = old;
    low = from;
    high = to;
    trim();
    clearAround();
    reachedLow = Math.min(reachedLow, low);
    reachedHigh = Math.max(reachedHigh, high);
  }

  private void trim() {
    while (low < high && p[low + 1] < NEGLIGIBLE) {
      low++;
    }
    while (low < high && p[high + 1] < NEGLIGIBLE) {
      high--;
    }
  }

  /** The next jump looks two numbers beyond the window. */
  private void clearAround() {
    p[low] = 0;
    p[Math.max(0, low - 1)] = 0;
    p[high + 2] = 0;
    p[high + 3] = 0;
  }

  /** Ends a slice. */
  void finish() {
    double[] old = p;
    p = end;
    end = old;
    low = reachedLow;
    high = reachedHigh;
    trim();
    clearAround();
  }

  /** The smallest number reached in the last slice. */
  int reachedLow() {
    return reachedLow;
  }

  /** The largest number reached in the last slice. */
  int reachedHigh() {
    return reachedHigh;
  }

  /** The expected time with n in the system in the last slice. */
  double time(int n) {
    return time[n + 1];
  }

  /** The array of probabilities, n at index n + 1. */
  double[] array() {
    return p;
  }

  /**
   * Agents who are too many finish their contact and leave: it is no longer in the system.
   *
   * @return the expected number of them
   */
  double finish(int agents, int fewer) {
    double leaving = 0;
    double[] after = new double[p.length];
    for (int n = low; n <= high; n++) {
      int gone = Math.max(0, Math.min(n, agents) - fewer);
      leaving += gone * p[n + 1];
      after[n - gone + 1] += p[n + 1];
    }
    p = after;
    low = Math.min(low, fewer);
    high = Math.max(Math.min(high, fewer), high - (agents - fewer));
    trim();
    clearAround();
    return leaving;
  }

  /** Everybody who waits is sent away. */
  void clear(int agents) {
    for (int n = Math.max(agents + 1, low); n <= high; n++) {
      p[agents + 1] += p[n + 1];
      p[n + 1] = 0;
    }
    low = Math.min(low, agents);
    high = Math.min(high, agents);
  }
}
