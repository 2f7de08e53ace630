package org.peakstaff.planner.channel;

/** How the room between arrival and deadline of deferred work is used. */
public enum Spread {
  /** The smallest peak; then the least cost; then the least up and down. */
  FLATTEST,
  /** The least cost; then the smallest peak; then the least up and down. */
  CHEAPEST,
  /**
   * Each contact's work spread evenly over the working time between its arrival and deadline; where
   * a deadline falls inside an interval, as much more as it asks for.
   */
  EVEN_OVER_WINDOW,
  /**
   * Idle time of others takes what is due earliest; agents are added only where something would be
   * late, and only then.
   */
  EARLIEST_DUE_FIRST
}
