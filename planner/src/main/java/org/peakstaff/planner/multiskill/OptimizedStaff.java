package org.peakstaff.planner.multiskill;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.certify.Certificate;

/**
 * The cheapest staff that was found.
 *
 * @param scenario its name
 * @param sha256 its hash
 * @param seed of the random numbers
 * @param currency of costs, null when the scenario names none
 * @param period how long a group keeps one number of agents
 * @param starts of the intervals, in local time with offset
 * @param groups the staff, by agent group id
 * @param cost of all groups
 * @param bounds on the cost of any staff, by formula
 * @param references what specialists alone and full pooling would cost
 * @param cutRounds integer programs solved and simulated
 * @param cuts conditions found by simulation
 * @param obstacles why there is no staff that keeps all targets; empty unless there is none
 * @param certificate what is proven of the staff
 */
public record OptimizedStaff(
    String scenario,
    String sha256,
    long seed,
    @Nullable String currency,
    StaffingPeriod period,
    List<String> starts,
    Map<String, GroupStaff> groups,
    double cost,
    List<CostBound> bounds,
    List<ReferenceCost> references,
    int cutRounds,
    int cuts,
    List<String> obstacles,
    Certificate certificate) {
  /** Copies the collections. */
  public OptimizedStaff {
    starts = List.copyOf(starts);
    groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    bounds = List.copyOf(bounds);
    references = List.copyOf(references);
    obstacles = List.copyOf(obstacles);
  }

  /**
   * The largest bound.
   *
   * @return a cost
   */
  public double bound() {
    return bounds.stream().mapToDouble(CostBound::cost).max().orElse(0);
  }

  /**
   * How far the cost is above the bound.
   *
   * @return a part of the bound; negative where the formulas ask for more than the simulation; NaN
   *     when the bound is 0
   */
  public double gap() {
    double bound = bound();
    return bound > 0 ? cost / bound - 1 : Double.NaN;
  }

  /**
   * Hours at work over the horizon, all groups together.
   *
   * @return hours
   */
  public double hours() {
    return groups.values().stream().mapToDouble(GroupStaff::hours).sum();
  }
}
