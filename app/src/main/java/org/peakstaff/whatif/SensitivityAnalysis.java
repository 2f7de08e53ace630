package org.peakstaff.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.PairedExperiment;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.result.ComparedMeasure.Unit;
import org.peakstaff.result.Comparison;
import org.peakstaff.result.DecimalText;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.LoadedScenario;

/**
 * Moves every input that a planner can be wrong about down and up, and the staff likewise, all on
 * the same customers.
 */
public final class SensitivityAnalysis {
  private static final List<Double> STAFF_FACTORS =
      List.of(0.9, 0.925, 0.95, 0.975, 1.025, 1.05, 1.075, 1.1);
  private static final double POINT = 0.01;

  private final ScenarioSource source;
  private final double step;
  private final NamedScenario scenario;
  private final List<UncertainInput> inputs = new ArrayList<>();
  private final List<CompiledScenario> variants = new ArrayList<>();
  private final CompiledScenario baseline;
  private final MeasurePath measure;

  private SensitivityAnalysis(ScenarioSource source, double step, Optional<String> measureName) {
    this.source = source;
    this.step = step;
    scenario = NamedScenario.read(source);
    baseline = compile(scenario.loaded());
    measure = PrimaryMeasure.of(measureName, baseline);
  }

  /**
   * Reads a scenario.
   *
   * @param source its file
   * @param step by how much inputs are moved, such as 0.1
   * @param measure the measure to look at, empty for the service level
   * @return the analysis, ready to run
   * @throws UnknownMeasureException if the scenario does not have the measure
   */
  public static SensitivityAnalysis of(
      ScenarioSource source, double step, Optional<String> measure) {
    return new SensitivityAnalysis(source, step, measure);
  }

  /**
   * The scenario as read.
   *
   * @return the scenario
   */
  public LoadedScenario loaded() {
    return scenario.loaded();
  }

  private static CompiledScenario compile(LoadedScenario loaded) {
    return ScenarioCompiler.compile(loaded.scenario(), loaded.sha256());
  }

  /**
   * Simulates the scenario and all that is moved.
   *
   * @param options how to run
   * @param progress hears how far it is and may stop it
   * @return how much the measure depends on each
   */
  public Sensitivity run(ExperimentOptions options, Progress progress) {
    Scenario own = scenario.loaded().scenario();
    for (UncertainInput input : UncertainInput.values()) {
      List<String> down = input.changes(own, -step);
      if (!down.isEmpty()) {
        inputs.add(input);
        variants.add(changed(down));
        variants.add(changed(input.changes(own, step)));
      }
    }
    for (double factor : STAFF_FACTORS) {
      variants.add(changed(List.of("scale.agentGroups.*.scheduled=" + DecimalText.of(factor))));
    }
    return sensitivity(PairedExperiment.run(baseline, variants, measure, options, progress));
  }

  private CompiledScenario changed(List<String> changes) {
    return compile(source.changed("--step", changes));
  }

  private Sensitivity sensitivity(Comparison comparison) {
    List<Sensitivity.Bar> bars = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      UncertainInput input = inputs.get(i);
      bars.add(
          new Sensitivity.Bar(
              input.words(),
              input.isShare(),
              difference(comparison, 2 * i),
              difference(comparison, 2 * i + 1)));
    }
    bars.sort(Comparator.comparingDouble(Sensitivity.Bar::size).reversed());
    List<Sensitivity.CurvePoint> curve = curve(comparison);
    return new Sensitivity(
        scenario, measure, step, comparison.baseline(), bars, curve, price(curve));
  }

  private Difference difference(Comparison comparison, int variant) {
    Map<MeasurePath, Difference> all = comparison.variants().get(variant).differences();
    Difference found = all.get(measure);
    if (found != null) {
      return found;
    }
    Estimate none =
        new Estimate(Double.NaN, Double.NaN, Double.NaN, comparison.baseline().confidence(), null);
    return new Difference(none, none, none, Double.NaN);
  }

  /** Factors that round to the same roster are one point. */
  private List<Sensitivity.CurvePoint> curve(Comparison comparison) {
    Map<Double, Sensitivity.CurvePoint> byHours = new TreeMap<>();
    int first = 2 * inputs.size();
    for (int i = 0; i < STAFF_FACTORS.size(); i++) {
      Difference difference = difference(comparison, first + i);
      RosterCost roster = RosterCost.of(variants.get(first + i).scenario());
      byHours.putIfAbsent(
          roster.hours(),
          new Sensitivity.CurvePoint(
              STAFF_FACTORS.get(i), roster, difference.variant(), difference.change()));
    }
    Sensitivity.CurvePoint here = here(difference(comparison, first));
    byHours.put(here.roster().hours(), here);
    return List.copyOf(byHours.values());
  }

  private Sensitivity.CurvePoint here(Difference any) {
    Estimate none = new Estimate(0, 0, 0, any.change().confidence(), null);
    RosterCost roster = RosterCost.of(baseline.scenario());
    return new Sensitivity.CurvePoint(1, roster, any.baseline(), none);
  }

  /** From the scenario as it is to the next point up that has more staff. */
  private Sensitivity.@Nullable Price price(List<Sensitivity.CurvePoint> curve) {
    RosterCost here = RosterCost.of(baseline.scenario());
    for (Sensitivity.CurvePoint point : curve) {
      if (point.roster().hours() > here.hours()) {
        return price(here, point);
      }
    }
    return null;
  }

  private Sensitivity.@Nullable Price price(RosterCost here, Sensitivity.CurvePoint point) {
    double direction = measure.measure().direction() < 0 ? -1 : 1;
    double unit = measure.measure().unit() == Unit.SHARE ? POINT : 1;
    double gain = direction * point.change().mean() / unit;
    if (!(gain > 0)) {
      return null;
    }
    double hours = point.roster().hours() - here.hours();
    Double cost = point.roster().cost();
    Estimate costs =
        cost == null
            ? null
            : perUnit(cost - Objects.requireNonNull(here.cost()), point, direction * unit);
    return new Sensitivity.Price(perUnit(hours, point, direction * unit), costs, here.currency());
  }

  /** More gain is a lower price, so the ends change places; no end where no gain is possible. */
  private static Estimate perUnit(double amount, Sensitivity.CurvePoint point, double unit) {
    Estimate change = point.change();
    double one = change.low() / unit;
    double other = change.high() / unit;
    double least = Math.min(one, other);
    double most = Math.max(one, other);
    boolean bounded = least > 0;
    return new Estimate(
        amount / (change.mean() / unit),
        bounded ? amount / most : Double.NaN,
        bounded ? amount / least : Double.NaN,
        change.confidence(),
        null);
  }
}
