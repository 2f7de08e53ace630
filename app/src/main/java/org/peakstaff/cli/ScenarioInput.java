package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.whatif.ScenarioSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario a command works on, with the values set on the command line. */
final class ScenarioInput {
  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  @Parameters(index = "0", paramLabel = "SCENARIO", description = "Scenario file.")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = {
        "Replace one value of the scenario, such as",
        "contactTypes.care.target.serviceLevel.share=90%%; may be repeated."
      })
  private List<String> sets = new ArrayList<>();

  @Mixin private final PluginOptions plugins = new PluginOptions();

  /**
   * Reads the scenario.
   *
   * @throws InvalidScenarioException with everything that is wrong with it
   * @throws org.peakstaff.extension.ProviderException if a plugin cannot be loaded
   */
  LoadedScenario read(Console console) {
    return source(console).read();
  }

  /** The scenario as a file to be read with several changes. */
  ScenarioSource source(Console console) {
    return new ScenarioSource(console.resolve(file), sets, plugins.extensions(console));
  }

  Path file() {
    return file;
  }

  List<String> sets() {
    return List.copyOf(sets);
  }

  /** The folder asked for; without one, the folder named after the scenario in peakstaff-out. */
  Path outputFolder(@Nullable Path folder, Console console) {
    return outputFolder(file, folder, console);
  }

  /** The same for another scenario file. */
  static Path outputFolder(Path file, @Nullable Path folder, Console console) {
    if (folder != null) {
      return console.resolve(folder);
    }
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name + ".out";
    return console.resolve(Path.of("peakstaff-out", stem));
  }
}
