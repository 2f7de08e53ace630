package org.peakstaff.scenario.json;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.TimeCheck.TimeFrame;

/** Checks contact types and profiles. */
final class DemandCheck {
  private static final List<String> TARGETS =
      List.of("serviceLevel", "abandonment", "averageSpeedOfAnswer", "completed");

  private final Problems problems;
  private final DataFiles files;
  private final TimeFrame time;

  DemandCheck(Problems problems, DataFiles files, TimeFrame time) {
    this.problems = problems;
    this.files = files;
    this.time = time;
  }

  void check(ObjectValue scenario) {
    Map<String, Member> types = Trees.entries(scenario, "contactTypes");
    Set<String> profiles = Trees.entries(scenario, "profiles").keySet();
    types.forEach(
        (id, member) -> {
          if (member.value() instanceof ObjectValue type) {
            type(id, type, types.keySet(), profiles);
          }
        });
    Trees.entries(scenario, "profiles")
        .forEach((id, m) -> profile(m.value(), Paths.member("profiles", id)));
  }

  private void type(String id, ObjectValue type, Set<String> types, Set<String> profiles) {
    String path = Paths.member("contactTypes", id);
    hours(problems, time, type, path);
    LawCheck laws = new LawCheck(problems);
    laws.check(type.value("handleTime"), Paths.member(path, "handleTime"));
    laws.check(type.value("patience"), Paths.member(path, "patience"));
    target(type, path);
    DeferredCheck.check(new Place(type, path, problems));
    String at = Paths.member(path, "volumes");
    if (type.value("volumes") instanceof ObjectValue volumes && !problems.touches(at)) {
      volumes(id, type, volumes, at, types, profiles);
    }
  }

  /** Checks the reference of a type or group to its opening hours. */
  static void hours(Problems problems, TimeFrame time, ObjectValue owner, String path) {
    String id = Trees.text(owner, "hours");
    ScenarioTree value = owner.value("hours");
    if (id != null && value != null && !id.equals("always") && !time.hoursIds().contains(id)) {
      problems.add(
          value.origin(),
          Paths.member(path, "hours"),
          "there are no opening hours \""
              + Trees.shorten(id)
              + "\"."
              + Suggestions.didYouMeanOr(id, time.hoursIds()));
    }
  }

  private void volumes(
      String id,
      ObjectValue type,
      ObjectValue volumes,
      String path,
      Set<String> types,
      Set<String> profiles) {
    switch (String.valueOf(Trees.text(volumes, "type"))) {
      case "intervals" -> count(problems, time, volumes, path);
      case "profile" -> profileVolumes(volumes, path, profiles);
      case "file" -> {
        boolean[] open = time.open(type);
        if (open != null && time.horizon() != null) {
          files.readVolumes(volumes, id, path, time.horizon(), open, types);
        }
      }
      case "trace" -> {
        if (time.horizon() != null) {
          files.readTrace(volumes, id, path, time.horizon(), types);
        }
      }
      case "custom" -> {
        if (volumes.value("volumes") instanceof ObjectValue told) {
          volumes(id, type, told, Paths.member(path, "volumes"), types, profiles);
        }
      }
      default -> {}
    }
  }

  /** Checks that there is one value per interval. */
  static boolean count(Problems problems, TimeFrame time, ObjectValue tree, String path) {
    ScenarioTree values = tree.value("values");
    if (values == null || time.horizon() == null) {
      return false;
    }
    int expected = IntervalGrid.of(time.horizon()).size();
    int actual = Trees.elements(values).size();
    if (actual != expected) {
      String interval = Durations.text(time.horizon().interval());
      problems.add(
          values.origin(),
          Paths.member(path, "values"),
          "must have one value per interval: the horizon has "
              + expected
              + " intervals of "
              + interval
              + ", here are "
              + actual
              + " values");
    }
    return actual == expected;
  }

  private void profileVolumes(ObjectValue volumes, String path, Set<String> profiles) {
    String profile = String.valueOf(Trees.text(volumes, "profile"));
    ScenarioTree value = volumes.value("profile");
    if (value != null && !profiles.contains(profile)) {
      problems.add(
          value.origin(),
          Paths.member(path, "profile"),
          ScenarioCheck.unknown("profile", profile, profiles));
    }
    Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
    Trees.entries(volumes, "weekdays")
        .forEach(
            (name, member) -> {
              List<DayOfWeek> days = Values.weekdays(name);
              for (DayOfWeek day : days == null ? List.<DayOfWeek>of() : days) {
                if (!seen.add(day)) {
                  String shown = day.toString().substring(0, 3).toLowerCase(Locale.ROOT);
                  String at = Paths.member(Paths.member(path, "weekdays"), name);
                  problems.add(member.key(), at, shown + " is given twice");
                }
              }
            });
  }

  private void profile(ScenarioTree weights, String path) {
    if (problems.touches(path) || time.horizon() == null) {
      return;
    }
    long expected = Duration.ofDays(1).dividedBy(time.horizon().interval());
    List<ScenarioTree> values = Trees.elements(weights);
    if (values.size() != expected) {
      String interval = Durations.text(time.horizon().interval());
      problems.add(
          weights.origin(),
          path,
          "must have one weight per interval of a day: "
              + expected
              + " of "
              + interval
              + ", here are "
              + values.size());
    } else if (!(values.stream().mapToDouble(v -> ((NumberValue) v).value()).sum() > 0)) {
      problems.add(weights.origin(), path, "must not be 0 all day");
    }
  }

  private void target(ObjectValue type, String path) {
    String at = Paths.member(path, "target");
    if (!(type.value("target") instanceof ObjectValue target) || problems.touches(at)) {
      return;
    }
    boolean any = TARGETS.stream().anyMatch(name -> target.value(name) != null);
    if (!any) {
      problems.add(
          target.origin(),
          at,
          "a target names \"serviceLevel\", \"abandonment\", \"averageSpeedOfAnswer\" or"
              + " \"completed\"");
    }
    convention(type, target, at);
  }

  private void convention(ObjectValue type, ObjectValue target, String at) {
    ScenarioTree convention = Trees.at(target, "serviceLevel", "convention");
    boolean needsThreshold =
        "short-abandons-met".equals(Trees.text(target, "serviceLevel", "convention"));
    if (convention != null && needsThreshold && "none".equals(Trees.text(type, "shortAbandon"))) {
      String rule = "\"short-abandons-met\" needs a \"shortAbandon\" of the contact type";
      problems.add(convention.origin(), Paths.member(at, "serviceLevel.convention"), rule);
    }
  }
}
