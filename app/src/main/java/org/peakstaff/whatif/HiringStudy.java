package org.peakstaff.whatif;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringPlan.Outcome;
import org.peakstaff.planner.hiring.HiringPlanner;
import org.peakstaff.planner.hiring.HiringPlanner.FrontierPoint;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.planner.hiring.demand.WeeklyService;
import org.peakstaff.planner.hiring.future.Bridge;
import org.peakstaff.planner.hiring.future.IfWrong;
import org.peakstaff.planner.hiring.future.PlanOption;
import org.peakstaff.planner.hiring.future.StressSettings;
import org.peakstaff.planner.hiring.future.World;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.whatif.HiringAnswer.Approved;

/**
 * Makes a hiring plan and puts it to the test: plan, approved plan, frontier, futures, in this
 * order, so that somebody who stops it has the most important part.
 */
public final class HiringStudy {
  private static final List<Double> SHARES = List.of(0.8, 0.85, 0.9, 0.95, 1.0, 1.05, 1.1);

  /** A picture needs no proof: within 1 %, or after 400 nodes or 5,000 iterations. */
  private static final ProgramLimits SKETCH = new ProgramLimits(1e-2, 400, 5_000, () -> false);

  private final NamedScenario scenario;
  private final ExperimentOptions options;
  private final int futures;
  private final Progress progress;

  private HiringStudy(
      NamedScenario scenario, ExperimentOptions options, int futures, Progress progress) {
    this.scenario = scenario;
    this.options = options;
    this.futures = futures;
    this.progress = progress;
  }

  /**
   * Plans alone, without any test.
   *
   * @param scenario with a hiring plan
   * @return the plan, or the conflicts in the way of one
   * @throws org.peakstaff.planner.requirement.UnplannableScenarioException if a typical week cannot
   *     be planned
   */
  public static HiringPlan plan(Scenario scenario) {
    return plan(WeeklyDemand.of(scenario), hiring(scenario));
  }

  private static HiringPlan plan(WeeklyDemand demand, Hiring hiring) {
    return HiringPlanner.plan(new HiringInputs(hiring, demand.requirement()));
  }

  private static Hiring hiring(Scenario scenario) {
    return Objects.requireNonNull(scenario.hiring(), "a scenario with a hiring plan");
  }

  /**
   * Plans and tests.
   *
   * @param scenario with a hiring plan
   * @param approved the plan that was approved, null for none
   * @param options how typical weeks are simulated: seed, replications, threads
   * @param futures how many futures, 0 for the plan alone, with a frontier only where money is
   *     limited
   * @param progress hears how far it is and may stop it
   * @return the plan with what was reached before it was stopped
   * @throws org.peakstaff.planner.requirement.UnplannableScenarioException if a typical week cannot
   *     be planned
   */
  public static HiringAnswer run(
      NamedScenario scenario,
      @Nullable NamedScenario approved,
      ExperimentOptions options,
      int futures,
      Progress progress) {
    return new HiringStudy(scenario, options, futures, progress).run(approved);
  }

  private HiringAnswer run(@Nullable NamedScenario approved) {
    Scenario now = scenario.loaded().scenario();
    WeeklyDemand demand = WeeklyDemand.of(now);
    HiringPlan plan = plan(demand, hiring(now));
    if (plan.outcome() == Outcome.INFEASIBLE) {
      return answer(plan, List.of(), List.of(), List.of(), null, false);
    }
    Approved before = approved == null ? null : approved(approved);
    List<FrontierPoint> frontier = frontier(plan);
    try {
      return tested(plan, demand, frontier, before);
    } catch (CancellationException e) {
      return answer(plan, List.of(), List.of(), frontier, before, true);
    }
  }

  private HiringAnswer tested(
      HiringPlan plan,
      WeeklyDemand demand,
      List<FrontierPoint> frontier,
      @Nullable Approved before) {
    if (futures == 0) {
      return answer(plan, List.of(), List.of(), frontier, before, false);
    }
    Scenario now = scenario.loaded().scenario();
    StressSettings settings = new StressSettings(futures, options.seed(), options.threads(), true);
    WeeklyService service = demand.service(options, progress);
    World world = World.asPlanned(plan.inputs(), plan.decisions(), demand, service);
    List<PlanOption> choices =
        PlanOption.of(now, world, plan, inputs -> plan(inputs, frontier), settings, progress);
    List<IfWrong> wrong = IfWrong.of(now, world, settings, progress);
    return answer(plan, choices, wrong, frontier, before, false);
  }

  /** A plan that is on the frontier need not be made again. */
  private static HiringPlan plan(HiringInputs inputs, List<FrontierPoint> frontier) {
    return frontier.stream()
        .map(FrontierPoint::plan)
        .filter(plan -> plan.inputs().equals(inputs))
        .findFirst()
        .orElseGet(() -> HiringPlanner.plan(inputs));
  }

  private HiringAnswer answer(
      HiringPlan plan,
      List<PlanOption> choices,
      List<IfWrong> wrong,
      List<FrontierPoint> frontier,
      @Nullable Approved before,
      boolean interrupted) {
    return new HiringAnswer(
        scenario, plan, HiringSummary.of(plan), choices, wrong, frontier, before, interrupted);
  }

  /** Around the budget if there is one, else around what the plan spends. */
  private List<FrontierPoint> frontier(HiringPlan plan) {
    Hiring.Budget budget = plan.inputs().hiring().budget();
    double whole = budget == null || budget.total() == null ? plan.spending() : budget.total();
    return whole > 0 && (futures > 0 || budget != null)
        ? HiringPlanner.frontier(plan, whole, SHARES, SKETCH)
        : List.of();
  }

  private Approved approved(NamedScenario approved) {
    Scenario before = approved.loaded().scenario();
    Scenario now = scenario.loaded().scenario();
    Bridge bridge = Bridge.between(before, now, HiringPlanner::plan);
    return new Approved(approved, plan(before), bridge);
  }
}
