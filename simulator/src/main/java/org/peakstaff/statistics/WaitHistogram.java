package org.peakstaff.statistics;

/**
 * A log-linear histogram of waits in integer bins, so that merging is exact.
 *
 * <p>Waits are counted in units of 2^-10 s. Up to {@value #SUB_BINS} units each unit has its bin;
 * above, every octave has {@value #SUB_BINS} bins, so that the middle of a bin is within 0.8 % of
 * every wait in it (the scheme of HdrHistogram, with a fixed range of 2^26 s). Bin 0 holds waits of
 * zero alone: a wait above zero counts as at least one unit.
 */
public final class WaitHistogram {
  /** Bins per octave. */
  public static final int SUB_BINS = 64;

  /** Number of bins. */
  public static final int BINS = 31 * SUB_BINS;

  private static final int UNIT_SHIFT = 10;
  private static final int SUB_BITS = 6;
  private static final double SECONDS_PER_UNIT = 0x1p-10;

  private WaitHistogram() {}

  /**
   * The bin of a wait.
   *
   * @param ticks the wait in ticks of 2^-20 s, at least 0 and at most 2^46 - 2^10
   * @return 0 to {@code BINS - 1}
   */
  public static int bin(long ticks) {
    long units = (ticks + (1L << UNIT_SHIFT) - 1) >> UNIT_SHIFT;
    if (units < SUB_BINS) {
      return (int) units;
    }
    int octave = 63 - SUB_BITS - Long.numberOfLeadingZeros(units);
    return (octave << SUB_BITS) + (int) (units >> octave);
  }

  /**
   * A percentile of the waits counted in a run of bins.
   *
   * @param bins counts
   * @param probability from 0 to 1
   * @return seconds: the middle of the bin that holds it; NaN without waits
   */
  public static double percentile(long[] bins, double probability) {
    long total = 0;
    for (long count : bins) {
      total += count;
    }
    if (total == 0) {
      return Double.NaN;
    }
    long rank = Math.max(1, (long) Math.ceil(probability * total * (1 - 1e-12)));
    int bin = 0;
    for (long below = bins[0]; below < rank; below += bins[bin]) {
      bin++;
    }
    return middle(bin);
  }

  private static double middle(int bin) {
    if (bin == 0) {
      return 0;
    }
    if (bin < 2 * SUB_BINS) {
      return (bin - 0.5) * SECONDS_PER_UNIT;
    }
    int octave = (bin >> SUB_BITS) - 1;
    long first = (long) (bin - (octave << SUB_BITS)) << octave;
    return (first - 1 + 0.5 * (1L << octave)) * SECONDS_PER_UNIT;
  }
}
