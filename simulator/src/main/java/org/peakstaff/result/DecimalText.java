package org.peakstaff.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text in results: at most 12 significant digits, valid in JSON and CSV, the same bytes
 * on every Java version.
 *
 * <p>{@link Double#toString(double)} is not used because its digits changed in Java 19.
 */
public final class DecimalText {
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final MathContext ALL_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final int SMALLEST_PLAIN_EXPONENT = -7;
  private static final int LARGEST_PLAIN_EXPONENT = 15;

  private DecimalText() {}

  /**
   * The decimal text of a number: plain from 1e-7 to below 1e16 ({@code 0.8127}, {@code 1200}),
   * else with an exponent ({@code 1.5E-9}). Zero is {@code 0}, whatever its sign.
   *
   * @param value a finite number
   * @return its text, rounded to 12 significant digits
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public static String of(double value) {
    return of(value, DIGITS);
  }

  /**
   * The decimal text of a number that is exact to nearly all its digits: as {@link #of}, but
   * rounded to 15 significant digits, as many as every double keeps.
   *
   * @param value a finite number
   * @return its text, rounded to 15 significant digits
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public static String exact(double value) {
    return of(value, ALL_DIGITS);
  }

  private static String of(double value, MathContext digits) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("only finite numbers have a decimal text, not " + value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = new BigDecimal(value).round(digits).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    boolean plain = exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT;
    return plain ? decimal.toPlainString() : decimal.toString();
  }

  /**
   * The text of a number in JSON, where an undefined one is {@code null}.
   *
   * @param value any number
   * @return its text, or {@code null} as text for NaN and infinities
   */
  public static String json(double value) {
    return Double.isFinite(value) ? of(value) : "null";
  }
}
