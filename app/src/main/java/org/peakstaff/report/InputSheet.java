package org.peakstaff.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.scenario.json.ResolvedValue;
import org.peakstaff.whatif.NamedScenario;

/** The sheet of a workbook that says in which values variants are not the baseline. */
final class InputSheet {
  private InputSheet() {}

  /** Adds the sheet. */
  static void add(ExcelFile file, NamedScenario baseline, List<NamedScenario> variants) {
    ExcelSheet sheet =
        file.sheet("Inputs", List.of("Variant", "Value", "In the baseline", "In the variant"));
    Map<String, String> base = values(baseline);
    for (NamedScenario variant : variants) {
      differences(sheet, variant.label(), base, values(variant));
    }
  }

  private static void differences(
      ExcelSheet sheet, String variant, Map<String, String> base, Map<String, String> own) {
    Set<String> paths = new TreeSet<>(base.keySet());
    paths.addAll(own.keySet());
    for (String path : paths) {
      String before = base.get(path);
      String after = own.get(path);
      if (before == null || !before.equals(after)) {
        ValueCell.add(sheet.text(variant).text(path), before);
        ValueCell.add(sheet, after).endRow();
      }
    }
  }

  private static Map<String, String> values(NamedScenario scenario) {
    Map<String, String> values = new TreeMap<>();
    for (ResolvedValue value : scenario.loaded().values()) {
      values.put(value.path(), value.value());
    }
    return values;
  }
}
