package org.peakstaff.planner.erlang;

/**
 * A queue with Poisson arrivals whose stationary measures are known for any number of agents: the
 * load, handle time and patience are fixed, the agents are the question.
 *
 * <p>Agents may be fractional: the formulas are continued in the way of Jagerman (1974), so that a
 * planner can add queues before rounding.
 */
public sealed interface QueueModel permits ErlangA, ErlangB, ErlangC, GeneralPatienceQueue {
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
   * The stationary measures with the given agents.
   *
   * @param agents at least 0, finite; a fraction is allowed
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
}
