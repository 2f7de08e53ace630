package org.peakstaff.whatif;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
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
 * order, so that somebody who stops it has the most important part. Where it is stopped within a
 * part, the plan is the best so far, and anything else is left out.
 */
public final class HiringStudy {
  private static final List<Double> SHARES = List.of(0.8, 0.85, 0.9, 0.95, 1.0, 1.05, 1.1);

  /** A picture needs no proof: within 1 %, or after 400 nodes or 5,000 iterations. */
  private static final ProgramLimits SKETCH = new ProgramLimits(1e-2, 400, 5_000, () -> false);

  private final NamedScenario scenario;
  private final ExperimentOptions options;
  private final int futures;
  private final Progress progress;
  private List<PlanOption> choices = List.of();
  private List<IfWrong> wrong = List.of();
  private List<FrontierPoint> frontier = List.of();
  private @Nullable Approved before;

  private HiringStudy(
      NamedScenario scenario, ExperimentOptions options, int futures, Progress progress) {
    this.scenario = scenario;
    this.options = options;
    this.futures = futures;
    this.progress = progress;
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
   * @throws CancellationException if it is stopped before there is a plan
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
    WeeklyDemand demand = demand(now);
    HiringPlan plan = plan(new HiringInputs(hiring(now), demand.requirement()));
    try {
      if (plan.outcome() != Outcome.INFEASIBLE) {
        judge(plan, demand, approved);
      }
      return answer(plan, false);
    } catch (CancellationException e) {
      return answer(plan, true);
    }
  }

  private void judge(HiringPlan plan, WeeklyDemand demand, @Nullable NamedScenario approved) {
    requireTime();
    before = approved == null ? null : approved(approved);
    frontier = frontier(plan);
    if (futures > 0) {
      test(plan, demand);
    }
  }

  private static Hiring hiring(Scenario scenario) {
    return Objects.requireNonNull(scenario.hiring(), "a scenario with a hiring plan");
  }

  private WeeklyDemand demand(Scenario of) {
    return WeeklyDemand.of(of, UnaryOperator.identity(), progress::isStopped);
  }

  private HiringPlan plan(HiringInputs inputs) {
    return HiringPlanner.plan(inputs, HiringPlanner.LIMITS.withStop(progress::isStopped));
  }

  private HiringAnswer answer(HiringPlan plan, boolean interrupted) {
    HiringSummary summary = HiringSummary.of(plan);
    return new HiringAnswer(scenario, plan, summary, choices, wrong, frontier, before, interrupted);
  }

  private void test(HiringPlan plan, WeeklyDemand demand) {
    Scenario now = scenario.loaded().scenario();
    StressSettings settings = new StressSettings(futures, options.seed(), options.threads(), true);
    WeeklyService service = demand.service(options, progress);
    World world = World.asPlanned(plan.inputs(), plan.decisions(), demand, service);
    choices = PlanOption.of(now, world, plan, this::onFrontier, settings, progress);
    wrong = IfWrong.of(now, world, settings, progress);
  }

  /** A plan that is on the frontier need not be made again. */
  private HiringPlan onFrontier(HiringInputs inputs) {
    return frontier.stream()
        .map(FrontierPoint::plan)
        .filter(plan -> plan.inputs().equals(inputs))
        .findFirst()
        .orElseGet(() -> plan(inputs));
  }

  /** Around the budget if there is one, else around what the plan spends. */
  private List<FrontierPoint> frontier(HiringPlan plan) {
    Hiring.Budget budget = plan.inputs().hiring().budget();
    double whole = budget == null || budget.total() == null ? plan.spending() : budget.total();
    if (!(whole > 0 && (futures > 0 || budget != null))) {
      return List.of();
    }
    ProgramLimits limits = SKETCH.withStop(progress::isStopped);
    List<FrontierPoint> points = HiringPlanner.frontier(plan, whole, SHARES, limits);
    requireTime();
    return points;
  }

  private Approved approved(NamedScenario approved) {
    Scenario old = approved.loaded().scenario();
    Scenario now = scenario.loaded().scenario();
    Bridge bridge = Bridge.between(old, now, this::plan, progress::isStopped);
    HiringPlan plan = plan(new HiringInputs(hiring(old), demand(old).requirement()));
    requireTime();
    return new Approved(approved, plan, bridge);
  }

  /** What was found while it was stopped is not what would have been found. */
  private void requireTime() {
    if (progress.isStopped()) {
      throw new CancellationException("stopped");
    }
  }
}
