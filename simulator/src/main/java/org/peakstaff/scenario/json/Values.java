package org.peakstaff.scenario.json;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.OpeningHours.Span;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Values as they are written in scenarios; each method gives null for what is no such value. */
final class Values {
  static final String ID = "^[A-Za-z0-9][A-Za-z0-9_-]*$";
  static final String SHARE = "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?) ?%$";
  static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";
  static final String DATE_TIME = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$";
  static final String TIME = "^([01]\\d|2[0-3]):[0-5]\\d$";
  static final String MONTH = "^\\d{4}-(0[1-9]|1[0-2])$";
  static final String WEEKS = "^\\d{1,4}$";
  static final String AGES = "^[0-9][0-9.dhms]*-[0-9][0-9.dhms]*$";
  static final String SPAN =
      "^closed$|^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$";
  static final String WEEKDAYS =
      "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?"
          + "(,(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)*$";

  private static final Pattern SHARE_PATTERN = Pattern.compile(SHARE);
  private static final Pattern SPAN_PATTERN = Pattern.compile(SPAN);
  private static final Pattern WEEKDAYS_PATTERN = Pattern.compile(WEEKDAYS);
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private Values() {}

  static @Nullable Double share(@Nullable ScenarioTree tree) {
    if (tree instanceof NumberValue n) {
      return n.value() >= 0 && n.value() <= 1 ? n.value() : null;
    }
    if (tree instanceof TextValue t) {
      Matcher percent = SHARE_PATTERN.matcher(t.text());
      return percent.matches()
          ? new java.math.BigDecimal(percent.group(1)).movePointLeft(2).doubleValue()
          : null;
    }
    return null;
  }

  static @Nullable LocalDate date(@Nullable String text) {
    return parse(text, DATE, LocalDate::parse);
  }

  static @Nullable LocalDateTime dateTime(@Nullable String text) {
    return parse(text, DATE_TIME, LocalDateTime::parse);
  }

  static @Nullable LocalTime time(@Nullable String text) {
    return parse(text, TIME, LocalTime::parse);
  }

  private static <T> @Nullable T parse(
      @Nullable String text, String pattern, Function<String, T> parser) {
    if (text == null || !text.matches(pattern)) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** A bracket of ages such as {@code 12h-24h}. */
  static Deferred.@Nullable Backlog backlog(String ages, int contacts) {
    int dash = ages.indexOf('-');
    Duration from = dash < 0 ? null : Durations.orNull(ages.substring(0, dash));
    Duration to = dash < 0 ? null : Durations.orNull(ages.substring(dash + 1));
    return from != null && to != null && from.compareTo(to) < 0
        ? new Deferred.Backlog(from, to, contacts)
        : null;
  }

  /** A span such as {@code 08:00-20:00} or, across midnight, {@code 20:00-02:00}. */
  static @Nullable Span span(String text) {
    if (!SPAN_PATTERN.matcher(text).matches() || text.equals("closed")) {
      return null;
    }
    int from = minute(text.substring(0, 5));
    int to = minute(text.substring(6));
    if (from == to) {
      return null;
    }
    return new Span(from, to > from ? to : to + 1440);
  }

  private static int minute(String text) {
    return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
  }

  /** The spans of a day; null when one of them is none. */
  static @Nullable List<Span> spans(ScenarioTree tree) {
    if (tree instanceof TextValue t) {
      return t.text().equals("closed") ? List.of() : listOf(span(t.text()));
    }
    List<Span> spans = new ArrayList<>();
    for (ScenarioTree element : Trees.elements(tree)) {
      Span span = element instanceof TextValue t ? span(t.text()) : null;
      if (span == null) {
        return null;
      }
      spans.add(span);
    }
    return spans;
  }

  private static @Nullable List<Span> listOf(@Nullable Span span) {
    return span == null ? null : List.of(span);
  }

  /** The weekdays of {@code mon}, {@code mon-fri} or {@code mon,wed}; null when it is no such. */
  static @Nullable List<DayOfWeek> weekdays(String text) {
    if (!WEEKDAYS_PATTERN.matcher(text).matches()) {
      return null;
    }
    List<DayOfWeek> days = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      int from = DAYS.indexOf(part.substring(0, 3));
      int to = DAYS.indexOf(part.substring(part.length() - 3));
      for (int i = 0; i <= Math.floorMod(to - from, 7); i++) {
        days.add(DayOfWeek.of((from + i) % 7 + 1));
      }
    }
    return days;
  }
}
