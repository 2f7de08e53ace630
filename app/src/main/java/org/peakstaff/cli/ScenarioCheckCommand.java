package org.peakstaff.cli;

import org.peakstaff.report.JsonDocument;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a scenario. */
@Command(
    name = "check",
    header = "Checks a scenario and prints all problems at once.",
    footer = {"", "@|bold Example:|@", "  peakstaff scenario check my-center.json"})
final class ScenarioCheckCommand extends ConsoleCommand {
  @Mixin private final ScenarioInput input = new ScenarioInput();

  ScenarioCheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    LoadedScenario loaded = input.read(console());
    if (isJson()) {
      json(loaded);
    } else if (!isQuiet()) {
      console().print(input.file() + ": valid: " + contents(loaded.scenario()));
      console().print(ValueCounts.summary(display(), loaded, input.file()));
    }
    return ExitCode.DONE;
  }

  private void json(LoadedScenario loaded) {
    try (JsonDocument json = JsonDocument.result(console().out(), version(), commandName())) {
      json.beginInline("scenario")
          .text("name", loaded.scenario().name())
          .text("sha256", loaded.sha256())
          .endInline()
          .beginArray("problems")
          .endArray();
    }
  }

  private static String contents(Scenario scenario) {
    Horizon horizon = scenario.horizon();
    return scenario.name()
        + ", "
        + counted(scenario.contactTypes().size(), "contact type")
        + ", "
        + counted(scenario.agentGroups().size(), "agent group")
        + ", "
        + counted(horizon.days(), "day")
        + " from "
        + horizon.from()
        + " by "
        + horizon.interval().toMinutes()
        + " minutes";
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
