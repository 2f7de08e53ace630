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

  private Experiment(
      CompiledScenario scenario, ExperimentOptions options, RawRows raw, Checkpoint checkpoint) {
    this.scenario = scenario;
    this.options = options;
    this.checkpoint = raw.equals(RawRows.NONE) ? checkpoint : Checkpoint.NONE;
    fold = new ResultFold(scenario, raw);
  }

  /**
   * Runs an experiment.
   *
   * @param scenario the scenario
   * @param options how to run it
   * @param progress hears how far it is and may stop it; what is done by then is the result
   * @return the result
   * @throws IllegalArgumentException if the express engine is asked for and cannot run the scenario
   */
  public static SimulationResult run(
      CompiledScenario scenario, ExperimentOptions options, Progress progress) {
    return run(scenario, options, progress, RawRows.NONE, Checkpoint.NONE);
  }

  /**
   * Runs an experiment and tells what each replication counted.
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
    return run(scenario, options, progress, raw, Checkpoint.NONE);
  }

  /**
   * Runs an experiment, or the rest of one that was interrupted.
   *
   * @param scenario the scenario
   * @param options how to run it
   * @param progress hears how far it is and may stop it; what is done by then is the result
   * @param raw hears numerators and denominators of every replication, or batch
   * @param checkpoint keeps the state from time to time, unless somebody hears the raw rows: those
   *     of an earlier process would be missing
   * @return the result
   * @throws IllegalArgumentException if the express engine is asked for and cannot run the scenario
   */
  public static SimulationResult run(
      CompiledScenario scenario,
      ExperimentOptions options,
      Progress progress,
      RawRows raw,
      Checkpoint checkpoint) {
    return new Experiment(scenario, options, raw, checkpoint).run(progress);
  }

  private SimulationResult run(Progress progress) {
    try (ReplicationRunner runner =
        new ReplicationRunner(List.of(scenario), options, progress, rows -> add(rows[0]))) {
      runner.resumeAfter(restored());
      Precision precision = options.precision();
      StopReason stop =
          precision == null || scenario.batches() > 0
              ? runFixed(runner)
              : runUntilPrecise(runner, precision);
      return ResultBuilder.result(scenario, fold, options, runner.engine(0), stop);
    }
  }

  private void add(long[] row) {
    fold.add(row);
    if (scenario.batches() == 0 && checkpoint.isDue()) {
      checkpoint.save(name(), ExperimentState.of(planned, fold));
    }
  }

  /** Replications done before this process began. */
  private int restored() {
    byte[] state = checkpoint.saved(name());
    if (state != null) {
      planned = ExperimentState.restore(state, fold);
    }
    return fold.moments().count();
  }

  /** What the state depends on, beside the program. */
  private String name() {
    return String.join(
        " ",
        scenario.sha256(),
        String.valueOf(options.seed()),
        String.valueOf(options.replications()),
        String.valueOf(options.precision()),
        String.valueOf(options.confidence()));
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
