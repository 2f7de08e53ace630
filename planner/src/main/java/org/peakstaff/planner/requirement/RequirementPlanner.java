package org.peakstaff.planner.requirement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Scenario;

/** Plans scenarios: the staff each interval needs, by formula, judged by simulation. */
public final class RequirementPlanner {
  private RequirementPlanner() {}

  /**
   * The requirement of a scenario by the method it asks for, not simulated.
   *
   * @param scenario the scenario
   * @return the requirement of every interval
   * @throws UnplannableScenarioException if the scenario asks for what this version does not plan,
   *     this version does not have the method, no number of agents meets a target, or shrinkage
   *     leaves nobody at work
   */
  public static StaffRequirement requirement(Scenario scenario) {
    NotYetPlanned.check(scenario);
    return RequirementBuilder.of(scenario);
  }

  /**
   * The requirement of a scenario by formula, in a part of the time where customers come back:
   * their volumes are settled to a thousandth, not to a millionth. For many weeks that are planned
   * at once; here and there an interval may need an agent more or less than by {@link
   * #requirement}.
   *
   * @param scenario the scenario, with a method other than by simulation
   * @return the requirement of every interval
   * @throws UnplannableScenarioException if the scenario asks for what this version does not plan,
   *     this version does not have the method, no number of agents meets a target, or shrinkage
   *     leaves nobody at work
   */
  public static StaffRequirement estimate(Scenario scenario) {
    NotYetPlanned.check(scenario);
    return RequirementBuilder.nearly(scenario);
  }

  /**
   * The requirement of a scenario, and what simulating the staffing it asks for finds. An error of
   * the forecast is left out of both. With a checkpoint in the options, or the rest of what was
   * interrupted.
   *
   * @param scenario the scenario
   * @param sha256 its hash, carried into the results
   * @param options how to run the simulation
   * @param progress hears how far the simulation is and may stop it
   * @return the plan
   * @throws UnplannableScenarioException if this version does not have the method, no number of
   *     agents meets a target, or shrinkage leaves nobody at work
   */
  public static RequirementPlan plan(
      Scenario scenario, String sha256, ExperimentOptions options, Progress progress) {
    NotYetPlanned.check(scenario);
    if (PlanningMethod.SIMULATION.id().equals(scenario.plan().method())) {
      SimulatedRequirement found =
          SimulatedRequirement.of(scenario, sha256, options.within("search"), progress);
      return plan(scenario, sha256, found.requirement(), found.certificate(), options, progress);
    }
    StaffRequirement requirement = RequirementBuilder.of(scenario);
    return plan(scenario, sha256, requirement, null, options, progress);
  }

  /**
   * Why a plan by simulation is not that of Erlang C. Takes some hundred replications.
   *
   * @param scenario the scenario
   * @param plan its plan, found by simulation
   * @param options seed, threads and engine
   * @param progress hears how far the simulation is and may stop it
   * @return the waterfall from Erlang C to the plan's requirement
   * @throws java.util.concurrent.CancellationException if the progress says stop
   */
  public static Waterfall waterfall(
      Scenario scenario, RequirementPlan plan, ExperimentOptions options, Progress progress) {
    List<String> groups = StaffTable.of(scenario).agentGroups();
    int[][] staff = new int[groups.size()][plan.intervals().size()];
    for (int g = 0; g < staff.length; g++) {
      for (int i = 0; i < staff[g].length; i++) {
        GroupRequirement row = plan.intervals().get(i).agentGroups().get(groups.get(g));
        staff[g][i] = row == null ? 0 : row.required();
      }
    }
    return WaterfallBuilder.of(scenario, plan.sha256(), staff, options.within("why"), progress);
  }

  private static RequirementPlan plan(
      Scenario scenario,
      String sha256,
      StaffRequirement requirement,
      @Nullable Certificate certificate,
      ExperimentOptions options,
      Progress progress) {
    Scenario asForecast = scenario.withForecastError(null);
    Scenario planned = PlannedStaffing.of(requirement.intervals()).applyTo(asForecast);
    CompiledScenario compiled = ScenarioCompiler.compile(planned, sha256);
    SimulationResult simulation = Experiment.run(compiled, options.within("plan"), progress);
    return new RequirementPlan(
        scenario.name(),
        sha256,
        requirement.method(),
        requirement.methodReason(),
        requirement.pools(),
        requirement.intervals(),
        totals(scenario, requirement, simulation),
        simulation,
        certificate);
  }

  private static PlanTotals totals(
      Scenario scenario, StaffRequirement requirement, SimulationResult simulation) {
    Estimate serviceLevel = simulation.measures().total().serviceLevel();
    double simulated = serviceLevel == null ? Double.NaN : serviceLevel.mean();
    return PlanSums.of(scenario, requirement, simulated);
  }
}
