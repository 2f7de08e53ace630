package org.peakstaff.scenario.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.TimeCheck.TimeFrame;

/** Checks agent groups. */
final class StaffCheck {
  private final Problems problems;
  private final DataFiles files;
  private final TimeFrame time;
  private final PeopleCheck people;

  StaffCheck(Problems problems, DataFiles files, TimeFrame time) {
    this.problems = problems;
    this.files = files;
    this.time = time;
    people = new PeopleCheck(problems, time);
  }

  void check(ObjectValue scenario) {
    Map<String, Member> groups = Trees.entries(scenario, "agentGroups");
    Set<String> types = Trees.entries(scenario, "contactTypes").keySet();
    groups.forEach(
        (id, member) -> {
          if (member.value() instanceof ObjectValue group) {
            String path = Paths.member("agentGroups", id);
            DemandCheck.hours(problems, time, group, path);
            skills(group, path, types);
            people.check(new Place(group, path, problems));
            shrinkage(group, path);
            scheduled(id, group, Paths.member(path, "scheduled"), groups.keySet());
          }
        });
    currency(scenario, groups);
  }

  private void skills(ObjectValue group, String path, Set<String> types) {
    String at = Paths.member(path, "skills");
    if (group.value("skills") instanceof ObjectValue skills && Trees.entries(skills).isEmpty()) {
      problems.add(skills.origin(), at, "an agent group needs at least one skill");
    }
    Trees.entries(group, "skills")
        .forEach(
            (id, member) -> {
              if (!types.contains(id)) {
                problems.add(
                    member.key(),
                    Paths.member(at, id),
                    ScenarioCheck.unknown("contact type", id, types));
              }
            });
  }

  private void shrinkage(ObjectValue group, String path) {
    ScenarioTree shrinkage = group.value("shrinkage");
    Double absence = Values.share(group.value("absence"));
    Double total =
        shrinkage instanceof ObjectValue
            ? sum(Trees.at(shrinkage, "outOfOffice"), Trees.at(shrinkage, "inOffice"))
            : Values.share(shrinkage);
    if (shrinkage == null || absence == null || total == null || total + absence < 1 - 1e-12) {
      return;
    }
    ScenarioTree written = total == 0 ? group.value("absence") : shrinkage;
    Origin origin = written == null ? group.origin() : written.origin();
    problems.add(
        origin,
        path,
        "shrinkage and absence leave nobody: they sum to "
            + Numbers.text((total + absence) * 100)
            + " %");
  }

  private static @Nullable Double sum(@Nullable ScenarioTree a, @Nullable ScenarioTree b) {
    Double first = Values.share(a);
    Double second = Values.share(b);
    return first == null || second == null ? null : Double.valueOf(first + second);
  }

  private void scheduled(String id, ObjectValue group, String path, Set<String> groups) {
    if (!(group.value("scheduled") instanceof ObjectValue tree) || problems.touches(path)) {
      return;
    }
    boolean[] open = time.open(group);
    switch (String.valueOf(Trees.text(tree, "type"))) {
      case "intervals" -> {
        if (DemandCheck.count(problems, time, tree, path) && open != null) {
          List<Integer> heads =
              Trees.elements(tree.value("values")).stream()
                  .map(v -> (int) ((NumberValue) v).value())
                  .toList();
          withinHours(heads, open, tree.value("values"), Paths.member(path, "values"));
        }
      }
      case "file" -> {
        if (open != null && time.horizon() != null) {
          List<Integer> heads = files.readScheduled(tree, id, path, time.horizon(), open, groups);
          if (heads != null) {
            withinHours(heads, open, tree.value("path"), Paths.member(path, "path"));
          }
        }
      }
      case "shifts" -> people.shifts(new Place(tree, path, problems), open);
      default -> {}
    }
  }

  private void withinHours(
      List<Integer> heads, boolean[] open, @Nullable ScenarioTree at, String path) {
    if (time.horizon() == null || at == null) {
      return;
    }
    List<String> outside = outside(heads, open, IntervalGrid.of(time.horizon()));
    if (!outside.isEmpty()) {
      String rule = "agents are scheduled outside the group's hours: ";
      problems.add(at.origin(), path, rule + firstFive(outside));
    }
  }

  private static String firstFive(List<String> intervals) {
    int more = intervals.size() - 5;
    return String.join(", ", intervals.subList(0, Math.min(5, intervals.size())))
        + (more > 0 ? " and in " + more + " more intervals" : "");
  }

  private static List<String> outside(List<Integer> heads, boolean[] open, IntervalGrid grid) {
    List<String> outside = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      if (!open[i] && heads.get(i) > 0) {
        outside.add(heads.get(i) + " at " + grid.start(i).toLocalDateTime());
      }
    }
    return outside;
  }

  private void currency(ObjectValue scenario, Map<String, Member> groups) {
    if (scenario.value("currency") != null) {
      return;
    }
    for (Map.Entry<String, Member> entry : groups.entrySet()) {
      ScenarioTree cost = Trees.at(entry.getValue().value(), "costPerHour");
      if (cost != null) {
        String path = Paths.member(Paths.member("agentGroups", entry.getKey()), "costPerHour");
        problems.add(
            cost.origin(), path, "a cost needs the scenario's \"currency\", such as \"EUR\"");
        return;
      }
    }
  }
}
