package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * From numbers to places on a picture, with ticks at round numbers.
 *
 * @param low the number at the start
 * @param high the number at the end, above {@code low}
 * @param start the place of {@code low}
 * @param end the place of {@code high}
 */
record Scale(double low, double high, double start, double end) {
  private static final int TICKS = 6;

  /** A scale that reaches a little beyond its numbers. */
  static Scale of(double low, double high, double start, double end) {
    double span = high > low ? high - low : 1;
    double margin = 0.04 * span;
    return new Scale(low - margin, high + margin, start, end);
  }

  /** The place of a number. */
  double x(double value) {
    return start + (value - low) / (high - low) * (end - start);
  }

  /** Round numbers from low to high, about half a dozen. */
  List<Double> ticks() {
    double step = step((high - low) / TICKS);
    List<Double> ticks = new ArrayList<>();
    for (double at = Math.ceil(low / step); at * step <= high; at++) {
      ticks.add(at * step);
    }
    return ticks;
  }

  /** 1, 2 or 5 times a power of ten, not below a number. */
  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
