package org.peakstaff.random;

/**
 * Uniform doubles from 64 random bits, without converting an integer.
 *
 * <p>The bits become the fraction of a double whose exponent is known, and a subtraction that is
 * exact moves it to where it belongs. The results are those of the usual {@code (bits >>> 11) *
 * 0x1p-53} and its relatives, and come twice as fast in a loop: the x86 instruction that converts
 * an integer waits for the old value of the register it writes, which JVMs before 22 do not clear,
 * so that a whole iteration waits for the one before.
 */
final class UnitInterval {
  private static final long FRACTION = 0x000f_ffff_ffff_ffffL;
  private static final long HALF = 0x3fe0_0000_0000_0000L;

  /** The bits of 1: with a fraction added, [1, 2). */
  static final long ONE = 0x3ff0_0000_0000_0000L;

  /** The bits of 2: with a fraction added, [2, 4). */
  static final long TWO = 0x4000_0000_0000_0000L;

  private static final double BELOW_ONE = 1 - 0x1.0p-53;

  private UnitInterval() {}

  /** Returns {@code (bits >>> 11) * 2^-53}, in [0, 1). */
  static double closedOpen(long bits) {
    double upperHalf = Double.longBitsToDouble(HALF | ((bits >>> 11) & FRACTION));
    return upperHalf - Double.longBitsToDouble(HALF & (~bits >> 63));
  }

  /** Returns {@code ((bits >>> 12) + 0.5) * 2^-52}, in (0, 1). */
  static double open(long bits) {
    return Double.longBitsToDouble(ONE | (bits >>> 12)) - BELOW_ONE;
  }

  /** Returns {@code (bits >>> 12) * 2^-52}, in [0, 1): one bit less than the best, and faster. */
  static double coarse(long bits) {
    return Double.longBitsToDouble(ONE | (bits >>> 12)) - 1;
  }

  /** Returns {@code (bits >>> 12) * 2^-51 - 1}, in [-1, 1), negative if the bits are not. */
  static double symmetric(long bits) {
    return Double.longBitsToDouble(TWO | (bits >>> 12)) - 3;
  }
}
