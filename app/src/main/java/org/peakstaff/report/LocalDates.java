package org.peakstaff.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Dates and times of day as they are written in a place, in the calendar of ISO 8601 (the Gregorian
 * one). Without a language: English names, the day before the month, 24 hours.
 */
public final class LocalDates {
  private final Locale locale;
  private final boolean neutral;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dayOfMonth;
  private final DateTimeFormatter month;
  private final DateTimeFormatter monthName;
  private final DateTimeFormatter time;

  private LocalDates(Locale locale) {
    neutral = locale.getLanguage().isEmpty();
    this.locale = neutral ? Locale.ENGLISH : locale;
    date =
        neutral ? pattern("d MMM uuuu") : of(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    time = neutral ? pattern("HH:mm") : of(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    dayOfMonth = pattern(neutral ? "d MMM" : withoutYear());
    month = pattern("LLL uuuu");
    monthName = pattern("LLL");
  }

  static LocalDates of(Locale locale) {
    return new LocalDates(locale);
  }

  /** The pattern of a date without its year and what ties it to the rest. */
  private String withoutYear() {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale)
        .replaceFirst("^y+[^\\p{L}]*", "")
        .replaceFirst("(\\s*'[^']*')?[^\\p{L}'.]*y+.*$", "");
  }

  private DateTimeFormatter pattern(String pattern) {
    return of(DateTimeFormatter.ofPattern(pattern, locale));
  }

  private DateTimeFormatter of(DateTimeFormatter formatter) {
    return formatter.withLocale(locale).withDecimalStyle(DecimalStyle.of(locale));
  }

  private static String text(DateTimeFormatter formatter, TemporalAccessor value) {
    return formatter.format(value).replace('\u202f', '\u00a0');
  }

  /**
   * A date.
   *
   * @param day the day
   * @return such as {@code 30 Nov 2026}
   */
  public String date(LocalDate day) {
    return text(date, day);
  }

  /**
   * A date within a known year.
   *
   * @param day the day
   * @return such as {@code 30 Nov}
   */
  public String dayOfMonth(LocalDate day) {
    return text(dayOfMonth, day);
  }

  /**
   * A month.
   *
   * @param of the month
   * @return such as {@code Nov 2026}
   */
  public String month(YearMonth of) {
    return text(month, of);
  }

  /**
   * A month of a known year.
   *
   * @param day in the month
   * @return such as {@code Nov}
   */
  public String monthName(LocalDate day) {
    return text(monthName, day);
  }

  /**
   * The name of a day of the week.
   *
   * @param day the day
   * @return such as {@code Mon}
   */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, locale);
  }

  /**
   * A time of day.
   *
   * @param of the time
   * @return such as {@code 09:30}
   */
  public String time(LocalTime of) {
    return text(time, of);
  }
}
