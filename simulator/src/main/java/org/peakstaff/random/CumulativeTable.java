package org.peakstaff.random;

/**
 * A choice among cells of given shares by inversion: the cell in which a share u of the total
 * falls.
 *
 * <p>A guide, indexed by the leading bits of u, holds the first cell that can be the answer, so
 * that a search takes one step or two whatever the number of cells. Source: H. Chen and Y. Asau,
 * "On generating random variates from an empirical distribution", AIIE Transactions 6(2), 1974,
 * doi:10.1080/05695557408974949. Cells of share 0 are never chosen.
 */
final class CumulativeTable {
  /** Share at or before the beginning of each cell; the last entry, the total, is 1. */
  private final double[] bounds;

  private final int[] guide;

  private CumulativeTable(double[] bounds, int[] guide) {
    this.bounds = bounds;
    this.guide = guide;
  }

  /** Creates the table of shares that sum to 1 but for rounding. */
  static CumulativeTable of(double[] shares) {
    double[] bounds = new double[shares.length + 1];
    for (int i = 0; i < shares.length; i++) {
      bounds[i + 1] = bounds[i] + shares[i];
    }
    for (int i = shares.length, last = lastPositive(shares); i > last; i--) {
      bounds[i] = 1;
    }
    return new CumulativeTable(bounds, guide(bounds));
  }

  private static int lastPositive(double[] shares) {
    int i = shares.length - 1;
    while (i > 0 && shares[i] == 0) {
      i--;
    }
    return i;
  }

  /** A power of two entries, so that the product with u is exact. */
  private static int[] guide(double[] bounds) {
    int[] first = new int[8 * Integer.highestOneBit(bounds.length)];
    for (int i = 0, cell = 0; i < first.length; i++) {
      while (bounds[cell + 1] <= i / (double) first.length) {
        cell++;
      }
      first[i] = cell;
    }
    return first;
  }

  /** Returns the cell of a share u in [0, 1). */
  int index(double u) {
    int cell = guide[(int) (u * guide.length)];
    while (u >= bounds[cell + 1]) {
      cell++;
    }
    return cell;
  }

  /** Returns how far u reaches into its cell, in [0, 1). */
  double within(int cell, double u) {
    double start = bounds[cell];
    return (u - start) / (bounds[cell + 1] - start);
  }
}
