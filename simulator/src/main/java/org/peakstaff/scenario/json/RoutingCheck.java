package org.peakstaff.scenario.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Checks the routing rules against what they need. */
final class RoutingCheck {
  private final Map<String, Member> types;

  RoutingCheck(ObjectValue scenario) {
    types = Trees.entries(scenario, "contactTypes");
  }

  void check(Place routing) {
    provider(routing);
    queueRatio(routing);
    if ("earliest-due".equals(routing.text("contact"))) {
      earliestDue(routing);
    }
  }

  private static void provider(Place routing) {
    boolean custom = "custom".equals(routing.text("type"));
    if (custom && !routing.has("provider")) {
      routing.add("provider", "custom routing names its \"provider\"");
    }
    for (String name : List.of("provider", "parameters")) {
      if (!custom && routing.has(name)) {
        routing.add(name, "\"" + name + "\" is for routing of \"type\": \"custom\"");
      }
    }
  }

  private void queueRatio(Place routing) {
    Map<String, Member> ratios = routing.entries("queueRatio");
    boolean needed = "queue-ratio".equals(routing.text("contact"));
    ratios.forEach(
        (id, member) -> {
          if (!types.containsKey(id)) {
            String rule = ScenarioCheck.unknown("contact type", id, types.keySet());
            routing.addKey("queueRatio", id, member, rule);
          }
        });
    Set<String> missing = new TreeSet<>(types.keySet());
    missing.removeAll(ratios.keySet());
    if (!needed && routing.has("queueRatio")) {
      routing.add("queueRatio", "is used by \"contact\": \"queue-ratio\" only");
    } else if (needed && !missing.isEmpty()) {
      String rule = "\"queue-ratio\" needs a proportion of every contact type; missing: ";
      routing.add("queueRatio", rule + Suggestions.quoted(missing));
    } else if (needed && !(sum(ratios) > 0)) {
      routing.add("queueRatio", "must not all be 0");
    }
  }

  private static double sum(Map<String, Member> ratios) {
    return ratios.values().stream()
        .mapToDouble(m -> m.value() instanceof NumberValue n ? n.value() : 0)
        .sum();
  }

  private void earliestDue(Place routing) {
    boolean due = types.values().stream().anyMatch(type -> isDue(type.value()));
    if (!due) {
      routing.add(
          "contact",
          "\"earliest-due\" needs a contact type with a target \"completed\" or"
              + " \"serviceLevel\"");
    }
  }

  private static boolean isDue(ScenarioTree type) {
    return Trees.at(type, "target", "completed") != null
        || Trees.at(type, "target", "serviceLevel") != null;
  }
}
