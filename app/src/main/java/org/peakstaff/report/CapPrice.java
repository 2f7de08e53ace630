package org.peakstaff.report;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;

/** What the cap on occupancy costs an agent group on a day. */
final class CapPrice {
  private static final double SECONDS_AN_HOUR = 3600;

  private CapPrice() {}

  /**
   * The price in the interval where it is highest, the first of equals, and over the day.
   *
   * @param display how numbers and dates are written
   * @param intervals of a day
   * @param group id of an agent group
   * @param length of an interval
   * @return such as {@code The occupancy cap costs 8 agents at 10:00 (67, not 59), 23.5 agent hours
   *     in all}; no line where it costs nothing
   */
  static List<String> lines(
      Display display, List<PlanInterval> intervals, String group, Duration length) {
    PlanInterval dearest = intervals.get(0);
    int sum = 0;
    for (PlanInterval interval : intervals) {
      dearest = price(interval, group) > price(dearest, group) ? interval : dearest;
      sum += price(interval, group);
    }
    if (sum == 0) {
      return List.of();
    }
    int agents = price(dearest, group);
    return List.of(
        "The occupancy cap costs "
            + display.count(agents)
            + (agents == 1 ? " agent at " : " agents at ")
            + display.time(dearest.start())
            + " ("
            + display.count(need(dearest, group).required())
            + ", not "
            + display.count(need(dearest, group).requiredWithoutOccupancyCap())
            + "), "
            + display.shortNumber(sum * length.toSeconds() / SECONDS_AN_HOUR, 1)
            + " agent hours in all");
  }

  private static int price(PlanInterval interval, String group) {
    GroupRequirement need = need(interval, group);
    return need.required() - need.requiredWithoutOccupancyCap();
  }

  private static GroupRequirement need(PlanInterval interval, String group) {
    return Objects.requireNonNull(interval.agentGroups().get(group));
  }
}
