package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;

/**
 * The roster a requirement asks for: {@code requiredWithShrinkage} heads per group and interval.
 *
 * @param heads one number per interval of the horizon, by agent group id
 */
public record PlannedStaffing(Map<String, List<Integer>> heads) {
  /** Copies the map in id order. */
  public PlannedStaffing {
    Map<String, List<Integer>> copies = new TreeMap<>();
    heads.forEach((group, values) -> copies.put(group, List.copyOf(values)));
    heads = Collections.unmodifiableMap(copies);
  }

  /**
   * The roster of a plan.
   *
   * @param intervals every interval of the horizon, in order
   * @return heads per group and interval
   */
  public static PlannedStaffing of(List<PlanInterval> intervals) {
    Map<String, List<Integer>> heads = new TreeMap<>();
    for (PlanInterval interval : intervals) {
      interval
          .agentGroups()
          .forEach(
              (group, requirement) ->
                  heads
                      .computeIfAbsent(group, key -> new ArrayList<>())
                      .add(requirement.requiredWithShrinkage()));
    }
    return new PlannedStaffing(heads);
  }

  /**
   * The scenario with this roster in place of its own; groups without planned heads keep theirs.
   * Temporary changes of the old roster go with it.
   *
   * @param scenario the scenario
   * @return the same but for {@code scheduled} and {@code adjustments}
   */
  public Scenario applyTo(Scenario scenario) {
    return scenario.withAgentGroups(rostered(scenario.agentGroups())).withAdjustments(Map.of());
  }

  private Map<String, AgentGroup> rostered(Map<String, AgentGroup> groups) {
    Map<String, AgentGroup> rostered = new TreeMap<>(groups);
    rostered.replaceAll(
        (id, group) -> heads.containsKey(id) ? rostered(group, heads.get(id)) : group);
    return rostered;
  }

  /**
   * What an overlay file has to say to give a scenario this roster, as nested maps and lists in the
   * terms of the scenario format: {@code {"agentGroups": {id: {"scheduled": {"type": "intervals",
   * "values": [...]}}}}}.
   *
   * @param adjustments ids of the scenario's temporary changes of its old roster, which are deleted
   * @return the overlay's content, without its {@code extends}
   */
  public Map<String, @Nullable Object> overlay(Set<String> adjustments) {
    Map<String, Object> groups = new TreeMap<>();
    heads.forEach(
        (id, values) ->
            groups.put(
                id,
                Map.of("scheduled", new TreeMap<>(Map.of("type", "intervals", "values", values)))));
    Map<String, @Nullable Object> overlay = new TreeMap<>();
    overlay.put("agentGroups", groups);
    if (!adjustments.isEmpty()) {
      Map<String, @Nullable Object> deleted = new TreeMap<>();
      adjustments.forEach(id -> deleted.put(id, null));
      overlay.put("adjustments", deleted);
    }
    return overlay;
  }

  private static AgentGroup rostered(AgentGroup group, List<Integer> values) {
    return group.withScheduled(new Scheduled.Intervals(values));
  }
}
