package org.peakstaff.scenario.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Volumes.Trace.Contact;

/**
 * A CSV file with a row per contact: its arrival as local time with offset ({@code
 * 2026-11-30T08:00:12+01:00}), its contact type and, if wanted, its handle time and patience in
 * seconds.
 */
final class TraceFile {
  private static final List<String> REQUIRED = List.of("arrival", "contactType");
  private static final double LARGEST = 1e9;

  private final Instant start;
  private final Instant end;
  private final Set<String> knownIds;
  private final CsvProblems problems;
  private final Map<String, List<Contact>> contacts = new HashMap<>();

  private TraceFile(Horizon horizon, Set<String> knownIds, CsvProblems problems) {
    IntervalGrid grid = IntervalGrid.of(horizon);
    start = grid.start(0).toInstant();
    end = grid.start(grid.size()).toInstant();
    this.knownIds = knownIds;
    this.problems = problems;
  }

  /** Reads a file; null when its header cannot be used. */
  static @Nullable TraceFile read(
      Path file, Horizon horizon, Set<String> knownIds, Problems problems) {
    String name = file.toString();
    String text = TreeParser.text(file, name, problems);
    if (text == null) {
      return null;
    }
    CsvProblems own = new CsvProblems(name, problems);
    TraceFile trace = new TraceFile(horizon, knownIds, own);
    boolean readable = trace.parse(text);
    own.flush();
    trace.contacts.values().forEach(list -> list.sort(Comparator.comparing(Contact::arrival)));
    return readable ? trace : null;
  }

  /** The contacts of a type in order of arrival; empty when there are none. */
  List<Contact> contactsOf(String id) {
    return contacts.getOrDefault(id, List.of());
  }

  private boolean parse(String text) {
    try (CsvReader<CsvRecord> reader = CsvFile.reader(text)) {
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
    } catch (CsvParseException | IOException e) {
      problems.add("syntax", 0, "not valid CSV: " + e.getMessage());
      return false;
    }
  }

  private @Nullable Map<String, Integer> header(CsvRecord first) {
    Map<String, Integer> header = new LinkedHashMap<>();
    for (int i = 0; i < first.getFieldCount(); i++) {
      header.putIfAbsent(first.getField(i).strip(), i);
    }
    List<String> missing = new ArrayList<>(REQUIRED);
    missing.removeAll(header.keySet());
    for (String name : missing) {
      String columns = Trees.shorten(String.join(",", header.keySet()));
      problems.add(
          "header", 1, "the column \"" + name + "\" is missing. The columns are " + columns + ".");
    }
    return missing.isEmpty() ? header : null;
  }

  private void row(CsvRecord each, Map<String, Integer> header) {
    long line = each.getStartingLineNumber();
    String id = field(each, header, "contactType");
    Duration arrival = arrival(line, field(each, header, "arrival"));
    double handleTime = seconds(line, each, header, "handleTimeSeconds");
    double patience = seconds(line, each, header, "patienceSeconds");
    if (!knownIds.contains(id)) {
      String hint = Suggestions.didYouMean(id, knownIds);
      String rule = "there is no contact type \"" + Trees.shorten(id) + "\" in the scenario.";
      problems.add("unknown " + id, line, rule + hint);
    } else if (arrival != null) {
      contacts
          .computeIfAbsent(id, any -> new ArrayList<>())
          .add(new Contact(arrival, handleTime, patience));
    }
  }

  private static String field(CsvRecord each, Map<String, Integer> header, String name) {
    int index = header.getOrDefault(name, Integer.MAX_VALUE);
    return index < each.getFieldCount() ? each.getField(index).strip() : "";
  }

  private @Nullable Duration arrival(long line, String text) {
    Instant instant;
    try {
      instant = OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      String example = "2026-11-30T08:00:12+01:00";
      String shown = "\"" + Trees.shorten(text) + "\"";
      problems.add(
          "arrival", line, "arrival " + shown + " is no time with offset such as " + example);
      return null;
    }
    if (instant.isBefore(start) || !instant.isBefore(end)) {
      problems.add("horizon", line, "arrival " + text + " lies outside the horizon");
      return null;
    }
    return Duration.between(start, instant);
  }

  private double seconds(long line, CsvRecord each, Map<String, Integer> header, String column) {
    String text = field(each, header, column);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    boolean number = text.matches("(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    double value = number ? Double.parseDouble(text) : Double.NaN;
    if (!(value <= LARGEST)) {
      String shown = "\"" + Trees.shorten(text) + "\"";
      problems.add(column, line, column + " must be a number of seconds, not " + shown);
      return Double.NaN;
    }
    return value;
  }
}
