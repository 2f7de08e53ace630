package org.peakstaff.planner.erlang;

/**
 * The exponential function, the same bits on every JVM, in a fraction of the time of {@link
 * StrictMath#exp}: within 4e-16 relative.
 *
 * <p>Implementation note (Tang 1989, "Table-driven implementation of the exponential function in
 * IEEE floating-point arithmetic", ACM TOMS 15). x = (64 k + j) ln 2 / 64 + r, |r| &lt;= ln 2 /
 * 128; exp(x) = 2^k 2^(j/64) exp(r), the middle factor from a table, the last by its Taylor
 * polynomial of degree 5 (remainder 4e-17). The reduction subtracts ln 2 / 64 in two parts, the
 * first with zeros at its end, so that its product with the integer is exact.
 */
final class Exp {
  private static final int SIZE = 64;
  private static final double[] POWERS = powers();

  private static final double INVERSE_STEP = 92.332482616893656877;

  /** ln 2 / 64 to 32 bits, and the rest. */
  private static final double STEP_HIGH = 0x1.62e42fefap-7;

  private static final double STEP_LOW = 0x1.cf79abc9e3b3ap-46;

  /** Adding and subtracting it rounds to an integer. */
  private static final double ROUNDER = 0x1.8p52;

  private static final double SMALLEST = -708;
  private static final double LARGEST = 709;
  private static final int EXPONENT_BIAS = 1023;
  private static final int MANTISSA_BITS = 52;

  private Exp() {}

  private static double[] powers() {
    double[] powers = new double[SIZE];
    for (int j = 0; j < SIZE; j++) {
      powers[j] = StrictMath.pow(2, (double) j / SIZE);
    }
    return powers;
  }

  /** exp(x). */
  static double of(double x) {
    if (!(x > SMALLEST && x < LARGEST)) {
      return StrictMath.exp(x);
    }
    double rounded = x * INVERSE_STEP + ROUNDER - ROUNDER;
    int index = (int) rounded;
    double r = x - rounded * STEP_HIGH - rounded * STEP_LOW;
    double q = r * r;
    double tail = r + q * (0.5 + r * (1.0 / 6) + q * (1.0 / 24 + r * (1.0 / 120)));
    double power = POWERS[index & (SIZE - 1)];
    long exponent = (long) ((index >> 6) + EXPONENT_BIAS) << MANTISSA_BITS;
    return (power + power * tail) * Double.longBitsToDouble(exponent);
  }
}
