package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.List;

/**
 * Work that has to be done by t, D(t) = A(the last arrival that is due by t): piecewise linear,
 * with jumps where all the arrivals of a night are due at one moment.
 */
final class DueCurve {
  /**
   * A corner of the curve.
   *
   * @param time seconds
   * @param work agent-seconds that have to be done by then
   */
  record Corner(double time, double work) {}

  private final List<Corner> corners;

  private DueCurve(List<Corner> corners) {
    this.corners = corners;
  }

  static DueCurve of(ArrivalCurve arrivals, Deadlines deadlines, double end) {
    List<Corner> corners = new ArrayList<>();
    corners.add(new Corner(Double.NEGATIVE_INFINITY, 0));
    for (int k = 1; k < arrivals.size(); k++) {
      if (arrivals.work(k) > arrivals.work(k - 1)) {
        addUpTo(end, deadlines.insistedAfter(arrivals.time(k - 1)), arrivals.work(k - 1), corners);
        addUpTo(end, deadlines.insisted(arrivals.time(k)), arrivals.work(k), corners);
      }
    }
    return new DueCurve(List.copyOf(corners));
  }

  /** Work that nobody insists on before the end of the horizon, and then as far as it is due. */
  static DueCurve atTheEnd(ArrivalCurve arrivals, Deadlines deadlines, double end) {
    double due = of(arrivals, deadlines, end).at(end);
    return new DueCurve(List.of(new Corner(Double.NEGATIVE_INFINITY, 0), new Corner(end, due)));
  }

  private static void addUpTo(double end, double time, double work, List<Corner> corners) {
    Corner last = corners.get(corners.size() - 1);
    if (time <= end) {
      corners.add(new Corner(time, work));
    } else if (last.time() < end
        && last.time() > Double.NEGATIVE_INFINITY
        && time < Double.POSITIVE_INFINITY) {
      double fraction = (end - last.time()) / (time - last.time());
      corners.add(new Corner(end, last.work() + fraction * (work - last.work())));
    }
  }

  /**
   * The corners up to the end of the horizon, in order of time; several at a time where it jumps.
   */
  List<Corner> corners() {
    return corners.subList(1, corners.size());
  }

  /** What has to be done by t, what is due at t included. */
  double at(double t) {
    int k = corners.size() - 1;
    while (corners.get(k).time() > t) {
      k--;
    }
    Corner before = corners.get(k);
    if (k + 1 == corners.size() || !(before.time() > Double.NEGATIVE_INFINITY)) {
      return before.work();
    }
    Corner after = corners.get(k + 1);
    double fraction = (t - before.time()) / (after.time() - before.time());
    return before.work() + fraction * (after.work() - before.work());
  }
}
