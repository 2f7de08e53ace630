package org.peakstaff.random;

/**
 * The generator xoshiro256++: 256 bits of state, period 2<sup>256</sup> - 1, 64 bits per step.
 *
 * <p>One instance serves any number of streams one after the other: {@link StreamKey#seed} sets its
 * state. It allocates nothing and is not safe for use by several threads.
 *
 * <p>Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM
 * Transactions on Mathematical Software 47(4), 2021, doi:10.1145/3460772.
 */
public final class Xoshiro256 {
  /** Stands in for the one state the generator cannot leave, all zero. */
  private static final long NOT_ZERO = 0x9e3779b97f4a7c15L;

  private long s0;
  private long s1;
  private long s2;
  private long s3;

  /** Creates a generator in a fixed state; call {@link #seed} or {@link StreamKey#seed} next. */
  public Xoshiro256() {
    seed(0, 0, 0, 0);
  }

  /**
   * Sets the state. The four words should be well mixed; all zero is replaced by a fixed state.
   *
   * @param s0 first word of the state
   * @param s1 second word
   * @param s2 third word
   * @param s3 fourth word
   */
  public void seed(long s0, long s1, long s2, long s3) {
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = (s0 | s1 | s2 | s3) == 0 ? NOT_ZERO : s3;
  }

  /**
   * Returns the next 64 bits, uniform over all longs.
   *
   * @return any long
   */
  public long nextLong() {
    long a = s0;
    long b = s1;
    long d = s3;
    long result = Long.rotateLeft(a + d, 23) + a;
    long c = s2 ^ a;
    d ^= b;
    s0 = a ^ d;
    s1 = b ^ c;
    s2 = c ^ (b << 17);
    s3 = Long.rotateLeft(d, 45);
    return result;
  }

  /**
   * Returns a uniform number in [0, 1): a multiple of 2<sup>-53</sup>.
   *
   * @return a number at least 0 and below 1
   */
  public double nextDouble() {
    return UnitInterval.closedOpen(nextLong());
  }

  /**
   * Returns a uniform number in (0, 1): an odd multiple of 2<sup>-53</sup>, so that its logarithm
   * and that of its complement are finite.
   *
   * @return a number above 0 and below 1
   */
  public double nextOpenDouble() {
    return UnitInterval.open(nextLong());
  }

  /**
   * Draws ziggurat variates into a block until one falls outside the layers. The state stays in
   * registers all the while: 3 ns a draw instead of 5.
   *
   * @param out where the variates go
   * @param from first index
   * @param to index after the last
   * @param widths width of each layer
   * @param layers number of layers
   * @param symmetric whether fractions of a width lie in [-1, 1) rather than [0, 1)
   * @return the index of the variate that did not, in whose place stands a number with the sign of
   *     its bits; {@code to} if all did
   */
  int fillLayers(double[] out, int from, int to, double[] widths, int layers, boolean symmetric) {
    long exponent = symmetric ? UnitInterval.TWO : UnitInterval.ONE;
    double offset = symmetric ? 3 : 1;
    long a = s0;
    long b = s1;
    long c = s2;
    long d = s3;
    int i = from;
    for (; i < to; i++) {
      long bits = Long.rotateLeft(a + d, 23) + a;
      long shifted = b << 17;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = Long.rotateLeft(d, 45);
      int region = (int) bits & Ziggurat.REGION_MASK;
      if (region >= layers) {
        out[i] = bits;
        break;
      }
      out[i] = (Double.longBitsToDouble(exponent | (bits >>> 12)) - offset) * widths[region];
    }
    s0 = a;
    s1 = b;
    s2 = c;
    s3 = d;
    return i;
  }
}
