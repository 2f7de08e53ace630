package org.peakstaff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.report.excel.NumberStyle;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.ComparedMeasure.Unit;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.VariantComparison;
import org.peakstaff.whatif.ComparedScenarios;

/**
 * A comparison as an Excel file: a sheet of variants, one of all changes, one of the values in
 * which the scenarios differ, and one of what all rests on.
 */
public final class ComparisonExcel {
  private final ComparedScenarios compared;
  private final MeasurePath primary;

  private ComparisonExcel(ComparedScenarios compared) {
    this.compared = compared;
    primary = compared.comparison().primary();
  }

  /**
   * Writes the file.
   *
   * @param compared the comparison
   * @param version of the program
   * @param out where it goes; left open
   * @throws IOException if it fails
   */
  public static void write(ComparedScenarios compared, String version, OutputStream out)
      throws IOException {
    ComparisonExcel excel = new ComparisonExcel(compared);
    try (ExcelFile file = ExcelFile.create("Peakstaff")) {
      excel.variants(file);
      excel.changes(file);
      InputSheet.add(file, compared.baseline(), compared.variants());
      excel.assumptions(file, version);
      file.writeTo(out);
    }
  }

  private void variants(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Variants",
            List.of(
                "Variant",
                "Scenario",
                primary.words(),
                "Change",
                "Low",
                "High",
                "Verdict",
                "p (Holm)",
                "Roster hours",
                "Change in hours",
                "Most heads",
                "Cost",
                "Change in cost"));
    SimulationResult base = compared.run();
    RosterCost cost = compared.baselineCost();
    sheet.text(compared.baseline().label()).text(base.scenario());
    sheet.number(baselineValue(), style(primary.measure())).empty(3).text("baseline").empty(1);
    roster(sheet, cost, null).endRow();
    for (int i = 0; i < compared.variants().size(); i++) {
      variant(sheet, i);
    }
  }

  private double baselineValue() {
    return compared.comparison().variants().stream()
        .map(variant -> variant.differences().get(primary))
        .filter(difference -> difference != null)
        .mapToDouble(difference -> difference.baseline().mean())
        .findFirst()
        .orElse(Double.NaN);
  }

  private void variant(ExcelSheet sheet, int i) {
    VariantComparison variant = compared.comparison().variants().get(i);
    Difference difference = variant.differences().get(primary);
    sheet.text(compared.variants().get(i).label()).text(variant.result().scenario());
    if (difference == null) {
      sheet.empty(4);
    } else {
      NumberStyle change = changeStyle(primary.measure());
      sheet.number(difference.variant().mean(), style(primary.measure()));
      estimate(sheet, difference.change(), change);
    }
    sheet.text(compared.verdict(i).sign() + " " + compared.verdict(i).words());
    sheet.number(variant.adjustedP(), NumberStyle.PRECISE);
    roster(sheet, compared.costs().get(i), compared.baselineCost()).endRow();
  }

  private static ExcelSheet roster(ExcelSheet sheet, RosterCost cost, @Nullable RosterCost base) {
    sheet.number(cost.hours(), NumberStyle.DECIMAL);
    sheet.number(base == null ? Double.NaN : cost.hours() - base.hours(), NumberStyle.SIGNED);
    sheet.number(cost.mostHeads(), NumberStyle.WHOLE);
    sheet.number(orNan(cost.cost()), NumberStyle.MONEY);
    double change = base == null ? Double.NaN : orNan(cost.cost()) - orNan(base.cost());
    return sheet.number(change, NumberStyle.SIGNED);
  }

  private void changes(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Changes",
            List.of(
                "Variant",
                "Measure",
                "Baseline",
                "Value",
                "Low",
                "High",
                "Change",
                "Change low",
                "Change high",
                "p",
                "Kind"));
    for (int i = 0; i < compared.variants().size(); i++) {
      String name = compared.variants().get(i).label();
      compared
          .comparison()
          .variants()
          .get(i)
          .differences()
          .forEach((path, difference) -> change(sheet, name, path, difference));
    }
  }

  private void change(ExcelSheet sheet, String name, MeasurePath path, Difference difference) {
    NumberStyle style = style(path.measure());
    sheet.text(name).text(path.text()).number(difference.baseline().mean(), style);
    estimate(sheet, difference.variant(), style);
    estimate(sheet, difference.change(), changeStyle(path.measure()));
    sheet.number(difference.pValue(), NumberStyle.PRECISE);
    sheet.text(path.equals(primary) ? "primary" : "exploratory").endRow();
  }

  private static void estimate(ExcelSheet sheet, Estimate estimate, NumberStyle style) {
    sheet.number(estimate.mean(), style).number(estimate.low(), style);
    sheet.number(estimate.high(), style);
  }

  private void assumptions(ExcelFile file, String version) {
    SimulationResult run = compared.run();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Compared", compared.staff().words());
    facts.put("Measure of the verdict", primary.words());
    facts.put("Verdicts", "p-values corrected for the number of variants (Holm)");
    facts.putAll(AssumptionSheet.of(run, version));
    facts.put("Baseline, SHA-256", run.sha256());
    AssumptionSheet.add(file, facts, compared.baseline().loaded().values());
  }

  private static NumberStyle style(ComparedMeasure measure) {
    return measure.unit() == Unit.SHARE ? NumberStyle.PERCENT : NumberStyle.DECIMAL;
  }

  private static NumberStyle changeStyle(ComparedMeasure measure) {
    return measure.unit() == Unit.SHARE ? NumberStyle.POINTS : NumberStyle.SIGNED;
  }

  private static double orNan(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
