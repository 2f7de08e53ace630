package org.peakstaff.benchmarks.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peakstaff.benchmarks.Comparison;

/**
 * The results of one benchmark class as a Markdown table: a row per variant and parameters; a
 * column per reference, which says how many times as fast the variant is; then times.
 */
final class ComparisonTable {
  private final Comparison comparison;
  private final List<Measurement> rows;
  private final Map<String, String> referenceNames;
  private final List<String> parameters;

  /**
   * A table.
   *
   * @param comparison title and unit
   * @param referenceNames name of each reference by method
   * @param rows results; references come last in the table
   */
  ComparisonTable(
      Comparison comparison, Map<String, String> referenceNames, List<Measurement> rows) {
    this.comparison = comparison;
    this.rows =
        rows.stream()
            .sorted(Comparator.comparing(row -> referenceNames.containsKey(row.method())))
            .toList();
    this.referenceNames = new LinkedHashMap<>(referenceNames);
    this.referenceNames.keySet().removeIf(method -> rows.stream().noneMatch(r -> named(r, method)));
    TreeSet<String> names = new TreeSet<>();
    rows.forEach(row -> names.addAll(row.parameters().keySet()));
    parameters = List.copyOf(names);
  }

  private static boolean named(Measurement row, String method) {
    return row.method().equals(method);
  }

  /**
   * The table.
   *
   * @return Markdown, a heading first, no empty line at the end
   */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("### " + comparison.title());
    lines.add("");
    List<String> header = header();
    lines.add(line(header));
    lines.add("|---|" + "---:|".repeat(header.size() - 1));
    for (Measurement row : rows) {
      lines.add(line(cells(row)));
    }
    return lines;
  }

  private List<String> header() {
    List<String> cells = new ArrayList<>(List.of("variant"));
    cells.addAll(parameters);
    referenceNames.values().forEach(name -> cells.add("speed vs " + name));
    if (hasBase()) {
      cells.add("speed vs " + comparison.base().replace("=", " = "));
    }
    cells.add("time per " + comparison.unit());
    cells.add("±");
    cells.add("bytes per " + comparison.unit());
    return cells;
  }

  private List<String> cells(Measurement row) {
    List<String> cells = new ArrayList<>();
    @Nullable String reference = referenceNames.get(row.method());
    cells.add(reference == null ? words(row.method()) : "*" + reference + "*");
    parameters.forEach(name -> cells.add(row.parameters().getOrDefault(name, "")));
    referenceNames
        .keySet()
        .forEach(method -> cells.add(speed(row, find(method, row.parameters()))));
    if (hasBase()) {
      cells.add(speed(row, find(row.method(), atBase(row.parameters()))));
    }
    cells.add(time(row.nanoseconds()));
    cells.add(percent(row.relativeError()));
    cells.add(bytes(row.bytes()));
    return cells;
  }

  private boolean hasBase() {
    if (comparison.base().isEmpty()) {
      return false;
    }
    String name = baseName();
    return rows.stream().map(row -> row.parameters().get(name)).distinct().count() > 1;
  }

  private String baseName() {
    return comparison.base().substring(0, comparison.base().indexOf('='));
  }

  private Map<String, String> atBase(Map<String, String> given) {
    Map<String, String> changed = new TreeMap<>(given);
    changed.put(baseName(), comparison.base().substring(baseName().length() + 1));
    return changed;
  }

  private @Nullable Measurement find(String method, Map<String, String> wanted) {
    return rows.stream()
        .filter(row -> named(row, method) && row.parameters().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private static String speed(Measurement row, @Nullable Measurement reference) {
    return reference == null ? "" : threeDigits(reference.nanoseconds() / row.nanoseconds()) + " x";
  }

  static String time(double nanoseconds) {
    if (nanoseconds < 1e3) {
      return threeDigits(nanoseconds) + " ns";
    }
    if (nanoseconds < 1e6) {
      return threeDigits(nanoseconds / 1e3) + " µs";
    }
    return nanoseconds < 1e9
        ? threeDigits(nanoseconds / 1e6) + " ms"
        : threeDigits(nanoseconds / 1e9) + " s";
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String bytes(double bytes) {
    return Double.isNaN(bytes)
        ? ""
        : String.format(Locale.ROOT, bytes < 10 ? "%.1f" : "%,.0f", bytes);
  }

  /** Three digits, or as many as stand before the point. */
  static String threeDigits(double value) {
    int decimals = value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** A method's name as words: {@code oneByOne} is "one by one". */
  static String words(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
