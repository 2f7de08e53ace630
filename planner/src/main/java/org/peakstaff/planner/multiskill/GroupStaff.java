package org.peakstaff.planner.multiskill;

import java.util.List;

/**
 * The staff of one agent group.
 *
 * @param agents at work in each interval of the horizon
 * @param rostered heads on the roster in each interval: agents / (1 - shrinkage - absence), rounded
 *     up
 * @param hours at work over the horizon
 * @param cost of these hours, with the paid time that is not at work
 * @param costPerHour of a paid hour
 * @param costAssumed whether the scenario names no cost per hour, so that it is taken as 1
 */
public record GroupStaff(
    List<Integer> agents,
    List<Integer> rostered,
    double hours,
    double cost,
    double costPerHour,
    boolean costAssumed) {
  /** Copies the lists. */
  public GroupStaff {
    agents = List.copyOf(agents);
    rostered = List.copyOf(rostered);
  }
}
