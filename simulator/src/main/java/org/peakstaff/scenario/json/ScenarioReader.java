package org.peakstaff.scenario.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Extensions;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Reads scenarios. */
public final class ScenarioReader {
  private ScenarioReader() {}

  /**
   * Reads a scenario.
   *
   * @param file the scenario
   * @return the scenario, complete
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  public static LoadedScenario read(Path file) {
    return read(file, List.of());
  }

  /**
   * Reads a scenario and changes some of its values.
   *
   * @param file the scenario
   * @param sets changes in the form {@code PATH=VALUE}, applied in order like a variant each; the
   *     value is JSON, or else a text
   * @return the scenario, complete
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  public static LoadedScenario read(Path file, List<String> sets) {
    return read(file, sets, Extensions.installed());
  }

  /**
   * Reads a scenario that may ask for some providers.
   *
   * @param file the scenario
   * @param sets changes in the form {@code PATH=VALUE}
   * @param extensions the providers there are
   * @return the scenario, complete
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  public static LoadedScenario read(Path file, List<String> sets, Extensions extensions) {
    return read(file, sets, List.of(), extensions);
  }

  /**
   * Reads a scenario and changes some of its values, some of them by other options than {@code
   * --set}.
   *
   * @param file the scenario
   * @param sets changes in the form {@code PATH=VALUE}
   * @param further changes that are applied after them
   * @param extensions the providers there are
   * @return the scenario, complete
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  public static LoadedScenario read(
      Path file, List<String> sets, List<Setting> further, Extensions extensions) {
    List<Setting> all = new ArrayList<>(Setting.of("--set", sets));
    all.addAll(further);
    return readAll(file, all, null, extensions);
  }

  /**
   * Reads a scenario, changes some of its values, and merges a variant over it.
   *
   * @param file the scenario
   * @param sets changes in the form {@code PATH=VALUE}, applied before the patch
   * @param patch the text of a variant: a JSON object without {@code extends}
   * @param extensions the providers there are
   * @return the scenario, complete
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  public static LoadedScenario read(
      Path file, List<String> sets, String patch, Extensions extensions) {
    return readAll(file, Setting.of("--set", sets), patch, extensions);
  }

  private static LoadedScenario readAll(
      Path file, List<Setting> settings, @Nullable String patch, Extensions extensions) {
    Problems problems = new Problems();
    Layers layers = new Layers(ScenarioSchema.load(), problems);
    @Nullable ObjectValue merged = layers.merge(file, settings);
    if (merged == null) {
      throw new InvalidScenarioException(problems.list());
    }
    if (patch != null) {
      merged = layers.patch(merged, patch, file.toAbsolutePath());
    }
    return load(merged, layers.files(), problems, extensions);
  }

  /**
   * Reads a scenario for its demand and staff, without the hiring plan it may have or inherit.
   *
   * @throws InvalidScenarioException with everything that is wrong with it
   */
  static Scenario readWeek(Path file, Extensions extensions) {
    Problems problems = new Problems();
    Layers layers = new Layers(ScenarioSchema.load(), problems);
    @Nullable ObjectValue merged = layers.merge(file, List.of());
    if (merged == null) {
      throw new InvalidScenarioException(problems.list());
    }
    return load(merged.without("hiring"), layers.files(), problems, extensions).scenario();
  }

  private static LoadedScenario load(
      ObjectValue written, List<Path> layers, Problems problems, Extensions extensions) {
    ScenarioSchema schema = ScenarioSchema.load();
    ObjectValue merged = HiringDefaults.withoutDemand(written);
    new SchemaCheck(schema, problems).check(merged);
    ObjectValue complete = new Completion(schema).complete(merged);
    DataFiles files = new DataFiles(layers.get(0), problems);
    new ScenarioCheck(problems, files).check(complete);
    TypicalWeeks weeks = new TypicalWeeks(layers.get(0), problems, extensions);
    weeks.read(complete);
    new ProviderCheck(schema, problems, extensions).check(complete);
    problems.throwIfAny();
    Scenario scenario = new ScenarioBinder(files, weeks, extensions).bind(complete);
    return LoadedScenario.of(scenario, complete, layers);
  }
}
