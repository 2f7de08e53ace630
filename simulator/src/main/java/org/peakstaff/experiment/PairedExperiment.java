package org.peakstaff.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.Comparison;
import org.peakstaff.result.Difference;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.result.VariantComparison;
import org.peakstaff.statistics.Resumable;

/**
 * Runs a baseline and variants of it on common random numbers and compares them replication by
 * replication.
 *
 * <p>All scenarios meet the same customers in replication i, until behaviour itself diverges, so
 * what they have in common cancels in the difference: intervals of differences are far narrower
 * than those of the measures. The number of replications is fixed; a precision in the options is
 * not looked at. A comparison does not depend on the other variants but for Holm's correction, nor
 * on the order of the variants or the number of threads.
 */
public final class PairedExperiment {
  private final List<CompiledScenario> scenarios;
  private final ExperimentOptions options;
  private final List<ResultFold> folds;
  private final List<PairedFold> differences;

  private PairedExperiment(List<CompiledScenario> scenarios, ExperimentOptions options) {
    this.scenarios = scenarios;
    this.options = options;
    folds = scenarios.stream().map(each -> new ResultFold(each, RawRows.NONE)).toList();
    differences =
        scenarios.stream()
            .skip(1)
            .map(variant -> new PairedFold(scenarios.get(0), variant))
            .toList();
  }

  /**
   * The measures in which a scenario can be compared.
   *
   * @param scenario the scenario
   * @return their paths, in order
   */
  public static Set<MeasurePath> measures(CompiledScenario scenario) {
    return HorizonPairs.of(scenario).keySet();
  }

  /**
   * Runs baseline and variants, or the rest of a run that was interrupted.
   *
   * @param baseline the baseline
   * @param variants the variants, at least one
   * @param primary the measure the comparison is about
   * @param options how to run them
   * @param progress hears how far it is and may stop it; what is done by then is the result
   * @return the comparison
   * @throws IllegalArgumentException if the express engine is asked for and cannot run one of them
   */
  public static Comparison run(
      CompiledScenario baseline,
      List<CompiledScenario> variants,
      MeasurePath primary,
      ExperimentOptions options,
      Progress progress) {
    List<CompiledScenario> all = Stream.concat(Stream.of(baseline), variants.stream()).toList();
    return new PairedExperiment(all, options).run(primary, progress);
  }

  private Comparison run(MeasurePath primary, Progress progress) {
    try (ReplicationRunner runner =
        new ReplicationRunner(scenarios, options, progress, this::add)) {
      int before = restored();
      runner.resumeAfter(before);
      boolean whole = runner.runUntil(options.replications());
      boolean done = whole || runner.folded() == options.replications();
      if (done && runner.folded() > before) {
        options.checkpoint().finished(name(), this::state);
      }
      return comparison(
          primary, runner, done ? StopReason.REPLICATIONS_DONE : StopReason.INTERRUPTED);
    }
  }

  private void add(long[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      folds.get(i).add(rows[i]);
      if (i > 0) {
        differences.get(i - 1).add(folds.get(i).pairs(), folds.get(0).pairs());
      }
    }
    if (options.checkpoint().isDue()) {
      options.checkpoint().save(name(), state());
    }
  }

  private byte[] state() {
    return ExperimentState.of(options.replications(), parts());
  }

  /** Replications done before this process began. */
  private int restored() {
    byte[] state = options.checkpoint().saved(name());
    if (state != null) {
      ExperimentState.restore(state, parts());
    }
    return folds.get(0).moments().count();
  }

  private List<Resumable> parts() {
    return Stream.<Resumable>concat(folds.stream(), differences.stream()).toList();
  }

  private String name() {
    String all = scenarios.stream().map(ExperimentState::name).collect(Collectors.joining(" "));
    return "paired " + all + " " + ExperimentState.name(options);
  }

  private Comparison comparison(MeasurePath primary, ReplicationRunner runner, StopReason stop) {
    List<Map<MeasurePath, Difference>> found =
        differences.stream().map(each -> each.differences(options.confidence())).toList();
    double[] adjusted =
        HolmAdjustment.adjust(found.stream().mapToDouble(each -> p(each, primary)).toArray());
    List<VariantComparison> variants = new ArrayList<>();
    var results =
        IntStream.range(0, scenarios.size())
            .mapToObj(
                i ->
                    ResultBuilder.result(
                        scenarios.get(i), folds.get(i), options, runner.engine(i), stop))
            .toList();
    for (int i = 0; i < found.size(); i++) {
      variants.add(new VariantComparison(results.get(i + 1), found.get(i), adjusted[i]));
    }
    return new Comparison(primary, results.get(0), variants);
  }

  private static double p(Map<MeasurePath, Difference> differences, MeasurePath primary) {
    Difference difference = differences.get(primary);
    return difference == null ? Double.NaN : difference.pValue();
  }
}
