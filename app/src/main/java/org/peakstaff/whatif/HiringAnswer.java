package org.peakstaff.whatif;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringPlanner.FrontierPoint;
import org.peakstaff.planner.hiring.future.Bridge;
import org.peakstaff.planner.hiring.future.Effect;
import org.peakstaff.planner.hiring.future.IfWrong;
import org.peakstaff.planner.hiring.future.PlanOption;
import org.peakstaff.planner.hiring.future.StressResult;
import org.peakstaff.scenario.HiringGroup;

/**
 * A hiring plan with everything a decision about it rests on. What is empty was not asked for, or
 * was not reached before somebody stopped the command.
 *
 * @param scenario what was planned
 * @param plan the plan
 * @param summary what its weeks come to
 * @param options the plan and others to choose from, in many futures; the plan first
 * @param ifWrong what becomes of the plan when one input is wrong
 * @param frontier what more or less money buys
 * @param comparison the plan that was approved, and what leads from it to this one; null for none
 * @param interrupted whether somebody stopped the command before all of it was done
 */
public record HiringAnswer(
    NamedScenario scenario,
    HiringPlan plan,
    HiringSummary summary,
    List<PlanOption> options,
    List<IfWrong> ifWrong,
    List<FrontierPoint> frontier,
    @Nullable Approved comparison,
    boolean interrupted) {
  /** Copies the lists. */
  public HiringAnswer {
    options = List.copyOf(options);
    ifWrong = List.copyOf(ifWrong);
    frontier = List.copyOf(frontier);
  }

  /**
   * A plan that was approved before.
   *
   * @param scenario what was planned then
   * @param plan made from it
   * @param bridge from it to the new plan
   */
  public record Approved(NamedScenario scenario, HiringPlan plan, Bridge bridge) {}

  /**
   * The plan in many futures.
   *
   * @return empty where it was not tested
   */
  public Optional<StressResult> stress() {
    return options.isEmpty() ? Optional.empty() : Optional.ofNullable(options.get(0).result());
  }

  /**
   * What a change does to the futures of the plan.
   *
   * @param changed the same futures with it, null where there are none
   * @return empty where either was not tested
   */
  public Optional<Effect> effect(@Nullable StressResult changed) {
    return changed == null ? Optional.empty() : stress().map(plan -> Effect.of(plan, changed));
  }

  /**
   * The scenario's name.
   *
   * @return as its file says
   */
  public String name() {
    return scenario.loaded().scenario().name();
  }

  /**
   * The currency of all money.
   *
   * @return null where the scenario has no costs
   */
  public @Nullable String currency() {
    return scenario.loaded().scenario().currency();
  }

  /**
   * What a lost contact is worth.
   *
   * @return null when the scenario does not say
   */
  public @Nullable Double lostContact() {
    return plan.inputs().hiring().costPerLostContact();
  }

  /**
   * How a group is called.
   *
   * @param id of the group
   * @return its label, else its id
   */
  public String label(String id) {
    HiringGroup group = Objects.requireNonNull(plan.inputs().hiring().groups().get(id));
    return group.label() == null ? id : group.label();
  }

  /**
   * Whether there is more than one group, so that a group has to be named.
   *
   * @return true for two groups or more
   */
  public boolean hasGroups() {
    return plan.weeks().size() > 1;
  }
}
