package org.peakstaff.planner.validation;

import java.time.LocalDateTime;

/**
 * One measure of one contact type in one interval of the history, or over one of its days.
 *
 * @param start of the interval or day
 * @param contactType its id, or {@link HistoryValidation#ALL}
 * @param measure what
 * @param actual what the history says
 * @param low the 5th percentile over replications
 * @param median the 50th
 * @param high the 95th
 * @param judged whether enough contacts are expected for the band to say something
 */
public record ValidationCell(
    LocalDateTime start,
    String contactType,
    ValidatedMeasure measure,
    double actual,
    double low,
    double median,
    double high,
    boolean judged) {
  /**
   * Whether the actual value lies in the band.
   *
   * @return true on its ends too
   */
  public boolean inside() {
    return actual >= low - 1e-9 && actual <= high + 1e-9;
  }
}
