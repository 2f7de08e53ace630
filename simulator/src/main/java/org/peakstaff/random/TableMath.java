package org.peakstaff.random;

/**
 * Exponential and logarithm from tables: the same bits on every JVM, several times faster than
 * {@link StrictMath}.
 *
 * <p>{@link Math#exp} and {@link Math#log} may differ in the last bit between JVMs and are
 * therefore not used where results are made. The functions here use only operations that IEEE 754
 * defines exactly, and tables computed once by {@code StrictMath}. Their relative error is at most
 * {@value #MAX_RELATIVE_ERROR}.
 *
 * <p>Implementation, after P. Tang, "Table-driven implementation of the exponential function in
 * IEEE floating-point arithmetic", ACM TOMS 15(2), 1989, doi:10.1145/63522.214389, and of the
 * logarithm, ACM TOMS 16(4), 1990, doi:10.1145/98267.98294.
 *
 * <ul>
 *   <li>exp: x = (128 k + j) ln 2 / 128 + r with |r| &le; ln 2 / 256; result 2<sup>k</sup>
 *       2<sup>j/128</sup> e<sup>r</sup>, the last factor a polynomial.
 *   <li>log: x = 2<sup>k</sup> z with z in [0.6875, 1.375); z = c (1 + r) with c the middle of one
 *       of 128 cells; result k ln 2 + log c + log(1 + r). The range of z avoids cancellation. Close
 *       to 1 the series of 2 artanh((x - 1) / (x + 1)) keeps the relative error small.
 * </ul>
 *
 * Arguments that would make these steps overflow or lose bits go to {@code StrictMath}.
 */
public final class TableMath {
  /** Largest relative error of {@link #exp} and {@link #log}. */
  public static final double MAX_RELATIVE_ERROR = 5e-16;

  private static final int CELL_BITS = 7;
  private static final int CELLS = 1 << CELL_BITS;
  private static final int CELL_MASK = CELLS - 1;
  private static final int FRACTION_BITS = 52;

  private static final double EXP_LIMIT = 708;
  private static final double CELLS_PER_LN2 = 0x1.71547652b82fep7;
  private static final double CELL_LN2_HIGH = 0x1.62e42fefap-8;
  private static final double CELL_LN2_LOW = 0x1.cf79abc9e3b3ap-47;

  private static final double LN2_HIGH = 0x1.62e42fefap-1;
  private static final double LN2_LOW = 0x1.cf79abc9e3b3ap-40;

  /** Doubles about this large are whole: adding it rounds, and n more bits are n more. */
  private static final double WHOLE = 0x1.8p52;

  private static final long WHOLE_BITS = 0x4338000000000000L;

  private static final long LOG_START = 0x3fe6000000000000L; // the bits of 0.6875
  private static final long EXPONENT_MASK = 0xfff0000000000000L;
  private static final double NEAR_ONE = 0x1.0p-5;

  private static final double[] POWER = powers();
  private static final double[] CENTER = centers();
  private static final double[] INVERSE = inverses();
  private static final double[] LOG = logs();

  private TableMath() {}

  /**
   * Returns e to the power x.
   *
   * @param x the exponent, any double
   * @return e<sup>x</sup>; 0 and infinity where {@link StrictMath#exp} gives them, NaN for NaN
   */
  public static double exp(double x) {
    if (!(Math.abs(x) < EXP_LIMIT)) {
      return StrictMath.exp(x);
    }
    double shifted = x * CELLS_PER_LN2 + WHOLE;
    double cells = shifted - WHOLE;
    double r = (x - cells * CELL_LN2_HIGH) - cells * CELL_LN2_LOW;
    double rr = r * r;
    double tail = r + rr * (1.0 / 2 + r * (1.0 / 6)) + rr * rr * (1.0 / 24 + r * (1.0 / 120));
    int n = (int) Double.doubleToRawLongBits(shifted);
    double power = POWER[n & CELL_MASK];
    double scale = Double.longBitsToDouble((long) ((n >> CELL_BITS) + 1023) << FRACTION_BITS);
    return (power + power * tail) * scale;
  }

  /**
   * Returns the natural logarithm of x.
   *
   * @param x the argument, any double
   * @return log x; -infinity for 0, NaN for negative numbers and NaN
   */
  public static double log(double x) {
    double f = x - 1;
    if (Math.abs(f) < NEAR_ONE) {
      return logNearOne(f);
    }
    if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
      return StrictMath.log(x);
    }
    long bits = Double.doubleToRawLongBits(x);
    long offset = bits - LOG_START;
    int cell = (int) (offset >>> (FRACTION_BITS - CELL_BITS)) & CELL_MASK;
    double k = Double.longBitsToDouble(WHOLE_BITS + (offset >> FRACTION_BITS)) - WHOLE;
    double z = Double.longBitsToDouble(bits - (offset & EXPONENT_MASK));
    double r = (z - CENTER[cell]) * INVERSE[cell];
    return (k * LN2_HIGH + LOG[cell]) + (log1pSmall(r) + k * LN2_LOW);
  }

  /** Returns log(1 + r) for |r| up to 1/256: the next term of the series is below 2e-20. */
  private static double log1pSmall(double r) {
    double rr = r * r;
    return r
        + rr * (-1.0 / 2 + r * (1.0 / 3))
        + rr * rr * ((-1.0 / 4 + r * (1.0 / 5)) + rr * (-1.0 / 6 + r * (1.0 / 7)));
  }

  /** Returns log(1 + f) for |f| below 1/32 as f - s (f - R), s = f / (2 + f), R the odd series. */
  private static double logNearOne(double f) {
    double s = f / (2 + f);
    double ss = s * s;
    double series =
        ss * (2.0 / 3 + ss * (2.0 / 5 + ss * (2.0 / 7 + ss * (2.0 / 9 + ss * (2.0 / 11)))));
    return f - s * (f - series);
  }

  private static double[] powers() {
    double[] table = new double[CELLS];
    for (int i = 0; i < CELLS; i++) {
      table[i] = StrictMath.pow(2, i / (double) CELLS);
    }
    return table;
  }

  private static double[] centers() {
    double[] table = new double[CELLS];
    int shift = FRACTION_BITS - CELL_BITS;
    for (int i = 0; i < CELLS; i++) {
      table[i] = Double.longBitsToDouble(LOG_START + ((long) i << shift) + (1L << (shift - 1)));
    }
    return table;
  }

  private static double[] inverses() {
    double[] table = centers();
    for (int i = 0; i < CELLS; i++) {
      table[i] = 1 / table[i];
    }
    return table;
  }

  private static double[] logs() {
    double[] table = centers();
    for (int i = 0; i < CELLS; i++) {
      table[i] = StrictMath.log(table[i]);
    }
    return table;
  }
}
