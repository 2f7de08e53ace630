package org.peakstaff.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.EngineChoice;
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
      names = "--engine",
      paramLabel = "NAME",
      completionCandidates = EngineNames.class,
      description = {
        "The engine (default auto, the express engine where it can run the scenario);",
        "measures do not depend on it: ${COMPLETION-CANDIDATES}."
      })
  private @Nullable String engine;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of threads (default one per core); results do not depend on it.")
  private @Nullable Integer threads;

  @Option(
      names = "--checkpoint",
      paramLabel = "TIME",
      defaultValue = "60s",
      converter = SecondsConverter.class,
      description = {
        "A run that takes longer than this (default ${DEFAULT-VALUE}) writes a checkpoint,",
        "and again whenever as much has passed; the same command goes on from there."
      })
  private double checkpointSeconds;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * The options of the experiment.
   *
   * @throws ParameterException if they contradict each other or are out of range
   */
  ExperimentOptions experiment() {
    ExperimentOptions options = ExperimentOptions.defaults().withSeed(seed).withEngine(engine());
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

  /**
   * The checkpoint of a command.
   *
   * @param folder of its results
   */
  CheckpointFile checkpoint(ConsoleCommand command, Path folder) {
    return CheckpointFile.of(
        folder,
        command.commandName() + " " + command.version(),
        command.console(),
        Duration.ofNanos((long) (checkpointSeconds * 1e9)),
        System::nanoTime);
  }

  /**
   * Refuses an engine that cannot run a scenario.
   *
   * @throws ParameterException with the reason
   */
  void checkEngine(CompiledScenario compiled) {
    Optional<String> obstacle = engine().whyNot(compiled);
    if (obstacle.isPresent()) {
      throw wrong("the " + engine().id() + " engine cannot run this scenario: " + obstacle.get());
    }
  }

  /**
   * Refuses a number of replications, or a precision, for a scenario that is one long run.
   *
   * @throws ParameterException with the option
   */
  void checkBatches(CompiledScenario compiled) {
    if (compiled.batches() > 0 && (replications != null || precision != null)) {
      String option = replications == null ? "--precision" : "--replications";
      throw wrong(
          option
              + " does not go with horizon.batches, which cut one long run into "
              + compiled.batches()
              + " batches. Maybe more days?");
    }
  }

  private EngineChoice engine() {
    return engine == null
        ? EngineChoice.AUTO
        : choice("--engine", engine, EngineChoice.values(), EngineChoice::id);
  }

  private Precision.Measure measure() {
    return measure == null
        ? Precision.Measure.SERVICE_LEVEL
        : choice("--measure", measure, Precision.Measure.values(), Precision.Measure::id);
  }

  private <T> T choice(String option, String name, T[] values, Function<T, String> id) {
    for (T value : values) {
      if (id.apply(value).equals(name)) {
        return value;
      }
    }
    String names = Arrays.stream(values).map(id).collect(Collectors.joining(", "));
    throw wrong(option + " is one of " + names + ", not \"" + name + "\"");
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
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Precision.Measure.values()).map(Precision.Measure::id).iterator();
    }
  }

  /** The engines that can be asked for. */
  static final class EngineNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(EngineChoice.values()).map(EngineChoice::id).iterator();
    }
  }
}
