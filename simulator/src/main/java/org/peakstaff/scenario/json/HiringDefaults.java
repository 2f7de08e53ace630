package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Fills in what a hiring plan leaves to the rest of the scenario, and the other way round. */
final class HiringDefaults {
  private HiringDefaults() {}

  /** Whether a scenario needs no contact types, since its hiring plan names what is required. */
  static boolean hasNoDemand(ObjectValue scenario) {
    return Trees.at(scenario, "hiring", "requirement") != null
        && Trees.entries(scenario, "contactTypes").isEmpty();
  }

  /** Adds what a scenario has no use for whose hiring plan names what is required. */
  static ObjectValue withoutDemand(ObjectValue scenario) {
    if (!hasNoDemand(scenario)) {
      return scenario;
    }
    ObjectValue filled = absent(scenario, "contactTypes", Map.of());
    filled = absent(filled, "agentGroups", Map.of());
    String from = Trees.text(scenario, "hiring", "from");
    Map<String, Object> horizon = new LinkedHashMap<>();
    horizon.put("from", Values.date(from) == null ? "2026-01-05" : String.valueOf(from));
    horizon.put("days", 7);
    horizon.put("timeZone", "UTC");
    horizon.put("interval", "30m");
    return absent(filled, "horizon", horizon);
  }

  /** Hours, shrinkage and wages that the groups of a hiring plan do not name. */
  static ObjectValue apply(ObjectValue scenario) {
    if (!(scenario.value("hiring") instanceof ObjectValue hiring)
        || !(hiring.value("groups") instanceof ObjectValue groups)) {
      return scenario;
    }
    ObjectValue filled = groups;
    for (Map.Entry<String, Member> each : Trees.entries(groups).entrySet()) {
      if (each.getValue().value() instanceof ObjectValue group) {
        ScenarioTree agents = Trees.at(scenario, "agentGroups", each.getKey());
        filled = filled.with(each.getKey(), group(group, hiring, agents));
      }
    }
    return scenario.with("hiring", hiring.with("groups", filled));
  }

  private static ObjectValue group(
      ObjectValue group, ObjectValue hiring, @Nullable ScenarioTree agents) {
    ObjectValue filled = group;
    ScenarioTree hours = hiring.value("hoursPerFte");
    if (hours != null) {
      filled = absent(filled, "hoursPerWeek", hours);
    }
    filled = absent(filled, "shrinkage", shrinkage(agents));
    ScenarioTree wage = Trees.at(agents, "costPerHour");
    if (wage != null && (filled.value("costs") == null || costs(filled) != null)) {
      ObjectValue costs = costs(filled);
      ObjectValue given = costs == null ? new ObjectValue(Origin.DEFAULT, Map.of()) : costs;
      filled = filled.with("costs", absent(given, "wagePerHour", wage));
    }
    return filled;
  }

  private static @Nullable ObjectValue costs(ObjectValue group) {
    return group.value("costs") instanceof ObjectValue costs ? costs : null;
  }

  /** All the time that an agent group is paid for and not available. */
  private static ScenarioTree shrinkage(@Nullable ScenarioTree agents) {
    ScenarioTree given = Trees.at(agents, "shrinkage");
    double total =
        given instanceof ObjectValue
            ? share(Trees.at(given, "outOfOffice")) + share(Trees.at(given, "inOffice"))
            : share(given);
    double absent = share(Trees.at(agents, "absence"));
    String all = Numbers.text(Math.min(1, total + absent));
    Origin origin = given != null && absent == 0 ? given.origin() : Origin.DEFAULT;
    return new NumberValue(origin, all, Double.parseDouble(all));
  }

  private static double share(@Nullable ScenarioTree tree) {
    Double share = Values.share(tree);
    return share == null ? 0 : share;
  }

  private static ObjectValue absent(ObjectValue object, String name, Object value) {
    if (object.value(name) != null) {
      return object;
    }
    ScenarioTree tree = ScenarioTree.of(value);
    boolean assumed = tree.origin().provenance() == Origin.Provenance.ASSUMED;
    return object.with(name, assumed ? tree : tree.withOrigin(Origin.DEFAULT));
  }
}
