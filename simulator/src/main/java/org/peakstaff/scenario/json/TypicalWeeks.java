package org.peakstaff.scenario.json;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Extensions;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** The scenarios that a hiring plan names as typical weeks; each file is read once. */
final class TypicalWeeks {
  private static final String AT = "hiring.typicalWeeks";

  private final Path scenario;
  private final Problems problems;
  private final Extensions extensions;
  private final Map<Path, @Nullable Scenario> read = new HashMap<>();
  private final Map<String, Scenario> byId = new HashMap<>();

  TypicalWeeks(Path scenario, Problems problems, Extensions extensions) {
    this.scenario = scenario;
    this.problems = problems;
    this.extensions = extensions;
  }

  /** The week that was read, null where it is the scenario itself. */
  @Nullable Scenario of(String id) {
    return byId.get(id);
  }

  /** Reads all of them, and says what is wrong with each. */
  void read(ScenarioTree tree) {
    for (Map.Entry<String, Member> each :
        Trees.entries(tree, "hiring", "typicalWeeks").entrySet()) {
      if (Trees.at(each.getValue().value(), "scenario") instanceof TextValue written) {
        week(each.getKey(), written);
      }
    }
  }

  private void week(String id, TextValue written) {
    String at = Paths.member(Paths.member(AT, id), "scenario");
    Path writer = written.origin().path() == null ? scenario : written.origin().path();
    Path file = Folders.resolve(writer, written, 0, at, problems);
    if (file == null) {
      return;
    }
    Path key = Folders.real(file);
    if (!read.containsKey(key)) {
      read.put(key, scenario(file, at, written));
    }
    Scenario week = read.get(key);
    if (week != null) {
      byId.put(id, week);
      if (week.horizon().days() != 7) {
        String days = String.valueOf(week.horizon().days());
        problems.add(written.origin(), at, "a typical week has 7 days, not " + days);
      }
    }
  }

  private @Nullable Scenario scenario(Path file, String at, TextValue written) {
    try {
      return ScenarioReader.readWeek(file, extensions);
    } catch (InvalidScenarioException invalid) {
      invalid.problems().forEach(problems::add);
      problems.add(written.origin(), at, Trees.shown(written) + " is not valid");
      return null;
    }
  }
}
