package org.peakstaff.planner.hiring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A week of a group in a hiring plan. People come on Monday, and leave at the end of the week: head
 * count at the start + hires + moved in - moved out - quits - drop-outs - contract ends - releases
 * is the head count at the start of the next week. FTE are of rostered hours, before shrinkage.
 *
 * @param week from 0
 * @param monday its first day
 * @param headcountStart own heads before anybody comes
 * @param hires heads in classes that start
 * @param movedIn heads who come from another group and begin to learn
 * @param movedOut heads who leave for another group
 * @param quits heads who leave of their own accord
 * @param dropOuts heads who leave when training ends
 * @param contractEnds heads whose contracts end
 * @param releases heads released
 * @param inTraining heads in training
 * @param nesting heads in nesting
 * @param productiveFte rostered FTE by productivity, of own agents in their contract hours
 * @param requiredFte rostered FTE needed: hours at work / (1 - shrinkage) / schedule efficiency /
 *     hours per FTE
 * @param overtimeFte added by overtime
 * @param timeOffFte taken off by volunteers
 * @param outsourcedFte FTE that a partner's hours replace
 * @param shortfallHours hours at work that are missing
 * @param paidHours contract hours of own agents, training included
 * @param cost cost by line
 */
public record HiringWeek(
    int week,
    LocalDate monday,
    double headcountStart,
    double hires,
    double movedIn,
    double movedOut,
    double quits,
    double dropOuts,
    double contractEnds,
    double releases,
    double inTraining,
    double nesting,
    double productiveFte,
    double requiredFte,
    double overtimeFte,
    double timeOffFte,
    double outsourcedFte,
    double shortfallHours,
    double paidHours,
    Map<CostLine, Double> cost) {
  /** Copies the map. */
  public HiringWeek {
    cost = Collections.unmodifiableMap(new EnumMap<>(cost));
  }

  /**
   * Productive less required FTE, before overtime, time off and outsourcing.
   *
   * @return below 0 when people are missing
   */
  public double gap() {
    return productiveFte - requiredFte;
  }

  /**
   * The gap as a share of what is required.
   *
   * @return below 0 when people are missing, 0 when nothing is required
   */
  public double gapShare() {
    return requiredFte > 0 ? gap() / requiredFte : 0;
  }

  /**
   * Overtime as a share of productive FTE.
   *
   * @return 0 to 1
   */
  public double overtimeShare() {
    return productiveFte > 0 ? overtimeFte / productiveFte : 0;
  }

  /**
   * Time off as a share of productive FTE.
   *
   * @return 0 to 1
   */
  public double timeOffShare() {
    return productiveFte > 0 ? timeOffFte / productiveFte : 0;
  }

  /**
   * What is left after overtime, time off and outsourcing.
   *
   * @return FTE, below 0 when people are missing
   */
  public double net() {
    return gap() + overtimeFte - timeOffFte + outsourcedFte;
  }

  /**
   * Own heads after people have left at the end of the week.
   *
   * @return the next week's {@link #headcountStart}
   */
  public double headcountEnd() {
    double come = hires + movedIn;
    return headcountStart + come - movedOut - quits - dropOuts - contractEnds - releases;
  }

  /**
   * Money spent in the week.
   *
   * @return the sum of all lines but the worth of the shortfall
   */
  public double spending() {
    return cost.entrySet().stream()
        .filter(line -> line.getKey().isSpent())
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
