package org.peakstaff.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Precision;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a command simulates, until a number of replications or a precision is reached. */
final class RunOptions extends RepeatOptions {
  private static final int DEFAULT_MAXIMUM = 10_000;

  @Option(
      names = "--precision",
      paramLabel = "SHARE",
      converter = ShareConverter.class,
      description = {
        "Instead of a number of replications: go on until every contact type's",
        "interval is within plus or minus this: points of a share, part of a time."
      })
  private @Nullable Double precision;

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      completionCandidates = MeasureNames.class,
      description = {
        "The measure that --precision is about (default serviceLevel):",
        "${COMPLETION-CANDIDATES}."
      })
  private @Nullable String measure;

  @Option(
      names = "--max-replications",
      paramLabel = "N",
      description = "The most replications --precision may take (default 10000).")
  private @Nullable Integer maximum;

  /**
   * The options of the experiment.
   *
   * @throws ParameterException if they contradict each other or are out of range
   */
  @Override
  ExperimentOptions experiment() {
    ExperimentOptions options = super.experiment();
    if (precision == null) {
      refuseWithoutPrecision("--measure", measure);
      refuseWithoutPrecision("--max-replications", maximum);
      return options;
    }
    if (isFixed()) {
      throw wrong("--replications and --precision exclude each other. Maybe --max-replications?");
    }
    int most =
        maximum == null ? DEFAULT_MAXIMUM : atLeast(Precision.BATCH, "--max-replications", maximum);
    return options.withPrecision(new Precision(precision, measure(), most));
  }

  /**
   * Refuses a number of replications, or a precision, for a scenario that is one long run.
   *
   * @throws ParameterException with the option
   */
  void checkBatches(CompiledScenario compiled) {
    if (compiled.batches() > 0 && (isFixed() || precision != null)) {
      String option = isFixed() ? "--replications" : "--precision";
      throw wrong(
          option
              + " does not go with horizon.batches, which cut one long run into "
              + compiled.batches()
              + " batches. Maybe more days?");
    }
  }

  private Precision.Measure measure() {
    return measure == null
        ? Precision.Measure.SERVICE_LEVEL
        : choice("--measure", measure, Precision.Measure.values(), Precision.Measure::id);
  }

  private void refuseWithoutPrecision(String option, @Nullable Object value) {
    if (value != null) {
      throw wrong(option + " belongs to --precision, which is not given");
    }
  }

  /** The measures whose precision can be asked for. */
  static final class MeasureNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Precision.Measure.values()).map(Precision.Measure::id).iterator();
    }
  }
}
