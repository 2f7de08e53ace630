package org.peakstaff.report;

import java.util.List;

/**
 * A row of numbers as a row of little bars, one character each; where there are more than {@value
 * #MOST} the mean of two or more, so that a day of quarter hours fits a line.
 */
public final class Sparkline {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  private static final int MOST = 60;

  private Sparkline() {}

  /**
   * Bars from zero to the largest number.
   *
   * @param values the numbers, not negative; NaN leaves a gap
   * @return one character per number, or per few
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
   * @return one character per number, or per few
   */
  public static String of(List<Double> values, double largest) {
    StringBuilder line = new StringBuilder();
    int together = (values.size() + MOST - 1) / MOST;
    for (int from = 0; from < values.size(); from += together) {
      line.append(
          bar(mean(values.subList(from, Math.min(from + together, values.size()))), largest));
    }
    return line.toString();
  }

  /** The mean of those that are numbers. */
  private static double mean(List<Double> values) {
    return values.stream()
        .filter(value -> !value.isNaN())
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(Double.NaN);
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
