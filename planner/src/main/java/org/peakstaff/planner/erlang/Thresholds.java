package org.peakstaff.planner.erlang;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The answer-time thresholds, in seconds, at which service levels are wanted, and the threshold
 * below which an abandon counts as short.
 *
 * @param within answer-time thresholds in the order wanted; each at least 0, finite
 * @param shortAbandon short-abandon threshold in seconds, at least 0, finite
 */
public record Thresholds(List<Double> within, double shortAbandon) {
  private static final Thresholds NONE = new Thresholds(List.of(), 0);

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if a threshold is negative, infinite or NaN
   */
  public Thresholds {
    within = List.copyOf(within);
    within.forEach(t -> Arguments.notNegative("threshold", t));
    Arguments.notNegative("short-abandon threshold", shortAbandon);
  }

  /**
   * No thresholds: only the measures that need none.
   *
   * @return an empty list of thresholds
   */
  public static Thresholds none() {
    return NONE;
  }

  /**
   * The given answer-time thresholds; no abandon counts as short.
   *
   * @param within thresholds in seconds
   * @return the thresholds
   */
  public static Thresholds of(double... within) {
    return new Thresholds(DoubleStream.of(within).boxed().toList(), 0);
  }

  /**
   * The same thresholds with another short-abandon threshold.
   *
   * @param seconds abandons within this time count as short
   * @return the changed copy
   */
  public Thresholds withShortAbandon(double seconds) {
    return new Thresholds(within, seconds);
  }
}
