package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.List;

/**
 * Deferred work flowing through given agents, who take what is due earliest and never idle while
 * there is work.
 *
 * <p>Implementation note. Intervals are cut into steps, and a step once more where the last backlog
 * runs out in it. Between those moments work comes and goes at constant rates, so what is done in
 * all is exact at every moment, and with one stream each contact's completion is too. Which stream
 * is served is decided chunk by chunk, a chunk being what arrived between two knots of its arrival
 * curve.
 */
final class DeferredFlow {
  private static final int STEPS_OF_MANY = 4;
  private static final double NOTHING = 1e-9;

  private final DeferredStaffing task;
  private final List<DeferredStream> streams;
  private final List<DoneCurve> done = new ArrayList<>();

  private DeferredFlow(DeferredStaffing task, List<DeferredStream> streams) {
    this.task = task;
    this.streams = streams;
    streams.forEach(stream -> done.add(new DoneCurve()));
  }

  static DeferredFlow of(DeferredStaffing task, List<DeferredStream> streams, List<Double> agents) {
    DeferredFlow flow = new DeferredFlow(task, streams);
    int steps = streams.size() > 1 ? STEPS_OF_MANY : 1;
    double length = task.hours().intervalSeconds() / steps;
    for (int i = 0; i < agents.size(); i++) {
      double rate = task.capacity(i, agents.get(i)) / task.hours().intervalSeconds();
      for (int step = 0; step < steps; step++) {
        double from = task.hours().start(i) + step * length;
        double to = step + 1 < steps ? from + length : task.hours().start(i + 1);
        flow.advance(from, to, rate);
      }
    }
    return flow;
  }

  private void advance(double from, double to, double rate) {
    double backlog = come(from) - doneSoFar();
    double arriving = (come(to) - come(from)) / (to - from);
    double empty = backlog > NOTHING ? from + backlog / (rate - arriving) : from;
    if (empty > from && empty < to) {
      move(empty, rate * (empty - from));
      move(to, rate * (to - empty));
    } else {
      move(to, rate * (to - from));
    }
  }

  private double come(double t) {
    double sum = 0;
    for (DeferredStream stream : streams) {
      sum += stream.arrivals().workAt(t);
    }
    return sum;
  }

  private double doneSoFar() {
    double sum = 0;
    for (DoneCurve curve : done) {
      sum += curve.total();
    }
    return sum;
  }

  private void move(double to, double capacity) {
    double[] position = done.stream().mapToDouble(DoneCurve::total).toArray();
    earliestDueFirst(streams, position, to, capacity);
    for (int s = 0; s < position.length; s++) {
      done.get(s).add(to, position[s]);
    }
  }

  /** Moves the positions of the streams on by the capacity, as far as there is work at t. */
  static void earliestDueFirst(
      List<DeferredStream> streams, double[] position, double t, double capacity) {
    double left = capacity;
    int next = earliestDue(streams, position, t);
    while (next >= 0 && left > 0) {
      double chunk = Math.min(left, chunk(streams.get(next).arrivals(), position[next], t));
      position[next] += chunk;
      left -= chunk;
      next = earliestDue(streams, position, t);
    }
  }

  private static double chunk(ArrivalCurve arrivals, double position, double t) {
    double nextKnot = arrivals.work(arrivals.firstKnotWith(position + NOTHING));
    return Math.min(arrivals.workAt(t), nextKnot) - position;
  }

  private static int earliestDue(List<DeferredStream> streams, double[] position, double t) {
    int found = -1;
    double earliest = Double.NaN;
    for (int s = 0; s < position.length; s++) {
      if (streams.get(s).arrivals().workAt(t) - position[s] > NOTHING) {
        double due = streams.get(s).dueAt(position[s]);
        if (found < 0 || due < earliest) {
          found = s;
          earliest = due;
        }
      }
    }
    return found;
  }

  /** The first moment at which a stream is behind what is insisted on; infinite if it never is. */
  double firstMissed(int stream) {
    double tolerance = 1e-6 * (1 + streams.get(stream).arrivals().totalWork());
    for (DueCurve.Corner corner : streams.get(stream).due().corners()) {
      if (done.get(stream).at(corner.time()) < corner.work() - tolerance) {
        return corner.time();
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** What becomes of each type. */
  List<DeferredOutcome> outcomes() {
    List<DeferredOutcome> outcomes = new ArrayList<>();
    for (int j = 0; j < task.works().size(); j++) {
      OutcomeSums sums = new OutcomeSums(task.works().get(j), task.hours());
      for (int s = 0; s < streams.size(); s++) {
        if (streams.get(s).work() == j) {
          sums.add(streams.get(s), done.get(s));
        }
      }
      outcomes.add(sums.outcome());
    }
    return outcomes;
  }
}
