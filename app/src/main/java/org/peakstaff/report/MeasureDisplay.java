package org.peakstaff.report;

import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.ComparedMeasure.Unit;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;

/**
 * Measures and their changes as people read them: shares in per cent and their changes in points,
 * times in seconds, all else as numbers.
 */
public final class MeasureDisplay {
  /** What stands behind a change whose own interval leaves out 0. */
  public static final String MARK = "*";

  private static final double PERCENT = 100;

  private MeasureDisplay() {}

  /**
   * A value.
   *
   * @param display how numbers and dates are written
   * @param measure which measure
   * @param value its estimate
   * @return such as {@code 81.3 % ±0.2}
   */
  public static String value(Display display, ComparedMeasure measure, Estimate value) {
    return switch (measure.unit()) {
      case SHARE -> display.percent(value);
      case SECONDS -> display.seconds(value);
      case COUNT, HOURS -> display.number(value, 1);
    };
  }

  /**
   * A change with half the width of its interval, and a star where the interval leaves out 0.
   *
   * @param display how numbers and dates are written
   * @param measure which measure
   * @param difference the change
   * @return such as {@code -3.2 ±0.4 *}
   */
  public static String change(Display display, ComparedMeasure measure, Difference difference) {
    String mark = difference.excludesZero() ? " " + MARK : "";
    return change(display, measure, difference.change()) + mark;
  }

  /**
   * A change with half the width of its interval.
   *
   * @param display how numbers and dates are written
   * @param measure which measure
   * @param change variant less baseline
   * @return such as {@code -3.2 ±0.4}
   */
  public static String change(Display display, ComparedMeasure measure, Estimate change) {
    String half =
        change.hasInterval() ? " ±" + display.number(change.halfWidth() * unit(measure), 1) : "";
    return display.signed(change.mean() * unit(measure), 1) + half;
  }

  /**
   * The ends of the interval of a change.
   *
   * @param display how numbers and dates are written
   * @param measure which measure
   * @param change variant less baseline
   * @return such as {@code -3.6 to -2.8}, a dash where there is no interval
   */
  public static String range(Display display, ComparedMeasure measure, Estimate change) {
    return change.hasInterval()
        ? display.signed(change.low() * unit(measure), 1)
            + " to "
            + display.signed(change.high() * unit(measure), 1)
        : Display.NONE;
  }

  /**
   * What changes are counted in.
   *
   * @param measure which measure
   * @return such as {@code points}
   */
  public static String unitOfChange(ComparedMeasure measure) {
    return switch (measure.unit()) {
      case SHARE -> "points";
      case SECONDS -> "seconds";
      case COUNT -> "contacts";
      case HOURS -> "hours";
    };
  }

  /**
   * A probability of chance.
   *
   * @param display how numbers and dates are written
   * @param p the p-value
   * @return such as {@code p = 0.034} or {@code p < 0.001}
   */
  public static String probability(Display display, double p) {
    if (Double.isNaN(p)) {
      return Display.NONE;
    }
    return p < 0.001 ? "p < " + display.number(0.001, 3) : "p = " + display.number(p, 3);
  }

  private static double unit(ComparedMeasure measure) {
    return measure.unit() == Unit.SHARE ? PERCENT : 1;
  }
}
