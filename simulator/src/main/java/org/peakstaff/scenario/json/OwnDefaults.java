package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Fills in the defaults that depend on what stands beside or above them. */
final class OwnDefaults {
  private OwnDefaults() {}

  static ObjectValue apply(ObjectValue scenario) {
    ObjectValue filled = each(scenario, "contactTypes", OwnDefaults::contactType);
    filled = HiringDefaults.apply(filled);
    return each(
        filled,
        "selfService",
        (id, service) ->
            each(service, "contactTypes", (type, o) -> returning(o, type, List.of("bounced"))));
  }

  /** Customers return to where they came from; deferred work waits for the next opening. */
  private static ObjectValue contactType(String id, ObjectValue type) {
    ObjectValue filled = returning(type, id, List.of("redial"));
    filled = returning(filled, id, List.of("resolution", "repeat"));
    boolean carries = type.value("deferred") != null && type.value("atClose") == null;
    return carries ? filled.with("atClose", new TextValue(Origin.DEFAULT, "carry")) : filled;
  }

  private static ObjectValue returning(ObjectValue owner, String type, List<String> names) {
    if (names.isEmpty()) {
      return owner.value("to") == null
          ? owner.with("to", new TextValue(Origin.DEFAULT, type))
          : owner;
    }
    String name = names.get(0);
    return owner.value(name) instanceof ObjectValue below
        ? owner.with(name, returning(below, type, names.subList(1, names.size())))
        : owner;
  }

  private static ObjectValue each(
      ObjectValue owner, String collection, BiFunction<String, ObjectValue, ObjectValue> change) {
    if (!(owner.value(collection) instanceof ObjectValue entries)) {
      return owner;
    }
    Map<String, Member> filled = new LinkedHashMap<>();
    entries
        .members()
        .forEach(
            (id, m) ->
                filled.put(
                    id,
                    m.value() instanceof ObjectValue entry
                        ? new Member(m.key(), change.apply(id, entry))
                        : m));
    return owner.with(collection, new ObjectValue(entries.origin(), filled));
  }
}
