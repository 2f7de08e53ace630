package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peakstaff.planner.validation.ValidationCell;

/** A validation as a table with a row per interval, contact type and measure. */
public final class ValidationCsv {
  /** The names of the columns. */
  static final List<String> HEADS =
      List.of(
          "start", "contactType", "measure", "actual", "low", "median", "high", "judged", "inside");

  private ValidationCsv() {}

  /**
   * Writes the table: shares are 0..1, times seconds, starts are of the history.
   *
   * @param validated the validation
   * @param out where it goes; flushed, not closed
   * @throws IOException if it cannot be written
   */
  public static void write(ValidatedScenario validated, Writer out) throws IOException {
    try (CsvTable table = CsvTable.to(out, HEADS)) {
      for (ValidationCell cell : validated.result().intervals()) {
        row(cell, table);
      }
    }
  }

  private static void row(ValidationCell cell, CsvTable table) {
    table
        .text(cell.start().toString())
        .text(cell.contactType())
        .text(ValidationJson.name(cell.measure()))
        .number(cell.actual())
        .number(cell.low())
        .number(cell.median())
        .number(cell.high())
        .text(String.valueOf(cell.judged()))
        .text(String.valueOf(cell.inside()))
        .endRow();
  }
}
