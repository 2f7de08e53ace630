package org.peakstaff.scenario;

import org.jspecify.annotations.Nullable;

/**
 * How a plan is made.
 *
 * @param method name of the planning method, such as {@code sipp}; null lets the planner choose
 * @param occupancyCap largest occupancy to plan for, null for none
 */
public record PlanSettings(@Nullable String method, @Nullable Share occupancyCap) {
  /** No settings. */
  public static final PlanSettings DEFAULT = new PlanSettings(null, null);
}
