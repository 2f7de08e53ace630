package org.peakstaff.planner.timevarying;

import org.peakstaff.planner.erlang.StaffingTarget;

/**
 * A target and the stretch of time over which it has to hold.
 *
 * @param target what has to be achieved
 * @param scope over which contacts
 */
public record ScopedTarget(StaffingTarget target, Scope scope) {
  /** Over which contacts a target has to hold. */
  public enum Scope {
    /** Those of each interval. */
    INTERVAL,
    /** Those of each day, all intervals together. */
    DAY,
    /** Those of the whole horizon. */
    HORIZON
  }
}
