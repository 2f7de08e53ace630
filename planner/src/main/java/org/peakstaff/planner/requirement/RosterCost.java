package org.peakstaff.planner.requirement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;

/**
 * The size of a scenario's roster and what it costs: paid hours, shrinkage and absence included,
 * times the cost of an hour of each agent group.
 *
 * @param hours heads on the roster x length of the interval, over all intervals and groups
 * @param mostHeads the most heads on the roster at once, all groups together
 * @param cost of the hours; groups without a cost per hour count nothing; null when no group has
 *     one
 * @param currency of the cost, null when the scenario names none
 */
public record RosterCost(
    double hours, int mostHeads, @Nullable Double cost, @Nullable String currency) {
  private static final double MINUTES_PER_HOUR = 60;

  /**
   * The cost of a scenario's own roster.
   *
   * @param scenario the scenario
   * @return its size and cost over the horizon
   */
  public static RosterCost of(Scenario scenario) {
    StaffTable staff = StaffTable.of(scenario);
    double length = scenario.horizon().interval().toMinutes() / MINUTES_PER_HOUR;
    double hours = 0;
    Double cost = null;
    for (Map.Entry<String, AgentGroup> group : scenario.agentGroups().entrySet()) {
      double ofGroup = length * heads(staff, staff.index(group.getKey()));
      hours += ofGroup;
      cost = sum(cost, ofGroup, group.getValue().costPerHour());
    }
    return new RosterCost(hours, mostHeads(staff), cost, scenario.currency());
  }

  private static @Nullable Double sum(
      @Nullable Double cost, double hours, @Nullable Double perHour) {
    return perHour == null ? cost : Double.valueOf((cost == null ? 0 : cost) + hours * perHour);
  }

  private static long heads(StaffTable staff, int group) {
    long heads = 0;
    for (int interval = 0; interval < staff.intervals(); interval++) {
      heads += staff.scheduled(group, interval);
    }
    return heads;
  }

  private static int mostHeads(StaffTable staff) {
    int most = 0;
    for (int interval = 0; interval < staff.intervals(); interval++) {
      int heads = 0;
      for (int group = 0; group < staff.agentGroups().size(); group++) {
        heads += staff.scheduled(group, interval);
      }
      most = Math.max(most, heads);
    }
    return most;
  }
}
