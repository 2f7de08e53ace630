package org.peakstaff.planner.hiring;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A demand on a plan that has to give way, since all of them together cannot be met. The conflicts
 * of a plan are those that give least in all, each relative to its limit; with them there is a
 * plan.
 *
 * @param demand what has to give way
 * @param group id of the agent group, null where it concerns all
 * @param week the week, below 0 where it concerns none
 * @param month the month, null where it concerns none
 * @param limit as given: hours at work that may be missing, heads or money
 * @param by how much more it takes, in the unit of the limit
 */
public record HiringConflict(
    Demand demand,
    @Nullable String group,
    int week,
    @Nullable YearMonth month,
    double limit,
    double by) {

  /** A demand that can be impossible to meet. */
  public enum Demand {
    /** The largest gap of a week, as hours at work. */
    MAXIMUM_GAP,
    /** The budget over the whole plan. */
    BUDGET,
    /** The budget of a month. */
    MONTHLY_BUDGET,
    /** Seats of own agents in nesting and production. */
    SEATS
  }

  /**
   * The limit that would do.
   *
   * @return limit + by
   */
  public double wouldDo() {
    return limit + by;
  }

  HiringConflict exceededBy(double amount) {
    return new HiringConflict(demand, group, week, month, limit, amount);
  }
}
