package org.peakstaff.scenario.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peakstaff.scenario.json.ScenarioTree.Member;

/** Checks the target of all contact types together. */
final class TotalTargetCheck {
  private static final List<String> BOUNDS =
      List.of("serviceLevel", "abandonment", "averageSpeedOfAnswer");

  private final Place target;
  private final Map<String, Member> types = new TreeMap<>();

  private TotalTargetCheck(Place scenario, Place target) {
    this.target = target;
    scenario
        .entries("contactTypes")
        .forEach(
            (id, type) -> {
              if (Trees.at(type.value(), "deferred") == null) {
                types.put(id, type);
              }
            });
  }

  static void check(Place scenario) {
    Place plan = scenario.below("plan");
    Place target = plan == null ? null : plan.below("target");
    if (target != null) {
      new TotalTargetCheck(scenario, target).check(scenario.has("contactTypes"));
    }
  }

  private void check(boolean anyTypes) {
    if (BOUNDS.stream().noneMatch(target::has)) {
      target.add("a target names \"serviceLevel\", \"abandonment\" or \"averageSpeedOfAnswer\"");
    }
    if (anyTypes && types.isEmpty()) {
      target.add("there is no contact type whose customers wait");
    }
    Place level = target.below("serviceLevel");
    if (level != null) {
      types.forEach((id, type) -> serviceLevel(level, id, type));
    }
  }

  /** A contact is counted within one time, and a short abandon by its own type. */
  private static void serviceLevel(Place level, String id, Member type) {
    String own = Trees.text(type.value(), "target", "serviceLevel", "within");
    Duration within = level.duration("within");
    Duration other = Durations.orNull(own);
    String path = Paths.member("contactTypes", id);
    if (within != null && other != null && !within.equals(other)) {
      level.add(
          "within",
          "differs from "
              + path
              + ".target.serviceLevel.within, which is "
              + Durations.text(other)
              + ": contacts are counted within one time; make them the same, or leave the service"
              + " level of the type out");
    }
    String shortAbandon = Trees.text(type.value(), "shortAbandon");
    if ("short-abandons-met".equals(level.text("convention"))
        && (shortAbandon == null || shortAbandon.equals("none"))) {
      level.add("convention", "\"short-abandons-met\" needs a \"shortAbandon\" of " + path);
    }
  }
}
