package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.peakstaff.compile.DemandTable;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Skill;

/**
 * Which agent group each contact type is planned for: the one with the lowest rank for it; among
 * equals the first in the routing's group order, else in id order. While that group is closed, the
 * next one that is open takes its place.
 */
final class FirstRanks {
  private final StaffTable staff;

  /** The groups that serve each type, most preferred first, as dense indices. */
  private final List<List<Integer>> preferences;

  private FirstRanks(StaffTable staff, List<List<Integer>> preferences) {
    this.staff = staff;
    this.preferences = preferences;
  }

  static FirstRanks of(Scenario scenario, DemandTable demand, StaffTable staff) {
    List<String> order = scenario.routing().groupOrder();
    List<String> groups = order.isEmpty() ? staff.agentGroups() : order;
    List<List<Integer>> preferences = new ArrayList<>();
    for (String type : demand.contactTypes()) {
      preferences.add(
          groups.stream()
              .filter(group -> group(scenario, group).skills().containsKey(type))
              .sorted(Comparator.comparingInt(group -> skill(scenario, group, type).rank()))
              .map(staff::index)
              .toList());
    }
    return new FirstRanks(staff, List.copyOf(preferences));
  }

  private static AgentGroup group(Scenario scenario, String group) {
    return Objects.requireNonNull(scenario.agentGroups().get(group));
  }

  private static Skill skill(Scenario scenario, String group, String type) {
    Map<String, Skill> skills = group(scenario, group).skills();
    return Objects.requireNonNull(skills.get(type));
  }

  /**
   * The group a type is planned for in an interval; empty while no group that serves it is open.
   */
  OptionalInt groupOf(int type, int interval) {
    for (int group : preferences.get(type)) {
      if (staff.open(group, interval)) {
        return OptionalInt.of(group);
      }
    }
    return OptionalInt.empty();
  }

  /** The types that a group serves, in their order. */
  List<Integer> typesOf(int group) {
    return IntStream.range(0, preferences.size())
        .filter(type -> preferences.get(type).contains(group))
        .boxed()
        .toList();
  }

  /** The group a type prefers, open or not; empty when no group serves it. */
  OptionalInt preferredGroupOf(int type) {
    return preferences.get(type).stream().mapToInt(Integer::intValue).findFirst();
  }
}
