package org.peakstaff.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.history.IntervalFiles.SourceFile;
import org.peakstaff.planner.estimation.Recorded;
import org.peakstaff.scenario.json.InvalidScenarioException;

/**
 * Reads interval files of the layouts in {@link Layout}, sniffed or named, with or without quotes
 * and byte order mark.
 *
 * <p>Files are read as streams and within {@link ImportLimits}. Everything wrong is collected over
 * all files and thrown at once, each problem with its file and line; nothing is skipped or
 * repaired.
 */
public final class IntervalFileReader {
  private static final int LONGEST_FIELD = 1000;
  private static final int FIELDS = Column.values().length;

  private final ReadOptions options;
  private final Problems problems;
  private final HistoryAssembly assembly;
  private final Set<Recorded> recorded = EnumSet.allOf(Recorded.class);
  private int rows;

  private IntervalFileReader(ReadOptions options) {
    this.options = options;
    problems = new Problems(options.limits().problems());
    assembly = new HistoryAssembly(options, problems);
  }

  /**
   * Reads files as one history.
   *
   * @param files at least one; one that is named twice is read once
   * @param options how to read them
   * @return the history and where it came from
   * @throws InvalidScenarioException with everything that is wrong
   */
  public static IntervalFiles read(List<Path> files, ReadOptions options) {
    return new IntervalFileReader(options).read(files);
  }

  private IntervalFiles read(List<Path> files) {
    List<SourceFile> sources = new ArrayList<>();
    for (Path file : new LinkedHashSet<>(files)) {
      SourceFile source = read(file);
      if (source != null) {
        sources.add(source);
      }
    }
    if (problems.isEmpty() && rows == 0) {
      problems.add(shown(files.get(0)), 0, "", "the file holds no rows");
      problems.throwIfAny();
    }
    return assembly.files(sources, recorded);
  }

  private @Nullable SourceFile read(Path file) {
    String name = shown(file);
    try {
      String refusal = refusal(file);
      if (refusal == null) {
        return sniffed(file, name);
      }
      problems.add(name, 0, "", refusal);
    } catch (CsvParseException e) {
      problems.add(name, 0, "", "this is no table of fields: " + innermost(e));
    } catch (IOException | UncheckedIOException e) {
      problems.add(name, 0, "", "the file cannot be read: " + reason(e));
    }
    return null;
  }

  /** Why a file is not even opened, null when it is. */
  private @Nullable String refusal(Path file) throws IOException {
    long most = options.limits().bytes();
    if (Files.isDirectory(file)) {
      return "this is a folder, not a file";
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return "this is no file, which is read twice: first to find out its layout";
    }
    return Files.size(file) > most
        ? "a file has at most " + most + " bytes, this one has more"
        : null;
  }

  private @Nullable SourceFile sniffed(Path file, String name) throws IOException {
    TextFile text = TextFile.of(file);
    if (text.fault() != null) {
      problems.add(name, text.line(), "", text.fault());
      return null;
    }
    TableShape shape = LayoutSniffer.sniff(file, text.charset(), options.layout());
    if (shape == null) {
      problems.add(name, 0, "", text.blank() ? "the file holds no rows" : unknownLayout());
      return null;
    }
    if (text.guessed()) {
      assembly.foundEncoding(name, text.charset());
    }
    TableShape dated = options.dates() == null ? shape : shape.withOrder(options.dates());
    int before = rows;
    List<String> columns = read(file, name, dated, text.charset());
    return new SourceFile(name, rows - before, dated.layout(), dated.delimiter(), columns);
  }

  private String unknownLayout() {
    Layout named = options.layout();
    String wanted = named == null ? "" : " of the layout " + named.id();
    return "no line of heads"
        + wanted
        + " was found: one column says when (date and time, start), one how many (offered, calls"
        + " offered, volume, answered). Layouts are "
        + Layout.names();
  }

  private List<String> read(Path file, String name, TableShape shape, Charset charset)
      throws IOException {
    try (CsvReader<CsvRecord> records = open(file, shape.delimiter(), charset)) {
      TableHeads heads = shape.heads();
      if (heads == null) {
        records.forEach(row -> addQueueRow(name, row));
        return Mapping.OF_QUEUE_FILE;
      }
      heads.doubled().forEach(head -> problems.add(name, shape.headsLine(), head, DOUBLED));
      recorded.retainAll(heads.recorded());
      TableTitles titles = TableTitles.of(shape.titles(), name);
      TableRowParser parser = new TableRowParser(shape, titles, name);
      for (CsvRecord row : records) {
        if (row.getStartingLineNumber() > shape.headsLine()) {
          addTableRow(name, row, heads, parser);
        }
      }
      assembly.checkHandleTimes(name, heads);
      return Mapping.of(shape);
    }
  }

  private static final String DOUBLED = "another column means the same";

  private static CsvReader<CsvRecord> open(Path file, char delimiter, Charset charset)
      throws IOException {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(true)
        .detectBomHeader(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(
            CsvRecordHandler.builder()
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(TextFile.LONGEST_LINE)
                .build(),
            file,
            charset);
  }

  private void addTableRow(String file, CsvRecord csv, TableHeads heads, TableRowParser parser) {
    long line = csv.getStartingLineNumber();
    List<String> fields = csv.getFields();
    if (fields.stream().allMatch(String::isBlank)) {
      return;
    }
    if (TableRowParser.isTotal(fields)) {
      assembly.foundSum(file, line);
    } else if (fields.size() <= heads.lastUsed()) {
      problems.add(
          file, line, "", "a row has " + heads.heads().size() + " fields, not " + fields.size());
    } else {
      add(parser.parse(line, fields, (head, message) -> problems.add(file, line, head, message)));
    }
  }

  private void addQueueRow(String file, CsvRecord csv) {
    long line = csv.getStartingLineNumber();
    List<String> fields = csv.getFields();
    if (!hasAllFields(fields)) {
      String rule = "a row has 21 fields (layout of Teleopti / Calabrio queue files), not ";
      problems.add(file, line, "", rule + fields.size());
    } else if (line > 1 || !isHeader(fields)) {
      add(
          RowParser.parse(
              file,
              line,
              fields,
              (column, message) -> problems.add(file, line, column.head(), message)));
    }
  }

  private void add(@Nullable RawRow row) {
    if (row == null) {
      return;
    }
    if (rows == options.limits().rows()) {
      problems.add(
          row.file(), row.line(), "", "at most " + options.limits().rows() + " rows are read");
      problems.throwIfAny();
    }
    rows++;
    assembly.add(row);
  }

  private static boolean isHeader(List<String> fields) {
    return fields.get(0).strip().equalsIgnoreCase(Column.INTERVAL.head());
  }

  private static boolean hasAllFields(List<String> fields) {
    boolean closed = fields.size() == FIELDS + 1 && fields.get(FIELDS).isBlank();
    return fields.size() == FIELDS || closed;
  }

  private static String shown(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** What the library says is wrong, which may be the cause of what it says. */
  private static String innermost(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private static String reason(Exception e) {
    return e instanceof java.nio.file.NoSuchFileException ? "there is no such file" : e.toString();
  }
}
