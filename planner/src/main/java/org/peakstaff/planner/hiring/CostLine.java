package org.peakstaff.planner.hiring;

/** A line of a hiring plan's cost. */
public enum CostLine {
  /** Paid hours of own agents, training included, at the wage. */
  WAGES,
  /** Overtime hours with their premium. */
  OVERTIME,
  /** Wages saved by unpaid time off, below 0. */
  TIME_OFF,
  /** What is paid on top of wages, overtime and time off. */
  ON_COSTS,
  /** Hires, when their class starts. */
  RECRUITING,
  /** Training of hires, apart from wages, when their class starts. */
  TRAINING,
  /** Agents who move over from another group, apart from wages. */
  CROSS_TRAINING,
  /** Hours at work done by a partner. */
  OUTSOURCING,
  /** Agents released. */
  SEVERANCE,
  /** Worth of the hours at work that are missing; not spent. */
  SHORTFALL;

  /**
   * Whether it is money spent, which a budget counts.
   *
   * @return false for the worth of a shortfall
   */
  public boolean isSpent() {
    return this != SHORTFALL;
  }
}
