package org.peakstaff.planner.channel;

import java.util.Arrays;

/**
 * Contacts and their work that have arrived by t, A(t): piecewise linear between knots, the opening
 * backlog at negative times. Work is in agent-seconds.
 */
final class ArrivalCurve {
  private final double[] times;
  private final double[] contacts;
  private final double[] work;

  private ArrivalCurve(double[] times, double[] contacts, double[] work) {
    this.times = times;
    this.contacts = contacts;
    this.work = work;
  }

  /** The curve of a share of some work, with knots at the given times as well. */
  static ArrivalCurve of(DeferredWork source, double share, double[] moreKnots) {
    double[] times = knots(source, moreKnots);
    double[] contacts = new double[times.length];
    double[] work = new double[times.length];
    for (int k = 1; k < times.length; k++) {
      double middle = (times[k - 1] + times[k]) / 2;
      double arrived = share * rate(source, middle) * (times[k] - times[k - 1]);
      contacts[k] = contacts[k - 1] + arrived;
      work[k] = work[k - 1] + arrived * handleTime(source, middle);
    }
    return new ArrivalCurve(times, contacts, work);
  }

  private static double[] knots(DeferredWork source, double[] moreKnots) {
    WorkingTime grid = source.hours();
    double oldest = source.openingBacklog().stream().mapToDouble(AgeBracket::to).max().orElse(0);
    double[] all = Arrays.copyOf(moreKnots, moreKnots.length + grid.size() + 1);
    for (int i = 0; i <= grid.size(); i++) {
      all[moreKnots.length + i] = grid.start(i);
    }
    double[] brackets =
        source.openingBacklog().stream()
            .flatMapToDouble(b -> Arrays.stream(new double[] {-b.from(), -b.to()}))
            .toArray();
    return Arrays.stream(new double[][] {all, brackets})
        .flatMapToDouble(Arrays::stream)
        .map(t -> t + 0.0)
        .filter(t -> t >= -oldest && t <= grid.end())
        .sorted()
        .distinct()
        .toArray();
  }

  private static double rate(DeferredWork source, double t) {
    if (t < 0) {
      return source.openingBacklog().stream()
          .filter(bracket -> -t > bracket.from() && -t < bracket.to())
          .mapToDouble(bracket -> bracket.contacts() / (bracket.to() - bracket.from()))
          .sum();
    }
    double interval = source.hours().intervalSeconds();
    return source.volumes().get(intervalOf(source, t)) / interval;
  }

  private static double handleTime(DeferredWork source, double t) {
    return source.handleTimes().get(intervalOf(source, Math.max(0, t)));
  }

  private static int intervalOf(DeferredWork source, double t) {
    return Math.min(source.hours().size() - 1, (int) (t / source.hours().intervalSeconds()));
  }

  int size() {
    return times.length;
  }

  double time(int knot) {
    return times[knot];
  }

  double work(int knot) {
    return work[knot];
  }

  double totalWork() {
    return work[work.length - 1];
  }

  /** Work arrived by t. */
  double workAt(double t) {
    return at(work, t);
  }

  /** Contacts arrived by t. */
  double contactsAt(double t) {
    return at(contacts, t);
  }

  private double at(double[] values, double t) {
    if (t <= times[0]) {
      return 0;
    }
    if (t >= times[times.length - 1]) {
      return values[values.length - 1];
    }
    int k = Arrays.binarySearch(times, t);
    return k >= 0 ? values[k] : between(times, values, -k - 2, t);
  }

  /** The time of arrival of the work at a position: the first at which that much had arrived. */
  double timeOfWork(double position) {
    int k = firstKnotWith(position);
    return k == 0 ? times[0] : between(work, times, k - 1, position);
  }

  /** Contacts up to a position of work. */
  double contactsOfWork(double position) {
    int k = firstKnotWith(position);
    return k == 0 ? 0 : between(work, contacts, k - 1, position);
  }

  /** The first knot with at least that much work; the last one at most. */
  int firstKnotWith(double position) {
    int low = 0;
    int high = work.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (work[middle] >= position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static double between(double[] from, double[] to, int k, double x) {
    double fraction = Math.min(1, Math.max(0, (x - from[k]) / (from[k + 1] - from[k])));
    return to[k] + fraction * (to[k + 1] - to[k]);
  }
}
