package org.peakstaff.scenario.json;

import java.util.List;
import java.util.Set;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Checks a group of a hiring plan. */
final class HiringGroupCheck {
  private final Place group;
  private final String id;
  private final Set<String> groups;

  HiringGroupCheck(Place group, String id, Set<String> groups) {
    this.group = group;
    this.id = id;
    this.groups = groups;
  }

  void check() {
    below100("shrinkage", "leaves nobody");
    Place attrition = group.below("attrition");
    if (attrition != null && "lost".equals(attrition.text("as"))) {
      new HiringGroupCheck(attrition, id, groups)
          .below100("annual", "lost in a year leaves nobody; below 100 %, or \"as\": \"leavers\"");
    }
    for (String name : List.of("classes", "seasonal")) {
      Place classes = group.below(name);
      if (classes != null) {
        classes(classes, name.equals("seasonal"));
      }
    }
    Place partTime = group.below("partTime");
    if (partTime != null && partTime.number("hoursPerWeek") > group.number("hoursPerWeek")) {
      partTime.add("hoursPerWeek", "part-time is less than the group's hours a week");
    }
    group.entries("crossTraining").forEach(this::source);
  }

  private void below100(String name, String rule) {
    ScenarioTree tree = group.object().value(name);
    if (tree instanceof ObjectValue) {
      Trees.entries(tree)
          .forEach((key, m) -> whole(m.value(), Paths.member(group.at(name), key), rule));
    } else if (tree != null) {
      whole(tree, group.at(name), rule);
    }
    if (tree instanceof ObjectValue && Trees.entries(tree).isEmpty()) {
      group.add(name, "is empty");
    }
  }

  private void whole(ScenarioTree share, String path, String rule) {
    Double value = Values.share(share);
    if (value != null && value >= 1) {
      group.problems().add(share.origin(), path, Trees.shown(share) + " " + rule);
    }
  }

  private static void classes(Place classes, boolean seasonal) {
    if (classes.number("minimum") > classes.number("maximum")) {
      classes.add("minimum", "the smallest class is larger than the largest");
    }
    if (classes.share("dropOut") > 0 && classes.number("trainingWeeks") == 0) {
      classes.add("dropOut", "nobody drops out of training that takes no week");
    }
    contract(classes, seasonal);
    starts(classes);
  }

  private static void contract(Place classes, boolean seasonal) {
    if (seasonal != classes.has("contractWeeks")) {
      String rule =
          seasonal
              ? "\"contractWeeks\" is missing: seasonal contracts end"
              : "\"contractWeeks\" belongs to \"seasonal\"";
      classes.add("contractWeeks", rule);
    } else if (seasonal && classes.number("contractWeeks") <= classes.number("trainingWeeks")) {
      classes.add("contractWeeks", "the contract is over when training is");
    }
  }

  private static void starts(Place classes) {
    List<ScenarioTree> starts = Trees.elements(classes.object().value("starts"));
    for (int i = 0; i < starts.size(); i++) {
      String rule =
          starts.get(i) instanceof TextValue date ? HiringCheck.notMonday(date.text()) : null;
      if (rule != null) {
        String path = Paths.element(classes.at("starts"), i);
        classes.problems().add(starts.get(i).origin(), path, rule);
      }
    }
  }

  private void source(String from, Member member) {
    if (from.equals(id)) {
      group.addKey("crossTraining", from, member, "agents come from another group");
    } else if (!groups.contains(from)) {
      String rule = ScenarioCheck.unknown("hiring group", from, groups);
      group.addKey("crossTraining", from, member, rule);
    }
  }
}
