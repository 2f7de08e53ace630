package org.peakstaff.benchmarks.results;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peakstaff.benchmarks.Comparison;
import org.peakstaff.benchmarks.Reference;

/**
 * Keeps new results and writes the tables of all that are kept: {@code ResultsTable NEW KEPT PAGE}
 * copies every JSON file of the first folder to the second, writes {@code README.md} there, and
 * puts the table of goals into a page between the two marks {@value #BEGIN} and {@value #END}.
 */
public final class ResultsTable {
  private static final List<String> INTRODUCTION =
      List.of(
          "# Results of the benchmarks",
          "",
          "Written by `benchmarks/run`; how it is measured is told in"
              + " [performance](../../docs/background/performance.md).",
          "Ratios compare variants of the same run and are the claim; times belong to the machine."
              + " \"speed vs x\" is the time of x over that of the row: above 1 the row is faster."
              + " References are in *italics*. ± is the half-width of the 95 % interval.",
          "",
          "## Goals",
          "",
          "Goals per contact are multiples of the speed of the textbook engine's M/M/100+M: its"
              + " time for a contact over that of the row.",
          "");

  private static final String BEGIN = "<!-- benchmarks: begin -->";
  private static final String END = "<!-- benchmarks: end -->";

  private ResultsTable() {}

  /**
   * Keeps new results and writes the table.
   *
   * @param arguments folder of new results, folder of kept results
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("give the folders of new and of kept results, and a page");
    }
    Path kept = Path.of(arguments[1]);
    Files.createDirectories(kept);
    for (Path file : jsonFiles(Path.of(arguments[0]))) {
      ResultFile.read(file).write(kept.resolve(file.getFileName()));
    }
    Map<String, ResultFile> sets = read(kept);
    Files.writeString(kept.resolve("README.md"), text(sets));
    Path page = Path.of(arguments[2]);
    Files.writeString(page, withGoals(Files.readString(page), sets));
  }

  /**
   * Kept results.
   *
   * @param kept folder of JSON files
   * @return results by name of the set
   * @throws IOException if a file cannot be read
   */
  static Map<String, ResultFile> read(Path kept) throws IOException {
    Map<String, ResultFile> sets = new TreeMap<>();
    for (Path file : jsonFiles(kept)) {
      sets.put(file.getFileName().toString().replace(".json", ""), ResultFile.read(file));
    }
    return sets;
  }

  /**
   * A page with the present table of goals.
   *
   * @param page a page with the two marks
   * @param sets results by name of the set
   * @return the page with the table between the marks
   * @throws IllegalArgumentException if the marks are missing
   */
  static String withGoals(String page, Map<String, ResultFile> sets) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("the page has no marks " + BEGIN + " and " + END);
    }
    return page.substring(0, begin + BEGIN.length())
        + "\n"
        + String.join("\n", goals(sets))
        + "\n"
        + page.substring(end);
  }

  private static List<String> goals(Map<String, ResultFile> sets) {
    return new GoalTable(
            sets.values().stream().flatMap(file -> file.measurements().stream()).toList())
        .lines();
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /**
   * The page of all tables.
   *
   * @param sets results by name of the set
   * @return Markdown
   */
  static String text(Map<String, ResultFile> sets) {
    List<String> lines = new ArrayList<>(INTRODUCTION);
    lines.addAll(goals(sets));
    sets.forEach(
        (name, file) -> {
          lines.addAll(List.of("", "## " + name, "", file.conditions()));
          for (ComparisonTable table : tables(file)) {
            lines.add("");
            lines.addAll(table.lines());
          }
        });
    return String.join("\n", lines) + "\n";
  }

  private static List<ComparisonTable> tables(ResultFile file) {
    Map<String, List<Measurement>> byClass =
        file.measurements().stream()
            .collect(
                Collectors.groupingBy(
                    Measurement::benchmark, LinkedHashMap::new, Collectors.toList()));
    List<ComparisonTable> tables = new ArrayList<>();
    byClass.forEach((name, rows) -> tables.add(table(name, rows)));
    return tables;
  }

  private static ComparisonTable table(String name, List<Measurement> rows) {
    Class<?> benchmark = load(name);
    Map<String, String> references = new TreeMap<>();
    for (Method method : benchmark.getMethods()) {
      Reference reference = method.getAnnotation(Reference.class);
      if (reference != null) {
        references.put(method.getName(), reference.value());
      }
    }
    Comparison comparison = benchmark.getAnnotation(Comparison.class);
    if (comparison == null) {
      throw new IllegalArgumentException(name + " does not say what it compares");
    }
    return new ComparisonTable(comparison, references, rows);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no such benchmark: " + name, e);
    }
  }
}
