package org.peakstaff.whatif;

import java.util.List;
import org.peakstaff.scenario.json.LoadedScenario;

/**
 * A scenario under the name by which a comparison speaks of it.
 *
 * @param label its file's name without {@code .json}, or what was changed in the baseline
 * @param loaded the scenario
 */
public record NamedScenario(String label, LoadedScenario loaded) {
  private static final String SUFFIX = ".json";

  /**
   * Reads a scenario file, which may be a variant.
   *
   * @param source the file
   * @return the scenario under its file's name
   */
  public static NamedScenario read(ScenarioSource source) {
    String name = String.valueOf(source.file().getFileName());
    String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return new NamedScenario(stem, source.read());
  }

  /**
   * A variant made by changing one value of a file with {@code --variant}.
   *
   * @param source the baseline
   * @param change in the form {@code PATH=VALUE}
   * @return the variant under the name of its change
   */
  public static NamedScenario changed(ScenarioSource source, String change) {
    return new NamedScenario(change, source.changed("--variant", List.of(change)));
  }
}
