package org.peakstaff.compile;

import java.util.List;
import java.util.Set;
import org.peakstaff.scenario.Scenario;

/** The features of scenarios that the engines do not have yet: they are refused, not ignored. */
public final class NotYetSimulated {
  private static final Set<Feature> FEATURES =
      Set.of(
          Feature.CALLBACK,
          Feature.CUSTOM_ROUTING,
          Feature.CUSTOM_LAW,
          Feature.CUSTOM_ARRIVALS,
          Feature.SHIFTS,
          Feature.TENURE,
          Feature.ASSISTANCE,
          Feature.EXPERIENCE);

  private NotYetSimulated() {}

  /**
   * What a scenario asks for and the simulation does not do.
   *
   * @param scenario a valid scenario
   * @return one refusal per place, in the order of the features; empty when it can be simulated
   */
  public static List<Refusal> refusals(Scenario scenario) {
    return Refusal.of(scenario, FEATURES.stream().sorted().toList(), "the simulation");
  }

  static void check(Scenario scenario) {
    List<Refusal> refusals = refusals(scenario);
    if (!refusals.isEmpty()) {
      throw new UnsupportedScenarioException(refusals);
    }
  }
}
