package org.peakstaff.scenario.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, the same on every JVM. */
final class Numbers {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /** At most 15 significant digits, plain for ordinary magnitudes. */
  static String text(double value) {
    return text(new BigDecimal(value).round(DIGITS));
  }

  static String text(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    BigDecimal shortest = value.stripTrailingZeros();
    boolean plain = shortest.scale() <= 30 && shortest.precision() - shortest.scale() <= 18;
    return plain ? shortest.toPlainString() : shortest.toString();
  }
}
