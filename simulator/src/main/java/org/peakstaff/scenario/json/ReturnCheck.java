package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Checks redials, resolution and repeats, and that demand does not feed on itself. */
final class ReturnCheck {
  private final Problems problems;
  private final Map<String, Place> types = new LinkedHashMap<>();
  private final Map<String, Member> groups;

  ReturnCheck(Problems problems, ObjectValue scenario) {
    this.problems = problems;
    groups = Trees.entries(scenario, "agentGroups");
    Trees.entries(scenario, "contactTypes")
        .forEach(
            (id, m) -> {
              if (m.value() instanceof ObjectValue type) {
                types.put(id, new Place(type, Paths.member("contactTypes", id), problems));
              }
            });
  }

  void check() {
    types.forEach(
        (id, type) -> {
          redial(type);
          resolution(type);
          escalation(id, type);
        });
    groups.forEach(this::factors);
    if (!problems.touches("contactTypes")) {
      feedback();
    }
  }

  private void redial(Place type) {
    Place redial = type.below("redial");
    if (redial == null) {
      return;
    }
    boolean patient =
        !type.hasSome("patience") && !(type.share("balking") > 0) && !type.has("deferred");
    if (patient) {
      redial.add("nobody abandons and so nobody redials: the type has no \"patience\"");
    }
    delay(redial, "after");
    Mixes.check(redial, "to", types.keySet());
  }

  private void resolution(Place type) {
    Place resolution = type.below("resolution");
    Place repeat = resolution == null ? null : resolution.below("repeat");
    if (repeat != null) {
      delay(repeat, "after");
      Mixes.check(repeat, "to", types.keySet());
    }
  }

  private void escalation(String id, Place type) {
    Place escalation = type.below("escalation");
    if (escalation == null) {
      return;
    }
    Mixes.known(escalation, "to", types.keySet());
    if (id.equals(escalation.text("to"))) {
      escalation.add("to", "a contact type does not escalate to itself");
    }
    boolean warm = "warm".equals(escalation.text("transfer"));
    if (warm && !escalation.has("warmFor")) {
      escalation.add("warmFor", "a warm transfer says for how long both agents are held");
    } else if (!warm && escalation.has("warmFor")) {
      escalation.add("warmFor", "is for \"transfer\": \"warm\"");
    }
  }

  /** Checks the law of a delay. */
  static void delay(Place owner, String name) {
    Place law = owner.below(name);
    if (law == null) {
      return;
    } else if ("by-time".equals(law.text("type"))) {
      law.add("type", "a by-time law is for handle times and patience only");
    } else {
      new LawCheck(owner.problems()).check(law.object(), law.path());
    }
  }

  private void factors(String group, Member member) {
    String path = Paths.member(Paths.member("agentGroups", group), "skills");
    Trees.entries(member.value(), "skills")
        .forEach(
            (id, m) -> {
              if (m.value() instanceof ObjectValue skill && types.containsKey(id)) {
                factor(new Place(skill, Paths.member(path, id), problems), types.get(id));
              }
            });
  }

  private static void factor(Place skill, Place type) {
    double factor = skill.number("resolutionFactor");
    double probability = probability(type);
    if (type.object().value("resolution") == null && !Double.isNaN(factor) && factor != 1) {
      skill.add("resolutionFactor", "the contact type has no \"resolution\" to multiply");
    } else if (factor * probability > 1 + 1e-12) {
      String product = Numbers.text(factor * probability);
      String rule = "times the type's probability of resolution gives " + product + ", above 1";
      skill.add("resolutionFactor", Numbers.text(factor) + " " + rule);
    }
  }

  private static double probability(Place type) {
    Place resolution = type.below("resolution");
    return resolution == null ? Double.NaN : resolution.share("probability");
  }

  /** Refuses contact types among which every handled contact is followed by another for ever. */
  private void feedback() {
    Feedback feedback = new Feedback();
    types.forEach(
        (id, type) -> {
          Place escalation = type.below("escalation");
          double goesOn = escalation == null ? 0 : escalation.share("probability");
          if (escalation != null) {
            feedback.follows(id, goesOn, Mixes.shares(escalation, "to"));
          }
          Place repeat = repeat(type);
          if (repeat != null && goesOn < 1) {
            double probability = (1 - goesOn) * repeats(id, type, repeat);
            feedback.follows(id, probability, Mixes.shares(repeat, "to"));
          }
        });
    Set<String> endless = feedback.endless();
    types.forEach(
        (id, type) -> {
          Place repeat = repeat(type);
          Place cause = repeat == null ? type.below("escalation") : repeat;
          if (cause != null && endless.contains(id)) {
            cause.add("probability", "every contact is followed by another: demand never ends");
          }
        });
  }

  private static @Nullable Place repeat(Place type) {
    Place resolution = type.below("resolution");
    return resolution == null ? null : resolution.below("repeat");
  }

  /** The share of handled contacts that come back, where the group that resolves most has them. */
  private double repeats(String id, Place type, Place repeat) {
    double best = 0;
    for (Member group : groups.values()) {
      ScenarioTree skill = Trees.at(group.value(), "skills", id);
      if (skill instanceof ObjectValue given) {
        best = Math.max(best, new Place(given, "", problems).number("resolutionFactor"));
      }
    }
    return (1 - Math.min(1, probability(type) * best)) * repeat.share("probability");
  }
}
