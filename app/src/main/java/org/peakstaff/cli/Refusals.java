package org.peakstaff.cli;

import java.util.List;
import java.util.function.Function;
import org.peakstaff.compile.Refusal;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.LoadedScenario;

/** What this version does not do with a scenario, as problems with their place in its file. */
final class Refusals {
  private Refusals() {}

  /**
   * Ends the command when there is anything to refuse.
   *
   * @param loaded the scenario
   * @param rules what is refused of a scenario
   * @return the scenario
   * @throws InvalidScenarioException with every refusal
   */
  static LoadedScenario check(LoadedScenario loaded, Function<Scenario, List<Refusal>> rules) {
    List<Refusal> refusals = rules.apply(loaded.scenario());
    if (!refusals.isEmpty()) {
      throw new InvalidScenarioException(
          refusals.stream()
              .map(each -> ScenarioPlaces.problem(loaded, each.path(), each.message()))
              .sorted()
              .toList());
    }
    return loaded;
  }
}
