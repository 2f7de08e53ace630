package org.peakstaff.whatif;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peakstaff.planner.requirement.PlannedStaffing;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.scenario.Adjustment;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;

/** With whose staff the scenarios of a comparison are simulated. */
public enum ComparedStaff {
  /** Each with the staff it names. */
  OWN("simulate", "own"),
  /** All with the staff the baseline names: what a variant does to the service. */
  BASELINE("simulate", "fixed"),
  /** All with the staff the plan finds for the baseline: what a variant does to the plan. */
  BASELINE_PLAN("plan", "fixed"),
  /** Each with the staff its own plan finds: what a variant needs. */
  OWN_PLAN("plan", "replanned");

  private final String of;
  private final String decisions;

  ComparedStaff(String of, String decisions) {
    this.of = of;
    this.decisions = decisions;
  }

  /**
   * The staff that two names stand for.
   *
   * @param of {@code simulate} or {@code plan}
   * @param decisions {@code own}, {@code fixed} or {@code replanned}; empty for the first that goes
   *     with {@code of}, {@code own} or {@code replanned}
   * @return the staff, empty when the names do not go together
   */
  public static Optional<ComparedStaff> of(String of, Optional<String> decisions) {
    ComparedStaff usual = of.equals(OWN_PLAN.of) ? OWN_PLAN : OWN;
    String wanted = decisions.orElse(usual.decisions);
    for (ComparedStaff each : values()) {
      if (each.of.equals(of) && each.decisions.equals(wanted)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * What is compared.
   *
   * @return {@code simulate} or {@code plan}
   */
  public String of() {
    return of;
  }

  /**
   * Whose decisions about staff hold.
   *
   * @return {@code own}, {@code fixed} or {@code replanned}
   */
  public String decisions() {
    return decisions;
  }

  /**
   * Whether the planner is asked.
   *
   * @return true for plans
   */
  public boolean isPlanned() {
    return of.equals(OWN_PLAN.of);
  }

  /**
   * The same in words.
   *
   * @return such as {@code each with the staff it needs by its own plan}
   */
  public String words() {
    return switch (this) {
      case OWN -> "each with the staff it names";
      case BASELINE -> "all with the staff of the baseline";
      case BASELINE_PLAN -> "all with the staff planned for the baseline";
      case OWN_PLAN -> "each with the staff planned for it";
    };
  }

  /**
   * A scenario with this staff.
   *
   * @param scenario the scenario
   * @param baseline the baseline, already with its staff when this is not the baseline itself
   * @return the scenario to simulate
   */
  Scenario staff(Scenario scenario, Scenario baseline) {
    return switch (this) {
      case OWN -> scenario;
      case BASELINE -> withRoster(scenario, baseline);
      case BASELINE_PLAN ->
          scenario == baseline ? planned(scenario) : withRoster(scenario, baseline);
      case OWN_PLAN -> planned(scenario);
    };
  }

  private static Scenario planned(Scenario scenario) {
    return PlannedStaffing.of(RequirementPlanner.requirement(scenario).intervals())
        .applyTo(scenario);
  }

  /** Groups that the baseline does not have keep their own. */
  private static Scenario withRoster(Scenario scenario, Scenario baseline) {
    Map<String, AgentGroup> groups = new TreeMap<>(scenario.agentGroups());
    groups.replaceAll(
        (id, group) -> {
          AgentGroup other = baseline.agentGroups().get(id);
          return other == null ? group : group.withScheduled(other.scheduled());
        });
    return scenario.withAgentGroups(groups).withAdjustments(adjustments(scenario, baseline));
  }

  /** Temporary staff is part of the roster: of the baseline where that has the group. */
  private static Map<String, Adjustment> adjustments(Scenario scenario, Scenario baseline) {
    Map<String, Adjustment> adjustments = new TreeMap<>(scenario.adjustments());
    adjustments.values().removeIf(own -> baseline.agentGroups().containsKey(own.agentGroup()));
    baseline
        .adjustments()
        .forEach(
            (id, other) -> {
              if (scenario.agentGroups().containsKey(other.agentGroup())) {
                adjustments.put(id, other);
              }
            });
    return adjustments;
  }
}
