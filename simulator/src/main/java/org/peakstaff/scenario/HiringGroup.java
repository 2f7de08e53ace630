package org.peakstaff.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An agent group in a hiring plan: who is there, how they come and go, and what may be done.
 *
 * @param label for display, null to show the id
 * @param headcount opening staff by weeks on the job, counted from the first day of training
 * @param hoursPerWeek paid hours a week of a full-time agent
 * @param shrinkage paid but not available / paid, by week
 * @param attrition how agents leave
 * @param classes how agents are hired, null for not at all
 * @param seasonal how agents are hired whose contracts end, null for not at all
 * @param partTime part-time contracts, null for none
 * @param overtime null for none
 * @param voluntaryTimeOff unpaid, null for none
 * @param outsourcing null for none
 * @param crossTraining by the id of the group that agents come from
 * @param releases agents whom the center parts with, null for none
 * @param seats largest number of own agents in nesting and production, null for any
 * @param maximumGap largest part of a week's requirement that may stay uncovered, null for all of
 *     it
 * @param costs what they cost
 */
public record HiringGroup(
    @Nullable String label,
    NavigableMap<Integer, Integer> headcount,
    double hoursPerWeek,
    ByWeek<Double> shrinkage,
    @Nullable Attrition attrition,
    @Nullable HiringClasses classes,
    @Nullable HiringClasses seasonal,
    @Nullable PartTime partTime,
    @Nullable Overtime overtime,
    @Nullable VoluntaryTimeOff voluntaryTimeOff,
    @Nullable Outsourcing outsourcing,
    Map<String, CrossTraining> crossTraining,
    @Nullable Releases releases,
    @Nullable Integer seats,
    @Nullable Share maximumGap,
    Costs costs) {
  /** Copies the maps. */
  public HiringGroup {
    headcount = Collections.unmodifiableNavigableMap(new TreeMap<>(headcount));
    crossTraining = Collections.unmodifiableMap(new TreeMap<>(crossTraining));
  }

  /**
   * How agents leave.
   *
   * @param annual a year's rate, by weeks on the job from which on it holds
   * @param as what the rate is
   */
  public record Attrition(NavigableMap<Integer, Double> annual, Convention as) {
    /** Copies the map. */
    public Attrition {
      annual = Collections.unmodifiableNavigableMap(new TreeMap<>(annual));
    }
  }

  /** What an annual rate of attrition is. */
  public enum Convention {
    /** The share of today's agents who are gone in a year: weekly 1 - (1 - A)^(1/52). */
    LOST,
    /** Leavers of a year / mean headcount: weekly A / 52. */
    LEAVERS
  }

  /**
   * Part-time contracts.
   *
   * @param hoursPerWeek paid hours a week
   * @param maximumShare largest share of the group's agents who have one
   * @param scheduleEfficiency of their hours, null for that of the plan
   */
  public record PartTime(
      double hoursPerWeek, Share maximumShare, @Nullable Share scheduleEfficiency) {}

  /**
   * Overtime.
   *
   * @param maximum largest share of productive hours that may be added
   * @param premium paid on top of the wage
   * @param leadWeeks weeks between decision and effect
   */
  public record Overtime(Share maximum, Share premium, int leadWeeks) {}

  /**
   * Unpaid time off for volunteers.
   *
   * @param maximum largest share of productive hours that may be taken
   * @param leadWeeks weeks between decision and effect
   */
  public record VoluntaryTimeOff(Share maximum, int leadWeeks) {}

  /**
   * Work done by a partner.
   *
   * @param maximumShare largest share of the hours at work that are needed
   * @param costPerHour per hour at work
   * @param leadWeeks weeks between decision and effect
   */
  public record Outsourcing(Share maximumShare, double costPerHour, int leadWeeks) {}

  /**
   * Agents who move over from another group.
   *
   * @param weeks how long they learn, away from both groups
   * @param maximumPerWeek how many may begin in a week
   * @param productivity afterwards, of an experienced agent
   * @param cost of one
   * @param leadWeeks weeks between decision and the first day
   */
  public record CrossTraining(
      int weeks, int maximumPerWeek, Share productivity, double cost, int leadWeeks) {}

  /**
   * Agents whom the center parts with: experienced ones, at the end of a week.
   *
   * @param maximumPerWeek how many in a week
   * @param leadWeeks weeks of notice
   */
  public record Releases(int maximumPerWeek, int leadWeeks) {}

  /**
   * What agents cost, in the scenario's currency.
   *
   * @param wagePerHour of a paid hour
   * @param onCosts paid on top of wages
   * @param recruiting of one hire
   * @param training of one hire, apart from wages
   * @param severance of one agent released
   * @param shortfallPerHour worth of an agent hour at work that is missing; null to avoid shortfall
   *     wherever it can be avoided
   */
  public record Costs(
      double wagePerHour,
      Share onCosts,
      double recruiting,
      double training,
      double severance,
      @Nullable Double shortfallPerHour) {}
}
