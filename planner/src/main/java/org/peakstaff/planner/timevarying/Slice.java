package org.peakstaff.planner.timevarying;

/**
 * A stretch of time with constant rates, made ready for uniformisation: jumps at the total rate of
 * the busiest state, most of which change nothing in the others.
 *
 * <p>Number n is at index n + 1 of all arrays. Loops look at one index only, which lets the
 * compiler use vector instructions: neighbours are copied into place before, and the coefficients
 * of neighbours are stored where they are used. That is three times as fast.
 */
final class Slice {
  /** Mean number of jumps at most: exp(-600) is still a double. */
  private static final double MOST_JUMPS = 600;

  private final Dynamics dynamics;
  private final double rate;
  private final double length;
  private final int cap;
  private final double jumps;
  private final double[] upBefore;
  private final double[] downAfter;
  private final double[] stay;
  private final double[] keep;

  private Slice(Dynamics dynamics, double rate, double length, int cap) {
    this.dynamics = dynamics;
    this.rate = rate;
    this.length = length;
    this.cap = cap;
    this.jumps = jumpRate(dynamics, rate, length, cap);
    upBefore = new double[cap + 4];
    downAfter = new double[cap + 4];
    stay = new double[cap + 3];
    keep = new double[cap + 3];
    for (int n = 0; n <= cap; n++) {
      fill(n);
    }
  }

  private static double jumpRate(Dynamics dynamics, double rate, double length, int cap) {
    double most = rate + dynamics.down(cap) + dynamics.abandonment();
    return Math.max(most, 1e-3 / length);
  }

  private void fill(int n) {
    double joins = n < dynamics.agents() ? rate : rate * (1 - dynamics.balking());
    double up = n < cap ? joins / jumps : 0;
    double down = dynamics.down(n) / jumps;
    upBefore[n + 2] = up;
    downAfter[n] = down;
    stay[n + 1] = 1 - up - down;
    keep[n + 1] = 1 - down - dynamics.abandonment() / jumps;
  }

  /**
   * The first part of a stretch that is short enough.
   *
   * @param number in the system at its beginning
   * @param highest number ahead of anybody who waits
   * @param most a number in the system that is not likely to be passed
   */
  static Slice of(
      Dynamics dynamics, double rate, double length, NumberInSystem number, int highest, int most) {
    double shorter = length;
    while (true) {
      int cap = Math.max(highest, Math.min(most, number.reach(dynamics, rate, shorter)));
      double jumps = jumpRate(dynamics, rate, shorter, cap) * shorter;
      if (jumps <= MOST_JUMPS) {
        return new Slice(dynamics, rate, shorter, cap);
      }
      double parts = Math.ceil(length / shorter * jumps / MOST_JUMPS - 1e-9);
      shorter = Math.min(length / parts, 0.98 * shorter);
    }
  }

  /** The first part of a stretch without arrivals. */
  static Slice withoutArrivals(Dynamics dynamics, double length, int highest) {
    double jumps = jumpRate(dynamics, 0, length, highest);
    return new Slice(dynamics, 0, Math.min(length, MOST_JUMPS / jumps), highest);
  }

  PoissonWeights weights() {
    return PoissonWeights.of(jumps * length);
  }

  Dynamics dynamics() {
    return dynamics;
  }

  double rate() {
    return rate;
  }

  double length() {
    return length;
  }

  Stretch stretch() {
    return new Stretch(dynamics, rate, length);
  }

  int cap() {
    return cap;
  }

  /** Jumps per unit of time. */
  double jumps() {
    return jumps;
  }

  /** The share of jumps that brings a customer who waits, when all agents are busy. */
  double joins() {
    return rate * (1 - dynamics.balking()) / jumps;
  }

  /**
   * One jump of the number in the system, from index to index.
   *
   * @param v the probabilities
   * @param left those of one less, at the same indices
   * @param right those of one more
   */
  void jump(double[] v, double[] left, double[] right, double[] next, int from, int to) {
    double[] stays = stay;
    double[] ups = upBefore;
    double[] downs = downAfter;
    for (int i = from; i <= to; i++) {
      next[i] = v[i] * stays[i] + left[i] * ups[i] + right[i] * downs[i];
    }
  }

  /** One jump of the number ahead of waiting customers, who may also lose patience. */
  void wait(double[] v, double[] right, double[] next, int from, int to) {
    double[] keeps = keep;
    double[] downs = downAfter;
    for (int i = from; i <= to; i++) {
      next[i] = v[i] * keeps[i] + right[i] * downs[i];
    }
  }

  /** One jump of the sum of the waits so far, which grows by time for everybody who waits. */
  void age(double[] v, double[] right, double[] mass, double[] next, int from, int to) {
    double[] keeps = keep;
    double[] downs = downAfter;
    double grows = 1 / jumps;
    for (int i = from; i <= to; i++) {
      next[i] = v[i] * keeps[i] + right[i] * downs[i] + mass[i] * grows;
    }
  }
}
