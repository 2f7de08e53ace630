package org.peakstaff.experiment;

import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.SimulationResult.StopReason;

/**
 * Runs a scenario until a number of replications or a precision is reached.
 *
 * <p>With a precision, replications come in batches of {@value Precision#BATCH} and the intervals
 * are looked at between batches only; the next look comes when n' = n (half-width / precision)^2
 * replications are done. A scenario with batches is one long run, whatever number of replications
 * or precision is asked for. Results are a function of scenario, options other than threads, and
 * nothing else.
 */
public final class Experiment {
  private final CompiledScenario scenario;
  private final ExperimentOptions options;
  private final Checkpoint checkpoint;
  private final ResultFold fold;

  /** Replications until the next look; with a fixed number there is none. */
  private int planned = Precision.BATCH;

  private Experiment(CompiledScenario scenario, ExperimentOptions options, RawRows raw) {
    this.scenario = scenario;
    this.options = options;
    boolean kept = raw.equals(RawRows.NONE) && scenario.batches() == 0;
    checkpoint = kept ? options.checkpoint() : Checkpoint.NONE;
    fold = new ResultFold(scenario, raw);
  }

  /**
   * Runs an experiment, or the rest of one that was interrupted.
   *
   * @param scenario the scenario
   * @param options how to run it
   * @param progress hears how far it is and may stop it; what is done by then is the result
   * @return the result
   * @throws IllegalArgumentException if the express engine is asked for and cannot run the scenario
   */
  public static SimulationResult run(
      CompiledScenario scenario, ExperimentOptions options, Progress progress) {
    return run(scenario, options, progress, RawRows.NONE);
  }

  /**
   * Runs an experiment and tells what each replication counted. Without a checkpoint: the rows of
   * an earlier process would be missing.
   *
   * @param scenario the scenario
   * @param options how to run it
   * @param progress hears how far it is and may stop it; what is done by then is the result
   * @param raw hears numerators and denominators of every replication, or batch
   * @return the result
   * @throws IllegalArgumentException if the express engine is asked for and cannot run the scenario
   */
  public static SimulationResult run(
      CompiledScenario scenario, ExperimentOptions options, Progress progress, RawRows raw) {
    return new Experiment(scenario, options, raw).run(progress);
  }

  private SimulationResult run(Progress progress) {
    try (ReplicationRunner runner =
        new ReplicationRunner(List.of(scenario), options, progress, rows -> add(rows[0]))) {
      int before = restored();
      runner.resumeAfter(before);
      Precision precision = options.precision();
      StopReason stop =
          precision == null || scenario.batches() > 0
              ? runFixed(runner)
              : runUntilPrecise(runner, precision);
      if (stop != StopReason.INTERRUPTED && runner.folded() > before) {
        checkpoint.finished(name(), this::state);
      }
      return ResultBuilder.result(scenario, fold, options, runner.engine(0), stop);
    }
  }

  private void add(long[] row) {
    fold.add(row);
    if (checkpoint.isDue()) {
      checkpoint.save(name(), state());
    }
  }

  private byte[] state() {
    return ExperimentState.of(planned, List.of(fold));
  }

  /** Replications done before this process began. */
  private int restored() {
    byte[] state = checkpoint.saved(name());
    if (state != null) {
      planned = ExperimentState.restore(state, List.of(fold));
    }
    return fold.moments().count();
  }

  private String name() {
    return ExperimentState.name(scenario) + " " + ExperimentState.name(options);
  }

  private StopReason runFixed(ReplicationRunner runner) {
    int replications = scenario.batches() > 0 ? 1 : options.replications();
    boolean whole = runner.runUntil(replications);
    return whole || runner.folded() == replications
        ? StopReason.REPLICATIONS_DONE
        : StopReason.INTERRUPTED;
  }

  private StopReason runUntilPrecise(ReplicationRunner runner, Precision precision) {
    while (runner.runUntil(planned)) {
      double excess = excess(precision);
      if (excess <= 1) {
        return StopReason.PRECISION_REACHED;
      }
      if (planned == precision.maximum()) {
        return StopReason.MAXIMUM_REACHED;
      }
      planned = nextLook(planned, excess, precision.maximum());
    }
    return StopReason.INTERRUPTED;
  }

  /** Whole batches, at least one more. */
  static int nextLook(int done, double excess, int maximum) {
    double wanted = Math.ceil(done * excess * excess / Precision.BATCH * (1 - 1e-12));
    double batches = Math.max(done / Precision.BATCH + 1.0, wanted);
    return (int) Math.min(maximum, batches * Precision.BATCH);
  }

  /** The widest half-width over contact types, as a multiple of the one wanted. */
  private double excess(Precision precision) {
    Cells cells = fold.cells();
    ResultBuilder builder = new ResultBuilder(scenario, fold, options.confidence());
    double widest = 0;
    for (int type = 0; type < scenario.types(); type++) {
      var estimate =
          builder.estimate(
              cells.contact(cells.horizon(), type) + pair(precision), Double.NaN, null);
      double scale = precision.measure().relative() ? Math.abs(estimate.mean()) : 1;
      double ratio = estimate.halfWidth() / (scale * precision.halfWidth());
      widest = Math.max(widest, Double.isNaN(ratio) ? 0 : ratio);
    }
    return widest;
  }

  private static int pair(Precision precision) {
    return switch (precision.measure()) {
      case SERVICE_LEVEL -> Cells.OWN_SERVICE_LEVEL;
      case ABANDONMENT -> Cells.ABANDONMENT;
      case AVERAGE_SPEED_OF_ANSWER -> Cells.SPEED_OF_ANSWER;
      case MEAN_WAIT -> Cells.MEAN_WAIT;
    };
  }
}
