package org.peakstaff.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a hiring plan is made from: weeks, what they need, who is there, and what may be done about
 * the difference. The need is given as a requirement, or as typical weeks with a calendar.
 *
 * @param from the Monday on which the plan begins
 * @param weeks number of weeks
 * @param hoursPerFte paid hours a week of one full-time equivalent
 * @param scheduleEfficiency rostered hours that meet a need / rostered hours; what shifts cannot
 *     fit is the rest
 * @param requirement by agent group, agent hours at work needed in a week; empty when typical weeks
 *     are given
 * @param typicalWeeks weeks that stand for others, by id; empty when a requirement is given
 * @param calendar the id of the typical week by week
 * @param volume factor on the volumes of typical weeks by week, 1 before the first
 * @param groups agent groups that are planned, by id
 * @param costPerLostContact what a contact costs that is lost, null when nobody says
 * @param budget what may be spent, null for any amount
 * @param uncertainty how far inputs may be off
 */
public record Hiring(
    LocalDate from,
    int weeks,
    double hoursPerFte,
    Share scheduleEfficiency,
    Map<String, ByWeek<Double>> requirement,
    Map<String, TypicalWeek> typicalWeeks,
    ByWeek<String> calendar,
    ByWeek<Double> volume,
    Map<String, HiringGroup> groups,
    @Nullable Double costPerLostContact,
    @Nullable Budget budget,
    Uncertainty uncertainty) {
  /** Copies the maps in id order. */
  public Hiring {
    requirement = Collections.unmodifiableMap(new TreeMap<>(requirement));
    typicalWeeks = Collections.unmodifiableMap(new TreeMap<>(typicalWeeks));
    groups = Collections.unmodifiableMap(new TreeMap<>(groups));
  }

  /**
   * The first day of a week.
   *
   * @param week from 0
   * @return a Monday
   */
  public LocalDate monday(int week) {
    return from.plusWeeks(week);
  }

  /**
   * The same plan with another budget.
   *
   * @param other what may be spent, null for any amount
   * @return a copy
   */
  public Hiring withBudget(@Nullable Budget other) {
    return new Hiring(
        from,
        weeks,
        hoursPerFte,
        scheduleEfficiency,
        requirement,
        typicalWeeks,
        calendar,
        volume,
        groups,
        costPerLostContact,
        other,
        uncertainty);
  }

  /**
   * A week that stands for others.
   *
   * @param file the file it comes from as it was written, null for the scenario itself
   * @param scenario the week, null for the scenario that holds this plan
   * @param volume factor on its volumes
   */
  public record TypicalWeek(@Nullable String file, @Nullable Scenario scenario, double volume) {}

  /**
   * What may be spent. A week's cost belongs to months by its days.
   *
   * @param total over the plan, null for any amount
   * @param months by month
   */
  public record Budget(@Nullable Double total, Map<YearMonth, Double> months) {
    /** Copies the map. */
    public Budget {
      months = Collections.unmodifiableMap(new TreeMap<>(months));
    }
  }

  /**
   * How far inputs may be off: coefficients of variation of factors with mean 1, each drawn once
   * for the plan.
   *
   * @param demand of the requirement
   * @param attrition of attrition
   * @param classYield of the share of a class that graduates
   * @param ramp of productivity before full proficiency
   */
  public record Uncertainty(Share demand, Share attrition, Share classYield, Share ramp) {
    /** Everything comes as planned. */
    public static final Uncertainty NONE =
        new Uncertainty(Share.ZERO, Share.ZERO, Share.ZERO, Share.ZERO);
  }
}
