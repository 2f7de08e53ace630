package org.peakstaff.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peakstaff.history.IntervalFiles.SourceFile;
import org.peakstaff.history.RowParser.Row;
import org.peakstaff.planner.estimation.History;
import org.peakstaff.planner.estimation.HistoryInterval;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.Problem;

/**
 * Reads queue files of the Teleopti / Calabrio layout: no header, 21 fields in order, {@code ;} or
 * {@code ,} between them (the first line decides), with or without quotes and byte order mark.
 *
 * <p>Files are read as streams and within {@link ImportLimits}. Everything wrong is collected over
 * all files and thrown at once, each problem with its file and line; nothing is skipped or
 * repaired.
 */
public final class IntervalFileReader {
  private static final int LONGEST_FIELD = 1000;
  private static final int LONGEST_RECORD = 10_000;
  private static final int SNIFFED = 8192;
  private static final int FIELDS = Column.values().length;

  private final ImportLimits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final List<HistoryInterval> intervals = new ArrayList<>();
  private final Map<List<Object>, String> places = new HashMap<>();
  private final QueueNames queues = new QueueNames();
  private int minutes;

  private IntervalFileReader(ImportLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads files as one history.
   *
   * @param files at least one
   * @param limits what to read at most
   * @return the history and where it came from
   * @throws InvalidScenarioException with everything that is wrong
   */
  public static IntervalFiles read(List<Path> files, ImportLimits limits) {
    return new IntervalFileReader(limits).read(files);
  }

  private IntervalFiles read(List<Path> files) {
    List<SourceFile> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(read(file));
    }
    if (problems.isEmpty() && intervals.isEmpty()) {
      problem(shown(files.get(0)), 0, "", "the file holds no rows");
    }
    throwIfAny();
    return new IntervalFiles(History.of(minutes, intervals), queues.nameById(), sources);
  }

  private SourceFile read(Path file) {
    String name = shown(file);
    char delimiter = ';';
    int before = intervals.size();
    try {
      if (Files.size(file) > limits.bytes()) {
        problem(name, 0, "", "a file has at most " + limits.bytes() + " bytes, this one has more");
      } else {
        delimiter = delimiter(file);
        read(file, delimiter);
      }
    } catch (CsvParseException e) {
      problem(name, 0, "", "this is no table of fields: " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      problem(name, 0, "", "the file cannot be read: " + reason(e));
    }
    return new SourceFile(name, intervals.size() - before, delimiter);
  }

  private void read(Path file, char delimiter) throws IOException {
    try (CsvReader<CsvRecord> records = open(file, delimiter)) {
      for (CsvRecord row : records) {
        add(shown(file), row);
      }
    }
  }

  private static CsvReader<CsvRecord> open(Path file, char delimiter) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(true)
        .detectBomHeader(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(
            CsvRecordHandler.builder()
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_RECORD)
                .build(),
            file);
  }

  /** The delimiter that is more frequent in the first line. */
  private static char delimiter(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(SNIFFED);
    }
    String line = new String(start, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    long commas = line.chars().filter(c -> c == ',').count();
    long semicolons = line.chars().filter(c -> c == ';').count();
    return commas > semicolons ? ',' : ';';
  }

  private void add(String file, CsvRecord csv) {
    long line = csv.getStartingLineNumber();
    List<String> fields = csv.getFields();
    if (!hasAllFields(fields)) {
      String rule = "a row has 21 fields (layout of Teleopti / Calabrio queue files), not ";
      problem(file, line, "", rule + fields.size());
    } else if (line > 1 || !isHeader(fields)) {
      add(file, line, fields);
    }
  }

  private static boolean isHeader(List<String> fields) {
    return fields.get(0).strip().equalsIgnoreCase(Column.INTERVAL.head());
  }

  private void add(String file, long line, List<String> fields) {
    Row row =
        RowParser.parse(fields, (column, message) -> problem(file, line, column.head(), message));
    if (row != null) {
      add(file, line, row);
    }
  }

  private static boolean hasAllFields(List<String> fields) {
    boolean closed = fields.size() == FIELDS + 1 && fields.get(FIELDS).isBlank();
    return fields.size() == FIELDS || closed;
  }

  private void add(String file, long line, Row row) {
    if (minutes == 0) {
      minutes = row.intervalMinutes();
    }
    String id = queues.idOf(row.queue(), row.queueName());
    String place = file + ":" + line;
    String earlier = places.putIfAbsent(List.of(row.start(), id), place);
    if (row.intervalMinutes() != minutes) {
      String rule = "all intervals are equally long, " + minutes + " minutes, not ";
      problem(file, line, Column.INTERVAL.head(), rule + row.intervalMinutes());
    } else if (earlier != null) {
      String rule = "a queue has one row per interval; " + row.start() + " of " + id;
      problem(file, line, "", rule + " is already at " + earlier);
    } else if (intervals.size() == limits.rows()) {
      problem(file, line, "", "at most " + limits.rows() + " rows are read");
      throwIfAny();
    } else {
      intervals.add(new HistoryInterval(row.start(), id, row.calls(), row.seconds(), row.agents()));
    }
  }

  private void problem(String file, long line, String column, String message) {
    problems.add(new Problem(file, (int) line, 0, column, message));
    if (problems.size() == limits.problems()) {
      throwIfAny();
    }
  }

  private void throwIfAny() {
    if (!problems.isEmpty()) {
      Collections.sort(problems);
      throw new InvalidScenarioException(problems);
    }
  }

  private static String shown(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static String reason(Exception e) {
    return e instanceof java.nio.file.NoSuchFileException ? "there is no such file" : e.toString();
  }
}
