package org.peakstaff.cli;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.ExperimentOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command with random numbers asks for, and how it refuses what is out of range. */
class SeedOptions {
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
   * The options of the experiment.
   *
   * @throws ParameterException if they contradict each other or are out of range
   */
  ExperimentOptions experiment() {
    ExperimentOptions options = ExperimentOptions.defaults().withSeed(seed);
    return threads == null ? options : options.withThreads(atLeast(1, "--threads", threads));
  }

  /**
   * One of several values by its name.
   *
   * @throws ParameterException with all names if there is none of this name
   */
  final <T> T choice(String option, String name, T[] values, Function<T, String> id) {
    for (T value : values) {
      if (id.apply(value).equals(name)) {
        return value;
      }
    }
    String names = Arrays.stream(values).map(id).collect(Collectors.joining(", "));
    throw wrong(option + " is one of " + names + ", not \"" + name + "\"");
  }

  /**
   * A number that is large enough.
   *
   * @throws ParameterException if it is not
   */
  final int atLeast(int smallest, String option, int value) {
    if (value < smallest) {
      throw wrong(option + " must be at least " + smallest + ", not " + value);
    }
    return value;
  }

  /** What is wrong with the command line. */
  final ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
