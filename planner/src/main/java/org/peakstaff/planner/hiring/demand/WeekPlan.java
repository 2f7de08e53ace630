package org.peakstaff.planner.hiring.demand;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.PlanningMethod;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.planner.requirement.StaffRequirement;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.scenario.Scenario;

/**
 * The requirement of a week by formula: agents at work in every interval.
 *
 * @param volume factor on the volumes of the typical week
 * @param method id of the planning method
 * @param intervalHours length of an interval, hours
 * @param agents required at work per interval of the week, by agent group id
 * @param contactTypes that each agent group is planned for, by its id
 */
record WeekPlan(
    double volume,
    String method,
    double intervalHours,
    Map<String, List<Integer>> agents,
    Map<String, List<String>> contactTypes) {
  private static final double SECONDS_PER_HOUR = 3600;

  WeekPlan {
    agents = Collections.unmodifiableMap(new TreeMap<>(agents));
    contactTypes = Collections.unmodifiableMap(new TreeMap<>(contactTypes));
  }

  /**
   * Plans a week.
   *
   * @param week the typical week; where it asks for a plan by simulation, that by modified offered
   *     load stands in
   * @param volume factor on its volumes
   * @throws UnplannableScenarioException if the scenario cannot be planned
   */
  static WeekPlan of(Scenario week, double volume) {
    boolean searched = PlanningMethod.SIMULATION.id().equals(week.plan().method());
    Scenario byFormula = searched ? ScaledWeek.withMethod(week, PlanningMethod.MOL.id()) : week;
    StaffRequirement found = RequirementPlanner.estimate(ScaledWeek.of(byFormula, volume));
    Map<String, List<Integer>> agents = new TreeMap<>();
    for (String group : week.agentGroups().keySet()) {
      agents.put(group, found.intervals().stream().map(row -> required(row, group)).toList());
    }
    double hours = week.horizon().interval().toSeconds() / SECONDS_PER_HOUR;
    Map<String, List<String>> types = new TreeMap<>();
    found.pools().forEach((group, pool) -> types.put(group, pool.contactTypes()));
    return new WeekPlan(volume, found.method(), hours, agents, types);
  }

  private static int required(PlanInterval interval, String group) {
    GroupRequirement row = interval.agentGroups().get(group);
    return row == null ? 0 : row.required();
  }

  /** Agent hours at work of a group in the week. */
  double hours(String group) {
    return intervalHours * row(group).stream().mapToInt(Integer::intValue).sum();
  }

  /** The groups planned for a contact type, in id order. */
  List<String> groupsOf(String contactType) {
    return contactTypes.entrySet().stream()
        .filter(entry -> entry.getValue().contains(contactType))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The staff with every group scaled, rounded to whole agents so that the error is carried from
   * interval to interval and the sum over the week is off by at most one half.
   *
   * @param ratio at least 0
   * @param groups ids in the order of the result
   */
  int[][] staff(double ratio, List<String> groups) {
    return groups.stream().map(group -> scaled(row(group), ratio)).toArray(int[][]::new);
  }

  private List<Integer> row(String group) {
    return Objects.requireNonNull(agents.get(group));
  }

  /** Whole numbers whose sums follow the sums of the exact ones; zero stays zero. */
  private static int[] scaled(List<Integer> required, double ratio) {
    int[] scaled = new int[required.size()];
    double error = 0;
    for (int i : IntStream.range(0, scaled.length).toArray()) {
      double exact = required.get(i) * ratio;
      scaled[i] =
          (int) Math.min(Math.ceil(exact), Math.max(Math.floor(exact), Math.rint(exact + error)));
      error += exact - scaled[i];
    }
    return scaled;
  }
}
