package org.peakstaff.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.PairedExperiment;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.result.Comparison;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.scenario.Scenario;

/**
 * Compares variants with a baseline: gives each its staff, simulates all on the same customers, and
 * adds up what the rosters cost.
 */
public final class ScenarioComparison {
  private final ComparedStaff staff;
  private final NamedScenario baseline;
  private final List<NamedScenario> variants;
  private final List<Scenario> staffed = new ArrayList<>();
  private final List<CompiledScenario> compiled = new ArrayList<>();
  private final MeasurePath primary;

  private ScenarioComparison(
      NamedScenario baseline,
      List<NamedScenario> variants,
      ComparedStaff staff,
      Optional<String> measure) {
    this.baseline = baseline;
    this.variants = List.copyOf(variants);
    this.staff = staff;
    add(baseline);
    this.variants.forEach(this::add);
    primary = PrimaryMeasure.of(measure, compiled.get(0));
  }

  /**
   * Prepares a comparison: plans where plans are compared, and compiles.
   *
   * @param baseline the baseline
   * @param variants the variants, at least one
   * @param staff with whose staff they are simulated
   * @param measure the measure the comparison is about, empty for the service level
   * @return the comparison, ready to run
   * @throws UnplannableVariantException if the planner has no plan for one of them
   * @throws UnknownMeasureException if the baseline does not have the measure
   */
  public static ScenarioComparison of(
      NamedScenario baseline,
      List<NamedScenario> variants,
      ComparedStaff staff,
      Optional<String> measure) {
    return new ScenarioComparison(baseline, variants, staff, measure);
  }

  private void add(NamedScenario named) {
    Scenario own = named.loaded().scenario();
    Scenario first = staffed.isEmpty() ? own : staffed.get(0);
    try {
      Scenario scenario = staff.staff(own, first);
      staffed.add(scenario);
      compiled.add(ScenarioCompiler.compile(scenario, named.loaded().sha256()));
    } catch (UnplannableScenarioException e) {
      throw new UnplannableVariantException(named, e);
    }
  }

  /**
   * Baseline and variants as they will be simulated.
   *
   * @return the baseline first
   */
  public List<CompiledScenario> compiled() {
    return List.copyOf(compiled);
  }

  /**
   * Simulates and compares.
   *
   * @param options how to run
   * @param progress hears how far it is and may stop it
   * @return the comparison
   */
  public ComparedScenarios run(ExperimentOptions options, Progress progress) {
    Comparison comparison =
        PairedExperiment.run(
            compiled.get(0), compiled.subList(1, compiled.size()), primary, options, progress);
    List<RosterCost> costs = staffed.stream().map(RosterCost::of).toList();
    return new ComparedScenarios(
        staff, baseline, variants, comparison, costs.get(0), costs.subList(1, costs.size()));
  }
}
