package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.StaffingPool;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;

/**
 * A plan as CSV, in long form: per open interval a row per agent group with its requirement (the
 * column {@code contactType} is empty), then a row per contact type with its forecast and its
 * service by formula and by simulation. A column adds up to its true sum because each measure
 * stands in rows of one kind.
 */
public final class PlanCsv {
  private static final List<String> KEYS =
      List.of("start", "date", "time", "agentGroup", "contactType");
  private static final List<String> GROUP_COLUMNS =
      List.of(
          "required",
          "requiredP10",
          "requiredP90",
          "requiredWithShrinkage",
          "scheduled",
          "scheduledNet",
          "overUnder",
          "occupancy",
          "simulatedOccupancy",
          "binding");
  private static final List<String> TYPE_COLUMNS =
      List.of(
          "volume",
          "averageHandleTime",
          "offeredLoad",
          "serviceLevel",
          "simulatedServiceLevel",
          "simulatedServiceLevelLow",
          "simulatedServiceLevelHigh",
          "averageSpeedOfAnswer",
          "simulatedAverageSpeedOfAnswer",
          "abandonment",
          "simulatedAbandonment");

  private final RequirementPlan plan;
  private final CsvTable csv;
  private final Map<String, String> groupOfType = new HashMap<>();
  private final Map<Instant, Measures> simulated = new HashMap<>();

  private PlanCsv(RequirementPlan plan, CsvTable csv) {
    this.plan = plan;
    this.csv = csv;
    for (Map.Entry<String, StaffingPool> pool : plan.pools().entrySet()) {
      pool.getValue().contactTypes().forEach(type -> groupOfType.put(type, pool.getKey()));
    }
    for (IntervalMeasures interval : plan.simulation().intervals()) {
      simulated.put(interval.start().toInstant(), interval.measures());
    }
  }

  /**
   * Writes the table.
   *
   * @param plan the plan
   * @param out where it goes; flushed, not closed
   * @throws IOException if it cannot be written
   */
  public static void write(RequirementPlan plan, Writer out) throws IOException {
    try (CsvTable csv = CsvTable.to(out, heads())) {
      new PlanCsv(plan, csv).rows();
    }
  }

  private static List<String> heads() {
    return Stream.of(KEYS, GROUP_COLUMNS, TYPE_COLUMNS).flatMap(List::stream).toList();
  }

  private void rows() {
    for (PlanInterval interval : plan.intervals()) {
      Measures found = simulated.get(interval.start().toInstant());
      interval.agentGroups().forEach((id, need) -> groupRow(interval, id, need, found));
      interval.contactTypes().forEach((id, type) -> typeRow(interval, id, type, found));
    }
  }

  private void keys(PlanInterval interval, @Nullable String group, @Nullable String type) {
    csv.text(SimulationJson.start(interval.start()))
        .text(interval.start().toLocalDate().toString())
        .text(Display.NEUTRAL.time(interval.start()))
        .text(group)
        .text(type);
  }

  private void groupRow(
      PlanInterval interval, String id, GroupRequirement need, @Nullable Measures found) {
    if (!need.open()) {
      return;
    }
    GroupMeasures group = found == null ? null : found.agentGroups().get(id);
    keys(interval, id, null);
    csv.number(need.required())
        .number(need.requiredP10())
        .number(need.requiredP90())
        .number(need.requiredWithShrinkage())
        .number(need.scheduled())
        .number(need.scheduledNet())
        .number(need.overUnder())
        .number(need.occupancy())
        .number(group == null ? Double.NaN : group.occupancy().mean())
        .text(need.binding())
        .empty(TYPE_COLUMNS.size())
        .endRow();
  }

  private void typeRow(
      PlanInterval interval, String id, ContactForecast forecast, @Nullable Measures found) {
    if (!forecast.open()) {
      return;
    }
    ContactMeasures type = found == null ? null : found.contactTypes().get(id);
    Estimate level = type == null ? null : type.serviceLevel();
    keys(interval, groupOfType.get(id), id);
    csv.empty(GROUP_COLUMNS.size())
        .number(forecast.volume())
        .number(forecast.averageHandleTime())
        .number(forecast.offeredLoad())
        .number(forecast.serviceLevel())
        .number(level == null ? Double.NaN : level.mean())
        .number(level == null ? Double.NaN : level.low())
        .number(level == null ? Double.NaN : level.high())
        .number(forecast.averageSpeedOfAnswer())
        .number(type == null ? Double.NaN : type.averageSpeedOfAnswer().mean())
        .number(forecast.abandonment())
        .number(type == null ? Double.NaN : type.abandonment().mean())
        .endRow();
  }
}
