package org.peakstaff.result;

import org.jspecify.annotations.Nullable;

/**
 * A number found by simulation, with its confidence interval.
 *
 * @param mean the estimate; NaN when undefined
 * @param low lower end of the interval; NaN when there is none (one replication, or undefined)
 * @param high upper end of the interval; NaN when there is none
 * @param confidence the interval's confidence, such as .95
 * @param days P10 / P50 / P90 of the day's value, null where not kept
 */
public record Estimate(
    double mean, double low, double high, double confidence, @Nullable Percentiles days) {
  /**
   * Half the width of the interval.
   *
   * @return NaN when there is no interval
   */
  public double halfWidth() {
    return (high - low) / 2;
  }

  /**
   * Whether the interval exists.
   *
   * @return false for one replication or an undefined value
   */
  public boolean hasInterval() {
    return low <= high;
  }
}
