package org.peakstaff.scenario.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.IntervalGrid;

/**
 * A CSV file in long form: one row per interval and id, the interval named by its local start with
 * offset ({@code 2026-11-30T08:00+01:00}), then numbers.
 */
final class CsvFile {
  private static final double LARGEST = 1e9;

  private final Columns columns;
  private final IntervalGrid grid;
  private final ZoneId zone;
  private final Set<String> knownIds;
  private final CsvProblems problems;
  private final Map<String, Map<Integer, Row>> rows = new TreeMap<>();
  private boolean hasOptional;
  private boolean hasBadStarts;

  /**
   * What the columns of a file are called.
   *
   * @param id the column of ids
   * @param kind what an id stands for
   * @param number the column of numbers
   * @param whole whether these are whole numbers
   * @param optional a further column of numbers that may be absent or empty, null for none
   */
  record Columns(String id, String kind, String number, boolean whole, @Nullable String optional) {
    static final Columns VOLUMES =
        new Columns("contactType", "contact type", "volume", false, "handleTimeSeconds");
    static final Columns SCHEDULED = new Columns("agentGroup", "agent group", "agents", true, null);

    private List<String> required() {
      return List.of("start", id, number);
    }
  }

  /**
   * The numbers of a row.
   *
   * @param line where the row stands
   * @param number its number
   * @param optional its further number, NaN when there is none
   */
  record Row(long line, double number, double optional) {}

  private CsvFile(Columns columns, Horizon horizon, Set<String> knownIds, CsvProblems problems) {
    this.columns = columns;
    this.grid = IntervalGrid.of(horizon);
    this.zone = horizon.timeZone();
    this.knownIds = knownIds;
    this.problems = problems;
  }

  /** Reads a file; null when its header cannot be used. */
  static @Nullable CsvFile read(
      Path file, Columns columns, Horizon horizon, Set<String> knownIds, Problems problems) {
    String name = file.toString();
    String text = TreeParser.text(file, name, problems);
    if (text == null) {
      return null;
    }
    CsvProblems csvProblems = new CsvProblems(name, problems);
    CsvFile csv = new CsvFile(columns, horizon, knownIds, csvProblems);
    boolean readable = csv.parse(text);
    csvProblems.flush();
    return readable ? csv : null;
  }

  /** The rows of an id by interval; empty when there are none. */
  Map<Integer, Row> rowsOf(String id) {
    return rows.getOrDefault(id, Map.of());
  }

  /** Whether some rows could not be placed, so that none can be said to be missing. */
  boolean hasBadStarts() {
    return hasBadStarts;
  }

  private boolean parse(String text) {
    try (CsvReader<CsvRecord> reader = reader(text)) {
      Map<String, Integer> header = null;
      for (CsvRecord each : reader) {
        if (header == null) {
          header = header(each);
          if (header == null) {
            return false;
          }
        } else {
          row(each, header);
        }
      }
      if (header == null) {
        problems.add("empty", 1, "the file is empty; its first line names the columns");
      }
      return header != null;
    } catch (CsvParseException | java.io.IOException e) {
      problems.add("syntax", 0, "not valid CSV: " + e.getMessage());
      return false;
    }
  }

