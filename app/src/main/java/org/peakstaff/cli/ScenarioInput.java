package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  Path file() {
    return file;
  }

  List<String> sets() {
    return List.copyOf(sets);
  }

  /** The folder asked for; without one, the folder named after the scenario in peakstaff-out. */
  Path outputFolder(@Nullable Path folder, Console console) {
    if (folder != null) {
      return console.resolve(folder);
    }
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name + ".out";
    return console.resolve(Path.of("peakstaff-out", stem));
  }
}
