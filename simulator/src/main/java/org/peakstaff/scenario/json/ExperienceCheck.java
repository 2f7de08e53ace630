package org.peakstaff.scenario.json;

import java.util.List;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Checks the response model and the scorecard. */
final class ExperienceCheck {
  private static final List<String> MODELS = List.of("csat", "nps", "effort");

  private ExperienceCheck() {}

  static void check(Place scenario) {
    Place experience = scenario.below("experience");
    if (experience == null) {
      return;
    }
    Place targets = experience.below("targets");
    boolean empty = targets == null || targets.object().members().isEmpty();
    if (empty && MODELS.stream().noneMatch(experience::has)) {
      experience.add("names at least one of \"csat\", \"nps\", \"effort\" and \"targets\"");
    }
    if (targets == null) {
      return;
    }
    for (String model : MODELS) {
      if (targets.has(model) && !experience.has(model)) {
        targets.add(model, "is not modelled: give \"" + model + "\" its coefficients beside");
      }
    }
    if (targets.has("firstContactResolution") && !anyResolution(scenario.object())) {
      targets.add("firstContactResolution", "no contact type has a \"resolution\" to compare");
    }
  }

  private static boolean anyResolution(ObjectValue scenario) {
    return Trees.entries(scenario, "contactTypes").values().stream()
        .anyMatch(type -> Trees.at(type.value(), "resolution") != null);
  }
}
