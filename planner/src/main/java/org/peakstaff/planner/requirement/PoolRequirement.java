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
 * @param measures at that number, at each type's own thresholds, by dense index of the type
 */
record PoolRequirement(
    int agents,
    int agentsWithoutOccupancyCap,
    @Nullable String binding,
    double occupancy,
    Map<Integer, QueueMeasures> measures) {
  PoolRequirement {
    measures = Collections.unmodifiableMap(new TreeMap<>(measures));
  }

  /** A group that has nothing to do. */
  static PoolRequirement idle(int minimumAgents) {
    String binding = minimumAgents > 0 ? PoolSolver.MINIMUM_AGENTS : null;
    return new PoolRequirement(minimumAgents, minimumAgents, binding, 0, Map.of());
  }
}
