package org.peakstaff.planner.erlang;

/**
 * Comparisons and roundings that forgive the last digits: a target met to a relative 10^-12 is met,
 * and a quotient that is an integer but for rounding is that integer.
 */
public final class Tolerance {
  /** Relative tolerance of every comparison with a target. */
  public static final double RELATIVE = 1e-12;

  private Tolerance() {}

  /**
   * Whether the value reaches the lower limit.
   *
   * @param value what was achieved
   * @param limit what was asked for, inclusive
   * @return whether value &gt;= limit, to a relative 10^-12; false for NaN
   */
  public static boolean atLeast(double value, double limit) {
    return value >= limit * (1 - RELATIVE);
  }

  /**
   * Whether the value keeps below the upper limit.
   *
   * @param value what was achieved
   * @param limit what was asked for, inclusive
   * @return whether value &lt;= limit, to a relative 10^-12; false for NaN
   */
  public static boolean atMost(double value, double limit) {
    return value <= limit * (1 + RELATIVE);
  }

  /**
   * The quotient rounded up, as ceil(q (1 - 10^-12)): 4.9 / 0.7 is 7, not 8.
   *
   * @param dividend for example a load
   * @param divisor for example a cap on occupancy
   * @return the least integer not below the quotient
   */
  public static double ceilQuotient(double dividend, double divisor) {
    return Math.ceil(dividend / divisor * (1 - RELATIVE));
  }
}
