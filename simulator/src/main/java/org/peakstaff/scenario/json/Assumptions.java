package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/**
 * The set {@code industry-1}: what planners commonly assume, with no standards body behind it. It
 * fills in only what a scenario that asks for it does not name.
 */
final class Assumptions {
  private static final String INDUSTRY_1 = "industry-1";

  private Assumptions() {}

  static ObjectValue apply(ObjectValue scenario) {
    if (!INDUSTRY_1.equals(Trees.text(scenario, "assumptions"))) {
      return scenario;
    }
    ObjectValue filled = absent(scenario, "busyness", busyness());
    filled = eachOf(filled, "contactTypes", Assumptions::contactType);
    filled = eachOf(filled, "agentGroups", Assumptions::agentGroup);
    ScenarioTree plan = filled.value("plan");
    if (plan == null || plan instanceof ObjectValue) {
      ObjectValue settings = plan instanceof ObjectValue o ? o : emptyObject();
      filled = filled.with("plan", absent(settings, "occupancyCap", "85%"));
    }
    return filled;
  }

  private static ObjectValue emptyObject() {
    return new ObjectValue(Origin.assumed(INDUSTRY_1), Map.of());
  }

  private interface Filling {
    ObjectValue apply(ObjectValue entry);
  }

  private static ObjectValue eachOf(ObjectValue scenario, String collection, Filling filling) {
    if (!(scenario.value(collection) instanceof ObjectValue entries)) {
      return scenario;
    }
    Map<String, Member> filled = new LinkedHashMap<>();
    entries
        .members()
        .forEach(
            (id, m) ->
                filled.put(
                    id,
                    m.value() instanceof ObjectValue entry
                        ? new Member(m.key(), filling.apply(entry))
                        : m));
    return scenario.with(collection, new ObjectValue(entries.origin(), filled));
  }

  private static ObjectValue contactType(ObjectValue type) {
    String channel = Trees.text(type, "channel");
    if (type.value("deferred") != null) {
      return type;
    }
    if ("phone".equals(channel)) {
      return synchronous(type, "2m", "20s");
    }
    return "chat".equals(channel) ? synchronous(type, "3m", "1m") : type;
  }

  private static ObjectValue synchronous(ObjectValue type, String patience, String within) {
    ObjectValue filled = absent(type, "patience", law(patience));
    filled = absent(filled, "shortAbandon", "5s");
    Map<String, Object> level = new LinkedHashMap<>();
    level.put("share", "80%");
    level.put("within", within);
    return absent(filled, "target", Map.of("serviceLevel", level));
  }

  private static Map<String, Object> busyness() {
    Map<String, Object> busyness = new LinkedHashMap<>();
    busyness.put("type", "gamma");
    busyness.put("cv", "10%");
    busyness.put("shared", "all");
    return busyness;
  }

  private static Map<String, Object> law(String mean) {
    Map<String, Object> law = new LinkedHashMap<>();
    law.put("type", "exponential");
    law.put("mean", mean);
    return law;
  }

  private static ObjectValue agentGroup(ObjectValue group) {
    boolean named = group.value("shrinkage") != null || group.value("absence") != null;
    return named ? group : absent(group, "shrinkage", "30%");
  }

  private static ObjectValue absent(ObjectValue object, String name, Object value) {
    @Nullable ScenarioTree given = object.value(name);
    return given != null
        ? object
        : object.with(name, ScenarioTree.of(value).withOrigin(Origin.assumed(INDUSTRY_1)));
  }
}
