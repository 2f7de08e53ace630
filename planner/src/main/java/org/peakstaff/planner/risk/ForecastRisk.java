package org.peakstaff.planner.risk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.PlannedStaffing;
import org.peakstaff.planner.requirement.PlanningMethod;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.random.Sampler;
import org.peakstaff.result.Estimate;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.ForecastError;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;

/**
 * What an error of the forecast, drawn once per horizon, does to a plan. It is another thing than
 * the variation from day to day, of which {@code requiredP10} and {@code requiredP90} of a plan
 * speak.
 *
 * <p>One factor moves all volumes and another all handle times, in every interval alike. The load
 * follows their product, which is lognormal with the variances of both added; so the requirement at
 * a quantile of the error is that of the scenario at this quantile of the product, reached by the
 * most likely pair of factors, and a quantile of the hours is the sum over the intervals at the
 * same quantile. To a requirement by formula belongs a formula; one found by simulation is moved by
 * as many agents as the formula's.
 *
 * @param volumeCv coefficient of variation of the factor on volumes
 * @param handleTimeCv coefficient of variation of the factor on handle times
 * @param levels P10, P50 and P90
 * @param met share of days on which the plan meets every target while the forecast is off as often
 *     and as far as it may be, with its Wilson interval; null without targets for days
 * @param metAsForecast the same share while the forecast is right
 */
public record ForecastRisk(
    double volumeCv,
    double handleTimeCv,
    List<ForecastLevel> levels,
    @Nullable Estimate met,
    @Nullable Estimate metAsForecast) {
  private static final List<Double> PROBABILITIES = List.of(0.1, 0.5, 0.9);
  private static final String EVENT = "forecast-error";

  /** Copies the list. */
  public ForecastRisk {
    levels = List.copyOf(levels);
  }

  /**
   * The risk of a plan.
   *
   * @param scenario the scenario it was made for
   * @param plan the plan
   * @param options how its simulation was run
   * @param progress hears how far the simulation with errors is and may stop it
   * @return null when the scenario has no error of the forecast
   */
  public static @Nullable ForecastRisk of(
      Scenario scenario, RequirementPlan plan, ExperimentOptions options, Progress progress) {
    ForecastError error = scenario.forecastError();
    if (error == null) {
      return null;
    }
    Scenario byFormula = byFormula(scenario, plan);
    List<PlanInterval> asForecast = RequirementPlanner.requirement(byFormula).intervals();
    List<ForecastLevel> levels = new ArrayList<>();
    for (double probability : PROBABILITIES) {
      levels.add(level(byFormula, plan, asForecast, error, probability));
    }
    Scenario planned = PlannedStaffing.of(plan.intervals()).applyTo(scenario);
    Estimate met =
        Experiment.run(
                ScenarioCompiler.compile(planned, plan.sha256()), options.within("risk"), progress)
            .measures()
            .total()
            .probabilityTargetMet();
    return new ForecastRisk(
        error.volume().value(),
        error.handleTime().value(),
        levels,
        met,
        plan.simulation().measures().total().probabilityTargetMet());
  }

  /** The scenario planned by the formula that the plan rests on. */
  private static Scenario byFormula(Scenario scenario, RequirementPlan plan) {
    boolean searched = PlanningMethod.SIMULATION.id().equals(plan.method());
    String method = searched ? PlanningMethod.MOL.id() : plan.method();
    PlanSettings settings = scenario.plan();
    return scenario.withPlan(settings.withMethod(method));
  }

  private static ForecastLevel level(
      Scenario scenario,
      RequirementPlan plan,
      List<PlanInterval> asForecast,
      ForecastError error,
      double probability) {
    double volume = factor(error.volume(), error.handleTime(), probability);
    double handleTime = factor(error.handleTime(), error.volume(), probability);
    Scenario off = scenario.withEvents(withError(scenario, volume, handleTime));
    List<PlanInterval> moved = RequirementPlanner.requirement(off).intervals();
    List<ForecastLevel.Interval> intervals = new ArrayList<>();
    double agents = 0;
    double heads = 0;
    for (int i = 0; i < moved.size(); i++) {
      PlanInterval interval = plan.intervals().get(i);
      Map<String, Integer> required = new TreeMap<>();
      for (Map.Entry<String, GroupRequirement> each : interval.agentGroups().entrySet()) {
        GroupRequirement own = each.getValue();
        GroupRequirement before = row(asForecast.get(i), each.getKey());
        GroupRequirement after = row(moved.get(i), each.getKey());
        int more = after.required() - before.required();
        required.put(each.getKey(), Math.max(0, own.required() + more));
        heads += own.requiredWithShrinkage();
        heads += after.requiredWithShrinkage() - before.requiredWithShrinkage();
      }
      intervals.add(new ForecastLevel.Interval(interval.start(), required));
      agents += intervals.get(i).total();
    }
    double hours = hours(scenario.horizon().interval());
    return new ForecastLevel(
        probability, volume, handleTime, agents * hours, heads * hours, intervals);
  }

  private static GroupRequirement row(PlanInterval interval, String group) {
    return Objects.requireNonNull(interval.agentGroups().get(group));
  }

  private static double hours(Duration interval) {
    return interval.toSeconds() / 3600.0;
  }

  /**
   * The factor on one of the two at a quantile of their product: with s^2 = log(1 + cv^2) of each,
   * exp(-s^2 / 2 + z s^2 / sqrt(s^2 + other s^2)).
   */
  static double factor(Share own, Share other, double probability) {
    double variance = StrictMath.log1p(own.value() * own.value());
    double both = variance + StrictMath.log1p(other.value() * other.value());
    if (variance == 0) {
      return 1;
    }
    double cv = Math.sqrt(StrictMath.expm1(both));
    double product = Sampler.logNormalByMean(1, cv).quantile(probability);
    double z = (StrictMath.log(product) + both / 2) / Math.sqrt(both);
    return StrictMath.exp(-variance / 2 + z * variance / Math.sqrt(both));
  }

  /** The scenario's events and one that lasts the whole horizon. */
  private static Map<String, Event> withError(Scenario scenario, double volume, double handleTime) {
    Map<String, Event.ContactEffect> effects = new TreeMap<>();
    for (String type : scenario.contactTypes().keySet()) {
      effects.put(type, new Event.ContactEffect(volume, 0, handleTime, 1));
    }
    LocalDateTime from = scenario.horizon().from().atStartOfDay();
    LocalDateTime to = from.plusDays(scenario.horizon().days());
    Map<String, Event> events = new TreeMap<>(scenario.events());
    events.put(EVENT, new Event(null, from, to, effects, Map.of()));
    return events;
  }
}
