package org.peakstaff.planner.hiring.demand;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.scenario.Scenario;

/**
 * The agent hours at work that a typical week asks for, by agent group, as a function of the factor
 * on its volumes.
 *
 * <p>The week is planned by formula at up to {@value #NODES} factors: at all that are wanted, or,
 * of more, evenly from the smallest to the largest, and where these are close together at one half
 * as large again. In between the hours are a straight line, outside they go on as the nearest of
 * the lines. Hours never fall while volumes rise: where whole agents would make them do so, the
 * larger number stands for both. All factors are planned by the method that fits the largest, so
 * that no change of method shows as a change of need.
 *
 * <p>The straight lines are good since the need is close to a v + b sqrt(v): the chord over 40 % of
 * v lies .35 % of the second part below it, less than the rounding to whole agents moves.
 */
public final class RequirementCurve {
  private static final int NODES = 4;

  /** Factors closer together than this are too close to tell a slope. */
  private static final double CLOSE = 1.25;

  private static final double ABOVE = 1.5;

  private final WeekPlan largest;
  private final double[] volumes;
  private final Map<String, double[]> hours;

  private RequirementCurve(Scenario week, List<WeekPlan> plans, WeekPlan largest) {
    this.largest = largest;
    volumes = plans.stream().mapToDouble(WeekPlan::volume).toArray();
    Map<String, double[]> byGroup = new TreeMap<>();
    for (String group : week.agentGroups().keySet()) {
      double[] planned = plans.stream().mapToDouble(plan -> plan.hours(group)).toArray();
      for (int i = 1; i < planned.length; i++) {
        planned[i] = Math.max(planned[i], planned[i - 1]);
      }
      byGroup.put(group, planned);
    }
    hours = Collections.unmodifiableMap(byGroup);
  }

  /**
   * Plans a typical week at the factors it is needed for.
   *
   * @param week the typical week
   * @param wanted factors on its volumes, positive, at least one
   * @return the curve
   * @throws UnplannableScenarioException if the week cannot be planned
   */
  public static RequirementCurve of(Scenario week, Collection<Double> wanted) {
    return of(week, wanted, () -> false);
  }

  /**
   * Plans a typical week at the factors it is needed for, until somebody stops it.
   *
   * @param stop asked before each plan
   * @throws CancellationException if it says stop
   */
  static RequirementCurve of(Scenario week, Collection<Double> wanted, BooleanSupplier stop) {
    TreeSet<Double> factors = new TreeSet<>(wanted);
    if (!(factors.first() > 0 && factors.last() < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a factor on volumes is positive, not " + factors);
    }
    NavigableSet<Double> nodes = factors.size() <= NODES ? new TreeSet<>(factors) : spread(factors);
    if (factors.last() < factors.first() * CLOSE) {
      nodes.add(factors.last() * ABOVE);
    }
    WeekPlan largest = planned(week, factors.last(), stop);
    Scenario alike = ScaledWeek.withMethod(week, largest.method());
    List<WeekPlan> plans =
        nodes.parallelStream()
            .map(factor -> factor == largest.volume() ? largest : planned(alike, factor, stop))
            .toList();
    return new RequirementCurve(week, plans, largest);
  }

  private static WeekPlan planned(Scenario week, double factor, BooleanSupplier stop) {
    if (stop.getAsBoolean()) {
      throw new CancellationException("stopped while planning a typical week");
    }
    return WeekPlan.of(week, factor);
  }

  /** Evenly from the smallest to the largest. */
  private static NavigableSet<Double> spread(NavigableSet<Double> factors) {
    NavigableSet<Double> nodes = new TreeSet<>();
    double width = factors.last() - factors.first();
    for (int i = 0; i < NODES; i++) {
      nodes.add(i == NODES - 1 ? factors.last() : factors.first() + width * i / (NODES - 1));
    }
    return nodes;
  }

  /**
   * The agent groups of the week.
   *
   * @return ids in id order, also of groups for which nothing is required
   */
  public List<String> agentGroups() {
    return List.copyOf(hours.keySet());
  }

  /**
   * The agent hours at work that the week asks of a group.
   *
   * @param group an agent group id
   * @param volume factor on the volumes of the typical week, at least 0
   * @return hours, at least 0, not falling with the factor
   * @throws IllegalArgumentException if the week has no such group
   */
  public double hours(String group, double volume) {
    double[] planned = hours.get(group);
    if (planned == null) {
      throw new IllegalArgumentException("the week has no agent group " + group);
    }
    int last = volumes.length - 1;
    if (volume < volumes[0]) {
      return Math.max(0, planned[0] + (volume - volumes[0]) * slope(planned, 1));
    } else if (volume > volumes[last]) {
      return planned[last] + (volume - volumes[last]) * slope(planned, last);
    }
    return Interpolation.at(volumes, planned, volume);
  }

  private double slope(double[] planned, int to) {
    return (planned[to] - planned[to - 1]) / (volumes[to] - volumes[to - 1]);
  }

  /**
   * The id of the planning method.
   *
   * @return for example {@code sipp}
   */
  public String method() {
    return largest.method();
  }

  /** The plan at the largest of the factors. */
  WeekPlan largest() {
    return largest;
  }
}
