package org.peakstaff.cli;

import org.peakstaff.report.JsonDocument;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.ResolvedValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a scenario with everything that was filled in. */
@Command(
    name = "explain",
    header = "Prints a scenario with every default and assumption filled in and marked.",
    footer = {"", "@|bold Example:|@", "  peakstaff scenario explain my-center.json"})
final class ScenarioExplainCommand extends ConsoleCommand {
  @Mixin private final ScenarioInput input = new ScenarioInput();

  ScenarioExplainCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    LoadedScenario loaded = input.read(console());
    if (isJson()) {
      json(loaded);
    } else {
      console().out().print(loaded.explain());
    }
    return ExitCode.DONE;
  }

  private void json(LoadedScenario loaded) {
    try (JsonDocument json = JsonDocument.result(console().out(), version(), commandName())) {
      json.beginInline("scenario")
          .text("name", loaded.scenario().name())
          .text("sha256", loaded.sha256())
          .endInline()
          .beginArray("values");
      loaded.values().forEach(value -> value(value, json));
      json.endArray();
    }
  }

  private static void value(ResolvedValue value, JsonDocument json) {
    json.beginInline()
        .text("path", value.path())
        .raw("value", value.value())
        .text("provenance", value.provenance().id())
        .text("origin", value.origin())
        .endInline();
  }
}
