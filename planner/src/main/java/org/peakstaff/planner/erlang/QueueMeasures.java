package org.peakstaff.planner.erlang;

import java.util.List;
import org.peakstaff.scenario.ServiceLevelConvention;

/**
 * The stationary measures of a queue. Shares are from 0 to 1, times in seconds; NaN is "undefined".
 *
 * @param agents number of agents, perhaps fractional
 * @param pWait share of the offered that finds all agents busy (P(wait &gt; 0))
 * @param pAbandon share of the offered that abandons
 * @param blocking share of arrivals turned away because there is no place; 0 where the queue is
 *     unlimited
 * @param occupancy busy time / (busy + available time)
 * @param meanQueue mean number waiting
 * @param meanWait mean wait of all offered, answered or not
 * @param averageSpeedOfAnswer ASA: mean wait of the answered
 * @param meanWaitAbandoned mean wait of those who abandon; NaN where nobody can
 * @param unstable true where the queue grows without bound: pWait is 1, every service level 0, and
 *     queue and waits are NaN
 * @param serviceLevels one per threshold asked for, in that order
 */
public record QueueMeasures(
    double agents,
    double pWait,
    double pAbandon,
    double blocking,
    double occupancy,
    double meanQueue,
    double meanWait,
    double averageSpeedOfAnswer,
    double meanWaitAbandoned,
    boolean unstable,
    List<ServiceLevelAt> serviceLevels) {

  /** Copies the list. */
  public QueueMeasures {
    serviceLevels = List.copyOf(serviceLevels);
  }

  /**
   * The service level at one of the thresholds asked for.
   *
   * @param threshold in seconds, one of those the measures were computed with
   * @param convention how abandoned contacts enter
   * @return a share from 0 to 1
   * @throws IllegalArgumentException if the threshold was not asked for
   */
  public double serviceLevel(double threshold, ServiceLevelConvention convention) {
    return serviceLevelAt(threshold).serviceLevel(convention);
  }

  /**
   * All shares at one of the thresholds asked for.
   *
   * @param threshold in seconds, one of those the measures were computed with
   * @return the shares
   * @throws IllegalArgumentException if the threshold was not asked for
   */
  public ServiceLevelAt serviceLevelAt(double threshold) {
    for (ServiceLevelAt level : serviceLevels) {
      if (level.threshold() == threshold) {
        return level;
      }
    }
    throw new IllegalArgumentException(
        "No service level was computed at " + threshold + " s; ask for it in Thresholds");
  }
}
