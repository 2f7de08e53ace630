package org.peakstaff.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.Estimate;

/**
 * Numbers and moments as people read them: {@code 81.3 %}, {@code 7.8 s}, {@code Fri 2026-11-27}.
 *
 * <p>An undefined number is a dash. Without a locale the decimal sign is a point and dates are
 * those of ISO 8601, whatever the machine's language; with one, signs, groups of digits, digits,
 * dates and times of day are those the JDK knows for it (Unicode CLDR). Words stay English, but for
 * the names of days and months.
 *
 * <p>Made once by a command and handed to all that writes for people; files for programs are never
 * written with it.
 */
public final class Display {
  private static final int ISO_DATE_LENGTH = 10;
  private static final double THOUSAND = 1000;

  /** What stands for a number that is undefined or does not apply. */
  public static final String NONE = "-";

  /** The same for everybody: a decimal point, no groups but in money, ISO dates. */
  public static final Display NEUTRAL = new Display(Locale.ROOT);

  private final Locale locale;
  private final LocalNumbers numbers;
  private final LocalDates dates;
  private final boolean neutral;

  private Display(Locale locale) {
    this.locale = locale;
    numbers = LocalNumbers.of(locale);
    dates = LocalDates.of(locale);
    neutral = locale.getLanguage().isEmpty();
  }

  /**
   * As people read in a place.
   *
   * @param locale their language and country; the root locale for {@link #NEUTRAL}
   * @return numbers and moments in its way
   */
  public static Display of(Locale locale) {
    return locale.getLanguage().isEmpty() ? NEUTRAL : new Display(locale);
  }

  /**
   * Whether no locale was asked for.
   *
   * @return true for {@link #NEUTRAL}
   */
  public boolean isNeutral() {
    return neutral;
  }

  /**
   * The name of the locale.
   *
   * @return as BCP 47 writes it, such as {@code de-DE}; null for {@link #NEUTRAL}
   */
  public @Nullable String tag() {
    return neutral ? null : locale.toLanguageTag();
  }

  /**
   * How numbers are written where reading is all that counts.
   *
   * @return numbers with groups of digits
   */
  public LocalNumbers numbers() {
    return numbers;
  }

  /**
   * How dates are written where reading is all that counts.
   *
   * @return dates with names of months where the locale has them
   */
  public LocalDates dates() {
    return dates;
  }

