package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peakstaff.compile.Feature;
import org.peakstaff.compile.NotYetSimulated;
import org.peakstaff.compile.Refusal;
import org.peakstaff.scenario.Scenario;

/**
 * The features of scenarios that the planner does not have yet, whether or not the simulation has
 * them: they are refused, not ignored.
 */
public final class NotYetPlanned {
  private static final Set<Feature> FEATURES =
      Set.of(Feature.CUSTOM_LAW, Feature.CUSTOM_ARRIVALS, Feature.BATCHES);

  private NotYetPlanned() {}

  /**
   * What a scenario asks for and a plan, which is simulated too, cannot do.
   *
   * @param scenario a valid scenario
   * @return one refusal per place, empty when it can be planned
   */
  public static List<Refusal> refusals(Scenario scenario) {
    Set<Feature> own = new TreeSet<>(FEATURES);
    List<Refusal> refusals = new ArrayList<>(Refusal.of(scenario, own, "the planner"));
    Set<String> places = new TreeSet<>(refusals.stream().map(Refusal::path).toList());
    NotYetSimulated.refusals(scenario).stream()
        .filter(each -> !places.contains(each.path()))
        .forEach(refusals::add);
    return refusals;
  }

  static void check(Scenario scenario) {
    Refusal.of(scenario, new TreeSet<>(FEATURES), "the planner").stream()
        .findFirst()
        .ifPresent(
            first -> {
              throw new UnplannableScenarioException(first.path(), first.message());
            });
  }
}
