package org.peakstaff.random;

/**
 * Standard exponential and standard normal variates by the modified ziggurat.
 *
 * <p>256 regions of equal area cover the area under the density. Almost all are rectangles that lie
 * entirely below the curve, stacked from the bottom up: a draw of 64 bits chooses one with its low
 * 8 bits and a point of it with its high 52, one multiplication and no test of the density. This
 * happens with probability 252/256 for the exponential and 253/256 for the normal. The rest of the
 * area, slivers between the rectangles and the curve and the tail, is drawn from an envelope: a
 * sliver's bounding box (its half below the chord where the density is convex) or the tail's
 * exponential bound, chosen in proportion to its area, and accepted if the point is below the
 * curve, else chosen anew.
 *
 * <p>Sources: C. McFarland, "A modified ziggurat algorithm for generating exponentially and
 * normally distributed pseudorandom numbers", Journal of Statistical Computation and Simulation
 * 86(7), 2016, doi:10.1080/00949655.2015.1060234, for the rectangles; G. Marsaglia, "Generating a
 * variable from the tail of the normal distribution", Technometrics 6(1), 1964, for the tail. The
 * envelope in place of his exact sliver areas is ours: it needs no table of integrals.
 */
public final class Ziggurat {
  /** Which bits of 64 choose the region. */
  static final int REGION_MASK = ZigguratTable.REGIONS - 1;

  private static final ZigguratTable EXPONENTIAL = ZigguratTable.exponential();
  private static final int EXPONENTIAL_LAYERS = EXPONENTIAL.layers();
  private static final double[] EXPONENTIAL_WIDTH = EXPONENTIAL.widths();

  private static final ZigguratTable NORMAL = ZigguratTable.halfNormal();
  private static final int NORMAL_LAYERS = NORMAL.layers();
  private static final double[] NORMAL_WIDTH = NORMAL.widths();

  private Ziggurat() {}

  /**
   * Returns an exponential variate with mean 1.
   *
   * @param rng the source of bits
   * @return a finite number at least 0
   */
  public static double exponential(Xoshiro256 rng) {
    long bits = rng.nextLong();
    int region = (int) bits & REGION_MASK;
    if (region < EXPONENTIAL_LAYERS) {
      return UnitInterval.coarse(bits) * EXPONENTIAL_WIDTH[region];
    }
    return exponentialEdge(rng);
  }

  /**
   * Returns a normal variate with mean 0 and standard deviation 1.
   *
   * @param rng the source of bits
   * @return a finite number
   */
  public static double normal(Xoshiro256 rng) {
    long bits = rng.nextLong();
    int region = (int) bits & REGION_MASK;
    if (region < NORMAL_LAYERS) {
      return UnitInterval.symmetric(bits) * NORMAL_WIDTH[region];
    }
    double edge = normalEdge(rng);
    return bits < 0 ? -edge : edge;
  }

  /** Draws {@link #exponential} variates into a block: the same values, faster. */
  static void fillExponential(Xoshiro256 rng, double[] out, int from, int to) {
    int i = rng.fillLayers(out, from, to, EXPONENTIAL_WIDTH, EXPONENTIAL_LAYERS, false);
    while (i < to) {
      out[i] = exponentialEdge(rng);
      i = rng.fillLayers(out, i + 1, to, EXPONENTIAL_WIDTH, EXPONENTIAL_LAYERS, false);
    }
  }

  /** Draws {@link #normal} variates into a block: the same values, faster. */
  static void fillNormal(Xoshiro256 rng, double[] out, int from, int to) {
    int i = rng.fillLayers(out, from, to, NORMAL_WIDTH, NORMAL_LAYERS, true);
    while (i < to) {
      double sign = out[i];
      double edge = normalEdge(rng);
      out[i] = sign < 0 ? -edge : edge;
      i = rng.fillLayers(out, i + 1, to, NORMAL_WIDTH, NORMAL_LAYERS, true);
    }
  }

  /** One draw in 64: a sliver or the tail; the tail is again exponential. */
  private static double exponentialEdge(Xoshiro256 rng) {
    ZigguratTable table = EXPONENTIAL;
    while (true) {
      int piece = table.piece(rng.nextDouble());
      if (piece == 0) {
        return table.tailStart() + exponential(rng);
      }
      double u = rng.nextDouble();
      double v = rng.nextDouble();
      double x = table.x(piece, Math.min(u, v));
      if (table.y(piece, 1 - Math.max(u, v)) < TableMath.exp(-x)) {
        return x;
      }
    }
  }

  /** One draw in 85: a sliver or the tail under its exponential bound. */
  private static double normalEdge(Xoshiro256 rng) {
    ZigguratTable table = NORMAL;
    while (true) {
      int piece = table.piece(rng.nextDouble());
      if (piece == 0) {
        double beyond = exponential(rng) / table.tailStart();
        if (2 * exponential(rng) > beyond * beyond) {
          return table.tailStart() + beyond;
        }
      } else {
        boolean fold = table.isConvex(piece);
        double u = rng.nextDouble();
        double v = rng.nextDouble();
        double x = table.x(piece, fold ? Math.min(u, v) : u);
        if (table.y(piece, fold ? 1 - Math.max(u, v) : v) < TableMath.exp(-0.5 * x * x)) {
          return x;
        }
      }
    }
  }
}
