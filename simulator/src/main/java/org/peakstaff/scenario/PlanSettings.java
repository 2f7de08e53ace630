package org.peakstaff.scenario;

import org.jspecify.annotations.Nullable;

/**
 * How a plan is made.
 *
 * @param method name of the planning method, such as {@code sipp}; null lets the planner choose
 * @param occupancyCap largest occupancy to plan for, null for none
 * @param seats largest number of agents required at a time over all groups, null for no limit
 * @param target what all contact types are to reach together, null for nothing
 */
public record PlanSettings(
    @Nullable String method,
    @Nullable Share occupancyCap,
    @Addition @Nullable Integer seats,
    @Addition @Nullable TotalTarget target) {
  /** No settings. */
  public static final PlanSettings DEFAULT = new PlanSettings(null, null, null, null);

  /**
   * Settings of a center with seats for everybody.
   *
   * @param method name of the planning method, null lets the planner choose
   * @param occupancyCap largest occupancy to plan for, null for none
   */
  public PlanSettings(@Nullable String method, @Nullable Share occupancyCap) {
    this(method, occupancyCap, null, null);
  }

  /**
   * The same settings but for the method.
   *
   * @param other name of the planning method, null lets the planner choose
   * @return a copy
   */
  public PlanSettings withMethod(@Nullable String other) {
    return new PlanSettings(other, occupancyCap, seats, target);
  }
}
