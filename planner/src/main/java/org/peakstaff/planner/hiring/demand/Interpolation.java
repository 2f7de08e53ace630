package org.peakstaff.planner.hiring.demand;

import java.util.Arrays;

/** Straight lines between points. */
final class Interpolation {
  private Interpolation() {}

  /**
   * The value at x of the straight lines through the points, constant outside them. At a point its
   * own value, exactly; between points never outside their values, so that monotone points give a
   * monotone function.
   *
   * @param xs strictly rising, at least one
   * @param ys as many
   */
  static double at(double[] xs, double[] ys, double x) {
    int found = Arrays.binarySearch(xs, x);
    if (found >= 0) {
      return ys[found];
    }
    int above = -found - 1;
    if (above == 0) {
      return ys[0];
    } else if (above == xs.length) {
      return ys[above - 1];
    }
    double part = (x - xs[above - 1]) / (xs[above] - xs[above - 1]);
    return ys[above - 1] + part * (ys[above] - ys[above - 1]);
  }
}
