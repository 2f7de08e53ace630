package org.peakstaff.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file of volumes whose rows of some contact types are replaced. */
final class VolumeTable {
  private static final String HEADS = "start,contactType,volume,handleTimeSeconds";

  private VolumeTable() {}

  /**
   * The file with new rows of some types, and the rows of all others as they were.
   *
   * @param old its text
   * @param fresh a file of all types imported
   * @param types whose rows are replaced
   * @param changes gets a line per type
   */
  static String updated(String old, String fresh, List<String> types, List<String> changes) {
    List<String> rows = new ArrayList<>();
    rows.add(HEADS);
    List<List<String>> before = rows(old);
    for (List<String> row : before) {
      if (!types.contains(row.get(1))) {
        rows.add(String.join(",", row) + (row.size() == 3 ? "," : ""));
      }
    }
    List<List<String>> now = rows(fresh);
    now.stream()
        .filter(row -> types.contains(row.get(1)))
        .forEach(row -> rows.add(String.join(",", row)));
    Map<String, BigDecimal> then = totals(before);
    Map<String, BigDecimal> today = totals(now);
    for (String type : types) {
      changes.add(
          "volumes of "
              + type
              + ": "
              + text(then.getOrDefault(type, BigDecimal.ZERO))
              + " -> "
              + text(today.getOrDefault(type, BigDecimal.ZERO))
              + " contacts");
    }
    return String.join("\n", rows) + "\n";
  }

  private static List<List<String>> rows(String text) {
    return text.replace("\uFEFF", "")
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> LayoutSniffer.fields(line, ','))
        .filter(fields -> fields.size() >= 3)
        .toList();
  }

  private static Map<String, BigDecimal> totals(List<List<String>> rows) {
    Map<String, BigDecimal> totals = new TreeMap<>();
    for (List<String> row : rows) {
      totals.merge(row.get(1), new BigDecimal(row.get(2).strip()), BigDecimal::add);
    }
    return totals;
  }

  private static String text(BigDecimal value) {
    return Text.number(value.doubleValue(), 1);
  }
}
