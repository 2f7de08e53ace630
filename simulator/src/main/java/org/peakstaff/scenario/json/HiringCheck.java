package org.peakstaff.scenario.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Checks what a hiring plan is made from: weeks, demand, references and money. */
final class HiringCheck {
  private static final String CURRENCY =
      "a cost needs the scenario's \"currency\", such as \"EUR\"";

  private final Problems problems;
  private final ObjectValue scenario;

  HiringCheck(Problems problems, ObjectValue scenario) {
    this.problems = problems;
    this.scenario = scenario;
  }

  void check() {
    if (!(scenario.value("hiring") instanceof ObjectValue tree)) {
      return;
    }
    Place hiring = new Place(tree, "hiring", problems);
    monday(hiring, "from", hiring.text("from"));
    LocalDate from = Values.date(hiring.text("from"));
    demand(hiring, from);
    weeks(hiring, "volume");
    groups(hiring);
    Map<String, Member> groups = hiring.entries("groups");
    groups.forEach(
        (id, m) -> {
          if (m.value() instanceof ObjectValue group) {
            String path = Paths.member(hiring.at("groups"), id);
            Place place = new Place(group, path, problems);
            weeks(place, "shrinkage");
            new HiringGroupCheck(place, id, groups.keySet()).check();
          }
        });
    money(hiring);
  }

  private void demand(Place hiring, @Nullable LocalDate from) {
    boolean given = hiring.has("requirement");
    if (given == hiring.has("typicalWeeks")) {
      String rule = "give a \"requirement\", or \"typicalWeeks\" with a \"calendar\"";
      hiring.add(given ? rule + ", not both" : rule);
      return;
    }
    if (given) {
      hiring
          .entries("requirement")
          .forEach((id, m) -> fromTheStart(m.value(), hiring.at("requirement"), id, from));
      for (String name : List.of("calendar", "volume")) {
        if (hiring.has(name)) {
          hiring.add(name, "belongs to \"typicalWeeks\", and the requirement is given");
        }
      }
    } else {
      calendar(hiring, from);
    }
  }

  private void fromTheStart(ScenarioTree tree, String at, String id, @Nullable LocalDate from) {
    String path = Paths.member(at, id);
    weeks(tree, path);
    if (tree instanceof ObjectValue && !problems.touches(path)) {
      first(tree, path, from);
    }
  }

  /** Reports values that begin after the plan does. */
  private void first(ScenarioTree tree, String path, @Nullable LocalDate from) {
    LocalDate first =
        Trees.entries(tree).keySet().stream()
            .map(Values::date)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    if (from != null && (first == null || first.isAfter(from))) {
      String begins = first == null ? "is empty" : "begins on " + first;
      problems.add(tree.origin(), path, begins + ": say what holds from " + from + " on");
    }
  }

  private void calendar(Place hiring, @Nullable LocalDate from) {
    Set<String> ids = hiring.entries("typicalWeeks").keySet();
    if (ids.isEmpty()) {
      hiring.add("typicalWeeks", "there are no typical weeks");
    }
    if (!(hiring.object().value("calendar") instanceof ObjectValue calendar)) {
      hiring.add("\"typicalWeeks\" need a \"calendar\", such as {\"2026-08-03\": \"normal\"}");
      return;
    }
    String at = hiring.at("calendar");
    weeks(calendar, at);
    if (!problems.touches(at)) {
      first(calendar, at, from);
    }
    Trees.entries(calendar)
        .forEach(
            (date, m) -> {
              if (m.value() instanceof TextValue id && !ids.contains(id.text())) {
                String rule = ScenarioCheck.unknown("typical week", id.text(), ids);
                problems.add(id.origin(), Paths.member(at, date), rule);
              }
            });
    ownWeek(hiring);
  }

