package org.peakstaff.planner.hiring;

/** What a {@link FlowTable} holds per group and week; {@link HiringWeek} says what each is. */
public enum FlowColumn {
  /** Own heads before anybody comes. */
  HEADCOUNT_START,
  /** Heads in classes that start. */
  HIRES,
  /** Heads who come from another group. */
  MOVED_IN,
  /** Heads who leave for another group. */
  MOVED_OUT,
  /** Heads who leave of their own accord. */
  QUITS,
  /** Heads who leave when training ends. */
  DROP_OUTS,
  /** Heads whose contracts end. */
  CONTRACT_ENDS,
  /** Heads released. */
  RELEASES,
  /** Heads in training. */
  IN_TRAINING,
  /** Heads in nesting. */
  NESTING,
  /** Rostered FTE by productivity. */
  PRODUCTIVE_FTE,
  /** Rostered FTE needed. */
  REQUIRED_FTE,
  /** FTE added by overtime. */
  OVERTIME_FTE,
  /** FTE taken off by volunteers. */
  TIME_OFF_FTE,
  /** FTE that a partner's hours replace. */
  OUTSOURCED_FTE,
  /** Hours at work that are missing. */
  SHORTFALL_HOURS,
  /** Contract hours of own agents. */
  PAID_HOURS
}
