package org.peakstaff.scenario.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;
import org.peakstaff.scenario.json.TimeCheck.TimeFrame;

/** Checks self-service, and which contact types meet it. */
final class SelfServiceCheck {
  private static final double SUM_TOLERANCE = 1e-9;

  private final Problems problems;
  private final TimeFrame time;
  private final Map<String, Member> services;
  private final Map<String, Member> types;

  SelfServiceCheck(Problems problems, TimeFrame time, ObjectValue scenario) {
    this.problems = problems;
    this.time = time;
    services = Trees.entries(scenario, "selfService");
    types = Trees.entries(scenario, "contactTypes");
  }

  void check() {
    services.forEach(
        (id, m) -> {
          if (m.value() instanceof ObjectValue service) {
            service(id, new Place(service, Paths.member("selfService", id), problems));
          }
        });
    types.forEach(
        (id, m) -> {
          if (m.value() instanceof ObjectValue type) {
            entry(id, new Place(type, Paths.member("contactTypes", id), problems));
          }
        });
  }

  private void service(String id, Place service) {
    DemandCheck.hours(problems, time, service.object(), service.path());
    ReturnCheck.delay(service, "session");
    Map<String, Member> reasons = service.entries("contactTypes");
    if (service.has("contactTypes") && reasons.isEmpty()) {
      service.add("contactTypes", "self-service is met by at least one contact type");
    }
    reasons.forEach(
        (type, member) -> {
          Member reason = types.get(type);
          if (reason == null) {
            String rule = ScenarioCheck.unknown("contact type", type, types.keySet());
            service.addKey("contactTypes", type, member, rule);
          } else {
            enters(id, service, type, member, reason);
            outcomes(service, type, member);
          }
        });
  }

  private void enters(String id, Place service, String type, Member member, Member reason) {
    Set<String> entries = entries(reason.value());
    boolean misspelt = entries.stream().anyMatch(e -> !services.containsKey(e));
    if (!entries.contains(id) && !misspelt) {
      String rule = "does not enter here: name \"" + id + "\" in the contact type's \"entry\"";
      service.addKey("contactTypes", type, member, "\"" + type + "\" " + rule);
    }
  }

  private void outcomes(Place service, String type, Member member) {
    String at = Paths.member(service.at("contactTypes"), type);
    if (member.value() instanceof ObjectValue outcomes && !problems.touches(at)) {
      outcomes(new Place(outcomes, at, problems));
    }
  }

  private static Set<String> entries(ScenarioTree type) {
    Set<String> entries = new LinkedHashSet<>();
    for (ScenarioTree each : Trees.elements(Trees.at(type, "entry"))) {
      if (each instanceof TextValue id) {
        entries.add(id.text());
      }
    }
    return entries;
  }

  private void outcomes(Place outcomes) {
    if (outcomes.object().value("adoption") instanceof ObjectValue byDate
        && Trees.entries(byDate).isEmpty()) {
      outcomes.add("adoption", "must name at least one date");
    }
    double sum = outcomes.share("resolved") + outcomes.share("left");
    Place escalated = outcomes.below("escalated");
    if (escalated != null) {
      sum += escalated.share("share");
      Mixes.known(escalated, "to", types.keySet());
    }
    Place bounced = outcomes.below("bounced");
    if (bounced != null) {
      sum += bounced.share("share");
      ReturnCheck.delay(bounced, "after");
      Mixes.check(bounced, "to", types.keySet());
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      String rule = "\"resolved\", \"escalated\", \"bounced\" and \"left\" must sum to 1 (100 %)";
      outcomes.add(rule + ", not " + Numbers.text(sum));
    }
  }

  private void entry(String id, Place type) {
    List<ScenarioTree> entries = Trees.elements(type.object().value("entry"));
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof TextValue service) {
        String rule = entry(id, service.text(), seen);
        if (rule != null) {
          problems.add(service.origin(), Paths.element(type.at("entry"), i), rule);
        }
      }
    }
  }

  private @Nullable String entry(String type, String service, Set<String> seen) {
    Member found = services.get(service);
    if (found == null) {
      return ScenarioCheck.unknown("self-service", service, services.keySet());
    } else if (!seen.add(service)) {
      return "\"" + service + "\" is listed twice";
    }
    boolean lacking = !Trees.entries(found.value(), "contactTypes").containsKey(type);
    return lacking
        ? "the self-service \""
            + service
            + "\" does not say under \"contactTypes\" what becomes of \""
            + type
            + "\""
        : null;
  }
}
