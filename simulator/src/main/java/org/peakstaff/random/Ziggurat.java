package org.peakstaff.random;

/**
 * Standard exponential and standard normal variates by the modified ziggurat.
 *
 * <p>256 regions of equal area cover the area under the density. Almost all are rectangles that lie
 * entirely below the curve, stacked from the bottom up: a draw of 64 bits chooses one with its low
 * 8 bits and a point of it with its high 53, one multiplication and no test of the density. This
 * happens with probability 252/256 for the exponential and 253/256 for the normal. The rest of the
 * area, slivers between the rectangles and the curve and the tail, is drawn from an envelope: a
 * sliver's bounding box or the tail's exponential bound, chosen in proportion to its area, and
 * accepted if the point is below the curve, else chosen anew.
 *
 * <p>Sources: C. McFarland, "A modified ziggurat algorithm for generating exponentially and
 * normally distributed pseudorandom numbers", Journal of Statistical Computation and Simulation
 * 86(7), 2016, doi:10.1080/00949655.2015.1060234, for the rectangles; G. Marsaglia, "Generating a
 * variable from the tail of the normal distribution", Technometrics 6(1), 1964, for the tail. The
 * envelope in place of his exact sliver areas is ours: it needs no table of integrals.
 */
public final class Ziggurat {
  private static final int REGION_MASK = ZigguratTable.REGIONS - 1;

  private static final ZigguratTable EXPONENTIAL = ZigguratTable.exponential();
  private static final int EXPONENTIAL_LAYERS = EXPONENTIAL.layers();
  private static final double[] EXPONENTIAL_WIDTH = EXPONENTIAL.widths(0x1.0p-53);

  private static final ZigguratTable NORMAL = ZigguratTable.halfNormal();
  private static final int NORMAL_LAYERS = NORMAL.layers();
  private static final double[] NORMAL_WIDTH = NORMAL.widths(0x1.0p-52);

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
      return (bits >>> 11) * EXPONENTIAL_WIDTH[region];
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
      return (bits >> 11) * NORMAL_WIDTH[region];
    }
    double edge = normalEdge(rng);
    return bits < 0 ? -edge : edge;
  }

  /** One draw in 64: a sliver or the tail; the tail is again exponential. */
  private static double exponentialEdge(Xoshiro256 rng) {
    ZigguratTable table = EXPONENTIAL;
    while (true) {
      int piece = table.piece(rng.nextDouble());
      if (piece == 0) {
        return table.tailStart() + exponential(rng);
      }
      double x = table.x(piece, rng.nextDouble());
      if (table.y(piece, rng.nextDouble()) < TableMath.exp(-x)) {
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
        double x = table.x(piece, rng.nextDouble());
        if (table.y(piece, rng.nextDouble()) < TableMath.exp(-0.5 * x * x)) {
          return x;
        }
      }
    }
  }
}
