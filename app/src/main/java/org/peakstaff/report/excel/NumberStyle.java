package org.peakstaff.report.excel;

/** How a number looks in a cell; it is stored with all its digits. */
public enum NumberStyle {
  /** As it is. */
  PLAIN("General"),
  /** Without decimals. */
  WHOLE("0"),
  /** One decimal. */
  DECIMAL("0.0"),
  /** Four decimals. */
  PRECISE("0.0000"),
  /** A share from 0 to 1 in per cent. */
  PERCENT("0.0%"),
  /** A duration in seconds. */
  SECONDS("General\" s\""),
  /** A change of a share in per cent, with its sign. */
  POINTS("+0.0%;-0.0%;0.0%"),
  /** A change with its sign. */
  SIGNED("+0.0;-0.0;0.0"),
  /** A change in whole numbers, with its sign. */
  CHANGE("+0;-0;0"),
  /** An amount of money without decimals, in groups of three digits. */
  MONEY("#,##0"),
  /** A change of an amount of money, with its sign. */
  MONEY_CHANGE("+#,##0;-#,##0;0"),
  /** A day. */
  DATE("yyyy-mm-dd"),
  /** A time of day. */
  TIME("hh:mm"),
  /** A day with its time. */
  MOMENT("yyyy-mm-dd hh:mm");

  private final String format;

  NumberStyle(String format) {
    this.format = format;
  }

  String format() {
    return format;
  }
}
