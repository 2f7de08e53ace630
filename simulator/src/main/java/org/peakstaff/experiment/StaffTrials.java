package org.peakstaff.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.engine.ReplicationEngine;

/**
 * Runs one scenario with many staffings on the same replications, hence on the same customers, and
 * looks at the targets alone.
 *
 * <p>Work is cut into pieces of {@value #PIECE} replications of one staffing; what a piece finds
 * has its place in the result, so that the result does not depend on the number of threads.
 */
public final class StaffTrials implements AutoCloseable {
  private static final int PIECE = 20;

  private final CompiledScenario scenario;
  private final EngineChoice engine;
  private final long seed;
  private final Progress progress;
  private final ExecutorService executor;
  private final List<TargetStretch> stretches;
  private long done;
  private long expected;
  private volatile boolean stopped;

  private StaffTrials(CompiledScenario scenario, ExperimentOptions options, Progress progress) {
    this.scenario = scenario;
    this.progress = progress;
    engine = options.engine();
    seed = options.seed();
    stretches = new TargetReader(scenario).stretches();
    executor = Executors.newFixedThreadPool(options.threads(), StaffTrials::daemon);
  }

  /**
   * Trials of a scenario; its own staffing does not matter.
   *
   * @param scenario the scenario
   * @param options seed, threads and engine
   * @param progress hears how many replications are done and may stop the trials
   * @return trials to be closed when no more are wanted
   */
  public static StaffTrials of(
      CompiledScenario scenario, ExperimentOptions options, Progress progress) {
    return new StaffTrials(scenario, options, progress);
  }

  /**
   * Every bound in every stretch of time, in the order of all results.
   *
   * @return the targets of the contact types, then the caps on occupancy
   */
  public List<TargetStretch> stretches() {
    return stretches;
  }

  /**
   * Replications simulated so far.
   *
   * @return over all staffings
   */
  public synchronized long done() {
    return done;
  }

  /**
   * Tells the progress how many replications are still to come.
   *
   * @param more replications, a guess
   */
  public synchronized void expect(long more) {
    expected = done + more;
  }

  /**
   * Runs staffings on replications.
   *
   * @param staffings each with the agents at work per dense agent group and interval
   * @param replications numbers of the replications
   * @return one result per staffing
   * @throws CancellationException if the progress says stop
   */
  public List<TargetDays> run(List<int[][]> staffings, int[] replications) {
    List<TargetDays> results = new ArrayList<>();
    List<Callable<Void>> pieces = new ArrayList<>();
    for (int[][] agents : staffings) {
      CompiledScenario staffed = scenario.withAgentsAtWork(agents);
      TargetDays days = new TargetDays(replications.length, stretches.size());
      results.add(days);
      for (int from = 0; from < replications.length; from += PIECE) {
        int first = from;
        pieces.add(() -> piece(staffed, replications, first, days));
      }
    }
    await(pieces);
    return results;
  }

  /**
   * Runs one staffing on replications.
   *
   * @param agents at work per dense agent group and interval
   * @param replications numbers of the replications
   * @return what they say
   * @throws CancellationException if the progress says stop
   */
  public TargetDays run(int[][] agents, int[] replications) {
    return run(List.<int[][]>of(agents), replications).get(0);
  }

  /**
   * The result of no replication at all.
   *
   * @return every ratio is NaN
   */
  public TargetDays nothing() {
    return new TargetDays(0, stretches.size());
  }

  private @Nullable Void piece(
      CompiledScenario staffed, int[] replications, int from, TargetDays days) {
    if (stopped) {
      return null;
    }
    ReplicationEngine runner = engine.engine(staffed);
    TargetReader reader = new TargetReader(staffed);
    long[] row = new long[staffed.layout().length()];
    int to = Math.min(replications.length, from + PIECE);
    for (int at = from; at < to; at++) {
      Arrays.fill(row, 0);
      runner.run(seed, replications[at], row);
      days.read(reader, row, at);
    }
    report(to - from);
    return null;
  }

  private synchronized void report(int more) {
    done += more;
    expected = Math.max(expected, done);
    int unit = (int) (expected / Integer.MAX_VALUE) + 1;
    if (!progress.done((int) (done / unit), (int) (expected / unit))) {
      stopped = true;
    }
  }

  private void await(List<Callable<Void>> pieces) {
    try {
      for (Future<Void> piece : executor.invokeAll(pieces)) {
        piece.get();
      }
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a replication failed: " + e.getCause(), e.getCause());
    }
    if (stopped) {
      throw new CancellationException("stopped after " + done + " replications");
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "trials");
    thread.setDaemon(true);
    return thread;
  }
}
