package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    Map<String, Member> types = Trees.entries(scenario, "contactTypes");
    Set<String> support = support(types);
    Set<String> agentGroups = Trees.entries(scenario, "agentGroups").keySet();
    Set<String> chats = chats(types);
    ObjectValue filled = absent(scenario, "busyness", busyness());
    filled = eachOf(filled, "contactTypes", (id, type) -> contactType(type, support.contains(id)));
    filled = eachOf(filled, "agentGroups", (id, group) -> agentGroup(group, chats));
    if (filled.value("hiring") instanceof ObjectValue hiring) {
      filled =
          filled.with(
              "hiring", eachOf(hiring, "groups", (id, group) -> hired(group, agentGroups, id)));
    }
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
    ObjectValue apply(String id, ObjectValue entry);
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
                        ? new Member(m.key(), filling.apply(id, entry))
                        : m));
    return scenario.with(collection, new ObjectValue(entries.origin(), filled));
  }

  /** Types that agents pass contacts on to. */
  private static Set<String> support(Map<String, Member> types) {
    Set<String> reached = new TreeSet<>();
    for (Member type : types.values()) {
      if (Trees.at(type.value(), "escalation") instanceof ObjectValue escalation) {
        String to = Trees.text(escalation, "to");
        if (to != null) {
          reached.add(to);
        }
      }
    }
    return reached;
  }

  private static Set<String> chats(Map<String, Member> types) {
    Set<String> chats = new TreeSet<>();
    types.forEach(
        (id, m) -> {
          if (m.value() instanceof ObjectValue type
              && "chat".equals(Trees.text(type, "channel"))
              && type.value("deferred") == null) {
            chats.add(id);
          }
        });
    return chats;
  }

  private static ObjectValue contactType(ObjectValue type, boolean isSupport) {
    String channel = Trees.text(type, "channel");
    if (type.value("deferred") != null) {
      return "email".equals(channel)
          ? absent(type, "target", Map.of("completed", within("90%", "24h")))
          : type;
    }
    ObjectValue filled = type;
    if (isSupport) {
      filled = absent(filled, "target", Map.of("serviceLevel", within("80%", "2m")));
    }
    if ("phone".equals(channel)) {
      return synchronous(filled, "2m", "20s");
    }
    return "chat".equals(channel) ? synchronous(filled, "3m", "1m") : filled;
  }

  private static ObjectValue synchronous(ObjectValue type, String patience, String within) {
    ObjectValue filled = absent(type, "patience", law(patience));
    filled = absent(filled, "shortAbandon", "5s");
    return absent(filled, "target", Map.of("serviceLevel", within("80%", within)));
  }

  private static Map<String, Object> within(String share, String within) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("share", share);
    target.put("within", within);
    return target;
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

  private static ObjectValue agentGroup(ObjectValue group, Set<String> chats) {
    boolean named = group.value("shrinkage") != null || group.value("absence") != null;
    ObjectValue filled = named ? group : absent(group, "shrinkage", "30%");
    Map<String, Object> limits = new LinkedHashMap<>();
    Trees.entries(group, "skills").keySet().stream()
        .filter(chats::contains)
        .forEach(id -> limits.put(id, 2));
    if (limits.isEmpty()) {
      return filled;
    }
    Map<String, Object> concurrency = new LinkedHashMap<>();
    concurrency.put("limits", limits);
    concurrency.put("capacityFactors", List.of(1, 1.7, 2.5, 2.9, 3.5));
    return absent(filled, "concurrency", concurrency);
  }

  /** A group of a hiring plan; its shrinkage is that of its agent group where there is one. */
  private static ObjectValue hired(ObjectValue group, Set<String> agentGroups, String id) {
    ObjectValue filled = absent(group, "attrition", Map.of("annual", "35%"));
    return agentGroups.contains(id) ? filled : absent(filled, "shrinkage", "30%");
  }

  private static ObjectValue absent(ObjectValue object, String name, Object value) {
    @Nullable ScenarioTree given = object.value(name);
    return given != null
        ? object
        : object.with(name, ScenarioTree.of(value).withOrigin(Origin.assumed(INDUSTRY_1)));
  }
}
