package org.peakstaff.whatif;

import java.nio.file.Path;
import java.util.List;
import org.peakstaff.extension.Extensions;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.ScenarioReader;
import org.peakstaff.scenario.json.Setting;

/**
 * A scenario file that is read again and again, each time with other changes.
 *
 * @param file the file
 * @param sets changes that always apply, in the form {@code PATH=VALUE}
 * @param extensions the providers there are
 */
public record ScenarioSource(Path file, List<String> sets, Extensions extensions) {
  /** Copies the list. */
  public ScenarioSource {
    sets = List.copyOf(sets);
  }

  /**
   * The same with another file.
   *
   * @param other the file
   * @return a source
   */
  public ScenarioSource of(Path other) {
    return new ScenarioSource(other, sets, extensions);
  }

  /**
   * Reads the scenario.
   *
   * @return the scenario
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  public LoadedScenario read() {
    return ScenarioReader.read(file, sets, extensions);
  }

  /**
   * Reads the scenario with further changes.
   *
   * @param option the option they were asked for with, such as {@code --vary}
   * @param changes in the form {@code PATH=VALUE}
   * @return the scenario
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  public LoadedScenario changed(String option, List<String> changes) {
    return ScenarioReader.read(file, sets, Setting.of(option, changes), extensions);
  }

  /**
   * Reads the scenario with a merge patch over it.
   *
   * @param patch a JSON object
   * @return the scenario
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  public LoadedScenario patched(String patch) {
    return ScenarioReader.read(file, sets, patch, extensions);
  }
}
