package org.peakstaff.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind the pictures, for the script in the page.
 *
 * @param locale BCP 47 tag of the reader's place for the numbers of the axes, null for none
 * @param labels text of each shown interval
 * @param hours positions of the intervals that begin on the hour
 * @param days where each shown day begins and ends
 * @param charts the pictures
 */
record ChartData(
    @Nullable String locale,
    List<String> labels,
    List<Integer> hours,
    List<DayRange> days,
    List<Chart> charts) {
  private static final int DECIMALS = 4;

  ChartData {
    labels = List.copyOf(labels);
    hours = List.copyOf(hours);
    days = List.copyOf(days);
    charts = List.copyOf(charts);
  }

  /**
   * A day of the horizon axis.
   *
   * @param label its name
   * @param from position of its first interval
   * @param to position after its last interval
   */
  record DayRange(String label, int from, int to) {}

  /**
   * One picture.
   *
   * @param id of the element that holds it
   * @param table id of the table behind it
   * @param kind how to draw it: {@code staffing}, {@code service}, {@code demand} or {@code
   *     backlog}
   * @param unit of the vertical axis
   * @param target a horizontal line, null for none
   * @param series its lines, bands and stacks
   */
  record Chart(
      String id,
      String table,
      String kind,
      String unit,
      @Nullable BigDecimal target,
      List<Series> series) {
    Chart {
      series = List.copyOf(series);
    }
  }

  /**
   * One number per shown interval.
   *
   * @param name which, such as {@code required}
   * @param values null where undefined
   */
  record Series(String name, List<@Nullable BigDecimal> values) {
    static Series of(String name, List<Integer> shown, IntToDoubleFunction value) {
      List<@Nullable BigDecimal> values = new ArrayList<>();
      for (int index : shown) {
        values.add(rounded(value.applyAsDouble(index)));
      }
      return new Series(name, values);
    }
  }

  /** A number for a script, the same text on every JVM; null when it is not finite. */
  static @Nullable BigDecimal rounded(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
        : null;
  }
}
