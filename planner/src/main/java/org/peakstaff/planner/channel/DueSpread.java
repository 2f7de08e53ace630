package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.List;

/**
 * Agents only where something would be late: in each interval what its deadlines ask for, or a
 * given amount of work where that is more.
 */
final class DueSpread {
  private DueSpread() {}

  static DeferredSchedule of(
      DeferredStaffing task, List<DeferredStream> streams, double[] leastWork) {
    DueWalk walk = new DueWalk(task, streams);
    List<Double> agents = new ArrayList<>();
    double[] done = new double[task.hours().size()];
    for (int i = 0; i < done.length; i++) {
      double work = Math.max(walk.next(), leastWork[i]);
      double staffed = task.hours().open().get(i) ? task.agentsFor(i, work) : 0;
      agents.add(staffed);
      walk.work(task.capacity(i, staffed));
      done[i] = walk.done();
    }
    return new DeferredSchedule(agents, done);
  }
}
