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
 * Keeps new results and writes the table of all that are kept: {@code ResultsTable NEW KEPT} copies
 * every JSON file of the first folder to the second and writes {@code README.md} there.
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
              + " References are in *italics*.");

  private ResultsTable() {}

  /**
   * Keeps new results and writes the table.
   *
   * @param arguments folder of new results, folder of kept results
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give the folders of new and of kept results");
    }
    Path kept = Path.of(arguments[1]);
    Files.createDirectories(kept);
    for (Path file : jsonFiles(Path.of(arguments[0]))) {
      ResultFile.read(file).write(kept.resolve(file.getFileName()));
    }
    Map<String, ResultFile> sets = new TreeMap<>();
    for (Path file : jsonFiles(kept)) {
      sets.put(file.getFileName().toString().replace(".json", ""), ResultFile.read(file));
    }
    Files.writeString(kept.resolve("README.md"), text(sets));
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
    for (Method method : benchmark.getDeclaredMethods()) {
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
