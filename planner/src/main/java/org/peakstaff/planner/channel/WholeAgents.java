package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.List;

/**
 * Real-valued agents in whole ones, with what is rounded up in one interval saved in the next: at
 * each interval's end the whole agents have done at least what the real ones have.
 *
 * <p>With several types, work done earlier than planned may be that of a type that could wait, and
 * another may then be late; where that happens each interval is rounded up by itself.
 *
 * @param agents by interval
 */
record WholeAgents(List<Integer> agents) {
  private static final double ROUNDING = 1e-7;

  static WholeAgents of(
      DeferredStaffing task, List<DeferredStream> streams, DeferredSchedule schedule) {
    List<Integer> carried = carried(task, streams, schedule);
    if (misses(task, streams, carried)) {
      return new WholeAgents(
          schedule.agents().stream().map(n -> (int) Math.ceil(n - ROUNDING)).toList());
    }
    return new WholeAgents(carried);
  }

  private static List<Integer> carried(
      DeferredStaffing task, List<DeferredStream> streams, DeferredSchedule schedule) {
    List<Integer> whole = new ArrayList<>();
    DueWalk walk = new DueWalk(task, streams);
    for (int i = 0; i < task.hours().size(); i++) {
      double work = Math.max(walk.next(), schedule.done()[i] - walk.done());
      double real = task.hours().open().get(i) ? task.agentsFor(i, work) : 0;
      int agents = (int) Math.ceil(real - ROUNDING);
      whole.add(agents);
      walk.work(task.capacity(i, agents));
    }
    return whole;
  }

  private static boolean misses(
      DeferredStaffing task, List<DeferredStream> streams, List<Integer> agents) {
    DeferredFlow flow =
        DeferredFlow.of(task, streams, agents.stream().map(Integer::doubleValue).toList());
    for (int s = 0; s < streams.size(); s++) {
      if (flow.firstMissed(s) < Double.POSITIVE_INFINITY) {
        return true;
      }
    }
    return false;
  }
}
