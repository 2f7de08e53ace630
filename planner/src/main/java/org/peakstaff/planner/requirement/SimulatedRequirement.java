package org.peakstaff.planner.requirement;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.CertificateSettings;
import org.peakstaff.planner.certify.CertifiedRequirement;
import org.peakstaff.planner.certify.CertifiedStaff;
import org.peakstaff.scenario.Scenario;

/**
 * The requirement found by simulation, from that of the modified offered load on.
 *
 * @param requirement with the agents found; what formulas say is said of them
 * @param certificate what is proven of them
 */
record SimulatedRequirement(StaffRequirement requirement, Certificate certificate) {
  private static final String REASON =
      "Simulation was used because the scenario or an option asks for it: from the requirement by"
          + " modified offered load on, agents are added where a target is missed and let go as long"
          + " as all targets hold. The formulas' figures are those of the agents found.";

  /**
   * Certifies the requirement of a scenario.
   *
   * @throws UnplannableScenarioException if there is no target, a formula finds no number of agents
   *     to begin with, or shrinkage leaves nobody
   */
  static SimulatedRequirement of(
      Scenario scenario, String sha256, ExperimentOptions options, Progress progress) {
    RequirementBuilder builder = RequirementBuilder.settled(scenario);
    StaffRequirement start = builder.requirement(new MethodChoice(PlanningMethod.MOL, ""));
    CompiledScenario compiled = ScenarioCompiler.compile(scenario.withForecastError(null), sha256);
    boolean anyTarget =
        scenario.plan().target() != null
            || scenario.contactTypes().values().stream().anyMatch(type -> type.target() != null);
    if (!anyTarget && scenario.plan().occupancyCap() == null) {
      throw new UnplannableScenarioException(
          "plan.method", "simulation certifies targets, and no contact type has one");
    }
    CertifiedStaff found =
        CertifiedRequirement.of(
            compiled, agents(compiled, start), CertificateSettings.of(scenario), options, progress);
    MethodChoice choice = new MethodChoice(PlanningMethod.SIMULATION, REASON);
    return new SimulatedRequirement(
        builder.requirement(choice, found.agents()), found.certificate());
  }

  private static int[][] agents(CompiledScenario compiled, StaffRequirement requirement) {
    int[][] agents = new int[compiled.groups()][compiled.intervals()];
    for (int i = 0; i < compiled.intervals(); i++) {
      PlanInterval interval = requirement.intervals().get(i);
      for (int g = 0; g < agents.length; g++) {
        GroupRequirement row = interval.agentGroups().get(compiled.groupIds().get(g));
        agents[g][i] = row == null ? 0 : row.required();
      }
    }
    return agents;
  }
}
