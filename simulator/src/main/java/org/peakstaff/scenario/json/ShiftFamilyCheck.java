package org.peakstaff.scenario.json;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.ShiftFamily;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Checks shift families that agree with the schema. */
final class ShiftFamilyCheck {
  private static final Duration DAY = Duration.ofDays(1);

  private final Problems problems;
  private final Set<String> groups;
  private final boolean currency;

  private ShiftFamilyCheck(Place scenario) {
    problems = scenario.problems();
    groups = scenario.entries("agentGroups").keySet();
    currency = scenario.has("currency");
  }

  static void check(Place scenario) {
    ShiftFamilyCheck check = new ShiftFamilyCheck(scenario);
    scenario
        .entries("shiftFamilies")
        .forEach(
            (id, m) -> {
              String path = Paths.member("shiftFamilies", id);
              if (m.value() instanceof ObjectValue family && !check.problems.touches(path)) {
                check.family(new Place(family, path, check.problems));
              }
            });
  }

  private void family(Place family) {
    agentGroups(family);
    ShiftFamily bound = PeopleBinder.shiftFamily(family.object());
    start(bound.start(), family);
    window(bound.length(), family, "length");
    if (bound.length().from().isZero() || bound.length().to().compareTo(DAY) > 0) {
      family.add("length", "a shift is longer than 0s and at most 24h");
    }
    Integer most = bound.maximum();
    if (most != null && most < bound.minimum()) {
      family.add("maximum", "the maximum is below the minimum of " + bound.minimum());
    }
    if (!currency && (bound.costPerHour() != null || bound.costPerShift() > 0)) {
      String field = bound.costPerHour() != null ? "costPerHour" : "costPerShift";
      family.add(field, "a cost needs the scenario's \"currency\", such as \"EUR\"");
    }
    breaks(bound, family);
  }

  private void agentGroups(Place family) {
    List<ScenarioTree> named = Trees.elements(family.object().value("agentGroups"));
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i) instanceof TextValue id && !groups.contains(id.text())) {
        String rule = ScenarioCheck.unknown("agent group", id.text(), groups);
        problems.add(id.origin(), Paths.element(family.at("agentGroups"), i), rule);
      }
    }
  }

  private static void start(ShiftFamily.StartWindow start, Place family) {
    LocalTime from = start.from();
    if (start.to().isBefore(from)) {
      family.add("start", "the last start, " + start.to() + ", is before the first, " + from);
    }
    every(start.every(), from.equals(start.to()), family, "start");
  }

  private static void window(ShiftFamily.LengthWindow window, Place owner, String name) {
    if (window.to().compareTo(window.from()) < 0) {
      owner.add(
          name, Durations.text(window.to()) + " is less than " + Durations.text(window.from()));
    }
    every(window.every(), window.from().equals(window.to()), owner, name);
  }

  private static void every(@Nullable Duration every, boolean one, Place owner, String name) {
    if (every != null && every.isZero()) {
      owner.add(name, "\"every\" is longer than 0s");
    } else if (every == null && !one) {
      owner.add(name, "needs \"every\", such as \"30m\"");
    }
  }

  private static void breaks(ShiftFamily family, Place place) {
    List<ScenarioTree> written = Trees.elements(place.object().value("breaks"));
    Duration end = Duration.ZERO;
    for (int i = 0; i < family.breaks().size(); i++) {
      ShiftFamily.BreakWindow pause = family.breaks().get(i);
      Place at =
          new Place(
              (ObjectValue) written.get(i), Paths.element(place.at("breaks"), i), place.problems());
      window(pause.at(), at, "at");
      Duration ends = pause.at().to().plus(pause.length());
      if (pause.length().isZero()) {
        at.add("length", "a break is longer than 0s");
      } else if (pause.at().from().compareTo(end) < 0) {
        at.add(
            "at",
            "begins before the break in front of it is over, "
                + Durations.text(end)
                + " after the shift began; windows of breaks do not overlap");
      } else if (ends.compareTo(family.length().from()) > 0) {
        at.add(
            "at",
            "the break may end "
                + Durations.text(ends)
                + " after the shift began, and the shortest shift is over after "
                + Durations.text(family.length().from()));
      }
      end = ends;
    }
  }
}
