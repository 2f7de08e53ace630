package org.peakstaff.planner.requirement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;

/** Adds up the intervals of a plan. */
final class PlanSums {
  private final Map<String, AgentGroup> groups;
  private final double intervalHours;
  private double agentHours;
  private double rosteredHours;
  private double scheduledHours;
  private double cost;
  private double scheduledCost;
  private double volume;
  private double met;

  private PlanSums(Scenario scenario) {
    groups = scenario.agentGroups();
    intervalHours = scenario.horizon().interval().toMinutes() / 60.0;
  }

  /** The totals of a requirement, with the service level found by simulating it. */
  static PlanTotals of(Scenario scenario, StaffRequirement requirement, double simulated) {
    PlanSums sums = new PlanSums(scenario);
    for (PlanInterval interval : requirement.intervals()) {
      interval.agentGroups().forEach(sums::add);
      interval.contactTypes().values().forEach(sums::add);
    }
    return sums.totals(scenario.currency(), simulated);
  }

  private PlanTotals totals(@Nullable String currency, double simulated) {
    boolean costed = groups.values().stream().anyMatch(group -> group.costPerHour() != null);
    return new PlanTotals(
        agentHours,
        rosteredHours,
        scheduledHours,
        costed ? cost : null,
        costed ? scheduledCost : null,
        currency,
        met / volume,
        simulated);
  }

  private void add(String id, GroupRequirement row) {
    double rostered = row.requiredWithShrinkage() * intervalHours;
    double scheduled = row.scheduled() * intervalHours;
    agentHours += row.required() * intervalHours;
    rosteredHours += rostered;
    scheduledHours += scheduled;
    double perHour = costPerHour(groups.get(id));
    cost += rostered * perHour;
    scheduledCost += scheduled * perHour;
  }

  private static double costPerHour(@Nullable AgentGroup group) {
    return group == null || group.costPerHour() == null ? 0 : group.costPerHour();
  }

  private void add(ContactForecast forecast) {
    if (forecast.volume() > 0 && !Double.isNaN(forecast.serviceLevel())) {
      volume += forecast.volume();
      met += forecast.volume() * forecast.serviceLevel();
    }
  }
}