  static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(false)
        .skipEmptyLines(true)
        .ofCsvRecord(text);
  }

  private @Nullable Map<String, Integer> header(CsvRecord first) {
    Map<String, Integer> header = positions(first);
    List<String> missing = new ArrayList<>(columns.required());
    missing.removeAll(header.keySet());
    for (String name : missing) {
      problems.add("header", 1, "the column \"" + name + "\" is missing." + meant(name, header));
    }
    hasOptional = columns.optional() != null && header.containsKey(columns.optional());
    return missing.isEmpty() ? header : null;
  }

  private Map<String, Integer> positions(CsvRecord first) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (int i = 0; i < first.getFieldCount(); i++) {
      String name = first.getField(i).strip();
      if (positions.putIfAbsent(name, i) != null) {
        problems.add("header", 1, "the column \"" + Trees.shorten(name) + "\" is there twice");
      }
    }
    return positions;
  }

  private String meant(String name, Map<String, Integer> header) {
    List<String> others = new ArrayList<>(header.keySet());
    others.removeAll(columns.required());
    String near = Suggestions.nearest(name, others);
    if (near != null) {
      return " Is it \"" + near + "\"?";
    }
    boolean semicolons = header.size() == 1 && header.keySet().iterator().next().contains(";");
    return semicolons
        ? " Columns are separated by commas, not semicolons."
        : " The columns are " + Trees.shorten(String.join(",", header.keySet())) + ".";
  }

  private void row(CsvRecord each, Map<String, Integer> header) {
    long line = each.getStartingLineNumber();
    String id = field(each, header, columns.id());
    Integer interval = interval(line, field(each, header, "start"));
    hasBadStarts |= interval == null;
    Double number = number(line, columns.number(), field(each, header, columns.number()));
    double optional = optional(line, each, header);
    if (!knownIds.contains(id)) {
      problems.add("unknown " + id, line, unknown(id));
    } else if (interval != null) {
      keep(id, interval, new Row(line, number == null ? Double.NaN : number, optional));
    }
  }

  private static String field(CsvRecord each, Map<String, Integer> header, String name) {
    int index = header.getOrDefault(name, Integer.MAX_VALUE);
    return index < each.getFieldCount() ? each.getField(index).strip() : "";
  }

  private void keep(String id, int interval, Row row) {
    Row first = rows.computeIfAbsent(id, any -> new TreeMap<>()).putIfAbsent(interval, row);
    if (first != null) {
      problems.add(
          "duplicate",
          row.line(),
          "a second row for \"" + id + "\" at this start; the first is in line " + first.line());
    }
  }

  private String unknown(String id) {
    return "there is no "
        + columns.kind()
        + " \""
        + Trees.shorten(id)
        + "\" in the scenario."
        + Suggestions.didYouMean(id, knownIds);
  }

  private @Nullable Integer interval(long line, String start) {
    OffsetDateTime time;
    try {
      time = OffsetDateTime.parse(start);
    } catch (DateTimeParseException e) {
      problems.add("start", line, "start " + noTime(start));
      return null;
    }
    Instant instant = time.toInstant();
    ZoneOffset offset = zone.getRules().getOffset(instant);
    if (!offset.equals(time.getOffset())) {
      problems.add(
          "offset",
          line,
          "start " + start + " has not the offset of " + zone + " then, which is " + offset);
      return null;
    }
    OptionalInt index = grid.indexOf(instant);
    if (index.isEmpty() || index.getAsInt() == grid.size()) {
      problems.add("grid", line, off(start, instant));
      return null;
    }
    return index.getAsInt();
  }

  private String noTime(String start) {
    String example = grid.start(0).toOffsetDateTime().toString();
    try {
      LocalDateTime local = LocalDateTime.parse(start);
      return start + " lacks its offset: write " + local.atZone(zone).toOffsetDateTime();
    } catch (DateTimeParseException e) {
      return "\"" + Trees.shorten(start) + "\" is no local time with offset such as " + example;
    }
  }

  private String off(String start, Instant instant) {
    OffsetDateTime first = grid.start(0).toOffsetDateTime();
    OffsetDateTime end = grid.start(grid.size()).toOffsetDateTime();
    boolean inside = !instant.isBefore(first.toInstant()) && instant.isBefore(end.toInstant());
    String rule =
        inside
            ? " is no start of an interval of " + grid.intervalSeconds() / 60 + " minutes"
            : " lies outside the horizon, which is " + first + " to " + end;
    return "start " + start + rule;
  }

  private double optional(long line, CsvRecord each, Map<String, Integer> header) {
    if (!hasOptional || columns.optional() == null) {
      return Double.NaN;
    }
    String text = field(each, header, columns.optional());
    Double number = text.isEmpty() ? null : number(line, columns.optional(), text);
    if (number != null && number == 0) {
      problems.add("zero", line, columns.optional() + " must be above 0, or empty");
    }
    return number == null ? Double.NaN : number;
  }

  private @Nullable Double number(long line, String column, String text) {
    String rule = null;
    double value = 0;
    if (!text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
      String comma = text.matches("\\d+,\\d+") ? "; write a decimal point" : "";
      rule = " must be a number, not \"" + Trees.shorten(text) + "\"" + comma;
    } else {
      value = Double.parseDouble(text);
      boolean whole = value == Math.rint(value) || !columns.whole();
      if (value < 0) {
        rule = " must not be negative, not " + text;
      } else if (!(value <= LARGEST)) {
        rule = " must be at most 1000000000, not " + Trees.shorten(text);
      } else if (!whole) {
        rule = " must be a whole number, not " + Trees.shorten(text);
      }
    }
    if (rule == null) {
      return value;
    }
    problems.add(column, line, column + rule);
    return null;
  }
}
