package org.peakstaff.planner.timevarying;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A law of handle times known by its survival function alone: both integrals are tabulated at the
 * ends of cells of growing width, by a Gauss-Legendre rule, and joined by cubics. What is cut off
 * at the far end is made up by a factor that keeps the mean.
 */
final class TabulatedHandleTime implements HandleTimeLaw {
  private static final double FIRST = 1e-3;
  private static final double GROWTH = 1.01;
  private static final int MOST_CELLS = 1600;
  private static final double NEGLIGIBLE = 1e-10;

  /** Nodes and weights of the Gauss-Legendre rule with four nodes on [0, 1]. */
  private static final double[] NODES = {
    0.06943184420297371, 0.33000947820757187, 0.6699905217924281, 0.9305681557970263
  };

  private static final double[] WEIGHTS = {
    0.17392742256872692, 0.32607257743127307, 0.32607257743127307, 0.17392742256872692
  };

  private final double mean;
  private final double[] ends;
  private final double[] survivals;
  private final double[] first;
  private final double[] second;

  TabulatedHandleTime(DoubleUnaryOperator survival, double mean) {
    this.mean = mean;
    double[] x = new double[MOST_CELLS];
    double[] h = new double[MOST_CELLS];
    double[] hh = new double[MOST_CELLS];
    int cells = 1;
    double width = FIRST * mean;
    while (cells < MOST_CELLS && survival.applyAsDouble(x[cells - 1]) > NEGLIGIBLE) {
      x[cells] = x[cells - 1] + width;
      h[cells] = h[cells - 1] + integral(survival, x[cells - 1], x[cells]);
      hh[cells] = hh[cells - 1] + h[cells - 1] * width + moment(survival, x[cells - 1], x[cells]);
      width = Math.max(width, (GROWTH - 1) * x[cells]);
      cells++;
    }
    double whole = mean / h[cells - 1];
    ends = Arrays.copyOf(x, cells);
    first = Arrays.stream(h, 0, cells).map(value -> whole * value).toArray();
    second = Arrays.stream(hh, 0, cells).map(value -> whole * value).toArray();
    survivals = Arrays.stream(ends).map(end -> whole * survival.applyAsDouble(end)).toArray();
  }

  @Override
  public double longest() {
    return ends[ends.length - 1];
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double integral(double x) {
    int last = ends.length - 1;
    if (x >= ends[last]) {
      return first[last];
    }
    int cell = cell(x);
    return cubic(cell, x, first, survivals);
  }

  @Override
  public double secondIntegral(double x) {
    int last = ends.length - 1;
    if (x >= ends[last]) {
      return second[last] + first[last] * (x - ends[last]);
    }
    int cell = cell(x);
    return cubic(cell, x, second, first);
  }

  private int cell(double x) {
    int found = Arrays.binarySearch(ends, x);
    return found >= 0 ? found : -found - 2;
  }

  /** The cubic through values and slopes at both ends of a cell. */
  private double cubic(int cell, double x, double[] values, double[] slopes) {
    double width = ends[cell + 1] - ends[cell];
    double t = (x - ends[cell]) / width;
    double rest = 1 - t;
    double atEnds =
        values[cell] * (1 + 2 * t) * rest * rest + values[cell + 1] * t * t * (3 - 2 * t);
    double bend = slopes[cell] * rest - slopes[cell + 1] * t;
    return atEnds + t * rest * width * bend;
  }

  /** The integral of the survival function. */
  private static double integral(DoubleUnaryOperator survival, double from, double to) {
    double sum = 0;
    for (int i = 0; i < NODES.length; i++) {
      sum += WEIGHTS[i] * survival.applyAsDouble(from + NODES[i] * (to - from));
    }
    return sum * (to - from);
  }

  /** The integral of (to - u) P(S &gt; u). */
  private static double moment(DoubleUnaryOperator survival, double from, double to) {
    double sum = 0;
    for (int i = 0; i < NODES.length; i++) {
      double value = survival.applyAsDouble(from + NODES[i] * (to - from));
      sum += WEIGHTS[i] * (1 - NODES[i]) * value;
    }
    return sum * (to - from) * (to - from);
  }
}
