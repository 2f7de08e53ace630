package org.peakstaff.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peakstaff.history.Moments.Moment;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.Seconds;

/** One row of a table with heads: texts to values, every bad field reported. */
final class TableRowParser {
  private static final int SHOWN = 40;
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,4})\\s*(?:m|min|mins|minutes)?", Pattern.CASE_INSENSITIVE);

  private final TableShape shape;
  private final TableHeads heads;
  private final TableTitles titles;
  private final String file;
  private long line;
  private List<String> fields = List.of();
  private BiConsumer<String, String> problems = (head, message) -> {};
  private boolean bad;

  /**
   * A parser for the rows of a file.
   *
   * @param shape with heads
   * @param titles what the lines above the heads say
   * @param file its name
   */
  TableRowParser(TableShape shape, TableTitles titles, String file) {
    this.shape = shape;
    this.titles = titles;
    this.file = file;
    heads = Objects.requireNonNull(shape.heads());
  }

  /**
   * Parses a row.
   *
   * @param number its line
   * @param texts its fields
   * @param faults takes what is wrong, by head
   * @return the row, null when a field is wrong
   */
  @Nullable RawRow parse(long number, List<String> texts, BiConsumer<String, String> faults) {
    line = number;
    fields = texts;
    problems = faults;
    bad = false;
    Moment start = start();
    int minutes = minutes();
    RawRow.Queue queue = queue();
    Calls calls = calls();
    Seconds seconds = seconds(calls);
    double handle = heads.has(Meaning.HANDLE) ? seconds(Meaning.HANDLE) : 0;
    double agents = heads.has(Meaning.AGENTS) ? number(Meaning.AGENTS) : 0;
    return bad || start == null
        ? null
        : new RawRow(
            file,
            line,
            start.local(),
            start.instant(),
            minutes,
            queue,
            calls,
            seconds,
            handle,
            agents);
  }

  /** Whether a row sums up others, as the last line of a report does. */
  static boolean isTotal(List<String> fields) {
    return fields.stream()
        .map(String::strip)
        .filter(field -> !field.isEmpty())
        .findFirst()
        .filter(field -> field.matches("(?i)(grand )?(sub)?total[s]?:?|summary:?|average[s]?:?"))
        .isPresent();
  }

  private @Nullable Moment start() {
    boolean utc = heads.has(Meaning.START_UTC);
    if (utc || heads.has(Meaning.START)) {
      return moment(utc ? Meaning.START_UTC : Meaning.START, utc);
    }
    if (!heads.has(Meaning.TIME)) {
      return moment(Meaning.DATE, false);
    }
    LocalDate date = heads.has(Meaning.DATE) ? date() : titles.date(shape.order());
    LocalTime time = Moments.time(text(Meaning.TIME));
    if (time == null) {
      problem(Meaning.TIME, "a time is written HH:MM");
    }
    if (date == null && !heads.has(Meaning.DATE)) {
      problem(Meaning.TIME, "the file has no column of dates and no title \"Date: ...\"");
    }
    return date == null || time == null ? null : new Moment(date.atTime(time), null);
  }

  private @Nullable Moment moment(Meaning meaning, boolean utc) {
    Moment moment = Moments.moment(text(meaning), utc, shape.order());
    if (moment == null) {
      problem(meaning, openOrder(meaning, "a start is written 2026-03-02 08:30"));
    }
    return moment;
  }

  private @Nullable LocalDate date() {
    String first = text(Meaning.DATE).split("[ T]", 2)[0];
    LocalDate date = Moments.date(first, shape.order());
    if (date == null) {
      problem(Meaning.DATE, openOrder(Meaning.DATE, "a date is written 2026-03-02"));
    }
    return date;
  }

  private String openOrder(Meaning meaning, String rule) {
    boolean open = shape.order() == null && Moments.hasOpenOrder(text(meaning));
    return open ? "which is the day is open, so --dates dmy or mdy is needed" : rule;
  }

  private int minutes() {
    if (!heads.has(Meaning.LENGTH)) {
      boolean daily = !heads.has(Meaning.TIME) && isDateAlone();
      return daily ? 1440 : Moments.length(text(Meaning.TIME));
    }
    String text = text(Meaning.LENGTH);
    Matcher length = LENGTH.matcher(text);
    if (text.equalsIgnoreCase("daily")) {
      return 1440;
    } else if (!length.matches()) {
      problem(Meaning.LENGTH, "a length is 15mins, 30mins, 60mins or daily");
      return 0;
    }
    return Integer.parseInt(length.group(1));
  }

  private boolean isDateAlone() {
    boolean dates = !heads.has(Meaning.START) && !heads.has(Meaning.START_UTC);
    return dates && !text(Meaning.DATE).contains(":");
  }

  private RawRow.Queue queue() {
    String name = text(Meaning.QUEUE);
    String number = text(Meaning.QUEUE_ID).isEmpty() ? name : text(Meaning.QUEUE_ID);
    boolean column = heads.has(Meaning.QUEUE) || heads.has(Meaning.QUEUE_ID);
    if (column && number.isEmpty()) {
      problem(heads.has(Meaning.QUEUE) ? Meaning.QUEUE : Meaning.QUEUE_ID, "a queue has a name");
    }
    String key = column ? number : titles.queue();
    return new RawRow.Queue(key, name.isEmpty() ? key : name, text(Meaning.CHANNEL), part());
  }

  private String part() {
    return heads.parts().stream()
        .map(column -> column < fields.size() ? fields.get(column).strip() : "")
        .collect(Collectors.joining("|"));
  }

  private Calls calls() {
    long answered = count(Meaning.ANSWERED);
    long abandoned = count(Meaning.ABANDONED);
    long offered = heads.has(Meaning.OFFERED) ? count(Meaning.OFFERED) : answered + abandoned;
    long gaveUp = heads.infersAbandons() ? Math.max(0, offered - answered) : abandoned;
    long taken = heads.has(Meaning.ANSWERED) ? answered : Math.max(0, offered - gaveUp);
    long in = count(Meaning.OVERFLOW_IN);
    long out = count(Meaning.OVERFLOW_OUT);
    return new Calls(offered, in, taken, gaveUp, out, within(offered), count(Meaning.SHORT), 0);
  }

  private long within(long offered) {
    boolean share = heads.has(Meaning.WITHIN_SHARE) && !heads.has(Meaning.WITHIN);
    return share ? Math.round(share() * offered) : count(Meaning.WITHIN);
  }

  private Seconds seconds(Calls calls) {
    double answered = calls.answered();
    double gaveUp = calls.abandoned();
    boolean whole = heads.has(Meaning.HANDLE_TOTAL) || heads.has(Meaning.HANDLE_MEAN);
    double talk =
        whole
            ? total(Meaning.HANDLE_TOTAL, Meaning.HANDLE_MEAN, answered)
            : total(Meaning.TALK_TOTAL, Meaning.TALK_MEAN, answered)
                + total(null, Meaning.HOLD_MEAN, answered);
    double wrap = whole ? 0 : total(Meaning.WRAP_TOTAL, Meaning.WRAP_MEAN, answered);
    return new Seconds(
        Math.round(total(Meaning.WAIT_TOTAL, Meaning.WAIT_MEAN, answered)),
        Math.round(total(Meaning.GIVE_UP_TOTAL, Meaning.GIVE_UP_MEAN, gaveUp)),
        Math.round(talk),
        Math.round(wrap));
  }

  /** A total, from its own column or from the mean of some contacts. */
  private double total(@Nullable Meaning total, Meaning mean, double contacts) {
    if (total != null && heads.has(total)) {
      return seconds(total);
    }
    return heads.has(mean) ? seconds(mean) * contacts : 0;
  }

  private long count(Meaning meaning) {
    if (!heads.has(meaning) || isNothing(text(meaning))) {
      return 0;
    }
    OptionalLong count = Cells.count(text(meaning));
    if (count.isEmpty()) {
      problem(meaning, "a whole number from 0 up is needed");
    }
    return count.orElse(0);
  }

  private double seconds(Meaning meaning) {
    String text = text(meaning);
    OptionalDouble seconds =
        isNothing(text) ? OptionalDouble.of(0) : Cells.seconds(text, shape.decimalComma());
    if (seconds.isEmpty()) {
      problem(meaning, "seconds, mm:ss or hh:mm:ss are needed");
    }
    return seconds.orElse(0);
  }

  private double number(Meaning meaning) {
    String text = text(meaning);
    OptionalDouble number =
        isNothing(text) ? OptionalDouble.of(0) : Cells.number(text, shape.decimalComma());
    if (number.isEmpty()) {
      problem(meaning, "a number from 0 up is needed");
    }
    return number.orElse(0);
  }

  private double share() {
    String text = text(Meaning.WITHIN_SHARE);
    boolean percent = String.valueOf(heads.head(Meaning.WITHIN_SHARE)).contains("%");
    OptionalDouble share =
        isNothing(text) ? OptionalDouble.of(0) : Cells.share(text, percent, shape.decimalComma());
    if (share.isEmpty()) {
      problem(Meaning.WITHIN_SHARE, "a share is 0 to 1 or a percentage");
    }
    return share.orElse(0);
  }

  /** What systems write for a number that does not exist, such as the mean wait of nobody. */
  private static boolean isNothing(String text) {
    return text.isEmpty() || text.equals("-") || text.equalsIgnoreCase("n/a");
  }

  private String text(Meaning meaning) {
    Integer column = heads.columns().get(meaning);
    return column == null || column >= fields.size() ? "" : fields.get(column).strip();
  }

  private void problem(Meaning meaning, String rule) {
    bad = true;
    String text = text(meaning);
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    problems.accept(String.valueOf(heads.head(meaning)), rule + ", not \"" + shown + "\"");
  }
}
