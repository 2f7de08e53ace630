package org.peakstaff.planner.multiskill;

/** How long an agent group keeps one number of agents, within its opening hours. */
public enum StaffingPeriod {
  /** A number for each interval. */
  INTERVAL("interval"),
  /** A number for each day. */
  DAY("day"),
  /** One number. */
  HORIZON("horizon");

  private final String id;

  StaffingPeriod(String id) {
    this.id = id;
  }

  /**
   * The name on the command line and in results.
   *
   * @return for example {@code interval}
   */
  public String id() {
    return id;
  }
}
