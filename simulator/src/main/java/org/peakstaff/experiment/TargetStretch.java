package org.peakstaff.experiment;

import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Target;

/**
 * One bound in one stretch of time: what a planner has to keep. Over replications it is a ratio of
 * expectations, numerator over denominator; where it must hold with a probability, the numerator
 * counts the days that meet the bound and the denominator those with contacts.
 *
 * @param subject id of the contact type, {@link org.peakstaff.result.TargetCheck#ALL_TYPES}, or the
 *     id of the agent group whose occupancy is bounded
 * @param measure {@code serviceLevel}, {@code abandonment}, {@code averageSpeedOfAnswer}, {@code
 *     completed} or {@code occupancy}
 * @param scope what the stretch is
 * @param stretch its name: {@code horizon}, an ISO date, or the start of an interval
 * @param day index of the day, -1 for the horizon
 * @param interval index of the interval, -1 for a longer stretch
 * @param bound of the measure, a share or seconds
 * @param atLeast whether the measure must be at least the bound, not at most
 * @param probability the share of days that must meet the bound, null when it must hold in the mean
 */
public record TargetStretch(
    String subject,
    String measure,
    Target.Scope scope,
    String stretch,
    int day,
    int interval,
    double bound,
    boolean atLeast,
    @Nullable Double probability) {
  /** The measure of a cap on the busy share of agents' time. */
  public static final String OCCUPANCY = "occupancy";

  /** Targets are inclusive, with this relative tolerance. */
  private static final double TOLERANCE = 1e-12;

  /**
   * What the ratio is compared with.
   *
   * @return the probability where there is one, else the bound
   */
  public double required() {
    return probability == null ? bound : probability;
  }

  /**
   * On which side of {@link #required} the ratio must be.
   *
   * @return true when it must be at least that
   */
  public boolean isLowerBound() {
    return probability != null || atLeast;
  }

  /**
   * How far a value of the ratio is on the right side.
   *
   * @param ratio its value; NaN when nothing happened, which misses nothing
   * @return negative when it misses; infinite when nothing happened
   */
  public double margin(double ratio) {
    if (Double.isNaN(ratio)) {
      return Double.POSITIVE_INFINITY;
    }
    return isLowerBound() ? ratio - required() : required() - ratio;
  }

  /**
   * Whether a value of the ratio is on the right side.
   *
   * @param ratio its value
   * @return true also when nothing happened
   */
  public boolean holds(double ratio) {
    return margin(ratio) >= -TOLERANCE * required();
  }
}
