package org.peakstaff.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives the JSON Schema of scenario files. */
@Command(
    name = "schema",
    header = "Prints the JSON Schema of scenario files, or writes it beside a scenario.",
    description = {
      "",
      "Editors that find the schema complete and check scenarios without a network.",
      ""
    },
    footer = {"", "@|bold Example:|@", "  peakstaff scenario schema my-center.json"})
final class ScenarioSchemaCommand implements Callable<Integer> {
  /** Where scenarios look for the schema, seen from their folder. */
  static final Path PLACE = Path.of("schema", "scenario-" + ScenarioSchema.FORMAT + ".json");

  private final Console console;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and stop.")
  private boolean help;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = {
        "Write schema/scenario-1.json into the folder of this scenario",
        "instead of printing the schema."
      })
  private @Nullable Path scenario;

  ScenarioSchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (scenario == null) {
      console.out().print(ScenarioSchema.text());
    } else {
      Path place = console.resolve(scenario).resolveSibling(PLACE);
      OutputFiles.list(write(place), console);
    }
    return ExitCode.DONE;
  }

  private static List<Path> write(Path place) {
    try (OutputFiles files = new OutputFiles()) {
      add(files, place);
      return files.commit();
    }
  }

  /** Drafts the schema among other files. */
  static void add(OutputFiles files, Path place) {
    OutputFiles.prepareFolder(place.resolveSibling("").normalize());
    files.add(place, out -> out.write(ScenarioSchema.text()));
  }
}
