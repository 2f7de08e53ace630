package org.peakstaff.planner.erlang;

/** The least number of agents, from a given one on, that meets one target. */
final class LeastAgents {
  private final QueueModel model;
  private final StaffingTarget target;
  private final Thresholds thresholds;

  private LeastAgents(QueueModel model, StaffingTarget target) {
    this.model = model;
    this.target = target;
    this.thresholds = target.thresholds();
  }

  /**
   * The least n &gt;= from that meets the target, where that is missed up to some n and met from
   * there on; above {@link RequirementSearch#MOST_AGENTS} if there is none.
   */
  static long from(int from, QueueModel model, StaffingTarget target) {
    LeastAgents search = new LeastAgents(model, target);
    return search.met(from) ? from : search.above(from);
  }

  private boolean met(long n) {
    return target.metBy(model.measures(n, thresholds));
  }

  /** Gallops from the load, where the answer nearly always is, then halves. */
  private long above(long missed) {
    long low = missed;
    long step = 1 + (long) (Math.sqrt(model.load()) / 2);
    long high = Math.max(missed + 1, Math.round(model.load()));
    if (met(high)) {
      while (high - step > low && met(high - step)) {
        high -= step;
        step *= 2;
      }
      low = Math.max(low, high - step);
    } else {
      do {
        low = high;
        high += step;
        step *= 2;
      } while (high <= 2L * RequirementSearch.MOST_AGENTS && !met(high));
    }
    return between(low, high);
  }

  /** Missed at low, met at high. */
  private long between(long low, long high) {
    long missed = low;
    long met = high;
    while (met - missed > 1 && missed < RequirementSearch.MOST_AGENTS) {
      long middle = (missed + met) >>> 1;
      if (met(middle)) {
        met = middle;
      } else {
        missed = middle;
      }
    }
    return met;
  }
}
