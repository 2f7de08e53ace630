package org.peakstaff.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.report.excel.HarmlessText;
import org.peakstaff.result.DecimalText;

/**
 * A CSV table: a comma between cells, quotes where RFC 4180 asks for them, a decimal point, a
 * newline at the end of each line.
 *
 * <p>A text that a spreadsheet would run as a formula, because it begins with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a carriage return, gets an apostrophe before it. Numbers are
 * written as they are. An undefined number is an empty cell.
 */
public final class CsvTable implements AutoCloseable {
  private final CsvWriter csv;
  private final int columns;
  private final List<String> cells = new ArrayList<>();

  private CsvTable(Writer out, List<String> heads) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    columns = heads.size();
    csv.writeRecord(heads);
  }

  /**
   * Begins a table.
   *
   * @param out where it goes; flushed when the table is closed, and left open
   * @param heads the names of the columns
   * @return the table, after its first line
   */
  public static CsvTable to(Writer out, List<String> heads) {
    return new CsvTable(out, heads);
  }

  /**
   * Adds a cell of text.
   *
   * @param value the text, null for an empty cell
   * @return this
   */
  public CsvTable text(@Nullable String value) {
    cells.add(value == null ? "" : HarmlessText.of(value));
    return this;
  }

  /**
   * Adds a cell with a number.
   *
   * @param value the number, NaN for an empty cell
   * @return this
   */
  public CsvTable number(double value) {
    cells.add(Double.isFinite(value) ? DecimalText.of(value) : "");
    return this;
  }

  /**
   * Adds empty cells.
   *
   * @param count how many
   * @return this
   */
  public CsvTable empty(int count) {
    for (int i = 0; i < count; i++) {
      cells.add("");
    }
    return this;
  }

  /**
   * Ends the row.
   *
   * @throws IllegalStateException if it has more or fewer cells than the table has columns
   */
  public void endRow() {
    if (cells.size() != columns) {
      throw new IllegalStateException(
          "a row has one cell per column, " + columns + ", not " + cells.size());
    }
    csv.writeRecord(cells);
    cells.clear();
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
