package org.peakstaff.planner.requirement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The staff a scenario needs by the formulas, before anything is simulated.
 *
 * @param method id of the planning method
 * @param methodReason a sentence that says why this method was used
 * @param pools what each agent group is planned for, by agent group id
 * @param intervals every interval of the horizon, in order
 */
public record StaffRequirement(
    String method,
    String methodReason,
    Map<String, StaffingPool> pools,
    List<PlanInterval> intervals) {
  /** Copies the collections. */
  public StaffRequirement {
    pools = Collections.unmodifiableMap(new TreeMap<>(pools));
    intervals = List.copyOf(intervals);
  }
}
