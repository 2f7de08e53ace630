package org.peakstaff.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A small table of reference values from a test resource: a note, a header, rows. */
final class Table {
  private Table() {}

  /** One row, by column; shown by its first columns, which name it. */
  record Row(Map<String, String> cells) {
    String text(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }

    @Override
    public String toString() {
      return cells.values().stream().limit(5).collect(Collectors.joining(" "));
    }
  }

  static List<Row> read(String resource) {
    List<String> lines = lines(resource).stream().filter(line -> !line.startsWith("#")).toList();
    String[] header = lines.get(0).split(",", -1);
    return lines.subList(1, lines.size()).stream().map(line -> row(header, line)).toList();
  }

  private static Row row(String[] header, String line) {
    String[] values = line.split(",", -1);
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      cells.put(header[i], values[i]);
    }
    return new Row(cells);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
