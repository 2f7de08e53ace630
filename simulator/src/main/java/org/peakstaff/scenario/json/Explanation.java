package org.peakstaff.scenario.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Writes a complete scenario with a comment after every value that was filled in. */
public final class Explanation {
  private Explanation() {}

  /** The text; paths in it are relative to {@link #folder}. */
  static String text(LoadedScenario loaded) {
    Path folder = folder(loaded);
    return ScenarioWriter.explanation(typicalWeeks(relocate(loaded.tree(), folder), folder));
  }

  private static ScenarioTree typicalWeeks(ScenarioTree tree, Path folder) {
    if (!(tree instanceof ObjectValue scenario)
        || !(scenario.value("hiring") instanceof ObjectValue hiring)
        || !(hiring.value("typicalWeeks") instanceof ObjectValue weeks)) {
      return tree;
    }
    ObjectValue relocated = weeks;
    for (Map.Entry<String, Member> each : weeks.members().entrySet()) {
      if (each.getValue().value() instanceof ObjectValue week
          && week.value("scenario") instanceof TextValue path) {
        relocated = relocated.with(each.getKey(), week.with("scenario", relocate(path, folder)));
      }
    }
    return scenario.with("hiring", hiring.with("typicalWeeks", relocated));
  }

  /**
   * The folder in which the text of an explanation, saved as a file, is the same scenario: the one
   * that holds the scenario and everything it extends.
   *
   * @param loaded a scenario
   * @return an absolute path
   */
  public static Path folder(LoadedScenario loaded) {
    Path folder = parent(loaded.file());
    for (Path file : loaded.files()) {
      while (!parent(file).startsWith(folder) && folder.getParent() != null) {
        folder = folder.getParent();
      }
    }
    return folder;
  }

  private static Path parent(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }

  private static ScenarioTree relocate(ScenarioTree tree, Path folder) {
    if (!(tree instanceof ObjectValue object)) {
      return tree;
    }
    boolean file = List.of("file", "trace").contains(String.valueOf(Trees.text(object, "type")));
    Map<String, Member> members = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, m) -> {
              boolean path = (file && name.equals("path")) || name.equals("$schema");
              members.put(name, new Member(m.key(), relocate(m.value(), path, folder)));
            });
    return new ObjectValue(object.origin(), members);
  }

  private static ScenarioTree relocate(ScenarioTree value, boolean path, Path folder) {
    return path && value instanceof TextValue text
        ? relocate(text, folder)
        : relocate(value, folder);
  }

  private static TextValue relocate(TextValue path, Path folder) {
    Path writer = path.origin().path();
    if (writer == null) {
      return path;
    }
    Path target = parent(writer).resolve(path.text()).normalize();
    return new TextValue(path.origin(), folder.relativize(target).toString().replace('\\', '/'));
  }
}
