package org.peakstaff.report;

import java.util.List;

/** A row of numbers as a row of little bars, one character each. */
public final class Sparkline {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  /**
   * Bars from zero to the largest number.
   *
   * @param values the numbers, not negative; NaN leaves a gap
   * @return one character per number
   */
  public static String of(List<Double> values) {
    double largest =
        values.stream().mapToDouble(Double::doubleValue).filter(v -> v > 0).max().orElse(0);
    return of(values, largest);
  }

  /**
   * Bars from zero to a given number, such as 1 for shares.
   *
   * @param values the numbers, not negative; NaN leaves a gap
   * @param largest the number that fills a character; larger ones fill it too
   * @return one character per number
   */
  public static String of(List<Double> values, double largest) {
    StringBuilder line = new StringBuilder();
    values.forEach(value -> line.append(bar(value, largest)));
    return line.toString();
  }

  private static char bar(double value, double largest) {
    if (Double.isNaN(value)) {
      return ' ';
    }
    int top = BARS.length() - 1;
    int height = largest > 0 ? (int) Math.ceil(value / largest * top - 1e-9) : 0;
    return BARS.charAt(Math.max(0, Math.min(top, height)));
  }
}
