package org.peakstaff.planner.requirement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.QueueModel;
import org.peakstaff.planner.erlang.Requirement;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.planner.requirement.PoolTargets.Named;

/**
 * The least staff of a pool, by queueing formula. Equal demands are worked out once.
 *
 * <p>A pool without any target or cap is staffed to keep up with its work: the least number of
 * agents above its load, whatever the patience of its customers.
 */
final class PoolSolver {
  static final String MINIMUM_AGENTS = Binding.MINIMUM_AGENTS.id();

  private final PoolTargets targets;
  private final Map<PoolDemand, Requirement> searched = new HashMap<>();
  private final Map<PoolDemand, PoolRequirement> solved = new HashMap<>();

  PoolSolver(PoolTargets targets) {
    this.targets = targets;
  }

  /**
   * The least number of agents alone.
   *
   * @throws UnplannableScenarioException if no number of agents meets some target
   */
  int agents(PoolDemand demand) {
    return searched.computeIfAbsent(demand, this::search).agents();
  }

  /**
   * The least number of agents, what decides it and the measures at it.
   *
   * @throws UnplannableScenarioException if no number of agents meets some target
   */
  PoolRequirement requirement(PoolDemand demand) {
    return solved.computeIfAbsent(demand, this::solve);
  }

  private Requirement search(PoolDemand demand) {
    List<Named> named = targets.of(demand.types());
    QueueModel model =
        named.isEmpty() ? ErlangC.of(demand.load(), demand.handleTime()) : demand.model();
    Requirement found = model.requirement(PoolTargets.joined(named, demand.minimumAgents()));
    if (!found.attainable()) {
      throw new UnplannableScenarioException(
          path(named, found), "no number of agents meets this target");
    }
    return found;
  }

  private static String path(List<Named> named, Requirement found) {
    return named.stream()
        .filter(candidate -> found.unattainable().equals(Optional.of(candidate.target())))
        .findFirst()
        .map(Named::path)
        .orElse("plan");
  }

  private PoolRequirement solve(PoolDemand demand) {
    Requirement found = searched.computeIfAbsent(demand, this::search);
    QueueModel model = demand.model();
    Map<Integer, QueueMeasures> measures = new TreeMap<>();
    for (int type : demand.types()) {
      measures.put(type, model.measures(found.agents(), thresholds(type)));
    }
    return new PoolRequirement(
        found.agents(),
        found.agentsWithoutOccupancyCap().orElse(found.agents()),
        binding(demand, model, found),
        model.measures(found.agents(), Thresholds.none()).occupancy(),
        measures);
  }

  private Thresholds thresholds(int type) {
    StaffingTarget.ServiceLevel level = targets.serviceLevel(type);
    return level == null ? Thresholds.none() : level.thresholds();
  }

  private String binding(PoolDemand demand, QueueModel model, Requirement found) {
    boolean atMinimum =
        found.binding() == Binding.MINIMUM_AGENTS && found.agents() == demand.minimumAgents();
    return atMinimum
        ? MINIMUM_AGENTS
        : mostMissed(demand, model, found).orElse(Binding.STABILITY.id());
  }

  /** Among the targets that one agent fewer would miss, the one missed by most. */
  private Optional<String> mostMissed(PoolDemand demand, QueueModel model, Requirement found) {
    boolean byTarget =
        found.binding() != Binding.MINIMUM_AGENTS && found.binding() != Binding.STABILITY;
    int fewer = found.agents() - 1;
    return targets.of(demand.types()).stream()
        .filter(named -> !byTarget || named.target().kind() == found.binding())
        .filter(named -> !met(named, model, fewer))
        .min(Comparator.comparingDouble(named -> margin(named, model, fewer)))
        .map(Named::label);
  }

  private static boolean met(Named named, QueueModel model, int agents) {
    return margin(named, model, agents) >= 0;
  }

  private static double margin(Named named, QueueModel model, int agents) {
    StaffingTarget target = named.target();
    return target.margin(model.measures(agents, target.thresholds()));
  }
}
