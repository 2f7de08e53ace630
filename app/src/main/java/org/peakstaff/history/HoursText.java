package org.peakstaff.history;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.OpeningHours.Span;

/**
 * Weekly opening hours as people write them: {@code sun-thu 07:00-24:00, fri 07:00-14:00}. Several
 * spans of a day are several entries.
 */
public final class HoursText {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|fri|sat|sun))?\\s+"
              + "([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

  private static final String RULE =
      "hours are written like \"mon-fri 08:00-20:00, sat 09:00-13:00\"";

  private HoursText() {}

  /**
   * Reads weekly hours.
   *
   * @param text entries separated by commas
   * @return the hours
   * @throws IllegalArgumentException if it is no such text, with the entry in question
   */
  public static OpeningHours parse(String text) {
    Map<DayOfWeek, List<Span>> spans = new EnumMap<>(DayOfWeek.class);
    for (String entry : text.split(",", -1)) {
      Matcher matcher = ENTRY.matcher(entry.strip().toLowerCase(Locale.ROOT));
      if (!matcher.matches()) {
        throw new IllegalArgumentException(RULE + ", not \"" + entry.strip() + "\"");
      }
      Span span = span(matcher);
      for (DayOfWeek weekday : weekdays(matcher)) {
        spans.computeIfAbsent(weekday, w -> new ArrayList<>()).add(span);
      }
    }
    return new OpeningHours(spans, Map.of());
  }

  private static Span span(Matcher entry) {
    int from = Integer.parseInt(entry.group(3)) * 60 + Integer.parseInt(entry.group(4));
    int to = Integer.parseInt(entry.group(5)) * 60 + Integer.parseInt(entry.group(6));
    if (to > 1440 || to == from) {
      throw new IllegalArgumentException("hours end by 24:00 and last, not " + entry.group());
    }
    return new Span(from, to > from ? to : to + 1440);
  }

  private static List<DayOfWeek> weekdays(Matcher entry) {
    DayOfWeek first = weekday(entry.group(1));
    DayOfWeek last = entry.group(2) == null ? first : weekday(entry.group(2));
    List<DayOfWeek> weekdays = new ArrayList<>();
    int count = Math.floorMod(last.getValue() - first.getValue(), 7);
    for (int i = 0; i <= count; i++) {
      weekdays.add(first.plus(i));
    }
    return weekdays;
  }

  private static DayOfWeek weekday(String name) {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (name(weekday).equals(name)) {
        return weekday;
      }
    }
    throw new IllegalArgumentException("a weekday is mon, tue ... sun, not " + name);
  }

  private static String name(DayOfWeek weekday) {
    return weekday.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /**
   * Weekly hours by runs of weekdays, the run with Monday first.
   *
   * @param hours the hours; dates are ignored
   * @return the spans such as {@code 07:00-24:00}, by weekdays such as {@code sun-thu}
   */
  public static Map<String, List<String>> byWeekdays(OpeningHours hours) {
    DayOfWeek start = startOfMondaysRun(hours);
    Map<String, List<String>> runs = new LinkedHashMap<>();
    int length;
    for (int offset = 0; offset < 7; offset += length) {
      DayOfWeek first = start.plus(offset);
      length = runLength(hours, first, 7 - offset);
      if (!spans(hours, first).isEmpty()) {
        String key = length == 1 ? name(first) : name(first) + "-" + name(first.plus(length - 1));
        runs.put(key, spans(hours, first).stream().map(HoursText::text).toList());
      }
    }
    return runs;
  }

  private static DayOfWeek startOfMondaysRun(OpeningHours hours) {
    DayOfWeek start = DayOfWeek.MONDAY;
    while (spans(hours, start.minus(1)).equals(spans(hours, DayOfWeek.MONDAY))) {
      start = start.minus(1);
      if (start == DayOfWeek.MONDAY) {
        return start;
      }
    }
    return start;
  }

  private static int runLength(OpeningHours hours, DayOfWeek first, int most) {
    int length = 1;
    while (length < most && spans(hours, first.plus(length)).equals(spans(hours, first))) {
      length++;
    }
    return length;
  }

  /**
   * Weekly hours as one text.
   *
   * @param hours the hours; dates are ignored
   * @return such as {@code sun-thu 07:00-24:00, fri 07:00-14:00}
   */
  public static String of(OpeningHours hours) {
    return byWeekdays(hours).entrySet().stream()
        .flatMap(run -> run.getValue().stream().map(span -> run.getKey() + " " + span))
        .collect(Collectors.joining(", "));
  }

  private static List<Span> spans(OpeningHours hours, DayOfWeek weekday) {
    return hours.weekdays().getOrDefault(weekday, List.of());
  }

  private static String text(Span span) {
    int to = span.toMinute() > 1440 ? span.toMinute() - 1440 : span.toMinute();
    return time(span.fromMinute()) + "-" + time(to);
  }

  private static String time(int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
