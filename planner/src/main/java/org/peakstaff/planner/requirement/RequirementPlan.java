package org.peakstaff.planner.requirement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;

/**
 * The staff a scenario needs, per interval and agent group, with what the formulas promise for it
 * and what the simulation of exactly that staffing found.
 *
 * <p>The formulas propose, the simulation decides: whether the targets are met is read from {@link
 * SimulationResult#targets()}, each at the scope its contact type names.
 *
 * @param scenario the scenario's name
 * @param sha256 hash of the canonical merged scenario with the contents of its files
 * @param method id of the planning method, such as {@code sipp}
 * @param methodReason a sentence that says why this method was used
 * @param pools what each agent group is planned for, by agent group id
 * @param intervals every interval of the horizon, in order
 * @param totals over the horizon
 * @param simulation of the planned staffing: {@code requiredWithShrinkage} heads on the roster in
 *     place of the scenario's own
 * @param certificate what is proven of the requirement, null when the method proves nothing
 * @param waterfall why the requirement is not that of Erlang C, null when it is not worked out
 */
public record RequirementPlan(
    String scenario,
    String sha256,
    String method,
    String methodReason,
    Map<String, StaffingPool> pools,
    List<PlanInterval> intervals,
    PlanTotals totals,
    SimulationResult simulation,
    @Nullable Certificate certificate,
    @Nullable Waterfall waterfall) {
  /** Copies the collections. */
  public RequirementPlan {
    pools = Collections.unmodifiableMap(new TreeMap<>(pools));
    intervals = List.copyOf(intervals);
  }

  /**
   * A plan that is not explained.
   *
   * @param scenario the scenario's name
   * @param sha256 hash of the canonical merged scenario with the contents of its files
   * @param method id of the planning method
   * @param methodReason a sentence that says why this method was used
   * @param pools what each agent group is planned for, by agent group id
   * @param intervals every interval of the horizon, in order
   * @param totals over the horizon
   * @param simulation of the planned staffing
   * @param certificate what is proven of the requirement, null when the method proves nothing
   */
  public RequirementPlan(
      String scenario,
      String sha256,
      String method,
      String methodReason,
      Map<String, StaffingPool> pools,
      List<PlanInterval> intervals,
      PlanTotals totals,
      SimulationResult simulation,
      @Nullable Certificate certificate) {
    this(
        scenario,
        sha256,
        method,
        methodReason,
        pools,
        intervals,
        totals,
        simulation,
        certificate,
        null);
  }

  /**
   * The same plan, explained.
   *
   * @param why why the requirement is not that of Erlang C
   * @return a copy
   */
  public RequirementPlan withWaterfall(Waterfall why) {
    return new RequirementPlan(
        scenario,
        sha256,
        method,
        methodReason,
        pools,
        intervals,
        totals,
        simulation,
        certificate,
        why);
  }

  /**
   * Whether a statistical certificate was issued that the plan meets its targets and that no agent
   * can be spared.
   *
   * @return false also when the method gives no certificates
   */
  public boolean certified() {
    return certificate != null && certificate.isIssued();
  }

  /**
   * Whether the simulated staffing meets every target of every contact type at its scope.
   *
   * @return true also when there are no targets
   */
  public boolean targetsMet() {
    return simulation.targets().stream().allMatch(TargetCheck::met);
  }
}
