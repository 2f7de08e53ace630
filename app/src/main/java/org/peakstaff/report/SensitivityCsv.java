package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.peakstaff.result.Estimate;
import org.peakstaff.whatif.Sensitivity;
import org.peakstaff.whatif.Sensitivity.Bar;
import org.peakstaff.whatif.Sensitivity.CurvePoint;

/**
 * What a scenario is sensitive to as a table: two rows per input, lower and higher, and a row per
 * point of the curve of staff. Changes of shares are parts of 1.
 */
public final class SensitivityCsv {
  private static final List<String> HEADS =
      List.of("kind", "input", "moved", "rosterHours", "cost", "change", "changeLow", "changeHigh");

  private SensitivityCsv() {}

  /**
   * Writes the table.
   *
   * @param found what was found
   * @param out where it goes; flushed, not closed
   * @throws IOException if it fails
   */
  public static void write(Sensitivity found, Writer out) throws IOException {
    try (CsvTable table = CsvTable.to(out, HEADS)) {
      for (Bar bar : found.bars()) {
        String kind = bar.points() ? "points" : "part";
        row(table, kind, bar.input(), -found.step(), bar.down().change());
        row(table, kind, bar.input(), found.step(), bar.up().change());
      }
      for (CurvePoint point : found.curve()) {
        Double cost = point.roster().cost();
        table.text("staff").text("scheduled").number(point.factor() - 1);
        table.number(point.roster().hours()).number(cost == null ? Double.NaN : cost);
        change(table, point.change());
      }
    }
  }

  private static void row(
      CsvTable table, String kind, String input, double moved, Estimate change) {
    table.text(kind).text(input).number(moved).empty(2);
    change(table, change);
  }

  private static void change(CsvTable table, Estimate change) {
    table.number(change.mean()).number(change.low()).number(change.high()).endRow();
  }
}
