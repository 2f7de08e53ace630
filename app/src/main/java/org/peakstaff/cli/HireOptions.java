package org.peakstaff.cli;

import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.ExperimentOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a hiring plan is put to the test. */
final class HireOptions {
  /** Replications of a typical week, which has many contacts. */
  private static final int WEEKS = 10;

  @Option(
      names = "--futures",
      paramLabel = "N",
      defaultValue = "1000",
      description = {
        "Number of futures the plan is tried on (default ${DEFAULT-VALUE}); 0 for the plan alone,",
        "without other options and without what more or less money buys."
      })
  private int futures;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of all random numbers (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of threads (default one per core); results do not depend on it.")
  private @Nullable Integer threads;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * How many futures.
   *
   * @throws ParameterException if it is negative
   */
  int futures() {
    if (futures < 0) {
      throw wrong("--futures must not be negative, it is " + futures);
    }
    return futures;
  }

  /**
   * How typical weeks are simulated.
   *
   * @throws ParameterException if an option is out of range
   */
  ExperimentOptions experiment() {
    ExperimentOptions options = ExperimentOptions.defaults().withSeed(seed).withReplications(WEEKS);
    if (threads == null) {
      return options;
    } else if (threads < 1) {
      throw wrong("--threads must be at least 1, not " + threads);
    }
    return options.withThreads(threads);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
