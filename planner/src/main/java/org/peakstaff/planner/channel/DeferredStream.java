package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.List;

/**
 * Work of one type that is done in order of arrival: the share that has to be in time, or the rest.
 *
 * @param work index of the type
 * @param punctual whether its deadlines count for each contact
 * @param arrivals what has come
 * @param due what has to be done
 * @param deadlines of its contacts
 */
record DeferredStream(
    int work, boolean punctual, ArrivalCurve arrivals, DueCurve due, Deadlines deadlines) {
  /** The streams of all types; two of a type whose share is below 1. */
  static List<DeferredStream> of(List<DeferredWork> works, WorkingTime staff) {
    List<DeferredStream> streams = new ArrayList<>();
    for (int j = 0; j < works.size(); j++) {
      DeferredWork work = works.get(j);
      Deadlines deadlines = Deadlines.of(work, staff);
      double[] bends = deadlines.bends(staff);
      double share = work.target().share();
      ArrivalCurve punctual = ArrivalCurve.of(work, share, bends);
      DueCurve due = DueCurve.of(punctual, deadlines, staff.end());
      streams.add(new DeferredStream(j, true, punctual, due, deadlines));
      if (share < 1) {
        ArrivalCurve rest = ArrivalCurve.of(work, 1 - share, bends);
        DueCurve atTheEnd = DueCurve.atTheEnd(rest, deadlines, staff.end());
        streams.add(new DeferredStream(j, false, rest, atTheEnd, deadlines));
      }
    }
    return List.copyOf(streams);
  }

  /** When the contact at a position of work is due, as far as the plan is concerned. */
  double dueAt(double position) {
    return punctual ? deadlines.insisted(arrivals.timeOfWork(position)) : Double.POSITIVE_INFINITY;
  }
}
