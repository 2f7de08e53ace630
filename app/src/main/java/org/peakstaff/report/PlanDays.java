package org.peakstaff.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.result.DayMeasures;
import org.peakstaff.result.Estimate;

/** The days of a plan. */
final class PlanDays {
  private static final int SHOWN = 14;
  private static final double SECONDS_PER_HOUR = 3600;

  private final Display display;
  private final Map<LocalDate, List<PlanInterval>> days;
  private final double hours;

  private PlanDays(Display display, Map<LocalDate, List<PlanInterval>> days, double hours) {
    this.display = display;
    this.days = days;
    this.hours = hours;
  }

  /**
   * The days of a plan.
   *
   * @param display how numbers and dates are written
   * @param plan the plan
   * @param interval length of its intervals
   */
  static PlanDays of(Display display, RequirementPlan plan, Duration interval) {
    Map<LocalDate, List<PlanInterval>> days =
        plan.intervals().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.start().toLocalDate(), TreeMap::new, Collectors.toList()));
    return new PlanDays(display, days, interval.toSeconds() / SECONDS_PER_HOUR);
  }

  /** The dates, in order. */
  List<LocalDate> all() {
    return List.copyOf(days.keySet());
  }

  /** The intervals of a day. */
  List<PlanInterval> on(LocalDate date) {
    return Objects.requireNonNull(days.get(date));
  }

  /** The day that needs the most agent hours; the first of equals. */
  LocalDate busiest() {
    LocalDate best = all().get(0);
    for (LocalDate date : all()) {
      best = agents(date) > agents(best) ? date : best;
    }
    return best;
  }

  private long agents(LocalDate date) {
    return on(date).stream()
        .flatMap(interval -> interval.agentGroups().values().stream())
        .mapToLong(GroupRequirement::required)
        .sum();
  }

  /** A row per day. */
  TextTable table(List<DayMeasures> simulated) {
    TextTable table =
        TextTable.create()
            .text("Day")
            .number("Volume")
            .number("Hours\nat work")
            .number("Hours on\nthe roster")
            .number("Most agents\nat once")
            .number("Service level\nsimulated");
    all().stream().limit(SHOWN).forEach(date -> table.row(row(date, simulated)));
    int left = all().size() - SHOWN;
    if (left > 0) {
      table.row(List.of("(" + display.count(left) + " more)", "", "", "", "", ""));
    }
    return table;
  }

  private List<String> row(LocalDate date, List<DayMeasures> simulated) {
    return List.of(
        display.day(date),
        display.number(volume(date), 1),
        display.number(agents(date) * hours, 1),
        display.number(rostered(date) * hours, 1),
        display.count(most(date)),
        level(date, simulated));
  }

  private double volume(LocalDate date) {
    return on(date).stream()
        .flatMap(interval -> interval.contactTypes().values().stream())
        .mapToDouble(ContactForecast::volume)
        .sum();
  }

  private long rostered(LocalDate date) {
    return on(date).stream()
        .flatMap(interval -> interval.agentGroups().values().stream())
        .mapToLong(GroupRequirement::requiredWithShrinkage)
        .sum();
  }

  private int most(LocalDate date) {
    return on(date).stream()
        .mapToInt(
            interval ->
                interval.agentGroups().values().stream().mapToInt(GroupRequirement::required).sum())
        .max()
        .orElse(0);
  }

  private String level(LocalDate date, List<DayMeasures> simulated) {
    for (DayMeasures day : simulated) {
      Estimate level = day.measures().total().serviceLevel();
      if (day.date().equals(date) && level != null) {
        return display.percent(level);
      }
    }
    return Display.NONE;
  }
}
