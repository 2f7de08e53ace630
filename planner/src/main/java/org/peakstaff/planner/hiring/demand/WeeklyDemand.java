package org.peakstaff.planner.hiring.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.WeeklyRequirement;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.scenario.ByWeek;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.Scenario;

/**
 * What the weeks of a hiring plan ask of its agent groups: agent hours at work, from a requirement
 * or from typical weeks, a calendar and factors on volumes.
 *
 * <p>Each typical week is planned by formula at the factors the calendar wants it for ({@link
 * RequirementCurve}); nothing is simulated. A forecast that is off by a factor asks of a typical
 * week what that week asks at so much more volume; a given requirement is multiplied.
 */
public final class WeeklyDemand {
  private final Hiring hiring;
  private final List<String> groups;
  private final List<Week> weeks;
  private final Map<String, Scenario> scenarios;
  private final Map<String, RequirementCurve> curves;

  /**
   * A week of the plan.
   *
   * @param monday its first day
   * @param typicalWeek id of the typical week, null when the requirement is given
   * @param volume factor on the volumes of that week's scenario
   */
  public record Week(LocalDate monday, @Nullable String typicalWeek, double volume) {}

  private WeeklyDemand(
      Hiring hiring,
      List<Week> weeks,
      Map<String, Scenario> scenarios,
      Map<String, RequirementCurve> curves) {
    this.hiring = hiring;
    this.groups = List.copyOf(hiring.groups().keySet());
    this.weeks = List.copyOf(weeks);
    this.scenarios = Collections.unmodifiableMap(new TreeMap<>(scenarios));
    this.curves = Collections.unmodifiableMap(new TreeMap<>(curves));
  }

  /**
   * The demand of a scenario with a hiring plan.
   *
   * @param scenario the scenario
   * @return its demand by week
   * @throws UnplannableScenarioException if a typical week cannot be planned or lacks a group
   * @throws IllegalArgumentException if the scenario has no hiring plan
   */
  public static WeeklyDemand of(Scenario scenario) {
    return of(scenario, UnaryOperator.identity());
  }

  /**
   * The demand of a scenario whose typical weeks are changed, such as by a bot that settles less.
   *
   * @param scenario the scenario
   * @param change made to every typical week; a given requirement stays as it is
   * @return its demand by week
   * @throws UnplannableScenarioException if a typical week cannot be planned or lacks a group
   * @throws IllegalArgumentException if the scenario has no hiring plan
   */
  public static WeeklyDemand of(Scenario scenario, UnaryOperator<Scenario> change) {
    return of(scenario, change, () -> false);
  }

  /**
   * The demand of a scenario whose typical weeks are changed, unless somebody stops the planning.
   *
   * @param scenario the scenario
   * @param change made to every typical week; a given requirement stays as it is
   * @param stop asked before each plan of a typical week
   * @return its demand by week
   * @throws UnplannableScenarioException if a typical week cannot be planned or lacks a group
   * @throws java.util.concurrent.CancellationException if {@code stop} says so
   * @throws IllegalArgumentException if the scenario has no hiring plan
   */
  public static WeeklyDemand of(
      Scenario scenario, UnaryOperator<Scenario> change, BooleanSupplier stop) {
    Hiring hiring = scenario.hiring();
    if (hiring == null) {
      throw new IllegalArgumentException("the scenario has no hiring plan");
    }
    List<Week> weeks = weeks(hiring);
    Map<String, Scenario> scenarios = new TreeMap<>();
    Map<String, RequirementCurve> curves = new TreeMap<>();
    for (String id : hiring.requirement().isEmpty() ? used(weeks) : Set.<String>of()) {
      Scenario given = Objects.requireNonNull(hiring.typicalWeeks().get(id)).scenario();
      Scenario week = change.apply((given == null ? scenario : given).withHiring(null));
      check(hiring, id, week);
      scenarios.put(id, week);
      curves.put(id, curve(id, week, weeks, stop));
    }
    return new WeeklyDemand(hiring, weeks, scenarios, curves);
  }

  private static List<Week> weeks(Hiring hiring) {
    return IntStream.range(0, hiring.weeks()).mapToObj(week -> week(hiring, week)).toList();
  }

  private static Week week(Hiring hiring, int week) {
    LocalDate monday = hiring.monday(week);
    if (!hiring.requirement().isEmpty()) {
      return new Week(monday, null, 1);
    }
    String id = hiring.calendar().at(monday, "");
    double own = Objects.requireNonNull(hiring.typicalWeeks().get(id)).volume();
    return new Week(monday, id, own * hiring.volume().at(monday, 1.0));
  }

