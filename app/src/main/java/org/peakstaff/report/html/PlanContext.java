package org.peakstaff.report.html;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.StaffingPool;
import org.peakstaff.report.Display;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Scenario;

/** A plan with its scenario, and the look-ups every section of the report needs. */
final class PlanContext {
  private final RequirementPlan plan;
  private final Scenario scenario;
  private final ReportCalendar calendar;
  private final ReportText text;
  private final List<String> groups;
  private final List<String> types;
  private final Map<Instant, Measures> simulated = new HashMap<>();

  private PlanContext(RequirementPlan plan, Scenario scenario, ReportText text) {
    this.plan = plan;
    this.scenario = scenario;
    this.text = text;
    groups = largestFirst(scenario.agentGroups().keySet(), this::required);
    types = largestFirst(scenario.contactTypes().keySet(), this::volume);
    int tables = scenario.agentGroups().size() + scenario.contactTypes().size();
    calendar = ReportCalendar.of(plan.intervals(), tables);
    for (IntervalMeasures interval : plan.simulation().intervals()) {
      simulated.put(interval.start().toInstant(), interval.measures());
    }
  }

  static PlanContext of(RequirementPlan plan, Scenario scenario, ReportText text) {
    return new PlanContext(plan, scenario, text);
  }

  RequirementPlan plan() {
    return plan;
  }

  Scenario scenario() {
    return scenario;
  }

  ReportCalendar calendar() {
    return calendar;
  }

  ReportText text() {
    return text;
  }

  /** How numbers and dates are written where the terminal has the same words. */
  Display display() {
    return text.display();
  }

  /** The length of an interval in hours. */
  double intervalHours() {
    return scenario.horizon().interval().toSeconds() / 3600.0;
  }

  /** Ids of the agent groups, that with most required agents first. */
  List<String> groups() {
    return groups;
  }

  /** Ids of the contact types, that with most contacts first. */
  List<String> types() {
    return types;
  }

  private static List<String> largestFirst(Set<String> ids, ToDoubleFunction<String> size) {
    return ids.stream()
        .sorted(Comparator.comparingDouble(size).reversed().thenComparing(id -> id))
        .toList();
  }

  private double required(String group) {
    return plan.intervals().stream()
        .mapToDouble(interval -> require(interval.agentGroups().get(group), group).required())
        .sum();
  }

  private double volume(String type) {
    return plan.intervals().stream()
        .mapToDouble(interval -> require(interval.contactTypes().get(type), type).volume())
        .sum();
  }

  AgentGroup group(String id) {
    return require(scenario.agentGroups().get(id), id);
  }

  ContactType type(String id) {
    return require(scenario.contactTypes().get(id), id);
  }

  StaffingPool pool(String group) {
    return require(plan.pools().get(group), group);
  }

  /** What to call an agent group. */
  String groupLabel(String id) {
    AgentGroup group = scenario.agentGroups().get(id);
    String label = group == null ? null : group.label();
    return label == null ? id : label;
  }

  /** What to call a contact type. */
  String typeLabel(String id) {
    ContactType type = scenario.contactTypes().get(id);
    String label = type == null ? null : type.label();
    return label == null ? id : label;
  }

  PlanInterval interval(int index) {
    return plan.intervals().get(index);
  }

  GroupRequirement need(int index, String group) {
    return require(interval(index).agentGroups().get(group), group);
  }

  ContactForecast forecast(int index, String type) {
    return require(interval(index).contactTypes().get(type), type);
  }

  /** Whether the simulation measured an interval; those of the warm-up are not. */
  boolean isMeasured(int index) {
    return simulated.containsKey(interval(index).start().toInstant());
  }

  /** What the simulation found for a contact type; null in the warm-up. */
  @Nullable ContactMeasures simulatedType(int index, String type) {
    Measures measures = simulated.get(interval(index).start().toInstant());
    return measures == null ? null : measures.contactTypes().get(type);
  }

  /** What the simulation found for an agent group; null in the warm-up. */
  @Nullable GroupMeasures simulatedGroup(int index, String group) {
    Measures measures = simulated.get(interval(index).start().toInstant());
    return measures == null ? null : measures.agentGroups().get(group);
  }

  /** Date and time of an interval; the time alone on a horizon of one day. */
  String when(int index) {
    var start = interval(index).start();
    String time = text.time(start.toLocalTime());
    return scenario.horizon().days() == 1
        ? time
        : text.dayOfMonth(start.toLocalDate()) + " " + time;
  }

  private static <T> T require(@Nullable T value, String id) {
    if (value == null) {
      throw new IllegalArgumentException("the plan and its scenario disagree about " + id);
    }
    return value;
  }
}
