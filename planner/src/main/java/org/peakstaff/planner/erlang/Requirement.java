package org.peakstaff.planner.erlang;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The least staff that meets a set of targets, or the target that no staff meets.
 *
 * @param agents the least whole number of agents; ask {@link #attainable()} first
 * @param agentsReal the least fractional number, where it was asked for
 * @param binding what keeps the requirement from being lower
 * @param measures the queue with these agents, at the targets' thresholds
 * @param agentsWithoutOccupancyCap the requirement were there no cap on occupancy; empty where
 *     there is none
 * @param unattainable the target that no number of agents meets
 */
public record Requirement(
    int agents,
    OptionalDouble agentsReal,
    Binding binding,
    QueueMeasures measures,
    OptionalInt agentsWithoutOccupancyCap,
    Optional<StaffingTarget> unattainable) {

  /**
   * Whether some number of agents meets all targets.
   *
   * @return whether there is a requirement
   */
  public boolean attainable() {
    return unattainable.isEmpty();
  }

  /**
   * The least whole number of agents.
   *
   * @return at least 0
   * @throws IllegalStateException if no number of agents meets the targets
   */
  @Override
  public int agents() {
    if (unattainable.isPresent()) {
      throw new IllegalStateException(explanation());
    }
    return agents;
  }

  /**
   * What the cap on occupancy costs.
   *
   * @return agents that would not be needed without the cap; 0 where there is none
   */
  public int priceOfOccupancyCap() {
    return agents() - agentsWithoutOccupancyCap.orElse(agents());
  }

  /**
   * The result in a sentence.
   *
   * @return for example "59 agents, bound by serviceLevel"
   */
  public String explanation() {
    return unattainable
        .map(target -> "No number of agents meets " + describe(target))
        .orElseGet(() -> agents + " agents, bound by " + binding.id());
  }

  private static String describe(StaffingTarget target) {
    if (target instanceof StaffingTarget.ServiceLevel level) {
      return level.kind().id() + " " + level.share() + " within " + level.within() + " s";
    }
    return target.kind().id() + " of at most " + ((StaffingTarget.AtMost) target).limit();
  }
}
