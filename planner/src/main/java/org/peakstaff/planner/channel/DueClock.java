package org.peakstaff.planner.channel;

/** The clock by which deferred work falls due. */
public enum DueClock {
  /** Runs day and night. */
  ELAPSED,
  /** Runs while the contact type is open. */
  OPENING_HOURS
}
