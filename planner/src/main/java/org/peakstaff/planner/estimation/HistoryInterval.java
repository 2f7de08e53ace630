package org.peakstaff.planner.estimation;

import java.time.LocalDateTime;

/**
 * What happened to one contact type in one interval of the past.
 *
 * @param start of the interval, local wall-clock time
 * @param contactType its id
 * @param calls the counts, attributed to the interval of arrival
 * @param seconds the total times of those calls
 * @param agents agents at work in the interval, of all types together; by the export's own
 *     definition
 */
public record HistoryInterval(
    LocalDateTime start, String contactType, Calls calls, Seconds seconds, double agents) {
  /** Checks the number of agents. */
  public HistoryInterval {
    if (!(agents >= 0 && agents < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("agents are a number from 0 up, not " + agents);
    }
  }
}
