package org.peakstaff.planner.multiskill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.scenario.json.ScenarioReader;

/** Centers with several skills, written as planners write them. */
final class SkillCenters {
  static final ExperimentOptions OPTIONS = ExperimentOptions.defaults().withThreads(2);

  private SkillCenters() {}

  static CompiledScenario compiled(Path folder, String json, String... sets) {
    Path file = folder.resolve("scenario.json");
    try {
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ScenarioCompiler.compile(ScenarioReader.read(file, List.of(sets)).scenario(), "");
  }

  /** A contact type with exponential handle times of three minutes and patience of four. */
  static String type(String id, double perHour, String share) {
    return String.format(
        Locale.ROOT,
        "\"%s\": {\"channel\": \"phone\", \"hours\": \"office\","
            + " \"volumes\": {\"type\": \"constant\", \"perHour\": %s},"
            + " \"handleTime\": {\"type\": \"exponential\", \"mean\": \"3m\"},"
            + " \"patience\": {\"type\": \"exponential\", \"mean\": \"4m\"},"
            + " \"target\": {\"serviceLevel\": {\"share\": \"%s\", \"within\": \"20s\"}}}",
        id,
        perHour,
        share);
  }

  /** An agent group with its skills in the order of their ranks by group. */
  static String group(String id, double cost, Map<String, Integer> ranks) {
    List<String> skills = new ArrayList<>();
    ranks.forEach((type, rank) -> skills.add("\"" + type + "\": {\"rank\": " + rank + "}"));
    return String.format(
        Locale.ROOT,
        "\"%s\": {\"hours\": \"office\", \"costPerHour\": %s,"
            + " \"scheduled\": {\"type\": \"constant\", \"agents\": 1}, \"skills\": {%s}}",
        id,
        cost,
        String.join(", ", skills));
  }

  static String center(List<String> types, List<String> groups) {
    return """
        {
          "format": 1, "name": "Skills", "currency": "EUR",
          "horizon": {"from": "2026-03-09", "days": 1, "timeZone": "Europe/Berlin", "interval": "60m"},
          "openingHours": {"office": {"mon": "09:00-13:00"}},
          "contactTypes": {%s},
          "agentGroups": {%s}
        }
        """
        .formatted(String.join(",\n", types), String.join(",\n", groups));
  }

  /**
   * Two types that may be served badly, a good service level of both together, and a group for each
   * of which one costs less.
   */
  static String oneTargetForTwoTypes() {
    String center =
        center(
            List.of(type("a", 60, "30%"), type("b", 60, "30%")),
            List.of(group("only-a", 20, Map.of("a", 1)), group("only-b", 32, Map.of("b", 1))));
    return center.replace(
        "\"contactTypes\":",
        "\"plan\": {\"target\": {\"serviceLevel\": {\"share\": \"75%\", \"within\": \"20s\"}}},"
            + " \"contactTypes\":");
  }

  /** Two types; one group serves the first alone, a dearer one serves both. */
  static String nModel() {
    return center(
        List.of(type("a", 70, "80%"), type("b", 50, "75%")),
        List.of(group("only-a", 20, Map.of("a", 1)), group("both", 26, Map.of("b", 1, "a", 2))));
  }

  /** Three types; two groups share the one in the middle. */
  static String wModel() {
    return center(
        List.of(type("a", 50, "80%"), type("b", 40, "80%"), type("c", 45, "75%")),
        List.of(
            group("a-and-b", 25, Map.of("a", 1, "b", 2)),
            group("b-and-c", 24, Map.of("c", 1, "b", 1))));
  }
}
