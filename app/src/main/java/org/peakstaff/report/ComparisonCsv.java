package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.VariantComparison;
import org.peakstaff.whatif.ComparedScenarios;

/**
 * A comparison as a table with a row per variant and measure, and rows for the hours and the cost
 * of the roster, which have no intervals. Shares are 0..1, times seconds.
 */
public final class ComparisonCsv {
  /** The names of the columns. */
  static final List<String> HEADS =
      List.of(
          "variant",
          "scenario",
          "measure",
          "primary",
          "baseline",
          "baselineLow",
          "baselineHigh",
          "value",
          "low",
          "high",
          "change",
          "changeLow",
          "changeHigh",
          "pValue",
          "pValueHolm",
          "verdict");

  private ComparisonCsv() {}

  /**
   * Writes the table.
   *
   * @param compared the comparison
   * @param out where it goes; flushed, not closed
   * @throws IOException if it fails
   */
  public static void write(ComparedScenarios compared, Writer out) throws IOException {
    try (CsvTable table = CsvTable.to(out, HEADS)) {
      for (int i = 0; i < compared.variants().size(); i++) {
        variant(compared, i, table);
      }
    }
  }

  private static void variant(ComparedScenarios compared, int i, CsvTable table) {
    VariantComparison variant = compared.comparison().variants().get(i);
    for (Map.Entry<MeasurePath, Difference> entry : variant.differences().entrySet()) {
      boolean primary = entry.getKey().equals(compared.comparison().primary());
      start(compared, i, entry.getKey().text(), primary, table);
      Difference difference = entry.getValue();
      estimate(difference.baseline(), table);
      estimate(difference.variant(), table);
      estimate(difference.change(), table);
      table.number(difference.pValue());
      table.number(primary ? variant.adjustedP() : Double.NaN);
      table.text(primary ? compared.verdict(i).words() : null).endRow();
    }
    RosterCost base = compared.baselineCost();
    RosterCost cost = compared.costs().get(i);
    start(compared, i, "rosterHours", false, table);
    exact(base.hours(), cost.hours(), table);
    start(compared, i, "mostHeads", false, table);
    exact(base.mostHeads(), cost.mostHeads(), table);
    start(compared, i, "cost", false, table);
    exact(orNan(base.cost()), orNan(cost.cost()), table);
  }

  private static void start(
      ComparedScenarios compared, int i, String measure, boolean primary, CsvTable table) {
    table
        .text(compared.variants().get(i).label())
        .text(compared.comparison().variants().get(i).result().scenario())
        .text(measure)
        .text(primary ? "yes" : "no");
  }

  private static void estimate(Estimate estimate, CsvTable table) {
    table.number(estimate.mean()).number(estimate.low()).number(estimate.high());
  }

  private static void exact(double baseline, double value, CsvTable table) {
    table.number(baseline).empty(2).number(value).empty(2).number(value - baseline);
    table.empty(5).endRow();
  }

  private static double orNan(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