  private static Set<String> used(List<Week> weeks) {
    Set<String> used = new HashSet<>();
    weeks.forEach(week -> used.add(Objects.requireNonNull(week.typicalWeek())));
    return used;
  }

  private static void check(Hiring hiring, String id, Scenario week) {
    for (String group : hiring.groups().keySet()) {
      if (!week.agentGroups().containsKey(group)) {
        throw new UnplannableScenarioException(
            "hiring.typicalWeeks." + id,
            "this week has no agent group \"" + group + "\", which is to be hired for");
      }
    }
  }

  private static RequirementCurve curve(
      String id, Scenario week, List<Week> weeks, BooleanSupplier stop) {
    List<Double> volumes = new ArrayList<>();
    for (Week each : weeks) {
      if (id.equals(each.typicalWeek())) {
        volumes.add(each.volume());
      }
    }
    try {
      return RequirementCurve.of(week, volumes, stop);
    } catch (UnplannableScenarioException e) {
      throw new UnplannableScenarioException(
          "hiring.typicalWeeks." + id, e.path() + ": " + e.getMessage());
    }
  }

  /**
   * The agent groups of the plan.
   *
   * @return ids in id order
   */
  public List<String> groups() {
    return groups;
  }

  /**
   * The weeks of the plan.
   *
   * @return in order
   */
  public List<Week> weeks() {
    return weeks;
  }

  /**
   * The agent hours at work that a week asks of a group.
   *
   * @param group an agent group id
   * @param week index of the week
   * @return hours, at least 0
   */
  public double hours(String group, int week) {
    return hours(group, week, 1);
  }

  /**
   * The agent hours at work that a week asks of a group when the forecast is off.
   *
   * @param group an agent group id
   * @param week index of the week
   * @param factor on volumes, or on a given requirement; 1 for the forecast as it is
   * @return hours, at least 0
   */
  public double hours(String group, int week, double factor) {
    Week at = weeks.get(week);
    if (at.typicalWeek() == null) {
      ByWeek<Double> given = Objects.requireNonNull(hiring.requirement().get(group));
      return given.at(at.monday(), 0.0) * factor;
    }
    RequirementCurve curve = Objects.requireNonNull(curves.get(at.typicalWeek()));
    return curve.hours(group, at.volume() * factor);
  }

  /**
   * What all weeks ask for.
   *
   * @return agent hours at work by group and week
   */
  public WeeklyRequirement requirement() {
    return requirement(week -> 1);
  }

  /**
   * What all weeks ask for when the forecast is off.
   *
   * @param factors on volumes, or on a given requirement, by week
   * @return agent hours at work by group and week
   */
  public WeeklyRequirement requirement(IntToDoubleFunction factors) {
    Map<String, List<Double>> hours = new TreeMap<>();
    for (String group : groups) {
      hours.put(
          group,
          IntStream.range(0, weeks.size())
              .mapToObj(week -> hours(group, week, factors.applyAsDouble(week)))
              .toList());
    }
    return new WeeklyRequirement(hours);
  }

  /**
   * What each typical week asks for.
   *
   * @return by id, those the calendar names; empty when the requirement is given
   */
  public Map<String, RequirementCurve> curves() {
    return curves;
  }

  /**
   * The typical weeks.
   *
   * @return their scenarios by id, those the calendar names; empty when the requirement is given
   */
  public Map<String, Scenario> scenarios() {
    return scenarios;
  }

  /**
   * The service of the weeks with more and fewer people, by simulation.
   *
   * @param options seed, replications, threads, confidence and engine
   * @param progress hears how far the simulation of each typical week is and may stop it
   * @return null when the requirement is given: then nothing is known of service
   * @throws java.util.concurrent.CancellationException if the progress says stop
   */
  public @Nullable WeeklyService service(ExperimentOptions options, Progress progress) {
    if (curves.isEmpty()) {
      return null;
    }
    Map<String, ServiceCurve> services = new TreeMap<>();
    for (Map.Entry<String, Scenario> week : scenarios.entrySet()) {
      RequirementCurve curve = Objects.requireNonNull(curves.get(week.getKey()));
      services.put(week.getKey(), ServiceCurve.of(week.getValue(), curve, options, progress));
    }
    return new WeeklyService(weeks, services);
  }
}
