package org.peakstaff.planner.risk;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The requirement at one quantile of the error of the forecast.
 *
 * @param probability of an error that asks for no more, 0 to 1
 * @param volume factor on all volumes
 * @param handleTime factor on all handle times
 * @param agentHours agents at work x hours, over all groups and intervals
 * @param rosteredHours heads on the roster x hours
 * @param intervals agents required by agent group id, for every interval of the horizon in order
 */
public record ForecastLevel(
    double probability,
    double volume,
    double handleTime,
    double agentHours,
    double rosteredHours,
    List<Interval> intervals) {
  /** Copies the list. */
  public ForecastLevel {
    intervals = List.copyOf(intervals);
  }

  /**
   * The requirement of an interval.
   *
   * @param start local time
   * @param required agents at work by agent group id
   */
  public record Interval(ZonedDateTime start, Map<String, Integer> required) {
    /** Copies the map in id order. */
    public Interval {
      required = Collections.unmodifiableMap(new TreeMap<>(required));
    }

    /**
     * Agents of all groups.
     *
     * @return their sum
     */
    public int total() {
      return required.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
