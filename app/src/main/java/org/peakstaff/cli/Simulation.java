package org.peakstaff.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peakstaff.experiment.Progress;
import org.peakstaff.report.Display;
import org.peakstaff.report.Verdict;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.SimulationResult.StopReason;

/**
 * The part of a command that simulates: shows progress, and lets Ctrl-C stop the experiment and the
 * command report what is done before the process ends.
 */
final class Simulation implements AutoCloseable {
  private final Display display;
  private final Console console;
  private final boolean quiet;
  private final Interruption interruption = Interruption.listen();
  private int planned;

  private Simulation(ConsoleCommand command) {
    display = command.display();
    console = command.console();
    quiet = command.isQuiet();
  }

  static Simulation begin(ConsoleCommand command) {
    return new Simulation(command);
  }

  /** Runs something that reports its progress. */
  <T extends @Nullable Object> T watch(Function<Progress, T> experiment) {
    boolean shown = !quiet && console.showsProgress();
    try (ProgressLine line =
        new ProgressLine(display, console, interruption, shown, System::nanoTime)) {
      T result = experiment.apply(line);
      planned = line.planned();
      return result;
    }
  }

  /** Whether the user asked for an end. */
  boolean isStopped() {
    return interruption.isRequested();
  }

  /** Forgets the checkpoint of a run that came to its end. */
  void end(CheckpointFile checkpoint) {
    if (!interruption.isRequested()) {
      checkpoint.done();
    }
  }

  /** The exit code after a result has been reported; says so when it was interrupted. */
  int exitCode(SimulationResult result) {
    boolean missed = !Verdict.met(result.targets());
    int code = exitCodeWithoutTargets(result);
    return code == ExitCode.DONE && missed ? ExitCode.TARGET_NOT_MET : code;
  }

  /** The exit code where no target is at stake; says so when the run was interrupted. */
  int exitCodeWithoutTargets(SimulationResult result) {
    if (result.stop() != StopReason.INTERRUPTED) {
      return ExitCode.DONE;
    }
    console.say(
        "interrupted after "
            + display.count(result.replications())
            + " of "
            + display.count(planned)
            + " replications");
    return ExitCode.INTERRUPTED;
  }

  /** Everything is reported. */
  @Override
  public void close() {
    console.flush();
    interruption.close();
  }
}
