package org.peakstaff.planner.hiring.future;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.Chance;
import org.peakstaff.planner.hiring.CohortFlow;
import org.peakstaff.planner.hiring.FlowFactors;
import org.peakstaff.planner.hiring.FlowTable;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.WeeklyRequirement;
import org.peakstaff.planner.hiring.demand.WeekService;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.planner.hiring.demand.WeeklyService;

/**
 * A plan and the world it meets. The plan is what was decided and reckoned with; the world may ask
 * for more than that even before anything is drawn.
 *
 * @param inputs what the plan reckoned with
 * @param decisions what was decided
 * @param demand what the weeks ask for in this world
 * @param service of the weeks, null where nothing is known of it
 * @param factors on the demand of each week in this world
 * @param attrition factor on the rates of attrition in this world
 * @param contacts how many times the contacts of the service's simulation come in each week as
 *     forecast: 1 unless self-service is another
 */
public record World(
    HiringInputs inputs,
    HiringDecisions decisions,
    WeeklyDemand demand,
    @Nullable WeeklyService service,
    List<Double> factors,
    double attrition,
    List<Double> contacts) {
  /** Copies the lists. */
  public World {
    factors = List.copyOf(factors);
    contacts = List.copyOf(contacts);
  }

  /**
   * A plan in the world it was made for.
   *
   * @param inputs what the plan reckoned with
   * @param decisions what was decided
   * @param demand what the weeks ask for
   * @param service of the weeks, null where nothing is known of it
   * @return its world
   */
  public static World asPlanned(
      HiringInputs inputs,
      HiringDecisions decisions,
      WeeklyDemand demand,
      @Nullable WeeklyService service) {
    List<Double> ones = Collections.nCopies(inputs.hiring().weeks(), 1.0);
    return new World(inputs, decisions, demand, service, ones, 1, ones);
  }

  /** The same plan where the weeks ask for more or less. */
  World withFactors(List<Double> others) {
    return new World(inputs, decisions, demand, service, others, attrition, contacts);
  }

  /** The same plan where more or fewer people leave. */
  World withAttrition(double other) {
    return new World(inputs, decisions, demand, service, factors, other, contacts);
  }

  /**
   * The same plan where typical weeks are others. As many more contacts come as more hours are
   * required.
   */
  World withDemand(WeeklyDemand other) {
    List<Double> more = new ArrayList<>();
    double[] before = perWeek(demand.requirement());
    double[] after = perWeek(other.requirement());
    for (int week = 0; week < before.length; week++) {
      more.add(before[week] > 0 ? contacts.get(week) * after[week] / before[week] : 1);
    }
    return new World(inputs, decisions, other, service, factors, attrition, more);
  }

  /** Another plan in the same world. */
  World withPlan(HiringInputs otherInputs, HiringDecisions otherDecisions) {
    return new World(otherInputs, otherDecisions, demand, service, factors, attrition, contacts);
  }

  /** What the weeks ask for when the forecast is off by a factor on top. */
  WeeklyRequirement requirement(double factor) {
    return demand.requirement(week -> factors.get(week) * factor);
  }

  /**
   * The weeks around the peak: those that ask for more than half way from the median to the most.
   */
  List<Integer> peakWeeks() {
    double[] required = perWeek(inputs.requirement());
    Range quantiles = Range.of(required);
    double most = Arrays.stream(required).max().orElse(0);
    List<Integer> weeks = new ArrayList<>();
    for (int week = 0; week < required.length; week++) {
      if (required[week] >= (quantiles.p50() + most) / 2) {
        weeks.add(week);
      }
    }
    return weeks;
  }

  /** The hours of all groups. */
  private double[] perWeek(WeeklyRequirement requirement) {
    double[] hours = new double[inputs.hiring().weeks()];
    for (String group : inputs.groups()) {
      List<Double> own = requirement.hours().getOrDefault(group, List.of());
      for (int week = 0; week < hours.length; week++) {
        hours[week] += own.get(week);
      }
    }
    return hours;
  }

  /**
   * The service of the weeks if everything comes as planned, with the confidence intervals of the
   * simulation.
   *
   * @return one per week, empty where nothing is known of it
   */
  public List<WeekService> plannedService() {
    FlowTable planned = CohortFlow.of(inputs, decisions).planned();
    return Future.of(this, planned, FlowFactors.PLANNED, Chance.EXPECTED).services();
  }
}
