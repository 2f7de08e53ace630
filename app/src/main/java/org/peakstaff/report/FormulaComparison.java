package org.peakstaff.report;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.RequirementPlan;

/**
 * What the formulas predict over the horizon, to be set beside what the simulation found.
 *
 * @param contactTypes by contact type id
 * @param occupancies by agent group id: busy share of the required agents' time
 */
record FormulaComparison(Map<String, Predicted> contactTypes, Map<String, Double> occupancies) {

  /**
   * The prediction for a contact type: means over its intervals, by volume.
   *
   * @param serviceLevel NaN without a target
   * @param averageSpeedOfAnswer seconds, NaN where an interval's queue never settles
   * @param abandonment a share
   */
  record Predicted(double serviceLevel, double averageSpeedOfAnswer, double abandonment) {}

  /**
   * The predictions of a plan.
   *
   * @param plan the plan
   * @return its predictions over the horizon
   */
  static FormulaComparison of(RequirementPlan plan) {
    Map<String, Predicted> types = new TreeMap<>();
    Map<String, Double> occupancies = new TreeMap<>();
    for (PlanInterval interval : plan.intervals()) {
      interval
          .contactTypes()
          .keySet()
          .forEach(id -> types.computeIfAbsent(id, type -> predicted(plan, type)));
      interval
          .agentGroups()
          .keySet()
          .forEach(id -> occupancies.computeIfAbsent(id, group -> occupancy(plan, group)));
    }
    return new FormulaComparison(types, occupancies);
  }

  private static Predicted predicted(RequirementPlan plan, String type) {
    VolumeMean level = new VolumeMean();
    VolumeMean speed = new VolumeMean();
    VolumeMean abandonment = new VolumeMean();
    for (PlanInterval interval : plan.intervals()) {
      ContactForecast forecast = Objects.requireNonNull(interval.contactTypes().get(type));
      level.add(forecast.volume(), forecast.serviceLevel());
      speed.add(forecast.volume() * (1 - forecast.abandonment()), forecast.averageSpeedOfAnswer());
      abandonment.add(forecast.volume(), forecast.abandonment());
    }
    return new Predicted(level.mean(), speed.mean(), abandonment.mean());
  }

  private static double occupancy(RequirementPlan plan, String group) {
    VolumeMean busy = new VolumeMean();
    for (PlanInterval interval : plan.intervals()) {
      GroupRequirement need = Objects.requireNonNull(interval.agentGroups().get(group));
      busy.add(need.required(), need.occupancy());
    }
    return busy.mean();
  }
}