  /**
   * A number with a fixed number of decimals.
   *
   * @param value the number, NaN when undefined
   * @param decimals digits after the point
   * @return such as {@code 12.5}
   */
  public String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return NONE;
    }
    return text(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /**
   * A number without the zeros at its end.
   *
   * @param value the number, NaN when undefined
   * @param decimals most digits after the point
   * @return such as {@code 80} or {@code 99.5}
   */
  public String shortNumber(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return NONE;
    }
    return text(shortest(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP)));
  }

  private static BigDecimal shortest(BigDecimal rounded) {
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private String text(BigDecimal rounded) {
    return neutral ? rounded.toPlainString() : numbers.text(rounded);
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return such as {@code 12}
   */
  public String count(long value) {
    return text(BigDecimal.valueOf(value));
  }

  /**
   * A change of a whole number.
   *
   * @param value the change
   * @return such as {@code +3} or {@code -5}; 0 has no sign
   */
  public String signedCount(long value) {
    return (value > 0 ? "+" : "") + count(value);
  }

  /**
   * A number with its sign.
   *
   * @param value the number, NaN when undefined
   * @param decimals digits after the point
   * @return such as {@code +1.2}; 0 has no sign
   */
  public String signed(double value, int decimals) {
    return sign(value, decimals) + number(value, decimals);
  }

  private static String sign(double value, int decimals) {
    boolean shown =
        Double.isFinite(value)
            && new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).signum() > 0;
    return shown ? "+" : "";
  }

  /**
   * An amount of money in groups of digits.
   *
   * @param amount the amount, NaN when undefined
   * @return such as {@code 1,234,567}, without decimals
   */
  public String money(double amount) {
    return Double.isFinite(amount) ? numbers.text(BigDecimal.valueOf(Math.round(amount))) : NONE;
  }

  /**
   * An amount of money, with decimals where it is so small that they matter.
   *
   * @param amount the amount, NaN when undefined
   * @return such as {@code 1,234,567}, {@code 704} or {@code 22.50}: two decimals below 1,000
   *     unless it is whole
   */
  public String amount(double amount) {
    boolean small = Math.abs(amount) < THOUSAND && Math.abs(amount - Math.rint(amount)) >= 0.005;
    return small
        ? numbers.text(new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP))
        : money(amount);
  }

  /**
   * An amount of money with its currency, the same in every report.
   *
   * @param amount the amount, NaN when undefined
   * @param currency its code, null for none
   * @return such as {@code 1,234,567 EUR}
   */
  public String money(double amount, @Nullable String currency) {
    return currency == null || !Double.isFinite(amount)
        ? amount(amount)
        : amount(amount) + " " + currency;
  }

  /**
   * A change of an amount of money.
   *
   * @param amount the change, NaN when undefined
   * @return such as {@code +1,234} or {@code -50}
   */
  public String moneyChange(double amount) {
    return (Math.round(amount) > 0 ? "+" : "") + money(amount);
  }

  /**
   * A change of an amount of money with half the width of its interval.
   *
   * @param amount an estimate of the change
   * @return such as {@code +1,234 ±56}; without an interval the mean alone
   */
  public String moneyChange(Estimate amount) {
    String half = amount.hasInterval() ? " ±" + money(amount.halfWidth()) : "";
    return moneyChange(amount.mean()) + half;
  }

  /**
   * A share in per cent.
   *
   * @param share from 0 to 1, NaN when undefined
   * @return such as {@code 81.3 %}
   */
  public String percent(double share) {
    return percent(share, 1);
  }

  /**
   * A share in per cent with a fixed number of decimals.
   *
   * @param share from 0 to 1, NaN when undefined
   * @param decimals digits after the point
   * @return such as {@code 81.32 %}
   */
  public String percent(double share, int decimals) {
    if (!Double.isFinite(share)) {
      return NONE;
    }
    return percent(new BigDecimal(share * 100).setScale(decimals, RoundingMode.HALF_UP));
  }

  /**
   * A share in per cent without the zeros at its end, for bounds that someone typed.
   *
   * @param share from 0 to 1
   * @return such as {@code 80 %}
   */
  public String shortPercent(double share) {
    if (!Double.isFinite(share)) {
      return NONE;
    }
    return percent(shortest(new BigDecimal(share * 100).setScale(2, RoundingMode.HALF_UP)));
  }

  private String percent(BigDecimal hundredths) {
    return neutral ? hundredths.toPlainString() + " %" : numbers.percent(hundredths);
  }

  /**
   * A relative change in per cent.
   *
   * @param change as a share, NaN when undefined
   * @return such as {@code +2.5 %}
   */
  public String signedPercent(double change) {
    return sign(change * 100, 1) + percent(change);
  }

  /**
   * A time.
   *
   * @param seconds its length, NaN when undefined
   * @return such as {@code 7.8 s}
   */
  public String seconds(double seconds) {
    return Double.isFinite(seconds) ? number(seconds, 1) + " s" : NONE;
  }

  /**
   * A share as it stands in a formula.
   *
   * @param share from 0 to 1
   * @return such as {@code .3}, without the zero before the point as planners write it; with it
   *     where there is a locale
   */
  public String fraction(double share) {
    String text = shortNumber(share, 4);
    return neutral && text.startsWith("0.") ? text.substring(1) : text;
  }

  /**
   * A share with half the width of its interval.
   *
   * @param share an estimate from 0 to 1
   * @return such as {@code 81.3 % ±0.2}; without an interval the mean alone
   */
  public String percent(Estimate share) {
    return percent(share.mean()) + plusMinus(share, 100, 1);
  }

  /**
   * A time with half the width of its interval.
   *
   * @param seconds an estimate
   * @return such as {@code 7.8 s ±0.1}; without an interval the mean alone
   */
  public String seconds(Estimate seconds) {
    return seconds(seconds.mean()) + plusMinus(seconds, 1, 1);
  }

  /**
   * A number with half the width of its interval.
   *
   * @param value an estimate
   * @param decimals digits after the point
   * @return such as {@code 1234.5 ±3.1}; without an interval the mean alone
   */
  public String number(Estimate value, int decimals) {
    return number(value.mean(), decimals) + plusMinus(value, 1, decimals);
  }

  private String plusMinus(Estimate estimate, double unit, int decimals) {
    boolean shown = estimate.hasInterval() && Double.isFinite(estimate.mean());
    return shown ? " ±" + number(estimate.halfWidth() * unit, decimals) : "";
  }

  /**
   * A date.
   *
   * @param date the day
   * @return such as {@code 2026-11-27}
   */
  public String date(LocalDate date) {
    return neutral ? date.toString() : dates.date(date);
  }

  /**
   * A day with its weekday.
   *
   * @param date the day
   * @return such as {@code Fri 2026-11-27}
   */
  public String day(LocalDate date) {
    return weekday(date.getDayOfWeek()) + " " + date(date);
  }

  /**
   * The name of a day of the week.
   *
   * @param day the day
   * @return such as {@code Fri}
   */
  public String weekday(DayOfWeek day) {
    return dates.weekday(day);
  }

  /**
   * A month.
   *
   * @param month the month
   * @return such as {@code 2026-11}
   */
  public String month(YearMonth month) {
    return neutral ? month.toString() : dates.month(month);
  }

  /**
   * The local time of a moment.
   *
   * @param moment the moment
   * @return such as {@code 09:30}
   */
  public String time(ZonedDateTime moment) {
    return dates.time(moment.toLocalTime());
  }

  /**
   * A time of day.
   *
   * @param time the time
   * @return such as {@code 09:30}
   */
  public String time(LocalTime time) {
    return dates.time(time);
  }

  /**
   * Day and local time of a moment.
   *
   * @param moment the moment
   * @return such as {@code Fri 2026-11-27 09:30}
   */
  public String moment(ZonedDateTime moment) {
    return day(moment.toLocalDate()) + " " + time(moment);
  }

  /**
   * A stretch of time by its name in results: an ISO date, an ISO date and time, or anything else.
   *
   * @param name the name
   * @return the date, or date and time, as people read it; anything else as it is
   */
  public String stretch(String name) {
    if (neutral) {
      return name;
    }
    try {
      if (name.length() == ISO_DATE_LENGTH) {
        return date(LocalDate.parse(name));
      }
      LocalDateTime moment = LocalDateTime.parse(name, DateTimeFormatter.ISO_DATE_TIME);
      return day(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    } catch (DateTimeException e) {
      return name;
    }
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
}
