package org.peakstaff.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.RequirementPlan;

/**
 * Where the scenario's own schedule falls short of the plan.
 *
 * @param scheduled whether the scenario schedules anybody
 * @param open intervals in which a group is open, summed over groups
 * @param shortIntervals those in which it has too few heads
 * @param worst heads missing where most are, 0 when none are missing
 * @param worstGroup its group, null when none are missing
 * @param worstInterval its interval, null when none are missing
 */
record ScheduleGap(
    boolean scheduled,
    int open,
    int shortIntervals,
    int worst,
    @Nullable String worstGroup,
    @Nullable PlanInterval worstInterval) {

  /**
   * Compares the schedule with the requirement.
   *
   * @param plan the plan
   * @return the gap
   */
  static ScheduleGap of(RequirementPlan plan) {
    ScheduleGap gap = new ScheduleGap(false, 0, 0, 0, null, null);
    for (PlanInterval interval : plan.intervals()) {
      for (Map.Entry<String, GroupRequirement> group : interval.agentGroups().entrySet()) {
        if (group.getValue().open()) {
          gap = gap.with(interval, group.getKey(), group.getValue());
        }
      }
    }
    return gap;
  }

  private ScheduleGap with(PlanInterval interval, String group, GroupRequirement need) {
    int missing = Math.max(0, -need.overUnder());
    boolean isWorst = missing > worst;
    return new ScheduleGap(
        scheduled || need.scheduled() > 0,
        open + 1,
        shortIntervals + (missing > 0 ? 1 : 0),
        Math.max(worst, missing),
        isWorst ? group : worstGroup,
        isWorst ? interval : worstInterval);
  }

  /** The gap in one sentence. */
  String sentence(Display display) {
    if (!scheduled) {
      return "The scenario schedules nobody yet.";
    } else if (worstInterval == null) {
      return "The scenario's own schedule covers the requirement in every interval.";
    }
    return "The scenario's own schedule is short in "
        + display.count(shortIntervals)
        + " of "
        + display.count(open)
        + " intervals, most by "
        + display.count(worst)
        + (worst == 1 ? " head: " : " heads: ")
        + worstGroup
        + " on "
        + display.day(worstInterval.start().toLocalDate())
        + " at "
        + display.time(worstInterval.start())
        + ".";
  }
}
