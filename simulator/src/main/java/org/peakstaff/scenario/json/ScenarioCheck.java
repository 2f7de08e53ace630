package org.peakstaff.scenario.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;
import org.peakstaff.scenario.json.TimeCheck.TimeFrame;

/**
 * Checks what the schema cannot: references, counts, sums, the interval grid, and data files. It
 * skips whatever depends on a value that has a problem already, so that one cause is one problem.
 */
final class ScenarioCheck {
  private final Problems problems;
  private final DataFiles files;

  ScenarioCheck(Problems problems, DataFiles files) {
    this.problems = problems;
    this.files = files;
  }

  void check(ObjectValue scenario) {
    TimeFrame time = new TimeCheck(problems).check(scenario);
    new DemandCheck(problems, files, time).check(scenario);
    new StaffCheck(problems, files, time).check(scenario);
    new EventCheck(problems, time).check(scenario);
    new SelfServiceCheck(problems, time, scenario).check();
    new ClosingCheck(problems, time, scenario).check();
    new ConcurrencyCheck(problems, scenario).check(scenario);
    new ReturnCheck(problems, scenario).check();
    new WaitingCheck(problems, scenario).check(scenario);
    whole(new Place(scenario, "", problems));
    routing(scenario);
    new HiringCheck(problems, scenario).check();
    if (!HiringDefaults.hasNoDemand(scenario)) {
      empty(scenario, "contactTypes", "there are no contact types");
      empty(scenario, "agentGroups", "there are no agent groups");
    }
    unserved(scenario);
  }

  private static void whole(Place scenario) {
    ExperienceCheck.check(scenario);
    ShiftFamilyCheck.check(scenario);
    TotalTargetCheck.check(scenario);
    TraceCheck.check(scenario.object(), scenario.problems());
    Place routing = scenario.below("routing");
    if (routing != null) {
      new RoutingCheck(scenario.object()).check(routing);
    }
    Place busyness = scenario.below("busyness");
    Place shared = busyness == null ? null : busyness.below("shared");
    if (shared != null) {
      VariationCheck.check(shared, scenario.entries("contactTypes"));
    }
  }

  private void empty(ObjectValue scenario, String collection, String rule) {
    if (scenario.value(collection) instanceof ObjectValue o && Trees.entries(o).isEmpty()) {
      problems.add(o.origin(), collection, rule);
    }
  }

  private void unserved(ObjectValue scenario) {
    Map<String, Member> groups = Trees.entries(scenario, "agentGroups");
    if (groups.isEmpty()) {
      return;
    }
    Set<String> types = Trees.entries(scenario, "contactTypes").keySet();
    Set<String> served = new HashSet<>();
    for (Member group : groups.values()) {
      for (String skill : Trees.entries(group.value(), "skills").keySet()) {
        String meant = types.contains(skill) ? skill : Suggestions.nearest(skill, types);
        served.add(meant == null ? skill : meant);
      }
    }
    boolean broken = groups.values().stream().anyMatch(g -> lacksSkills(g.value()));
    Trees.entries(scenario, "contactTypes")
        .forEach(
            (id, member) -> {
              String path = Paths.member("contactTypes", id);
              if (!served.contains(id) && !broken && !problems.touches(path)) {
                problems.add(member.key(), path, "no agent group has the skill \"" + id + "\"");
              }
            });
  }

  /** Whether a group's skills are missing or empty, which is a problem of its own. */
  private static boolean lacksSkills(ScenarioTree group) {
    return Trees.entries(group, "skills").isEmpty();
  }

  private void routing(ObjectValue scenario) {
    order(scenario, "groupOrder", "agent group", Trees.entries(scenario, "agentGroups").keySet());
    order(
        scenario, "contactOrder", "contact type", Trees.entries(scenario, "contactTypes").keySet());
  }

  private void order(ObjectValue scenario, String name, String kind, Set<String> ids) {
    ScenarioTree list = Trees.at(scenario, "routing", name);
    String path = Paths.member("routing", name);
    if (list == null || problems.touches(path) || Trees.elements(list).isEmpty()) {
      return;
    }
    List<String> missing = new ArrayList<>(ids);
    List<String> unknown = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<ScenarioTree> elements = Trees.elements(list);
    for (int i = 0; i < elements.size(); i++) {
      TextValue id = (TextValue) elements.get(i);
      missing.remove(id.text());
      if (!ids.contains(id.text())) {
        unknown.add(id.text());
        problems.add(id.origin(), Paths.element(path, i), unknown(kind, id.text(), ids));
      } else if (!seen.add(id.text())) {
        problems.add(id.origin(), Paths.element(path, i), "\"" + id.text() + "\" is listed twice");
      }
    }
    if (!missing.isEmpty() && unknown.isEmpty()) {
      String rule = "must list every " + kind + "; missing: " + Suggestions.quoted(missing);
      problems.add(list.origin(), path, rule);
    }
  }

  static String unknown(String kind, String id, Collection<String> ids) {
    return "there is no "
        + kind
        + " \""
        + Trees.shorten(id)
        + "\"."
        + Suggestions.didYouMeanOr(id, ids);
  }
}
