package org.peakstaff.planner.erlang;

/**
 * A queue with Poisson arrivals whose stationary measures are known for any number of agents: the
 * load, handle time and patience are fixed, the agents are the question.
 *
 * <p>Agents may be fractional: the formulas are continued in the way of Jagerman (1974), so that a
 * planner can add queues before rounding.
 */
public sealed interface QueueModel
    permits ErlangA, ErlangB, ErlangC, FiniteLines, GeneralPatienceQueue, ReturningQueue {
  /**
   * Offered load: arrival rate times mean handle time.
   *
   * @return erlangs
   */
  double load();

  /**
   * Mean handle time.
   *
   * @return seconds
   */
  double handleTime();

  /**
   * The same queue with another load.
   *
   * @param load erlangs, at least 0
   * @return the queue
   * @throws IllegalArgumentException if the load is negative, infinite or NaN
   */
  QueueModel withLoad(double load);

  /**
   * The number of agents up to which the queue grows without bound.
   *
   * @return the load where everybody waits for as long as it takes; 0 where the queue is stable
   *     with any agents
   */
  default double stabilityLimit() {
    return 0;
  }

  /**
   * The largest number of agents that makes sense.
   *
   * @return agents
   */
  default int mostAgents() {
    return RequirementSearch.MOST_AGENTS;
  }

  /**
   * Whether a fraction of an agent has a meaning.
   *
   * @return whether {@link #measures} takes fractions
   */
  default boolean isContinuous() {
    return true;
  }

  /**
   * The stationary measures with the given agents.
   *
   * @param agents at least 0, finite; a fraction is allowed where {@link #isContinuous()}
   * @param thresholds where service levels are wanted
   * @return the measures
   * @throws IllegalArgumentException if agents is negative, infinite or NaN
   */
  QueueMeasures measures(double agents, Thresholds thresholds);

  /**
   * The least number of agents that meets all targets.
   *
   * @param targets what has to be met
   * @return the requirement, or why there is none
   */
  default Requirement requirement(StaffingTargets targets) {
    return RequirementSearch.of(this, targets);
  }

  /**
   * The largest load with which the agents meet all targets.
   *
   * @param agents above 0, finite
   * @param targets what has to be met
   * @return the capacity
   * @throws IllegalArgumentException if agents is not above 0 and finite
   */
  default Capacity capacity(double agents, StaffingTargets targets) {
    return CapacitySearch.of(this, agents, targets);
  }
}
