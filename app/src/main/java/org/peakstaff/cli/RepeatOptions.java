package org.peakstaff.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.EngineChoice;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.scenario.json.LoadedScenario;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a command simulates a fixed number of replications. */
class RepeatOptions extends SeedOptions {
  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Number of replications (default 200).")
  private @Nullable Integer replications;

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
      names = "--checkpoint",
      paramLabel = "TIME",
      defaultValue = "60s",
      converter = SecondsConverter.class,
      description = {
        "A run that takes longer than this (default ${DEFAULT-VALUE}) writes a checkpoint,",
        "and again whenever as much has passed; the same command goes on from there."
      })
  private double checkpointSeconds;

  /**
   * The options of the experiment.
   *
   * @throws ParameterException if they contradict each other or are out of range
   */
  @Override
  ExperimentOptions experiment() {
    ExperimentOptions options = super.experiment().withEngine(engine());
    return replications == null
        ? options
        : options.withReplications(atLeast(1, "--replications", replications));
  }

  /**
   * The checkpoint of a command.
   *
   * @param folder of its results
   * @param options how it simulates
   * @param scenarios what it simulates
   * @param others what else its results depend on
   */
  final CheckpointFile checkpoint(
      ConsoleCommand command,
      Path folder,
      ExperimentOptions options,
      List<LoadedScenario> scenarios,
      String... others) {
    return CheckpointFile.of(
        folder.resolve(command.commandName() + ".checkpoint"),
        RunIdentity.of(command, options, scenarios, others),
        command.console(),
        Duration.ofNanos((long) (checkpointSeconds * 1e9)),
        System::nanoTime);
  }

  /** Whether a number of replications was asked for. */
  final boolean isFixed() {
    return replications != null;
  }

  /**
   * Refuses an engine that cannot run a scenario.
   *
   * @throws ParameterException with the reason
   */
  final void checkEngine(CompiledScenario compiled) {
    Optional<String> obstacle = engine().whyNot(compiled);
    if (obstacle.isPresent()) {
      throw wrong("the " + engine().id() + " engine cannot run this scenario: " + obstacle.get());
    }
  }

  private EngineChoice engine() {
    return engine == null
        ? EngineChoice.AUTO
        : choice("--engine", engine, EngineChoice.values(), EngineChoice::id);
  }

  /** The engines that can be asked for. */
  static final class EngineNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(EngineChoice.values()).map(EngineChoice::id).iterator();
    }
  }
}
