package org.peakstaff.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command that always writes its report writes it. */
final class ReportOptions {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Write the files into this folder",
        "(default: peakstaff-out/ and the scenario's file name without .json)."
      })
  private @Nullable Path folder;

  /**
   * The folder, ready to hold files.
   *
   * @throws CommandFailure if it cannot
   */
  Path prepared(ScenarioInput input, Console console) {
    Path into = input.outputFolder(folder, console);
    OutputFiles.prepareFolder(into);
    return into;
  }
}
