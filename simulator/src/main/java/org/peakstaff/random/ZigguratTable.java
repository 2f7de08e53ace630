package org.peakstaff.random;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The rectangles below a falling density on [0, infinity) and the envelope of what they leave.
 *
 * <p>Rectangle i is [0, x<sub>i</sub>] times [f(x<sub>i-1</sub>), f(x<sub>i</sub>)], the first one
 * reaching down to 0; each has 1/256 of the area under f. Piece 0 of the envelope is the tail
 * beyond x<sub>0</sub> under f(x<sub>0</sub>) exp(-r (x - x<sub>0</sub>)), where r(x) = -f'(x) /
 * f(x) is the density's rate at x<sub>0</sub>; piece i is the box between x<sub>i</sub> and
 * x<sub>i-1</sub>, or where the density is convex the half of it below the chord. Built once by
 * {@link StrictMath}, hence the same on every JVM.
 */
final class ZigguratTable {
  /** Regions of equal area: rectangles, and at last slivers and tail together. */
  static final int REGIONS = 256;

  private static final double SQRT_HALF_PI = 0x1.40d931ff62706p0;
  private static final int NEWTON_STEPS = 16;

  private final DoubleUnaryOperator density;
  private final DoubleUnaryOperator rate;
  private final double[] x;
  private final double[] y;
  private final int layers;
  private final double inflection;
  private final CumulativeTable pieces;

  private ZigguratTable(
      DoubleUnaryOperator density,
      DoubleUnaryOperator rate,
      double inflection,
      double area,
      double start) {
    this.density = density;
    this.rate = rate;
    this.inflection = inflection;
    double[] edges = new double[REGIONS + 1];
    double edge = width(start, 0, area / REGIONS);
    int n = 0;
    while (edge > 0) {
      edges[n++] = edge;
      edge = width(edge, density.applyAsDouble(edge), area / REGIONS);
    }
    this.layers = n;
    this.x = Arrays.copyOf(edges, n + 1);
    this.y = Arrays.stream(x).map(density).toArray();
    this.pieces = CumulativeTable.of(envelope());
  }

  static ZigguratTable exponential() {
    return new ZigguratTable(x -> StrictMath.exp(-x), x -> 1, 0, 1, 8);
  }

  static ZigguratTable halfNormal() {
    return new ZigguratTable(x -> StrictMath.exp(-0.5 * x * x), x -> x, 1, SQRT_HALF_PI, 4);
  }

  int layers() {
    return layers;
  }

  /** Returns the widths of the rectangles, padded to {@link #REGIONS} entries. */
  double[] widths() {
    double[] widths = new double[REGIONS];
    for (int i = 0; i < layers; i++) {
      widths[i] = x[i];
    }
    return widths;
  }

  double tailStart() {
    return x[0];
  }

  /** Returns the piece of the envelope at a share u in [0, 1) of its area. */
  int piece(double u) {
    return pieces.index(u);
  }

  /** Returns whether the density is convex over a box, so that it lies below the chord. */
  boolean isConvex(int piece) {
    return x[piece] >= inflection;
  }

  /** Returns a point of the base of box {@code piece}. */
  double x(int piece, double u) {
    return x[piece] + u * (x[piece - 1] - x[piece]);
  }

  /** Returns a height in box {@code piece}. */
  double y(int piece, double u) {
    return y[piece - 1] + u * (y[piece] - y[piece - 1]);
  }

  /**
   * Returns the width x left of {@code start} of the rectangle of the given area above {@code
   * floor}, x (f(x) - floor) = area, or 0 if the density leaves no room for it. Newton's steps go
   * left until they settle; where they pass the maximum of the left side there is no solution.
   */
  private double width(double start, double floor, double area) {
    double x = start;
    for (int i = 0; i < NEWTON_STEPS; i++) {
      double f = density.applyAsDouble(x);
      double slope = f - floor - x * rate.applyAsDouble(x) * f;
      double next = x - (x * (f - floor) - area) / slope;
      if (!(slope < 0 && next > 0)) {
        return 0;
      }
      x = next;
    }
    return x;
  }

  /** Areas of the tail's bound and of the boxes or their halves, as shares. */
  private double[] envelope() {
    double[] areas = new double[layers + 1];
    areas[0] = y[0] / rate.applyAsDouble(x[0]);
    for (int i = 1; i <= layers; i++) {
      areas[i] = (x[i - 1] - x[i]) * (y[i] - y[i - 1]) * (isConvex(i) ? 0.5 : 1);
    }
    return Checks.weights(areas);
  }
}
