package org.peakstaff.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.result.DecimalText;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.json.ResolvedValue;

/** The last sheet of a workbook: what its numbers rest on, each value with who chose it. */
final class AssumptionSheet {
  private AssumptionSheet() {}

  /**
   * Adds the sheet.
   *
   * @param run what was run, in words, by what it is
   * @param values of the scenario
   */
  static void add(ExcelFile file, Map<String, String> run, List<ResolvedValue> values) {
    ExcelSheet sheet = file.sheet("Assumptions", List.of("What", "Value", "From"));
    run.forEach((what, value) -> row(sheet, what, value, "this run"));
    for (ResolvedValue value : values) {
      row(sheet, value.path(), value.value(), value.provenance().id());
    }
  }

  private static void row(ExcelSheet sheet, String what, String value, String from) {
    ValueCell.add(sheet.text(what), value).text(from).endRow();
  }

  /** What a simulation was run with, in the words of {@link #add}. */
  static Map<String, String> of(SimulationResult run, String version) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Replications", String.valueOf(run.replications()));
    facts.put("Seed", String.valueOf(run.seed()));
    facts.put("Confidence of intervals", DecimalText.of(run.confidence() * 100) + "%");
    facts.put("Program", "Peakstaff " + version);
    return facts;
  }
}
