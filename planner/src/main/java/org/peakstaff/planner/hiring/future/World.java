package org.peakstaff.planner.hiring.future;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.WeeklyRequirement;
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
 */
public record World(
    HiringInputs inputs,
    HiringDecisions decisions,
    WeeklyDemand demand,
    @Nullable WeeklyService service,
    List<Double> factors,
    double attrition) {
  /** Copies the list. */
  public World {
    factors = List.copyOf(factors);
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
    return new World(inputs, decisions, demand, service, ones, 1);
  }

  /** The same plan where the weeks ask for more or less. */
  World withFactors(List<Double> others) {
    return new World(inputs, decisions, demand, service, others, attrition);
  }

  /** The same plan where more or fewer people leave. */
  World withAttrition(double other) {
    return new World(inputs, decisions, demand, service, factors, other);
  }

  /** The same plan where typical weeks are others. */
  World withDemand(WeeklyDemand other) {
    return new World(inputs, decisions, other, service, factors, attrition);
  }

  /** Another plan in the same world. */
  World withPlan(HiringInputs otherInputs, HiringDecisions otherDecisions) {
    return new World(otherInputs, otherDecisions, demand, service, factors, attrition);
  }

  /** What the weeks ask for when the forecast is off by a factor on top. */
  WeeklyRequirement requirement(double factor) {
    return demand.requirement(week -> factors.get(week) * factor);
  }

  /**
   * The weeks around the peak: those that ask for more than half way from the median to the most.
   */
  List<Integer> peakWeeks() {
    double[] required = new double[inputs.hiring().weeks()];
    for (String group : inputs.groups()) {
      List<Double> hours = inputs.requirement().hours().getOrDefault(group, List.of());
      for (int week = 0; week < required.length; week++) {
        required[week] += hours.get(week);
      }
    }
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
}
