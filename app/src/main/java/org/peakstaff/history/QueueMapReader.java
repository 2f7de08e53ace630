package org.peakstaff.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.Problem;

/** Reads a {@link QueueMap}. */
public final class QueueMapReader {
  private static final int MOST = 10_000;

  private final String file;
  private final Map<String, QueueMap.Entry> entries = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private QueueMapReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param path the file
   * @return the map
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  public static QueueMap read(Path path) {
    QueueMapReader reader = new QueueMapReader(String.valueOf(path.getFileName()));
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .detectBomHeader(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(path, TextFile.of(path).charset())) {
      for (CsvRecord row : rows) {
        reader.add(row);
      }
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      reader.problem(0, "the file cannot be read: " + e.getMessage());
    }
    if (!reader.problems.isEmpty()) {
      throw new InvalidScenarioException(reader.problems);
    }
    return new QueueMap(reader.entries);
  }

  private void add(CsvRecord row) {
    long line = row.getStartingLineNumber();
    List<String> fields = row.getFields().stream().map(String::strip).toList();
    if (fields.size() != 3 || entries.size() == MOST) {
      problem(line, "a row is " + QueueMap.HEADS + ", not " + fields.size() + " fields");
    } else if (!(line == 1 && String.join(",", fields).equals(QueueMap.HEADS))) {
      add(line, fields);
    }
  }

  private void add(long line, List<String> fields) {
    String type = fields.get(1);
    String channel = fields.get(2);
    if (!type.isEmpty() && !type.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
      problem(line, "a contact type is letters, digits, - and _, not \"" + type + "\"");
    } else if (!type.isEmpty() && !isChannel(channel)) {
      problem(line, "a channel is phone, email, chat ..., not \"" + channel + "\"");
    } else if (entries.put(QueueMap.queue(fields.get(0)), new QueueMap.Entry(type, channel))
        != null) {
      problem(line, "the queue " + fields.get(0) + " is there twice");
    }
  }

  private static boolean isChannel(String name) {
    for (Channel channel : Channel.values()) {
      if (channel.name().toLowerCase(Locale.ROOT).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void problem(long line, String message) {
    problems.add(new Problem(file, (int) line, 0, "", message));
  }
}
