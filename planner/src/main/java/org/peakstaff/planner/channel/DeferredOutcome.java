package org.peakstaff.planner.channel;

import java.util.List;

/**
 * What becomes of one type of deferred work.
 *
 * @param id of the type
 * @param backlog contacts open at the end of each interval
 * @param oldest age of the oldest of them at the end of each interval, elapsed seconds; 0 where
 *     none is open. An opening backlog on an opening-hours clock counts its open hours.
 * @param completed contacts that arrived in the horizon and were completed in it
 * @param withinTarget those of them completed in time
 * @param overdue contacts that arrived in the horizon, are due in it and were not completed
 * @param openingCompleted contacts of the opening backlog completed
 * @param openingWithinTarget those of them completed in time
 * @param openingOverdue contacts of the opening backlog that are due in the horizon and were not
 *     completed
 * @param lateByCalendar contacts, old and new, due before anybody has had the least open time to
 *     work on them
 */
public record DeferredOutcome(
    String id,
    List<Double> backlog,
    List<Double> oldest,
    double completed,
    double withinTarget,
    double overdue,
    double openingCompleted,
    double openingWithinTarget,
    double openingOverdue,
    double lateByCalendar) {
  /** Copies the lists. */
  public DeferredOutcome {
    backlog = List.copyOf(backlog);
    oldest = List.copyOf(oldest);
  }

  /**
   * Share of the contacts that arrived in the horizon that was completed in time; those open and
   * not yet due do not count.
   *
   * @return withinTarget / (completed + overdue); 1 where nothing counts
   */
  public double shareWithinTarget() {
    return completed + overdue > 0 ? withinTarget / (completed + overdue) : 1;
  }
}
