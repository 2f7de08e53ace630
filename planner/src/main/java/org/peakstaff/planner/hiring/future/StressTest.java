package org.peakstaff.planner.hiring.future;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.Chance;
import org.peakstaff.planner.hiring.CohortFlow;
import org.peakstaff.planner.hiring.FlowFactors;
import org.peakstaff.planner.hiring.FlowTable;

/**
 * Puts a hiring plan to the test in many futures: demand, attrition, the yield of classes and the
 * ramp are off by factors drawn once per plan, and people leave one by one.
 *
 * <p>Each future depends on the seed and its number alone, and has its place in the results, so
 * that neither the number of threads nor the plan it is compared with matters: two plans tested
 * with one seed meet the same futures.
 */
public final class StressTest {
  private static final int PIECE = 20;

  private final World world;
  private final StressSettings settings;
  private final Progress progress;
  private final FlowTable planned;
  private final Futures futures;
  private int done;
  private volatile boolean stopped;

  private StressTest(World world, StressSettings settings, Progress progress) {
    this.world = world;
    this.settings = settings;
    this.progress = progress;
    planned = CohortFlow.of(world.inputs(), world.decisions()).planned();
    futures = new Futures(world, settings.futures());
  }

  /**
   * Tests a plan.
   *
   * @param world the plan and the world it meets
   * @param settings how many futures, from which seed
   * @param progress hears how many futures are done and may stop the test
   * @return what becomes of the plan
   * @throws CancellationException if the progress says stop
   */
  public static StressResult run(World world, StressSettings settings, Progress progress) {
    return new StressTest(world, settings, progress).run();
  }

  private StressResult run() {
    List<Callable<Boolean>> pieces = new ArrayList<>();
    for (int from = 0; from < settings.futures(); from += PIECE) {
      int first = from;
      pieces.add(() -> piece(first, Math.min(first + PIECE, settings.futures())));
    }
    ExecutorService executor = Executors.newFixedThreadPool(settings.threads(), StressTest::daemon);
    try {
      for (var piece : executor.invokeAll(pieces)) {
        piece.get();
      }
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a future failed: " + e.getCause(), e.getCause());
    } finally {
      executor.shutdownNow();
    }
    if (stopped) {
      throw new CancellationException("stopped after " + done + " futures");
    }
    return futures.result(settings.seed());
  }

  private boolean piece(int from, int to) {
    for (int future = from; future < to && !stopped; future++) {
      futures.put(future, future(future));
    }
    report(to - from);
    return !stopped;
  }

  private synchronized void report(int more) {
    done += more;
    stopped |= !progress.done(done, settings.futures());
  }

  /** One future, by its number. */
  private Future future(int number) {
    FlowFactors drawn =
        DrawnFactors.of(world.inputs().hiring().uncertainty(), settings.seed(), number);
    Chance chance =
        settings.people()
            ? new KeyedChance(settings.seed(), number, world.inputs().groups())
            : Chance.EXPECTED;
    return Future.of(world, planned, drawn, chance);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "futures");
    thread.setDaemon(true);
    return thread;
  }
}
