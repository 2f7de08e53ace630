package org.peakstaff.report;

import java.util.List;
import java.util.Map;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
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
    run.forEach((what, value) -> sheet.text(what).text(value).text("this run").endRow());
    for (ResolvedValue value : values) {
      sheet.text(value.path()).text(value.value()).text(value.provenance().id()).endRow();
    }
  }
}
