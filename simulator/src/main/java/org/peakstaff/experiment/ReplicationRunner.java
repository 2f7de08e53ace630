package org.peakstaff.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.engine.ReplicationEngine;
import org.peakstaff.extension.ProviderException;

/**
 * Runs replications of one or several scenarios on several threads and hands over their rows in
 * index order, the rows of all scenarios together.
 *
 * <p>Each thread has engines of its own, one per scenario. A thread takes the next index unless it
 * would run too far ahead of the rows handed over; whoever completes the next row in order hands
 * over all that follow without a gap. Rows are recycled.
 */
final class ReplicationRunner implements AutoCloseable {
  private static final int AHEAD_PER_THREAD = 4;

  private final long seed;
  private final Progress progress;
  private final Consumer<long[][]> fold;
  private final ReplicationEngine[][] engines;
  private final ExecutorService executor;
  private final int[] rowLengths;
  private final int ahead;
  private final Map<Integer, long[][]> finished = new HashMap<>();
  private final Deque<long[][]> spare = new ArrayDeque<>();
  private int next;
  private int folded;
  private int end;
  private boolean stopped;

  ReplicationRunner(
      List<CompiledScenario> scenarios,
      ExperimentOptions options,
      Progress progress,
      Consumer<long[][]> fold) {
    seed = options.seed();
    this.progress = progress;
    this.fold = fold;
    rowLengths = scenarios.stream().mapToInt(each -> each.layout().length()).toArray();
    engines = new ReplicationEngine[options.threads()][];
    Arrays.setAll(engines, thread -> engines(scenarios, options));
    ahead = AHEAD_PER_THREAD * engines.length;
    executor = Executors.newFixedThreadPool(engines.length, ReplicationRunner::daemon);
  }

  private static ReplicationEngine[] engines(
      List<CompiledScenario> scenarios, ExperimentOptions options) {
    return scenarios.stream().map(options.engine()::engine).toArray(ReplicationEngine[]::new);
  }

  /**
   * Runs on until a number of replications have been handed over, or the progress says stop.
   *
   * @return false when it was stopped
   */
  boolean runUntil(int replications) {
    end = replications;
    List<Callable<Void>> workers = new ArrayList<>();
    for (ReplicationEngine[] ofThread : engines) {
      workers.add(() -> work(ofThread));
    }
    try {
      await(executor.invokeAll(workers));
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
    }
    return !stopped;
  }

  private static void await(List<Future<Void>> workers) throws InterruptedException {
    for (Future<Void> worker : workers) {
      try {
        worker.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof ProviderException fault) {
          throw fault;
        }
        throw new IllegalStateException("a replication failed: " + e.getCause(), e.getCause());
      }
    }
  }

  /** Goes on after rows that have been handed over before. */
  void resumeAfter(int replications) {
    next = replications;
    folded = replications;
  }

  /** Name of the engine of a scenario. */
  String engine(int scenario) {
    return engines[0][scenario].name();
  }

  /** Replications handed over so far. */
  int folded() {
    return folded;
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  private @Nullable Void work(ReplicationEngine[] ofThread) throws InterruptedException {
    try {
      for (int index = claim(); index >= 0; index = claim()) {
        long[][] rows = rows();
        for (int scenario = 0; scenario < rows.length; scenario++) {
          ofThread[scenario].run(seed, index, rows[scenario]);
        }
        deliver(index, rows);
      }
      return null;
    } catch (RuntimeException | Error e) {
      stop();
      throw e;
    }
  }

  private synchronized int claim() throws InterruptedException {
    while (!stopped && next < end && next - folded >= ahead) {
      wait();
    }
    return stopped || next >= end ? -1 : next++;
  }

  private long[][] rows() {
    long[][] rows;
    synchronized (this) {
      rows = spare.poll();
    }
    if (rows == null) {
      return Arrays.stream(rowLengths).mapToObj(long[]::new).toArray(long[][]::new);
    }
    for (long[] row : rows) {
      Arrays.fill(row, 0);
    }
    return rows;
  }

  private synchronized void deliver(int index, long[][] rows) {
    finished.put(index, rows);
    long[][] ready = finished.remove(folded);
    while (ready != null) {
      fold.accept(ready);
      spare.add(ready);
      folded++;
      if (!progress.done(folded, end)) {
        stopped = true;
      }
      ready = finished.remove(folded);
    }
    notifyAll();
  }

  private synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "replications");
    thread.setDaemon(true);
    return thread;
  }
}
