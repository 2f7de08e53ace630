package org.peakstaff.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.Origin;
import org.peakstaff.scenario.json.Problem;
import org.peakstaff.scenario.json.ScenarioTree;

/** Where in its files a value of a scenario was written. */
final class ScenarioPlaces {
  private ScenarioPlaces() {}

  /**
   * A problem at a path of a scenario, placed where the value, or what is nearest above it, was
   * written.
   */
  static Problem problem(LoadedScenario loaded, String path, String message) {
    Origin place = loaded.tree().origin();
    ScenarioTree here = loaded.tree();
    for (String name : path.split("\\.", -1)) {
      here = member(here, name);
      if (here == null) {
        break;
      }
      place = here.origin().provenance() == Origin.Provenance.GIVEN ? here.origin() : place;
    }
    return new Problem(place.file(), place.line(), place.column(), path, message);
  }

  /** All that is wrong with a scenario at one path. */
  static InvalidScenarioException invalid(
      LoadedScenario loaded, String path, List<String> messages) {
    return new InvalidScenarioException(
        messages.stream().map(each -> problem(loaded, path, each)).toList());
  }

  /** A scenario that cannot be planned. */
  static InvalidScenarioException unplannable(
      LoadedScenario loaded, UnplannableScenarioException e) {
    return invalid(loaded, e.path(), List.of(String.valueOf(e.getMessage())));
  }

  private static @Nullable ScenarioTree member(ScenarioTree tree, String name) {
    if (!(tree instanceof ScenarioTree.ObjectValue object)) {
      return null;
    }
    ScenarioTree.Member member = object.members().get(name);
    return member == null ? null : member.value();
  }
}
