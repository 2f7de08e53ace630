package org.peakstaff.scenario.json;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Checks what is offered to those who wait, and how many there may be. */
final class WaitingCheck {
  private final Problems problems;
  private final Map<String, Member> types;

  WaitingCheck(Problems problems, ObjectValue scenario) {
    this.problems = problems;
    types = Trees.entries(scenario, "contactTypes");
  }

  void check(ObjectValue scenario) {
    types.forEach(
        (id, m) -> {
          if (m.value() instanceof ObjectValue type) {
            offers(new Place(type, Paths.member("contactTypes", id), problems));
          }
        });
    Place places = new Place(scenario, "", problems).below("places");
    if (places != null) {
      places(places);
    }
  }

  private static void offers(Place type) {
    if (!type.has("deferred")) {
      return;
    }
    Place callback = type.below("callback");
    if (callback != null && "outbound".equals(type.text("channel"))) {
      calls(callback);
    } else if (type.has("callback")) {
      type.add(
          "callback",
          "nobody waits on the line for deferred work; only an \"outbound\" type may have one");
    }
    if (type.has("message")) {
      type.add("message", "deferred contacts are messages already");
    }
  }

  /** Every contact of deferred outbound work is a call: there is nothing to offer. */
  private static void calls(Place callback) {
    if (callback.share("accept") != 1) {
      callback.add("accept", "every contact of outbound work is a call; write 1");
    }
    if (!Duration.ZERO.equals(callback.duration("offerAbove"))) {
      callback.add("offerAbove", "every contact of outbound work is a call; write \"0s\"");
    }
    if (callback.duration("promise") != null) {
      callback.add("promise", "outbound work is due by its \"target\"; nothing is promised");
    }
  }

  private void places(Place places) {
    Trees.entries(places.object())
        .forEach(
            (id, member) -> {
              if (!id.equals("shared")) {
                limited(id, member.key(), places.at(id));
              }
            });
    String path = places.at("shared");
    places
        .entries("shared")
        .forEach(
            (id, member) -> {
              String at = Paths.member(Paths.member(path, id), "contactTypes");
              shared(Trees.at(member.value(), "contactTypes"), at);
            });
  }

  private void shared(@Nullable ScenarioTree list, String path) {
    Set<String> seen = new HashSet<>();
    int index = 0;
    for (ScenarioTree each : Trees.elements(list)) {
      if (each instanceof TextValue id) {
        String at = Paths.element(path, index);
        if (!seen.add(id.text())) {
          problems.add(id.origin(), at, "\"" + id.text() + "\" is listed twice");
        } else {
          limited(id.text(), id.origin(), at);
        }
      }
      index++;
    }
  }

  /** A contact type whose places are limited. */
  private void limited(String id, Origin origin, String path) {
    Member type = types.get(id);
    if (type == null) {
      problems.add(origin, path, ScenarioCheck.unknown("contact type", id, types.keySet()));
    } else if (Trees.at(type.value(), "deferred") != null) {
      problems.add(origin, path, "deferred contacts need no place: they are never blocked");
    }
  }
}
