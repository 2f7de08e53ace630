package org.peakstaff.planner.requirement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.QueueMeasures;

/**
 * What a pool needs in an interval, and what it then offers.
 *
 * @param agents the least number that meets every target
 * @param agentsWithoutOccupancyCap the same without the cap
 * @param binding what decides, null when no agent is needed
 * @param occupancy at that number
 * @param measures at that number less the agents for deferred work, at each type's own thresholds,
 *     by dense index of the type
 * @param deferred agents among them that only deferred work asks for
 */
record PoolRequirement(
    int agents,
    int agentsWithoutOccupancyCap,
    @Nullable String binding,
    double occupancy,
    Map<Integer, QueueMeasures> measures,
    int deferred) {
  PoolRequirement {
    measures = Collections.unmodifiableMap(new TreeMap<>(measures));
  }

  /** A group that has nothing to do. */
  static PoolRequirement idle(int minimumAgents) {
    String binding = minimumAgents > 0 ? PoolSolver.MINIMUM_AGENTS : null;
    return new PoolRequirement(minimumAgents, minimumAgents, binding, 0, Map.of(), 0);
  }

  /**
   * The same with agents for deferred work.
   *
   * @param more agents
   * @param label what decides where there are any
   * @param busy agents' worth of deferred work done in the interval
   */
  PoolRequirement withDeferred(int more, String label, double busy) {
    int all = agents + more;
    double occupied = occupancy * agents + busy;
    return new PoolRequirement(
        all,
        agentsWithoutOccupancyCap + more,
        more > 0 ? label : binding,
        all > 0 ? Math.min(1, occupied / all) : 0,
        measures,
        more);
  }

  /**
   * The same with a number of agents found otherwise.
   *
   * @param all agents, those for deferred work included
   * @param why what decides, null when no agent is needed
   */
  PoolRequirement withAgents(int all, @Nullable String why) {
    double occupied = all > 0 ? Math.min(1, occupancy * agents / all) : 0;
    return new PoolRequirement(
        all,
        all - agents + agentsWithoutOccupancyCap,
        why,
        all == agents ? occupancy : occupied,
        all > 0 ? measures : Map.of(),
        Math.min(deferred, all));
  }

  /** The same for an interval in which nobody arrives: agents for what is left of earlier ones. */
  PoolRequirement withoutMeasures() {
    return new PoolRequirement(
        agents, agentsWithoutOccupancyCap, binding, occupancy, Map.of(), deferred);
  }
}
