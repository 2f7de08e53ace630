package org.peakstaff.scenario.json;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Checks that nothing is asked of replayed contacts but to arrive as they did. */
final class TraceCheck {
  private static final String AS_IT_WAS = "the contacts of a trace arrive as they did: ";

  private final Problems problems;

  private TraceCheck(Problems problems) {
    this.problems = problems;
  }

  /** Checks types and events that agree with the schema. */
  static void check(ObjectValue scenario, Problems problems) {
    Set<String> traced =
        Trees.entries(scenario, "contactTypes").entrySet().stream()
            .filter(each -> isTraced(each.getValue().value()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    TraceCheck check = new TraceCheck(problems);
    Trees.entries(scenario, "contactTypes")
        .forEach((id, member) -> check.type(id, member.value(), traced));
    Trees.entries(scenario, "events")
        .forEach((id, member) -> check.event(Paths.member("events", id), member.value(), traced));
  }

  private static boolean isTraced(ScenarioTree type) {
    return type instanceof ObjectValue object
        && object.value("volumes") instanceof ObjectValue volumes
        && "trace".equals(Trees.text(volumes, "type"));
  }

  private void type(String id, ScenarioTree tree, Set<String> traced) {
    if (traced.contains(id) && tree instanceof ObjectValue type) {
      Place place = new Place(type, Paths.member("contactTypes", id), problems);
      if ("piecewise-linear".equals(place.text("rates"))) {
        place.add("rates", AS_IT_WAS + "there is no rate");
      }
      if (place.hasSome("proactive")) {
        place.add("proactive", AS_IT_WAS + "nobody is spared a contact");
      }
    }
  }

  private void event(String path, ScenarioTree event, Set<String> traced) {
    String at = Paths.member(path, "contactTypes");
    if (!(event instanceof ObjectValue object)) {
      return;
    }
    Trees.entries(object, "contactTypes")
        .forEach(
            (id, member) -> {
              if (traced.contains(id) && member.value() instanceof ObjectValue effect) {
                effect(new Place(effect, Paths.member(at, id), problems));
              }
            });
  }

  private void effect(Place effect) {
    if (effect.has("volume") && effect.number("volume") != 1) {
      effect.add("volume", AS_IT_WAS + "their number is given");
    }
    if (effect.has("volumeAdded") && effect.number("volumeAdded") != 0) {
      effect.add("volumeAdded", AS_IT_WAS + "their number is given");
    }
  }
}
