package org.peakstaff.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.ScenarioReader;

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
   * @param file the file
   * @param sets changes in the form {@code PATH=VALUE}
   * @return the scenario under its file's name
   */
  public static NamedScenario read(Path file, List<String> sets) {
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return new NamedScenario(stem, ScenarioReader.read(file, sets));
  }

  /**
   * A variant made by changing one value of a file.
   *
   * @param file the baseline
   * @param sets changes of the baseline itself
   * @param change one more, in the form {@code PATH=VALUE}
   * @return the variant under the name of its change
   */
  public static NamedScenario changed(Path file, List<String> sets, String change) {
    List<String> all = new ArrayList<>(sets);
    all.add(change);
    return new NamedScenario(change, ScenarioReader.read(file, all));
  }
}
