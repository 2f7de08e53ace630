package org.peakstaff.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Precision;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command simulates. */
final class RunOptions {
  private static final int DEFAULT_MAXIMUM = 10_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of all random numbers (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Number of replications (default 200).")
  private @Nullable Integer replications;

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

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of threads (default one per core); results do not depend on it.")
  private @Nullable Integer threads;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * The options of the experiment.
   *
   * @throws ParameterException if they contradict each other or are out of range
   */
  ExperimentOptions experiment() {
    ExperimentOptions options = ExperimentOptions.defaults().withSeed(seed);
    if (threads != null) {
      options = options.withThreads(atLeast(1, "--threads", threads));
    }
    if (precision == null) {
      refuseWithoutPrecision("--measure", measure);
      refuseWithoutPrecision("--max-replications", maximum);
      return replications == null
          ? options
          : options.withReplications(atLeast(1, "--replications", replications));
    }
    if (replications != null) {
      throw wrong("--replications and --precision exclude each other. Maybe --max-replications?");
    }
    int most =
        maximum == null ? DEFAULT_MAXIMUM : atLeast(Precision.BATCH, "--max-replications", maximum);
    return options.withPrecision(new Precision(precision, measure(), most));
  }

  private Precision.Measure measure() {
    String name = measure;
    if (name == null) {
      return Precision.Measure.SERVICE_LEVEL;
    }
    return Arrays.stream(Precision.Measure.values())
        .filter(candidate -> candidate.id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "--measure is one of "
                        + String.join(", ", MeasureNames.all())
                        + ", not \""
                        + name
                        + "\""));
  }

  private int atLeast(int smallest, String option, int value) {
    if (value < smallest) {
      throw wrong(option + " must be at least " + smallest + ", not " + value);
    }
    return value;
  }

  private void refuseWithoutPrecision(String option, @Nullable Object value) {
    if (value != null) {
      throw wrong(option + " belongs to --precision, which is not given");
    }
  }

  private ParameterException wrong(String message) {
    CommandLine line = spec.commandLine();
    return new ParameterException(line, message);
  }

  /** The measures whose precision can be asked for. */
  static final class MeasureNames implements Iterable<String> {
    static List<String> all() {
      return Arrays.stream(Precision.Measure.values()).map(Precision.Measure::id).toList();
    }

    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }
}
