package org.peakstaff.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peakstaff.result.Estimate;

/**
 * Numbers and moments as people read them: {@code 81.3 %}, {@code 7.8 s}, {@code Fri 2026-11-27}.
 *
 * <p>An undefined number is a dash. The decimal sign is a point whatever the machine's language.
 */
public final class Display {
  /** What stands for a number that is undefined or does not apply. */
  public static final String NONE = "-";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Display() {}

  /**
   * A number with a fixed number of decimals.
   *
   * @param value the number, NaN when undefined
   * @param decimals digits after the point
   * @return such as {@code 12.5}
   */
  public static String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return NONE;
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.toPlainString();
  }

  /**
   * A number without the zeros at its end.
   *
   * @param value the number, NaN when undefined
   * @param decimals most digits after the point
   * @return such as {@code 80} or {@code 99.5}
   */
  public static String shortNumber(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return NONE;
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * An amount of money in groups of three digits.
   *
   * @param amount the amount, NaN when undefined
   * @return such as {@code 1,234,567}, without decimals
   */
  public static String money(double amount) {
    return Double.isFinite(amount) ? String.format(Locale.ROOT, "%,d", Math.round(amount)) : NONE;
  }

  /**
   * A change of an amount of money.
   *
   * @param amount the change, NaN when undefined
   * @return such as {@code +1,234} or {@code -50}
   */
  public static String moneyChange(double amount) {
    return (Math.round(amount) > 0 ? "+" : "") + money(amount);
  }

  /**
   * A share in per cent.
   *
   * @param share from 0 to 1, NaN when undefined
   * @return such as {@code 81.3 %}
   */
  public static String percent(double share) {
    return Double.isFinite(share) ? number(share * 100, 1) + " %" : NONE;
  }

  /**
   * A share in per cent without the zeros at its end, for bounds that someone typed.
   *
   * @param share from 0 to 1
   * @return such as {@code 80 %}
   */
  public static String shortPercent(double share) {
    return Double.isFinite(share) ? shortNumber(share * 100, 2) + " %" : NONE;
  }

  /**
   * A time.
   *
   * @param seconds its length, NaN when undefined
   * @return such as {@code 7.8 s}
   */
  public static String seconds(double seconds) {
    return Double.isFinite(seconds) ? number(seconds, 1) + " s" : NONE;
  }

  /**
   * A share with half the width of its interval.
   *
   * @param share an estimate from 0 to 1
   * @return such as {@code 81.3 % ±0.2}; without an interval the mean alone
   */
  public static String percent(Estimate share) {
    return percent(share.mean()) + plusMinus(share, 100, 1);
  }

  /**
   * A time with half the width of its interval.
   *
   * @param seconds an estimate
   * @return such as {@code 7.8 s ±0.1}; without an interval the mean alone
   */
  public static String seconds(Estimate seconds) {
    return seconds(seconds.mean()) + plusMinus(seconds, 1, 1);
  }

  /**
   * A number with half the width of its interval.
   *
   * @param value an estimate
   * @param decimals digits after the point
   * @return such as {@code 1234.5 ±3.1}; without an interval the mean alone
   */
  public static String number(Estimate value, int decimals) {
    return number(value.mean(), decimals) + plusMinus(value, 1, decimals);
  }

  private static String plusMinus(Estimate estimate, double unit, int decimals) {
    boolean shown = estimate.hasInterval() && Double.isFinite(estimate.mean());
    return shown ? " ±" + number(estimate.halfWidth() * unit, decimals) : "";
  }

  /**
   * A day with its weekday.
   *
   * @param date the day
   * @return such as {@code Fri 2026-11-27}
   */
  public static String day(LocalDate date) {
    String name = date.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT) + " " + date;
  }

  /**
   * A name cut to a width.
   *
   * @param name the name
   * @param width most characters
   * @return the name, or its beginning with an ellipsis
   */
  public static String shortened(String name, int width) {
    return name.codePointCount(0, name.length()) <= width
        ? name
        : name.substring(0, name.offsetByCodePoints(0, width - 1)) + "…";
  }

  /**
   * A name cut to a width, of which the end tells more than the beginning.
   *
   * @param name the name
   * @param width most characters
   * @return the name, or its end after an ellipsis
   */
  public static String shortenedAtStart(String name, int width) {
    int length = name.codePointCount(0, name.length());
    return length <= width
        ? name
        : "…" + name.substring(name.offsetByCodePoints(0, length - width + 1));
  }

  /**
   * The local time of a moment.
   *
   * @param moment the moment
   * @return such as {@code 09:30}
   */
  public static String time(ZonedDateTime moment) {
    return TIME.format(moment);
  }
}
