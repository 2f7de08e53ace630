package org.peakstaff.report;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.report.excel.NumberStyle;
import org.peakstaff.scenario.json.Durations;

/**
 * A value of a scenario in a cell: a number where it is one, so that a spreadsheet can count with
 * it. A percentage is its share, a duration its seconds.
 */
final class ValueCell {
  /** A spreadsheet keeps 15 digits; what has more is no quantity but a name, such as a seed. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?=[\\d.]{1,16}(?!\\d))\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?");

  private static final Pattern PERCENTAGE = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})? ?%");
  private static final double NANOS = 1e9;

  private ValueCell() {}

  /**
   * Adds the next cell of a row.
   *
   * @param json the value as JSON, or a text without quotes; null for an empty cell
   */
  static ExcelSheet add(ExcelSheet sheet, @Nullable String json) {
    if (json == null) {
      return sheet.empty(1);
    } else if (NUMBER.matcher(json).matches()) {
      return sheet.number(Double.parseDouble(json), NumberStyle.PLAIN);
    }
    String text = unquoted(json);
    if (PERCENTAGE.matcher(text).matches()) {
      double percent = Double.parseDouble(text.substring(0, text.length() - 1).strip());
      return sheet.number(percent / 100, NumberStyle.PERCENT);
    }
    return Durations.parse(text)
        .map(each -> sheet.number(seconds(each), NumberStyle.SECONDS))
        .orElseGet(() -> sheet.text(json));
  }

  private static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS;
  }

  private static String unquoted(String json) {
    boolean quoted = json.length() > 1 && json.startsWith("\"") && json.endsWith("\"");
    return quoted ? json.substring(1, json.length() - 1) : json;
  }
}
