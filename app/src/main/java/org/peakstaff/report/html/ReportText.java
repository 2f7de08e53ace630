package org.peakstaff.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.report.Display;
import org.peakstaff.result.Estimate;

/**
 * The text of every number, date and duration in the report. Nothing else in the report formats, so
 * another language is another instance of this class.
 *
 * <p>An undefined number (NaN) reads {@value #UNDEFINED}; a negative one carries the minus sign
 * U+2212; a number and its unit are held together by a no-break space.
 */
final class ReportText {
  /** What stands for a number that is not defined, such as the service level of no contacts. */
  static final String UNDEFINED = "–";

  private static final String SPACE = "\u00a0";
  private static final char MINUS = '−';

  private final Display display;

  private ReportText(Display display) {
    this.display = display;
  }

  /**
   * The text of a report.
   *
   * @param display decides signs, groups of digits and dates
   * @return the formatter
   */
  static ReportText of(Display display) {
    return new ReportText(display);
  }

  /** How the terminal writes the same. */
  Display display() {
    return display;
  }

  /** A whole number: {@code 1,234}. */
  String count(long value) {
    return number(value, 0);
  }

  /** A number with a fixed number of decimals: {@code 12.5}. */
  String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return UNDEFINED;
    }
    return text(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  private String text(BigDecimal rounded) {
    return display.numbers().text(rounded).replace('-', MINUS);
  }

  private static String plus(double value) {
    boolean shown = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).signum() >= 0;
    return shown ? "+" : "";
  }

  /** A whole number that always shows its sign, but for zero: {@code +3}, {@code −5}. */
  String signed(long value) {
    return value > 0 ? "+" + count(value) : count(value);
  }

  /** A difference of shares in percentage points: {@code −2.1 points}. */
  String points(double difference) {
    if (!Double.isFinite(difference)) {
      return UNDEFINED;
    }
    return plus(100 * difference) + number(100 * difference, 1) + SPACE + "points";
  }

  /** A difference of seconds: {@code +3.2 s}. */
  String secondsMore(double difference) {
    return Double.isFinite(difference) ? plus(difference) + seconds(difference) : UNDEFINED;
  }

  /** A share as a percentage with one decimal: {@code 78.1 %}. */
  String percent(double share) {
    return Double.isFinite(share) ? percent(100 * share, 1) : UNDEFINED;
  }

  /** A share as a percentage with no more decimals than it needs: {@code 80 %}, {@code 2.5 %}. */
  String percentShort(double share) {
    int decimals = 0;
    double percentage = 100 * share;
    while (decimals < 2 && Math.abs(percentage - Math.rint(percentage)) > 1e-9) {
      percentage *= 10;
      decimals++;
    }
    return percent(100 * share, decimals);
  }

  private String percent(double hundredths, int decimals) {
    BigDecimal rounded = new BigDecimal(hundredths).setScale(decimals, RoundingMode.HALF_UP);
    String text =
        display.isNeutral() ? text(rounded) + SPACE + "%" : display.numbers().percent(rounded);
    return text.replace('-', MINUS);
  }

  /** A share as a whole percentage without its sign, for narrow cells: {@code 78}. */
  String percentDigits(double share) {
    return number(100 * share, 0);
  }

  /** Seconds with one decimal: {@code 7.8 s}. */
  String seconds(double seconds) {
    return Double.isFinite(seconds) ? number(seconds, 1) + SPACE + "s" : UNDEFINED;
  }

  /** A duration: {@code 20 s}, {@code 90 s}, {@code 2 min 30 s}, {@code 24 h}. */
  String duration(Duration duration) {
    double all = duration.toMillis() / 1000.0;
    if (all < 120) {
      return number(all, all == Math.rint(all) ? 0 : 1) + SPACE + "s";
    }
    List<String> parts = new ArrayList<>();
    add(parts, duration.toHours(), "h");
    add(parts, duration.toMinutesPart(), "min");
    add(parts, duration.toSecondsPart(), "s");
    return String.join(SPACE, parts);
  }

  private void add(List<String> parts, long value, String unit) {
    if (value > 0) {
      parts.add(count(value) + SPACE + unit);
    }
  }

  /** Hours of work: {@code 1,234.5 h}. */
  String hours(double hours) {
    return Double.isFinite(hours) ? number(hours, 1) + SPACE + "h" : UNDEFINED;
  }

  /** An amount of money without decimals: {@code 12,345 EUR}. */
  String money(double amount, @Nullable String currency) {
    String text = number(amount, 0);
    return currency == null ? text : text + SPACE + currency;
  }

  /** Two bounds of whole numbers: {@code 8–12}, or one number when they are equal. */
  String range(long low, long high) {
    return low == high ? count(low) : count(low) + "–" + count(high);
  }

  /** The interval of an estimated share: {@code 77.6–78.6 %}. */
  String percentInterval(Estimate estimate) {
    if (!estimate.hasInterval()) {
      return UNDEFINED;
    }
    return number(100 * estimate.low(), 1) + "–" + percent(estimate.high());
  }

  /** The interval of an estimated time: {@code 7.1–8.3 s}. */
  String secondsInterval(Estimate estimate) {
    if (!estimate.hasInterval()) {
      return UNDEFINED;
    }
    return number(estimate.low(), 1) + "–" + seconds(estimate.high());
  }

  /** A date with its weekday: {@code Mon 30 Nov 2026}. */
  String date(LocalDate date) {
    return display.weekday(date.getDayOfWeek()) + " " + display.dates().date(date);
  }

  /** A date within a known year: {@code Mon 30 Nov}. */
  String dayOfMonth(LocalDate date) {
    return display.weekday(date.getDayOfWeek()) + " " + display.dates().dayOfMonth(date);
  }

  /** A time of day: {@code 09:30}. */
  String time(LocalTime time) {
    return display.time(time);
  }

  /** A list in words: {@code a}, {@code a and b}, {@code a, b and c}. */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** A count with its noun: {@code 1 head}, {@code 3 heads}. */
  String counted(long count, String one, String many) {
    return count(count) + SPACE + (count == 1 ? one : many);
  }
}
