package org.peakstaff.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.Seconds;

/** One row of a queue file: texts to values, every bad field reported. */
final class RowParser {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern COUNT = Pattern.compile("\\d{1,10}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}([.,]\\d{1,9})?");
  private static final int SHOWN = 40;

  private final String file;
  private final long line;
  private final List<String> fields;
  private final BiConsumer<Column, String> problems;
  private boolean bad;

  private RowParser(
      String file, long line, List<String> fields, BiConsumer<Column, String> problems) {
    this.file = file;
    this.line = line;
    this.fields = fields;
    this.problems = problems;
  }

  /**
   * Parses a row of 21 fields.
   *
   * @param file its file
   * @param line its line
   * @param fields the texts
   * @param problems takes what is wrong, by column
   * @return the row, null when a field is wrong
   */
  static @Nullable RawRow parse(
      String file, long line, List<String> fields, BiConsumer<Column, String> problems) {
    return new RowParser(file, line, fields, problems).parse();
  }

  private @Nullable RawRow parse() {
    int minutes = interval();
    LocalDate date = date();
    LocalTime time = time(minutes);
    String queue = filled(Column.QUEUE);
    String name = text(Column.QUEUE_NAME);
    Calls calls = calls();
    Seconds seconds = seconds();
    double agents = agents();
    if (bad || date == null || time == null) {
      return null;
    }
    LocalDateTime start = date.atTime(time);
    RawRow.Queue of = new RawRow.Queue(queue, name.isEmpty() ? queue : name, "", "");
    return new RawRow(file, line, start, null, minutes, of, calls, seconds, 0, agents);
  }

  private Calls calls() {
    return new Calls(
        count(Column.OFFERED),
        count(Column.OVERFLOW_IN),
        count(Column.ANSWERED),
        count(Column.ABANDONED),
        count(Column.OVERFLOW_OUT),
        count(Column.ANSWERED_WITHIN),
        count(Column.ABANDONED_SHORT),
        count(Column.ABANDONED_WITHIN));
  }

  private Seconds seconds() {
    count(Column.LONGEST_WAIT_ANSWERED);
    count(Column.LONGEST_WAIT_ABANDONED);
    count(Column.WAIT);
    return new Seconds(
        count(Column.WAIT_ANSWERED),
        count(Column.WAIT_ABANDONED),
        count(Column.TALK),
        count(Column.WRAP_UP));
  }

  private int interval() {
    long minutes = count(Column.INTERVAL);
    if (minutes == 15 || minutes == 30 || minutes == 60) {
      return (int) minutes;
    }
    if (!bad) {
      problem(Column.INTERVAL, "an interval is 15, 30 or 60 minutes long");
    }
    return 0;
  }

  private @Nullable LocalDate date() {
    try {
      return LocalDate.parse(text(Column.DATE_FROM), DATE);
    } catch (DateTimeParseException e) {
      problem(Column.DATE_FROM, "a date is written yyyymmdd");
      return null;
    }
  }

  private @Nullable LocalTime time(int minutes) {
    try {
      LocalTime time = LocalTime.parse(text(Column.TIME), TIME);
      if (minutes > 0 && time.getMinute() % minutes != 0) {
        problem(Column.TIME, "a start is a multiple of " + minutes + " minutes");
      }
      return time;
    } catch (DateTimeParseException e) {
      problem(Column.TIME, "a time is written HH:MM");
      return null;
    }
  }

  private long count(Column column) {
    String text = text(column);
    if (COUNT.matcher(text).matches()) {
      return Long.parseLong(text);
    }
    problem(column, "a whole number from 0 up is needed");
    return 0;
  }

  private double agents() {
    String text = text(Column.AGENTS);
    if (DECIMAL.matcher(text).matches()) {
      return Double.parseDouble(text.replace(',', '.'));
    }
    problem(Column.AGENTS, "a number from 0 up is needed");
    return 0;
  }

  private String filled(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      problem(column, "a queue has a number or a name");
    }
    return text;
  }

  private String text(Column column) {
    return fields.get(column.ordinal()).strip();
  }

  private void problem(Column column, String rule) {
    bad = true;
    String text = text(column);
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    problems.accept(column, rule + ", not \"" + shown + "\"");
  }
}
