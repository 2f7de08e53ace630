package org.peakstaff.cli;

import java.util.List;
import org.peakstaff.compile.Refusal;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.LoadedScenario;

/** What this version does not do with a scenario, as problems with their place in its file. */
final class Refusals {
  private Refusals() {}

  /**
   * Ends the command when there is anything to refuse.
   *
   * @param loaded the scenario
   * @param refusals what is refused
   * @throws InvalidScenarioException with every refusal
   */
  static void check(LoadedScenario loaded, List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new InvalidScenarioException(
          refusals.stream()
              .map(each -> ScenarioPlaces.problem(loaded, each.path(), each.message()))
              .sorted()
              .toList());
    }
  }
}
