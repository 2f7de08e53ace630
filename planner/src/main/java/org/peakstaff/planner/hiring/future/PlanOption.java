package org.peakstaff.planner.hiring.future;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.demand.SelfServiceChange;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.scenario.Hiring.Budget;
import org.peakstaff.scenario.Scenario;

/**
 * A plan to choose from, made anew and put to the same futures as the others.
 *
 * @param choice what is chosen
 * @param plan what it means
 * @param result what becomes of it, null when there is no such plan
 */
public record PlanOption(Choice choice, HiringPlan plan, @Nullable StressResult result) {
  private static final double LESS = 0.9;

  /** What may be chosen. */
  public enum Choice {
    /** The plan itself. */
    PLAN("plan"),
    /** A plan that spends a tenth less. */
    LESS_BUDGET("budgetLess10"),
    /** A plan without self-service: all its customers come to the agents. */
    NO_SELF_SERVICE("noSelfService");

    private final String id;

    Choice(String id) {
      this.id = id;
    }

    /**
     * The name used in results.
     *
     * @return for example {@code noSelfService}
     */
    public String id() {
      return id;
    }
  }

  /**
   * The choices there are. A tenth less is a tenth less than the budget, in total and by month, or,
   * where there is none, than the plan spends. Without self-service in the typical weeks there is
   * none to go without; where there is, service is read from the curves of the weeks with it.
   *
   * @param scenario with the hiring plan
   * @param world the plan in the world it was made for
   * @param plan the plan
   * @param planner makes a plan from inputs
   * @param settings how many futures, from which seed
   * @param progress hears how far the test of each is and may stop it
   * @return the plan first
   */
  public static List<PlanOption> of(
      Scenario scenario,
      World world,
      HiringPlan plan,
      Function<HiringInputs, HiringPlan> planner,
      StressSettings settings,
      Progress progress) {
    List<PlanOption> options = new ArrayList<>();
    options.add(tested(Choice.PLAN, plan, world, settings, progress));
    if (plan.spending() > 0) {
      HiringInputs cheaper = plan.inputs().withBudget(LESS, money(plan));
      options.add(tested(Choice.LESS_BUDGET, planner.apply(cheaper), world, settings, progress));
    }
    if (world.demand().scenarios().values().stream().anyMatch(w -> !w.selfService().isEmpty())) {
      WeeklyDemand demand =
          WeeklyDemand.of(scenario, SelfServiceChange::without, progress::isStopped);
      HiringInputs inputs = plan.inputs().withRequirement(demand.requirement());
      World without = world.withDemand(demand);
      options.add(
          tested(Choice.NO_SELF_SERVICE, planner.apply(inputs), without, settings, progress));
    }
    return options;
  }

  private static PlanOption tested(
      Choice choice, HiringPlan plan, World world, StressSettings settings, Progress progress) {
    if (plan.outcome() == HiringPlan.Outcome.INFEASIBLE) {
      return new PlanOption(choice, plan, null);
    }
    World own = world.withPlan(plan.inputs(), plan.decisions());
    return new PlanOption(choice, plan, StressTest.run(own, settings, progress));
  }

  /** The budget in total, or, without one, what the plan spends. */
  private static double money(HiringPlan plan) {
    Budget budget = plan.inputs().hiring().budget();
    return budget == null || budget.total() == null ? plan.spending() : budget.total();
  }
}
