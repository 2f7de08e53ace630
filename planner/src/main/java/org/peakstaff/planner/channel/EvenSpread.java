package org.peakstaff.planner.channel;

import java.util.List;

/**
 * Each contact's work spread evenly over the working time between its arrival and its deadline.
 *
 * <p>What arrives between two cuts of the arrival curve is spread from the end of its arrival to
 * the deadline of its first contact, so that nothing is done early or late.
 */
final class EvenSpread {
  private static final int CUTS_PER_WINDOW = 8;
  private static final int MOST_CUTS = 64;

  private final DeferredStaffing task;
  private final OpenClock clock;
  private final double[] done;

  private EvenSpread(DeferredStaffing task) {
    this.task = task;
    this.clock = OpenClock.of(task.hours());
    this.done = new double[task.hours().size()];
  }

  /** The work that falls to each interval, agent-seconds. */
  static double[] of(DeferredStaffing task, List<DeferredStream> streams) {
    EvenSpread spread = new EvenSpread(task);
    streams.forEach(spread::add);
    return spread.byInterval();
  }

  private void add(DeferredStream stream) {
    ArrivalCurve arrivals = stream.arrivals();
    double window = task.works().get(stream.work()).target().within();
    for (int k = 1; k < arrivals.size(); k++) {
      double from = arrivals.time(k - 1);
      double length = arrivals.time(k) - from;
      int cuts = (int) Math.min(MOST_CUTS, Math.ceil(CUTS_PER_WINDOW * length / window));
      double work = (arrivals.work(k) - arrivals.work(k - 1)) / cuts;
      for (int cut = 0; cut < cuts && work > 0; cut++) {
        double first = from + length * cut / cuts;
        spread(stream, work, first, from + length * (cut + 1) / cuts);
      }
    }
  }

  private void spread(DeferredStream stream, double work, double first, double last) {
    double end = task.hours().end();
    double due = stream.punctual() ? stream.deadlines().insistedAfter(first) : end;
    double opened = clock.read(last);
    double window = clock.read(Math.min(due, end)) - opened;
    double whole = due > end ? withBeyond(due, first, window) : window;
    for (int i = 0; i < done.length; i++) {
      double next = task.hours().start(i + 1);
      double gone = Math.min(clock.read(next) - opened, window);
      if (window > 0) {
        done[i] += work * Math.max(0, gone) / whole;
      } else if (next >= last && due <= end) {
        done[i] += work;
      }
    }
  }

  /** Working time beyond the horizon is taken to be as dense in a window as inside it. */
  private double withBeyond(double due, double first, double window) {
    double from = Math.max(0, first);
    double inside = task.hours().end() - from;
    return Double.isFinite(due) ? window * (due - from) / inside : window;
  }

  /** Work by interval. */
  private double[] byInterval() {
    double[] work = done.clone();
    for (int i = work.length - 1; i > 0; i--) {
      work[i] -= work[i - 1];
    }
    return work;
  }
}
