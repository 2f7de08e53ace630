package org.peakstaff.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.peakstaff.scenario.json.Durations;

/** Numbers and lines as an import writes them. */
final class Text {
  private Text() {}

  /** A number rounded half up, without the zeros at its end. */
  static String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A number rounded half up with its decimals, for columns. */
  static String fixed(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** A share as scenarios write it, such as {@code 10.5%}. */
  static String percent(double share) {
    return number(share * 100, 1) + "%";
  }

  /** A time to the second, as scenarios write it, such as {@code 7m24s}; at least a second. */
  static String duration(double seconds) {
    return Durations.text(Duration.ofSeconds(Math.max(1, Math.round(seconds))));
  }

  /** A weekday's English name, such as {@code Monday}. */
  static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Lines with columns as wide as their widest cell: the first left, the others right. */
  static List<String> table(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(" ");
    for (int i = 0; i < widths.length; i++) {
      String align = i == 0 ? "-" : "";
      line.append(
          String.format(Locale.ROOT, " %" + align + Math.max(1, widths[i]) + "s", row.get(i)));
    }
    return line.toString().stripTrailing();
  }
}
