package org.peakstaff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.history.ImportResult;
import org.peakstaff.history.ScenarioUpdate;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/** The scenario that an import brings up to date. */
final class ImportInto {
  private final Path file;
  private final Scenario scenario;

  private ImportInto(Path file, Scenario scenario) {
    this.file = file;
    this.scenario = scenario;
  }

  /** Reads the scenario, so that a wrong one stops the import before any work. */
  static ImportInto of(Path file) {
    return new ImportInto(file, ScenarioReader.read(file).scenario());
  }

  /** Its days. */
  Horizon horizon() {
    return scenario.horizon();
  }

  /** The hours of its first contact type that names some. */
  @Nullable OpeningHours hours() {
    for (ContactType type : scenario.contactTypes().values()) {
      if (type.hours() != null) {
        return scenario.openingHours().get(type.hours());
      }
    }
    return null;
  }

  /** Name of its file. */
  String name() {
    return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
  }

  /** What changes. */
  ScenarioUpdate update(ImportResult result) {
    checkIntervals(result);
    checkTypes(result);
    return ScenarioUpdate.of(read(file), result, path -> read(file.resolveSibling(path)));
  }

  private void checkIntervals(ImportResult result) {
    int minutes = result.files().history().intervalMinutes();
    if (horizon().interval().toMinutes() != minutes) {
      throw CommandFailure.input(
          "the files have intervals of "
              + minutes
              + " minutes, the scenario of "
              + horizon().interval().toMinutes());
    }
  }

  private void checkTypes(ImportResult result) {
    Set<String> imported = result.estimates().types().keySet();
    if (Collections.disjoint(imported, scenario.contactTypes().keySet())) {
      throw CommandFailure.input(
          "no contact type of "
              + file
              + " is in the files. They have "
              + String.join(", ", imported)
              + ", the scenario "
              + String.join(", ", scenario.contactTypes().keySet())
              + ". Maybe a map of queues (--map)?");
    }
  }

  /**
   * Writes the scenario and its tables. A table that changes, which may hold numbers of the
   * planner's own, is kept beside as it was.
   *
   * @param more files to write with them
   */
  List<Path> write(ScenarioUpdate update, Map<Path, String> more) {
    Map<Path, String> texts = new LinkedHashMap<>();
    texts.put(file, update.scenario());
    update
        .tables()
        .forEach(
            (path, text) -> {
              Path table = file.resolveSibling(path);
              String old = read(table);
              if (!old.equals(text)) {
                texts.put(table, text);
                texts.put(keptBeside(table), old);
              }
            });
    texts.putAll(more);
    try (OutputFiles drafts = new OutputFiles()) {
      texts.forEach((each, text) -> drafts.add(each, out -> out.write(text)));
      return drafts.commit();
    }
  }

  /** A name that no file has, such as {@code demand.before.csv}. */
  private static Path keptBeside(Path table) {
    String name = String.valueOf(table.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String extension = dot < 0 ? "" : name.substring(dot);
    Path kept = table.resolveSibling(stem + ".before" + extension);
    for (int i = 2; Files.exists(kept); i++) {
      kept = table.resolveSibling(stem + ".before-" + i + extension);
    }
    return kept;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw CommandFailure.input(path + " cannot be read: " + e.getMessage());
    }
  }
}
