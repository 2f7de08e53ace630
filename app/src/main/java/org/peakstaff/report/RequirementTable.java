package org.peakstaff.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.StaffingPool;

/** The interval table of one agent group, as planners expect to read it. */
final class RequirementTable {
  private static final int BINDING_WIDTH = 21;
  private static final double HOUR = 3600;

  private RequirementTable() {}

  /**
   * A row per open interval, or per run of open intervals that are all alike, with the time from
   * which to which they run.
   *
   * @param display how numbers and dates are written
   * @param intervals of a day, in order
   * @param length of an interval
   */
  static TextTable of(
      Display display,
      List<PlanInterval> intervals,
      Duration length,
      String group,
      StaffingPool pool) {
    boolean deferred = hasDeferred(intervals, pool);
    TextTable table = heads(deferred);
    List<String> cells = List.of();
    PlanInterval first = intervals.get(0);
    PlanInterval last = first;
    for (PlanInterval interval : intervals) {
      GroupRequirement need = Objects.requireNonNull(interval.agentGroups().get(group));
      List<String> next = need.open() ? cells(display, interval, need, pool, deferred) : List.of();
      if (!next.equals(cells)) {
        addRow(display, table, first, last, length, cells);
        first = interval;
        cells = next;
      }
      last = interval;
    }
    addRow(display, table, first, last, length, cells);
    return table;
  }

  private static void addRow(
      Display display,
      TextTable table,
      PlanInterval first,
      PlanInterval last,
      Duration length,
      List<String> cells) {
    if (!cells.isEmpty()) {
      String from = display.time(first.start());
      boolean single = first.equals(last);
      String time = single ? from : from + "-" + display.time(last.start().plus(length));
      table.row(Stream.concat(Stream.of(time), cells.stream()).toList());
    }
  }

  private static boolean hasDeferred(List<PlanInterval> intervals, StaffingPool pool) {
    return intervals.stream()
        .anyMatch(interval -> !Double.isNaN(PoolForecast.of(interval, pool).backlog()));
  }

  /** Backlog and its oldest only for groups with deferred work. */
  private static TextTable heads(boolean deferred) {
    TextTable table = queueHeads();
    if (deferred) {
      table.number("Back-\nlog").number("Old-\nest h");
    }
    return table.text("Binding");
  }

  private static TextTable queueHeads() {
    return TextTable.create()
        .text("Time")
        .number("Vol-\nume")
        .number("AHT\ns")
        .number("Load\nerl.")
        .number("Re-\nquired")
        .number("P10-\nP90")
        .number("With\nshr.")
        .number("Sche-\nduled")
        .number("Net")
        .number("Over/\nunder")
        .number("SL\n%")
        .number("ASA\ns")
        .number("Ab.\n%")
        .number("Occ.\n%");
  }

  private static List<String> cells(
      Display display,
      PlanInterval interval,
      GroupRequirement need,
      StaffingPool pool,
      boolean deferred) {
    PoolForecast forecast = PoolForecast.of(interval, pool);
    List<String> cells = new ArrayList<>(queueCells(display, need, forecast));
    if (deferred) {
      cells.add(display.number(forecast.backlog(), 0));
      cells.add(display.number(forecast.oldest() / HOUR, 1));
    }
    cells.add(binding(need, pool));
    return cells;
  }

  private static List<String> queueCells(
      Display display, GroupRequirement need, PoolForecast forecast) {
    return List.of(
        display.number(forecast.volume(), 1),
        display.number(forecast.averageHandleTime(), 0),
        display.number(forecast.offeredLoad(), 1),
        display.count(need.required()),
        range(display, need),
        display.count(need.requiredWithShrinkage()),
        display.count(need.scheduled()),
        display.number(need.scheduledNet(), 1),
        display.signedCount(need.overUnder()),
        display.number(forecast.serviceLevel() * 100, 1),
        display.number(forecast.averageSpeedOfAnswer(), 1),
        display.number(forecast.abandonment() * 100, 1),
        display.number(need.occupancy() * 100, 0));
  }

  private static String range(Display display, GroupRequirement need) {
    return need.requiredP10() == need.requiredP90()
        ? display.count(need.requiredP10())
        : display.count(need.requiredP10()) + "-" + display.count(need.requiredP90());
  }

  /** Names the contact type only where there are several. */
  private static String binding(GroupRequirement need, StaffingPool pool) {
    String binding = need.binding();
    if (binding == null) {
      return Display.NONE;
    }
    String[] words = binding.split(" ", 2);
    String measure =
        switch (words[0]) {
          case "serviceLevel" -> "SL";
          case "abandonment" -> "abandonment";
          case "averageSpeedOfAnswer" -> "ASA";
          case "minimumAgents" -> "minimum";
          default -> words[0];
        };
    boolean named = words.length > 1 && pool.contactTypes().size() > 1;
    return Display.shortened(named ? measure + " " + words[1] : measure, BINDING_WIDTH);
  }
}
