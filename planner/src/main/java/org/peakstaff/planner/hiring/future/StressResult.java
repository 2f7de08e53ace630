package org.peakstaff.planner.hiring.future;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.Estimate;

/**
 * A hiring plan in many futures. The uncertainty is that of the inputs, drawn once per plan, and of
 * who leaves; the error of the simulation that gives the service is not in it.
 *
 * @param futures how many
 * @param seed of all random numbers
 * @param weeks of all groups together
 * @param groups weeks by group id
 * @param cost money spent over the plan
 * @param lost customers who give up for good over the plan, null where nothing is known of service
 * @param shortfallHours hours at work that are missing over the plan
 * @param peakWeeks the weeks that ask for more than half way from the median week to the most
 * @param peakServiceLevel mean of the service level of the peak weeks, null where nothing is known
 * @param worstServiceLevel service level of the worst week of each future, null where nothing is
 *     known
 * @param worstNet FTE left, below 0 when missing, in the worst week of each future
 * @param worstWeek the week with the lowest P10 of the service level, or where nothing is known of
 *     it of the FTE left
 * @param covered share of futures in which nobody is missing in any week
 * @param met share of futures in which every week meets all targets; undefined (NaN) where nothing
 *     is known of service
 * @param outcomes of each future
 */
public record StressResult(
    int futures,
    long seed,
    List<WeekRisk> weeks,
    Map<String, List<WeekRisk>> groups,
    Range cost,
    @Nullable Range lost,
    Range shortfallHours,
    List<Integer> peakWeeks,
    @Nullable Range peakServiceLevel,
    @Nullable Range worstServiceLevel,
    Range worstNet,
    int worstWeek,
    Estimate covered,
    Estimate met,
    List<Outcome> outcomes) {
  /** Copies the collections. */
  public StressResult {
    weeks = List.copyOf(weeks);
    Map<String, List<WeekRisk>> copies = new TreeMap<>();
    groups.forEach((id, rows) -> copies.put(id, List.copyOf(rows)));
    groups = Collections.unmodifiableMap(copies);
    peakWeeks = List.copyOf(peakWeeks);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What lost customers are worth over the plan.
   *
   * @param price of one, null for none
   * @return null without a price, and where nothing is known of service
   */
  public @Nullable Range lostWorth(@Nullable Double price) {
    return lost == null || price == null ? null : lost.times(price);
  }

  /**
   * Whether anything is known of service: not so for a plan from a given requirement.
   *
   * @return true when service levels, targets and lost contacts are there
   */
  public boolean hasService() {
    return worstServiceLevel != null;
  }
}
