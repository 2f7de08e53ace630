package org.peakstaff.compile;

import org.peakstaff.scenario.IntervalGrid;

/**
 * Whole net agents from heads on the roster: error diffusion.
 *
 * <p>Each interval's exact net, heads x the share present, is rounded up or down to the nearer
 * whole number after the rounding error of the intervals before it has been added; half rounds up.
 * So every value is the floor or the ceiling of its exact net, and the sum over a day differs from
 * the exact sum by at most one half. The error starts at 0 every day. A quotient within a relative
 * 1e-12 of a whole number counts as that number.
 */
final class NetStaff {
  private static final double TOLERANCE = 1e-12;

  private NetStaff() {}

  /**
   * Net agents of each interval.
   *
   * @param heads on the roster, one per interval
   * @param present share of them that is at work; below 0 counts as 0
   */
  static int[] of(int[] heads, double present, IntervalGrid grid) {
    int[] net = new int[heads.length];
    for (int day = 0; day < grid.days(); day++) {
      double error = 0;
      for (int i = grid.firstOf(day); i < grid.firstOf(day + 1); i++) {
        double exact = snapped(heads[i] * Math.max(0, present));
        net[i] = rounded(exact, error);
        error += exact - net[i];
      }
    }
    return net;
  }

  static double snapped(double exact) {
    double whole = Math.rint(exact);
    return Math.abs(exact - whole) <= TOLERANCE * whole ? whole : exact;
  }

  static int rounded(double exact, double error) {
    double shifted = exact + error + 0.5;
    double rounded = Math.floor(shifted + TOLERANCE * Math.max(1, exact));
    return (int) Math.min(Math.max(rounded, Math.floor(exact)), Math.ceil(exact));
  }
}
