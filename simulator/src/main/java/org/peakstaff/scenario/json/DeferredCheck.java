package org.peakstaff.scenario.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peakstaff.scenario.Deferred.Backlog;
import org.peakstaff.scenario.json.ScenarioTree.Member;

/** Checks deferred work, and that only deferred work is treated as such. */
final class DeferredCheck {
  private static final Map<String, String> NEVER_ABANDONS =
      Map.of("patience", "patience", "balking", "balking", "redial", "redials");

  private DeferredCheck() {}

  static void check(Place type) {
    if (type.has("deferred")) {
      deferred(type);
    } else {
      waiting(type);
    }
  }

  private static void deferred(Place type) {
    NEVER_ABANDONS.forEach(
        (name, words) -> {
          if (type.hasSome(name) && !(type.share(name) == 0)) {
            type.add(name, "deferred contacts never abandon: they have no " + words);
          }
        });
    if ("abandon".equals(type.text("atClose"))) {
      type.add("atClose", "deferred contacts never abandon; write \"carry\" or \"serve\"");
    }
    if (type.has("whenClosed")) {
      type.add("whenClosed", "deferred contacts wait for the next opening; they go nowhere else");
    }
    if (type.has("silentAbandonment")) {
      type.add("silentAbandonment", "deferred contacts never abandon");
    }
    targets(type);
    Place deferred = type.below("deferred");
    if (deferred != null) {
      backlog(deferred);
    }
  }

  private static void targets(Place type) {
    Place target = type.below("target");
    if (target == null) {
      return;
    }
    for (String name : List.of("serviceLevel", "abandonment", "averageSpeedOfAnswer")) {
      if (target.has(name)) {
        target.add(name, "the target of deferred contacts is \"completed\"");
      }
    }
  }

  private static void waiting(Place type) {
    if ("carry".equals(type.text("atClose"))) {
      type.add("atClose", "\"carry\" is for contact types with \"deferred\"");
    }
    if (type.has("acknowledgement")) {
      type.add("acknowledgement", "only deferred contacts are acknowledged; name \"deferred\"");
    }
    Place target = type.below("target");
    if (target != null && target.has("completed")) {
      target.add("completed", "only deferred contacts have this target; name \"deferred\"");
    }
    boolean patient = !type.hasSome("patience") && !(type.share("balking") > 0);
    if (type.has("silentAbandonment") && patient) {
      type.add("silentAbandonment", "nobody abandons: the type has no \"patience\"");
    }
  }

  private static void backlog(Place deferred) {
    Map<String, Member> brackets = deferred.entries("openingBacklog");
    brackets.forEach(
        (ages, member) -> {
          if (Values.backlog(ages, 0) == null) {
            String rule =
                "\"" + Trees.shorten(ages) + "\" is no bracket of ages such as \"0h-12h\"";
            deferred.addKey("openingBacklog", ages, member, rule);
          }
        });
    if (deferred.problems().touches(deferred.at("openingBacklog"))) {
      return;
    }
    List<Backlog> sorted =
        brackets.keySet().stream()
            .map(ages -> Objects.requireNonNull(Values.backlog(ages, 0)))
            .sorted(Comparator.comparing(Backlog::from))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).from().compareTo(sorted.get(i - 1).to()) < 0) {
        deferred.add("openingBacklog", "the brackets of ages overlap");
      }
    }
  }
}
