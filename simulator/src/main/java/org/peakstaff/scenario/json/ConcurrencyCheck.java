package org.peakstaff.scenario.json;

import java.util.List;
import java.util.Map;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Checks how many contacts agents hold. */
final class ConcurrencyCheck {
  private final Problems problems;
  private final Map<String, Member> groups;

  ConcurrencyCheck(Problems problems, ObjectValue scenario) {
    this.problems = problems;
    groups = Trees.entries(scenario, "agentGroups");
  }

  void check(ObjectValue scenario) {
    groups.forEach(
        (id, m) -> {
          if (m.value() instanceof ObjectValue group) {
            group(new Place(group, Paths.member("agentGroups", id), problems));
          }
        });
    Trees.entries(scenario, "contactTypes")
        .forEach(
            (id, m) -> {
              if (m.value() instanceof ObjectValue type) {
                measured(id, new Place(type, Paths.member("contactTypes", id), problems));
              }
            });
  }

  private void group(Place group) {
    Place concurrency = group.below("concurrency");
    if (concurrency == null) {
      return;
    }
    Map<String, Member> skills = group.entries("skills");
    Map<String, Member> limits = concurrency.entries("limits");
    if (limits.isEmpty()) {
      concurrency.add("limits", "must name at least one contact type");
    }
    limits.forEach(
        (type, member) -> {
          if (!skills.containsKey(type)) {
            String rule = "the group has no skill \"" + Trees.shorten(type) + "\".";
            String hint = Suggestions.didYouMeanOr(type, skills.keySet());
            concurrency.addKey("limits", type, member, rule + hint);
          }
        });
    factors(concurrency, largest(limits));
  }

  private static int largest(Map<String, Member> limits) {
    return limits.values().stream()
        .mapToInt(m -> m.value() instanceof NumberValue n ? (int) n.value() : 1)
        .max()
        .orElse(1);
  }

  private static void factors(Place concurrency, int largest) {
    List<ScenarioTree> factors = Trees.elements(concurrency.object().value("capacityFactors"));
    if (factors.isEmpty()) {
      if (largest > 1) {
        String example = "[1, 1.7, 2.5]";
        concurrency.add(
            "capacityFactors",
            "an agent with "
                + largest
                + " contacts in hand needs \"capacityFactors\", such as "
                + example);
      }
      return;
    }
    if (factors.size() < largest) {
      concurrency.add(
          "capacityFactors",
          "must have a factor for each number in hand up to the largest limit, "
              + largest
              + "; here are "
              + factors.size());
    }
    values(concurrency, factors);
  }

  private static void values(Place concurrency, List<ScenarioTree> factors) {
    double last = 1;
    for (int i = 0; i < factors.size(); i++) {
      double factor = Fields.number(factors.get(i));
      String c = "c(" + (i + 1) + ") = " + Numbers.text(factor);
      String rule = null;
      if (i == 0 && factor != 1) {
        rule = "the first factor is 1: one contact is stand-alone work; not " + c;
      } else if (factor < last) {
        rule = "capacity does not decrease with more in hand; " + c + " does";
      } else if (factor > i + 1) {
        rule = c + " is above " + (i + 1) + ": each would be faster than alone";
      }
      if (rule != null) {
        String path = Paths.element(concurrency.at("capacityFactors"), i);
        concurrency.problems().add(factors.get(i).origin(), path, rule);
        return;
      }
      last = factor;
    }
  }

  /** The handle time was measured by a group that holds that many. */
  private void measured(String id, Place type) {
    double measured = type.number("handleTimeMeasuredAtConcurrency");
    if (!(measured > 1) || problems.touches("agentGroups")) {
      return;
    }
    int known = 0;
    double first = Double.POSITIVE_INFINITY;
    for (Member group : groups.values()) {
      if (Trees.at(group.value(), "skills", id, "rank") instanceof NumberValue rank) {
        int count = count(group.value(), id);
        known =
            rank.value() < first ? count : rank.value() == first ? Math.max(known, count) : known;
        first = Math.min(first, rank.value());
      }
    }
    if (measured > known) {
      String rule =
          known <= 1
              ? "no group that prefers this contact type holds several: name its \"concurrency\""
              : "the groups that prefer this contact type hold at most " + known;
      type.add("handleTimeMeasuredAtConcurrency", rule);
    }
  }

  /** The largest number in hand of a group that has a limit for a type. */
  private static int count(ScenarioTree group, String type) {
    boolean limited = Trees.at(group, "concurrency", "limits", type) != null;
    return limited ? largest(Trees.entries(group, "concurrency", "limits")) : 1;
  }
}
