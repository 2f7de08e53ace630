package org.peakstaff.planner.requirement;

import java.util.List;

/**
 * What one agent group is planned for: the contact types whose first-rank group it is, treated as
 * one queue.
 *
 * @param contactTypes their ids, in id order; a type that prefers another group while that is open
 *     counts for both; empty when no type prefers the group, which is then planned at its minimum
 * @param formula the queueing formula
 * @param formulaReason a sentence that says why this formula was used
 */
public record StaffingPool(List<String> contactTypes, ErlangFormula formula, String formulaReason) {
  /** Copies the list. */
  public StaffingPool {
    contactTypes = List.copyOf(contactTypes);
  }
}
