package org.peakstaff.planner.channel;

import java.util.List;

/**
 * Streams of deferred work on their way through the intervals: how far each is, and what an
 * interval has to do of it so that nothing is late before anybody works again.
 */
final class DueWalk {
  private final DeferredStaffing task;
  private final List<DeferredStream> streams;
  private final double[] position;
  private final double[] needed;
  private int interval = -1;

  DueWalk(DeferredStaffing task, List<DeferredStream> streams) {
    this.task = task;
    this.streams = streams;
    this.position = new double[streams.size()];
    this.needed = new double[streams.size()];
  }

  /** Goes to the next interval and says what work it has to do at least, agent-seconds. */
  double next() {
    interval++;
    double sum = 0;
    for (int s = 0; s < needed.length; s++) {
      needed[s] = task.hours().open().get(interval) ? needed(s) : 0;
      sum += needed[s];
    }
    return sum;
  }

  /** Does the interval's work: first what it has to, then whatever is due earliest. */
  void work(double capacity) {
    double end = task.hours().start(interval + 1);
    double left = capacity;
    for (int s = 0; s < needed.length; s++) {
      double come = streams.get(s).arrivals().workAt(end) - position[s];
      double now = Math.max(0, Math.min(come, Math.min(left, needed[s])));
      position[s] += now;
      left -= needed[s];
    }
    DeferredFlow.earliestDueFirst(streams, position, end, Math.max(0, left));
  }

  /** Work done so far, all streams. */
  double done() {
    double sum = 0;
    for (double each : position) {
      sum += each;
    }
    return sum;
  }

  private double needed(int stream) {
    double start = task.hours().start(interval);
    double length = task.hours().intervalSeconds();
    DueCurve due = streams.get(stream).due();
    double most = Math.max(0, due.at(nextWorking()) - position[stream]);
    for (DueCurve.Corner corner : due.corners()) {
      if (corner.time() > start && corner.time() < start + length) {
        double behind = corner.work() - position[stream];
        most = Math.max(most, behind * length / (corner.time() - start));
      }
    }
    return most;
  }

  private double nextWorking() {
    int next = interval + 1;
    while (next < task.hours().size() && !task.hours().open().get(next)) {
      next++;
    }
    return task.hours().start(next);
  }
}
