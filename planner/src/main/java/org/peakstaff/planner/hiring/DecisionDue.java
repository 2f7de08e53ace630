package org.peakstaff.planner.hiring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a plan, and how long it can wait: the last start with which, everything else as
 * planned, no more hours are missing than in the plan.
 *
 * @param group id of the agent group
 * @param from id of the group that agents come from, null unless they move
 * @param kind what is decided
 * @param planned the Monday on which it takes effect in the plan
 * @param weeks how many Mondays in a row it is about: more than one for moves and releases alone
 * @param amount heads of a class, of all releases or moves of these weeks; FTE at most in a week of
 *     overtime or time off; hours at work at most in a week of outsourcing
 * @param leadWeeks weeks between decision and effect
 * @param lastStart the last Monday on which it may take effect; {@code planned} when it cannot wait
 * @param moreShortfallHours hours at work missing in addition when it takes effect at the next
 *     possible date after that, or never where there is none
 */
public record DecisionDue(
    String group,
    @Nullable String from,
    Kind kind,
    LocalDate planned,
    int weeks,
    double amount,
    int leadWeeks,
    LocalDate lastStart,
    double moreShortfallHours) {

  /** What is decided. */
  public enum Kind {
    /** A class. */
    HIRING_CLASS,
    /** A class whose contracts end. */
    SEASONAL_CLASS,
    /** Overtime, from its first week on. */
    OVERTIME,
    /** Unpaid time off, from its first week on. */
    TIME_OFF,
    /** Work done by a partner, from its first week on. */
    OUTSOURCING,
    /** Agents released. */
    RELEASE,
    /** Agents who move over from another group. */
    CROSS_TRAINING
  }

  /**
   * The last responsible date: after it, the decision comes too late.
   *
   * @return the last start less the lead time
   */
  public LocalDate decideBy() {
    return lastStart.minusWeeks(leadWeeks);
  }
}
