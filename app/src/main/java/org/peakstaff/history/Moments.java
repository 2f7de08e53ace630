package org.peakstaff.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times of day as telephone systems and spreadsheets write them. */
final class Moments {
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern STROKES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.0+)?)?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?");
  private static final Pattern SPAN = Pattern.compile("(.+?)\\s*(?:-|–|to)\\s*(.+)");
  private static final Pattern OFFSET = Pattern.compile(".*\\d([Zz]|[+-]\\d{2}:?\\d{2})");

  private Moments() {}

  /**
   * A moment as it stands in a file.
   *
   * @param local wall-clock time, of the file or of UTC
   * @param instant the point in time, null when the file names no offset
   */
  record Moment(LocalDateTime local, @Nullable Instant instant) {}

  /**
   * A date.
   *
   * @param order of day and month between strokes
   * @return null when it is none, or strokes leave open which is the day
   */
  static @Nullable LocalDate date(String text, @Nullable DateOrder order) {
    for (Pattern pattern : new Pattern[] {ISO, PLAIN}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return date(matcher.group(1), matcher.group(2), matcher.group(3));
      }
    }
    Matcher dots = DOTS.matcher(text);
    if (dots.matches()) {
      return date(dots.group(3), dots.group(2), dots.group(1));
    }
    Matcher strokes = STROKES.matcher(text);
    if (!strokes.matches() || order == null) {
      return null;
    }
    return order == DateOrder.DMY
        ? date(strokes.group(3), strokes.group(2), strokes.group(1))
        : date(strokes.group(3), strokes.group(1), strokes.group(2));
  }

  /** Whether a text is a date whose order is open. */
  static boolean hasOpenOrder(String text) {
    return STROKES.matcher(text.split("[ T]", 2)[0]).matches();
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A time of day such as {@code 08:30}, {@code 8:30 PM}, or the start of a span of two. */
  static @Nullable LocalTime time(String text) {
    Matcher span = SPAN.matcher(text);
    Matcher time = TIME.matcher(span.matches() ? span.group(1).strip() : text);
    return time.matches() ? time(time) : null;
  }

  private static @Nullable LocalTime time(Matcher time) {
    try {
      int hour = Integer.parseInt(time.group(1));
      if (time.group(4) != null) {
        boolean afternoon = time.group(4).toLowerCase(Locale.ROOT).equals("p");
        hour = hour == 0 || hour > 12 ? 24 : hour % 12 + (afternoon ? 12 : 0);
      }
      int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
      return LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The length of a span such as {@code 08:00-08:30} in minutes, 0 when it is none. */
  static int length(String text) {
    Matcher span = SPAN.matcher(text);
    LocalTime from = span.matches() ? time(span.group(1).strip()) : null;
    LocalTime to = span.matches() ? end(span.group(2).strip()) : null;
    if (from == null || to == null) {
      return 0;
    }
    int minutes = (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    return minutes <= 0 ? minutes + 1440 : minutes;
  }

  /** The end of a span, the midnight after which may be written as {@code 24:00}. */
  private static @Nullable LocalTime end(String text) {
    return text.matches("24:00(:00)?") ? LocalTime.MIDNIGHT : time(text);
  }

  /**
   * A date and time of day in one text.
   *
   * @param utc whether it is UTC even if it does not say so
   * @param order of day and month between strokes
   * @return null when it is none
   */
  static @Nullable Moment moment(String text, boolean utc, @Nullable DateOrder order) {
    if (OFFSET.matcher(text).matches()) {
      return withOffset(text);
    }
    String[] parts = text.split("[ T]+", 2);
    LocalDate date = date(parts[0], order);
    LocalTime time = parts.length == 2 ? time(parts[1].strip()) : LocalTime.MIDNIGHT;
    if (date == null || time == null) {
      return null;
    }
    LocalDateTime local = date.atTime(time);
    return new Moment(local, utc ? local.toInstant(ZoneOffset.UTC) : null);
  }

  private static @Nullable Moment withOffset(String text) {
    String iso = text.strip().replace(' ', 'T').replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
    try {
      OffsetDateTime moment = OffsetDateTime.parse(iso.toUpperCase(Locale.ROOT));
      return new Moment(moment.toLocalDateTime(), moment.toInstant());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
