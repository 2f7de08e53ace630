package org.peakstaff.planner.shift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.PlanningMethod;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.planner.requirement.StaffRequirement;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;

/**
 * Makes the schedule of a scenario: its requirement, the cheapest shifts that cover it, their
 * simulation, and the repair of what the simulation finds ({@link ShiftRepair}).
 */
public final class ShiftPlanner {
  private static final int WEEK = 7;

  private final Scenario scenario;
  private final String sha256;
  private final ExperimentOptions options;
  private final ShiftSettings settings;
  private final Progress progress;

  private ShiftPlanner(
      Scenario scenario,
      String sha256,
      ExperimentOptions options,
      ShiftSettings settings,
      Progress progress) {
    this.scenario = scenario.withForecastError(null);
    this.sha256 = sha256;
    this.options = options;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * The schedule of a scenario.
   *
   * @param scenario with shift families and a horizon of at most a week, which repeats
   * @param sha256 its hash, carried into the results
   * @param options how to run the simulation
   * @param settings prices and limits
   * @param progress hears how far simulations are and may stop them: the best so far is returned
   * @return the schedule
   * @throws UnplannableScenarioException if there are no families, the horizon is longer than a
   *     week, or the requirement cannot be planned
   * @throws UncoverableException if no shifts cover the requirement
   */
  public static StaffSchedule plan(
      Scenario scenario,
      String sha256,
      ExperimentOptions options,
      ShiftSettings settings,
      Progress progress) {
    check(scenario);
    return new ShiftPlanner(scenario, sha256, options, settings, progress).plan();
  }

  private static void check(Scenario scenario) {
    if (scenario.shiftFamilies().isEmpty()) {
      throw new UnplannableScenarioException(
          "shiftFamilies", "there are no shift families, so there is nothing to schedule");
    }
    if (scenario.horizon().days() > WEEK) {
      throw new UnplannableScenarioException(
          "horizon.days", "shifts are scheduled for at most a week of 7 days, which repeats");
    }
  }

  private StaffSchedule plan() {
    ShiftCatalogue catalogue = ShiftCatalogue.of(scenario);
    catalogue.unused().forEach(this::checkMinimum);
    Required required = required();
    CoverTask task = task(catalogue, required.intervals);
    ShiftCover twoStep =
        ShiftProgram.cover(
            task, catalogue.choices(), catalogue.limits(), settings.prices(), settings.limits());
    ShiftRoster roster = new ShiftRoster(catalogue, scenario);
    ShiftRepair repair =
        new ShiftRepair(scenario, sha256, catalogue, task, roster, options, settings, progress);
    ShiftRepair.Outcome outcome = repair.of(twoStep);
    Scenario scheduled = roster.applyTo(outcome.best());
    SimulationResult simulation =
        Experiment.run(
            ScenarioCompiler.compile(scheduled, sha256),
            options.within(roster.name(outcome.best())),
            progress);
    return new StaffSchedule(
        scenario.name(),
        sha256,
        required.method,
        catalogue.families(),
        required.intervals,
        task,
        twoStep,
        outcome.startMissed(),
        outcome.best(),
        outcome.missed(),
        outcome.rounds(),
        roster.shifts(outcome.best()),
        catalogue.isPriced() ? scenario.currency() : null,
        simulation);
  }

  private void checkMinimum(String unused) {
    if (Objects.requireNonNull(scenario.shiftFamilies().get(unused)).minimum() > 0) {
      throw new UnplannableScenarioException(
          "shiftFamilies." + unused + ".minimum",
          "nobody can work the family: none of its shifts lies within the hours of its agent"
              + " groups. Maybe other starts, or shorter shifts");
    }
  }

  /** A requirement and how it was found. */
  private record Required(String method, List<PlanInterval> intervals) {}

  private Required required() {
    if (PlanningMethod.SIMULATION.id().equals(scenario.plan().method())) {
      RequirementPlan plan = RequirementPlanner.plan(scenario, sha256, options, progress);
      return new Required(plan.method(), plan.intervals());
    }
    StaffRequirement requirement = RequirementPlanner.requirement(scenario);
    return new Required(requirement.method(), requirement.intervals());
  }

  private CoverTask task(ShiftCatalogue catalogue, List<PlanInterval> intervals) {
    List<CoverTask.GroupCover> groups = new ArrayList<>();
    for (String id : catalogue.groups()) {
      List<Integer> heads = heads(id, intervals, catalogue.stepsPerInterval());
      AgentGroup group = scenario.agentGroups().get(id);
      double present = group == null ? 1 : 1 - group.totalShrinkage();
      groups.add(new CoverTask.GroupCover(id, heads, present));
    }
    return new CoverTask(
        catalogue.steps(), catalogue.stepSeconds(), groups, scenario.plan().seats());
  }

  private static List<Integer> heads(String group, List<PlanInterval> intervals, int steps) {
    List<Integer> heads = new ArrayList<>();
    for (PlanInterval interval : intervals) {
      heads.addAll(Collections.nCopies(steps, heads(interval.agentGroups().get(group))));
    }
    return heads;
  }

  private static int heads(@Nullable GroupRequirement row) {
    return row == null ? 0 : row.requiredWithShrinkage();
  }
}
