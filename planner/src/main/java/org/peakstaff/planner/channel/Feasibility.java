package org.peakstaff.planner.channel;

import java.util.List;
import java.util.Locale;

/**
 * Whether the largest staff allowed can do everything in time. With earliest due first it does as
 * much as any staff can, so the first thing it misses is the reason.
 */
final class Feasibility {
  private static final double ROUNDING = 1e-6;
  private static final double HOUR = 3600;

  private Feasibility() {}

  static void check(DeferredStaffing task, List<DeferredStream> streams) {
    for (DeferredStream stream : streams) {
      checkCalendar(task, stream);
    }
    if (task.maximumAgents() < Double.POSITIVE_INFINITY) {
      checkCapacity(task, streams);
    }
  }

  /** Nobody can work on what is due before the first working moment since it came. */
  private static void checkCalendar(DeferredStaffing task, DeferredStream stream) {
    WorkingTime hours = task.hours();
    double possible = 0;
    for (int i = 0; i <= hours.size(); i++) {
      double due = stream.due().at(hours.start(i));
      if (due > possible + ROUNDING) {
        double contacts =
            stream.arrivals().contactsOfWork(due) - stream.arrivals().contactsOfWork(possible);
        throw infeasible(
            task,
            stream,
            String.format(
                Locale.ROOT,
                "%.1f contacts are due by hour %.2f of the horizon, before anybody works on them;"
                    + " give them a least open time, longer hours or a longer target",
                contacts,
                hours.start(i) / HOUR));
      }
      if (i < hours.size() && (hours.open().get(i) || task.idle().get(i) > 0)) {
        possible = stream.arrivals().workAt(hours.start(i + 1));
      }
    }
  }

  private static void checkCapacity(DeferredStaffing task, List<DeferredStream> streams) {
    List<Double> most =
        task.hours().open().stream().map(open -> open ? task.maximumAgents() : 0.0).toList();
    DeferredFlow flow = DeferredFlow.of(task, streams, most);
    for (int s = 0; s < streams.size(); s++) {
      double missed = flow.firstMissed(s);
      if (missed < Double.POSITIVE_INFINITY) {
        throw infeasible(
            task,
            streams.get(s),
            String.format(
                Locale.ROOT,
                "with %s agents in every working interval not everything due by hour %.2f of the"
                    + " horizon is done; more agents, longer hours or a longer target are needed",
                task.maximumAgents(),
                missed / HOUR));
      }
    }
  }

  private static InfeasibleWorkException infeasible(
      DeferredStaffing task, DeferredStream stream, String reason) {
    String id = task.works().get(stream.work()).id();
    return new InfeasibleWorkException(id, id + ": " + reason);
  }
}
