package org.peakstaff.planner.requirement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.QueueModel;
import org.peakstaff.planner.erlang.Requirement;
import org.peakstaff.planner.erlang.RequirementMemory;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.planner.requirement.PoolTargets.Named;

/**
 * The least staff of a pool, by queueing formula. Equal demands are worked out once, and of unequal
 * ones no more than what can differ (see {@link RequirementMemory}).
 *
 * <p>A pool without any target or cap is staffed to keep up with its work: the least number of
 * agents above its load, whatever the patience of its customers.
 */
final class PoolSolver {
  static final String MINIMUM_AGENTS = Binding.MINIMUM_AGENTS.id();

  /** So many equal demands are worth remembering; a year of them would fill the memory. */
  private static final int MOST_REMEMBERED = 20_000;

  private final PoolTargets targets;
  private final Map<PoolDemand, Kind> kinds = new HashMap<>();
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
    return kind(demand).agents(demand.load());
  }

  /**
   * The least number of agents, what decides it and the measures at it.
   *
   * @throws UnplannableScenarioException if no number of agents meets some target
   */
  PoolRequirement requirement(PoolDemand demand) {
    PoolRequirement known = solved.get(demand);
    if (known == null) {
      forgetIfFull(solved);
      known = solve(demand);
      solved.put(demand, known);
    }
    return known;
  }

  private Kind kind(PoolDemand demand) {
    PoolDemand whateverLoad = demand.withLoad(1);
    Kind kind = kinds.get(whateverLoad);
    if (kind == null) {
      forgetIfFull(kinds);
      kind = new Kind(whateverLoad, targets.of(demand.types()));
      kinds.put(whateverLoad, kind);
    }
    return kind;
  }

  private static void forgetIfFull(Map<PoolDemand, ?> map) {
    if (map.size() >= MOST_REMEMBERED) {
      map.clear();
    }
  }

  private PoolRequirement solve(PoolDemand demand) {
    Kind kind = kind(demand);
    int agents = kind.agents(demand.load());
    QueueModel model = demand.model();
    Map<Integer, QueueMeasures> measures = new TreeMap<>();
    for (int type : demand.types()) {
      measures.put(type, model.measures(agents, thresholds(type)));
    }
    return new PoolRequirement(
        agents,
        kind.agentsWithoutCap(demand.load(), agents),
        kind.binding(demand.load(), agents),
        measures.values().iterator().next().occupancy(),
        measures,
        0);
  }

  /** The measures at a number of agents that another method has found. */
  PoolRequirement at(PoolDemand demand, int agents, PoolRequirement found) {
    QueueModel model = demand.model();
    Map<Integer, QueueMeasures> measures = new TreeMap<>();
    for (int type : demand.types()) {
      measures.put(type, model.measures(agents, thresholds(type)));
    }
    return new PoolRequirement(
        agents,
        agents - found.agents() + found.agentsWithoutOccupancyCap(),
        found.binding(),
        model.measures(agents, Thresholds.none()).occupancy(),
        measures,
        0);
  }

  private Thresholds thresholds(int type) {
    StaffingTarget.ServiceLevel level = targets.serviceLevel(type);
    return level == null ? Thresholds.none() : level.thresholds();
  }

  /** Demands that differ in their load alone. */
  private static final class Kind {
    private final List<Named> named;
    private final int minimumAgents;
    private final QueueModel model;
    private final RequirementMemory memory;
    private final @Nullable RequirementMemory withoutCap;

    Kind(PoolDemand demand, List<Named> named) {
      this.named = named;
      this.minimumAgents = demand.minimumAgents();
      this.model = named.isEmpty() ? ErlangC.of(1, demand.handleTime()) : demand.model();
      this.memory = RequirementMemory.of(model, PoolTargets.joined(named, minimumAgents));
      List<Named> rest =
          named.stream().filter(each -> each.target().kind() != Binding.OCCUPANCY).toList();
      this.withoutCap =
          rest.size() == named.size()
              ? null
              : RequirementMemory.of(model, PoolTargets.joined(rest, minimumAgents));
    }

    int agents(double load) {
      try {
        return memory.agents(load);
      } catch (IllegalStateException e) {
        throw new UnplannableScenarioException(path(load), "no number of agents meets this target");
      }
    }

    int agentsWithoutCap(double load, int agents) {
      return withoutCap == null ? agents : Math.min(agents, withoutCap.agents(load));
    }

    private String path(double load) {
      Requirement found =
          model.withLoad(load).requirement(PoolTargets.joined(named, minimumAgents));
      return named.stream()
          .filter(candidate -> found.unattainable().equals(Optional.of(candidate.target())))
          .findFirst()
          .map(Named::path)
          .orElse("plan");
    }

    /**
     * Among the targets of the first kind that one agent fewer would miss, the one missed by most;
     * of any kind where one agent fewer is none, or lets the queue grow without bound.
     */
    String binding(double load, int agents) {
      if (agents == minimumAgents) {
        return MINIMUM_AGENTS;
      }
      boolean anyKind = agents == 1 || agents - 1 <= model.withLoad(load).stabilityLimit();
      long missed = memory.missedByOneFewer(load, agents);
      if (missed == 0) {
        return Binding.STABILITY.id();
      }
      int first = Long.numberOfTrailingZeros(missed);
      boolean alone = Long.bitCount(missed) == 1 || (!anyKind && isOneOfItsKind(first));
      return named
          .get(alone ? first : worst(memory.margins(load, agents - 1), first, anyKind))
          .label();
    }

    private boolean isOneOfItsKind(int target) {
      return named.stream().filter(n -> n.target().kind() == kindOf(target)).count() == 1;
    }

    /** The target with the least margin, of the same kind as the first or of any. */
    private int worst(double[] margins, int first, boolean anyKind) {
      int worst = first;
      for (int i = first + 1; i < margins.length; i++) {
        if (margins[i] < margins[worst] && (anyKind || kindOf(i) == kindOf(first))) {
          worst = i;
        }
      }
      return worst;
    }

    private Binding kindOf(int target) {
      return named.get(target).target().kind();
    }
  }
}
