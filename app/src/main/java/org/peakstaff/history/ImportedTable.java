package org.peakstaff.history;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of numbers by interval that a scenario names, of which the rows of some contact types or
 * agent groups are replaced. Rows of others, columns of one's own and their order stay.
 *
 * @param id head of the column that says whose row it is
 * @param number head of the column of numbers
 * @param words what the numbers are, before an id
 * @param unit of their sum
 */
record ImportedTable(String id, String number, String words, String unit) {
  /** Contacts per interval. */
  static final ImportedTable VOLUMES =
      new ImportedTable("contactType", "volume", "volumes of", "contacts");

  /** Heads on the roster per interval. */
  static final ImportedTable SCHEDULE =
      new ImportedTable("agentGroup", "agents", "schedule of", "heads, summed over intervals");

  /**
   * The file with new rows.
   *
   * @param old its text
   * @param fresh a file of all that was imported
   * @param ids whose rows are replaced
   * @param changes gets a line per id
   */
  String updated(String old, String fresh, List<String> ids, List<String> changes) {
    List<Map<String, String>> before = rows(old);
    List<Map<String, String>> now = rows(fresh);
    List<String> heads = new ArrayList<>(heads(old));
    heads(fresh).stream().filter(head -> !heads.contains(head)).forEach(heads::add);
    StringBuilder text = new StringBuilder(line(heads));
    before.stream()
        .filter(row -> !ids.contains(row.get(id)))
        .forEach(row -> text.append(line(row, heads)));
    now.stream()
        .filter(row -> ids.contains(row.get(id)))
        .forEach(row -> text.append(line(row, heads)));
    Map<String, BigDecimal> then = totals(before);
    Map<String, BigDecimal> today = totals(now);
    for (String each : ids) {
      String was = text(then.getOrDefault(each, BigDecimal.ZERO));
      String is = text(today.getOrDefault(each, BigDecimal.ZERO));
      changes.add(words + " " + each + ": " + was + " -> " + is + " " + unit);
    }
    return text.toString();
  }

  private static List<String> heads(String text) {
    List<List<String>> lines = lines(text);
    return lines.isEmpty() ? List.of() : lines.get(0);
  }

  /** The rows by the heads of their columns. */
  private static List<Map<String, String>> rows(String text) {
    List<List<String>> lines = lines(text);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(line.size(), lines.get(0).size()); i++) {
        row.put(lines.get(0).get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> lines(String text) {
    return CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text.replace("\uFEFF", "")).stream()
        .map(CsvRecord::getFields)
        .map(fields -> fields.stream().map(String::strip).toList())
        .toList();
  }

  private static String line(Map<String, String> row, List<String> heads) {
    return line(heads.stream().map(head -> row.getOrDefault(head, "")).toList());
  }

  private static String line(List<String> fields) {
    List<String> quoted = fields.stream().map(ImportedTable::quoted).toList();
    return String.join(",", quoted) + "\n";
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  private Map<String, BigDecimal> totals(List<Map<String, String>> rows) {
    Map<String, BigDecimal> totals = new TreeMap<>();
    for (Map<String, String> row : rows) {
      BigDecimal value = new BigDecimal(row.getOrDefault(number, "0"));
      totals.merge(row.getOrDefault(id, ""), value, BigDecimal::add);
    }
    return totals;
  }

  private static String text(BigDecimal value) {
    return Text.number(value.doubleValue(), 1);
  }
}
