package org.peakstaff.compile;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.scenario.Adjustment;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;

/** What scenarios can say and the engines do not do: it is refused, not ignored. */
public final class NotYetSimulated {
  private NotYetSimulated() {}

  /**
   * What a scenario asks for and the simulation does not do.
   *
   * @param scenario a valid scenario
   * @return one refusal per place, in the order of the features; empty when it can be simulated
   */
  public static List<Refusal> refusals(Scenario scenario) {
    List<Refusal> refusals = new ArrayList<>();
    if (scenario.contactTypes().isEmpty()) {
      refusals.add(
          new Refusal(
              "contactTypes",
              "there are no contact types: the scenario has a hiring plan alone, from what its"
                  + " \"requirement\" says"));
    }
    scenario.adjustments().forEach((id, each) -> adjustment(scenario, id, each, refusals));
    return List.copyOf(refusals);
  }

  private static void adjustment(
      Scenario scenario, String id, Adjustment adjustment, List<Refusal> refusals) {
    AgentGroup group = scenario.agentGroups().get(adjustment.agentGroup());
    if (group != null && group.scheduled() instanceof Scheduled.Shifts) {
      refusals.add(
          new Refusal(
              "adjustments." + id,
              "a group with shifts cannot be adjusted yet. Maybe another shift, or other \"agents\""
                  + " of one, says the same."));
    }
  }

  static void check(Scenario scenario) {
    List<Refusal> refusals = refusals(scenario);
    if (!refusals.isEmpty()) {
      throw new UnsupportedScenarioException(refusals);
    }
  }
}
