package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
}
