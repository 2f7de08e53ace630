package org.peakstaff.planner.channel;

import java.util.List;

/**
 * The staff for deferred work.
 *
 * @param spread how the room between arrival and deadline is used
 * @param agents real-valued agents at work, by interval: what queues and types add up to before
 *     rounding
 * @param wholeAgents the same in whole agents, who never have less done than the real ones
 * @param outcomes what becomes of each type with the real-valued agents
 * @param wholeOutcomes what becomes of each type with whole agents
 */
public record DeferredPlan(
    Spread spread,
    List<Double> agents,
    List<Integer> wholeAgents,
    List<DeferredOutcome> outcomes,
    List<DeferredOutcome> wholeOutcomes) {
  /** Copies the lists. */
  public DeferredPlan {
    agents = List.copyOf(agents);
    wholeAgents = List.copyOf(wholeAgents);
    outcomes = List.copyOf(outcomes);
    wholeOutcomes = List.copyOf(wholeOutcomes);
  }

  /**
   * The largest number of agents in any interval.
   *
   * @return real-valued agents
   */
  public double peak() {
    return agents.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
