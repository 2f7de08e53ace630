package org.peakstaff.calculator;

import org.peakstaff.result.DecimalText;

/** Numbers in messages. */
final class Numbers {
  private Numbers() {}

  /** A number as it may have been written, {@code infinity} included. */
  static String text(double value) {
    return Double.isFinite(value) ? DecimalText.exact(value) : String.valueOf(value);
  }
}
