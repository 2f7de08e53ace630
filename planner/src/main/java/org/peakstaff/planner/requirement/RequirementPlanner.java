package org.peakstaff.planner.requirement;

import org.peakstaff.scenario.Scenario;

/** Plans scenarios: the staff each interval needs. */
public final class RequirementPlanner {
  private RequirementPlanner() {}

  /**
   * The requirement of a scenario by the method it asks for, not simulated.
   *
   * @param scenario the scenario
   * @return the requirement of every interval
   * @throws UnplannableScenarioException if this version does not have the method, no number of
   *     agents meets a target, or shrinkage leaves nobody at work
   */
  public static StaffRequirement requirement(Scenario scenario) {
    return Sipp.of(scenario, PlanningMethod.of(scenario.plan().method()));
  }
}
