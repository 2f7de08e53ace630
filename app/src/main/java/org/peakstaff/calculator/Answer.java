package org.peakstaff.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.Capacity;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.Requirement;
import org.peakstaff.planner.erlang.StaffingTarget;

/**
 * The answer to a question.
 *
 * @param question what was asked
 * @param requirement the agents, where they were asked for
 * @param capacity the load, where it was asked for
 * @param measures the queue with these agents and this load; null where there are none, since no
 *     number of agents meets the targets
 * @param totalLoad erlangs of all attempts, where some come back; NaN where nobody does
 * @param missed the targets that the measures miss, where agents and load were given
 */
public record Answer(
    Question question,
    @Nullable Requirement requirement,
    @Nullable Capacity capacity,
    @Nullable QueueMeasures measures,
    double totalLoad,
    List<StaffingTarget> missed) {
  /** Copies the list. */
  public Answer {
    missed = List.copyOf(missed);
  }

  /**
   * Whether there is an answer and every target is met.
   *
   * @return whether nothing is missed
   */
  public boolean isMet() {
    return missed.isEmpty() && (requirement == null || requirement.attainable());
  }
}