  /** A typical week without a scenario is this scenario, which then is a week. */
  private void ownWeek(Place hiring) {
    boolean own =
        hiring.entries("typicalWeeks").values().stream()
            .anyMatch(m -> Trees.at(m.value(), "scenario") == null);
    ScenarioTree days = Trees.at(scenario, "horizon", "days");
    ScenarioTree weeks = Trees.at(scenario, "horizon", "weeks");
    boolean week =
        (days instanceof NumberValue n && n.value() == 7)
            || (weeks instanceof NumberValue w && w.value() == 1);
    if (own && !week && (days != null || weeks != null)) {
      ScenarioTree horizon = Objects.requireNonNull(scenario.value("horizon"));
      problems.add(
          horizon.origin(), "horizon", "this scenario is a typical week, so it has 7 days");
    }
  }

  private void groups(Place hiring) {
    Map<String, Member> groups = hiring.entries("groups");
    if (groups.isEmpty() && hiring.object().value("groups") instanceof ObjectValue) {
      hiring.add("groups", "there are no groups to hire for");
    }
    Set<String> agents = Trees.entries(scenario, "agentGroups").keySet();
    groups.forEach(
        (id, m) -> {
          if (!agents.isEmpty() && !agents.contains(id)) {
            hiring.addKey("groups", id, m, ScenarioCheck.unknown("agent group", id, agents));
          } else if (hiring.has("requirement") && isNotRequired(hiring, id)) {
            String rule = "the requirement says nothing of \"" + id + "\"";
            hiring.addKey("groups", id, m, rule);
          }
        });
    required(hiring, groups.keySet());
  }

  private static void required(Place hiring, Set<String> groups) {
    hiring
        .entries("requirement")
        .forEach(
            (id, m) -> {
              if (!groups.contains(id)) {
                String rule = ScenarioCheck.unknown("hiring group", id, groups);
                hiring.addKey("requirement", id, m, rule);
              }
            });
  }

  /** Whether the requirement lacks a group, also under a name that is misspelt. */
  private static boolean isNotRequired(Place hiring, String id) {
    Set<String> required = hiring.entries("requirement").keySet();
    return !required.contains(id) && Suggestions.nearest(id, required) == null;
  }

  /** Checks that every date of values by week is a Monday. */
  private void weeks(Place owner, String name) {
    ScenarioTree tree = owner.object().value(name);
    if (tree != null) {
      weeks(tree, owner.at(name));
    }
  }

  private void weeks(ScenarioTree tree, String path) {
    Trees.entries(tree)
        .forEach(
            (date, m) -> {
              String rule = notMonday(date);
              if (rule != null) {
                problems.add(m.key(), Paths.member(path, date), rule);
              }
            });
  }

  private static void monday(Place owner, String name, @Nullable String date) {
    String rule = date == null ? null : notMonday(date);
    if (rule != null) {
      owner.add(name, rule);
    }
  }

  /** What is wrong with the first day of a week, null when it is a Monday or no date. */
  static @Nullable String notMonday(String text) {
    LocalDate date = Values.date(text);
    if (date == null || date.getDayOfWeek() == DayOfWeek.MONDAY) {
      return null;
    }
    LocalDate near = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return "weeks begin on Mondays; " + date + " lies in the week of " + near;
  }

  private void money(Place hiring) {
    if (scenario.value("currency") != null) {
      return;
    }
    for (Map.Entry<String, Member> entry : hiring.entries("groups").entrySet()) {
      String path = Paths.member(hiring.at("groups"), entry.getKey());
      if (entry.getValue().value() instanceof ObjectValue tree
          && costs(new Place(tree, path, problems))) {
        return;
      }
    }
    for (String name : List.of("budget", "costPerLostContact")) {
      if (hiring.has(name)) {
        hiring.add(name, CURRENCY);
        return;
      }
    }
  }

  /** Whether a group has a cost, which is reported. */
  private static boolean costs(Place group) {
    Place costs = group.below("costs");
    if (costs != null) {
      for (Map.Entry<String, Member> cost : Trees.entries(costs.object()).entrySet()) {
        boolean some = cost.getValue().value() instanceof NumberValue n && n.value() > 0;
        if (some && !cost.getKey().equals("onCosts")) {
          costs.add(cost.getKey(), CURRENCY);
          return true;
        }
      }
    }
    if (group.has("outsourcing")) {
      group.add("outsourcing", CURRENCY);
      return true;
    }
    return false;
  }
}
