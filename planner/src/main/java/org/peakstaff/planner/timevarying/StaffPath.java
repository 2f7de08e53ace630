package org.peakstaff.planner.timevarying;

import java.util.ArrayList;
import java.util.List;

/**
 * The staff over the horizon and after it. In an interval that is closed, and after the last one,
 * those of the last open interval stay until nobody waits or is in hand any more.
 */
final class StaffPath {
  private final VaryingQueue queue;
  private final StaffingFall fall;
  private final int[] staffed;
  private final boolean[] open;
  private final List<Dynamics> dynamics = new ArrayList<>();
  private final int[] changeAfter;

  private StaffPath(VaryingQueue queue, int[] staffed, boolean[] open, StaffingFall fall) {
    this.queue = queue;
    this.fall = fall;
    this.staffed = staffed;
    this.open = open;
    int agents = 0;
    for (int i = 0; i < staffed.length; i++) {
      agents = open[i] ? staffed[i] : agents;
      dynamics.add(Dynamics.of(queue, i, agents));
    }
    changeAfter = new int[staffed.length];
    for (int i = staffed.length - 1; i >= 0; i--) {
      boolean last = i == staffed.length - 1;
      changeAfter[i] = last || changes(i) ? (last ? Integer.MAX_VALUE : i + 1) : changeAfter[i + 1];
    }
  }

  private boolean changes(int i) {
    return !dynamics.get(i).equals(dynamics.get(i + 1));
  }

  static StaffPath of(VaryingQueue queue, int[] staffed, boolean[] open, StaffingFall fall) {
    Checks.same("agents", queue.intervals(), staffed.length);
    Checks.same("open", queue.intervals(), open.length);
    for (int agents : staffed) {
      Checks.notNegative("agents", agents);
    }
    return new StaffPath(queue, staffed.clone(), open.clone(), fall);
  }

  int intervals() {
    return staffed.length;
  }

  StaffingFall fall() {
    return fall;
  }

  boolean open(int interval) {
    return open[interval];
  }

  /** The dynamics of an interval; after the last one, those of the last. */
  Dynamics dynamics(int interval) {
    return dynamics.get(Math.min(interval, dynamics.size() - 1));
  }

  double start(int interval) {
    return interval * queue.interval();
  }

  /** When the dynamics of an interval change, at its end or later; infinite if never. */
  double changeAfter(int interval) {
    int index = changeAfter[interval];
    return index == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : start(index);
  }

  /** Lets the cohort of an interval wait on after its end, until nobody is left. */
  void awaitAfter(WaitingCohort cohort, int interval) {
    if (interval < intervals() - 1) {
      cohort.change(dynamics(interval + 1).agents(), fall);
    }
    await(cohort, interval + 1, start(interval + 1), Double.POSITIVE_INFINITY);
  }

  /**
   * Lets a cohort wait on from an instant for some time, or until nobody is left.
   *
   * @param time infinite for as long as it takes
   */
  void await(WaitingCohort cohort, int interval, double from, double time) {
    double now = from;
    double until = from + time;
    int at = interval;
    double little = 1e-13 * cohort.waiting();
    while (now < until && cohort.waiting() > little) {
      Dynamics current = dynamics(at);
      boolean last = at >= intervals() - 1;
      if (last && !current.drains()) {
        return;
      }
      double end = last ? Double.POSITIVE_INFINITY : start(at + 1);
      now = await(cohort, current, now, Math.min(end, until), little);
      if (now >= end && now < until) {
        at++;
        cohort.change(dynamics(at).agents(), fall);
      }
    }
  }

  private double await(
      WaitingCohort cohort, Dynamics current, double from, double to, double little) {
    double now = from;
    while (now < to && cohort.waiting() > little) {
      double longest = Math.min(to - now, 1 / current.completion());
      Slice slice = Slice.withoutArrivals(current, longest, cohort.highest());
      Uniformisation.advance(slice, cohort);
      now = slice.length() >= to - now ? to : now + slice.length();
    }
    return now;
  }
}
