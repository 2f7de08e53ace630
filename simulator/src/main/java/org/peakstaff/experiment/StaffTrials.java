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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.ReplicationEngine;
import org.peakstaff.statistics.Resumable;

/**
 * Runs one scenario with many staffings on the same replications, hence on the same customers, and
 * looks at the targets alone.
 *
 * <p>Work is cut into pieces of {@value #PIECE} replications of one staffing; what a piece finds
 * has its place in the result, so that the result does not depend on the number of threads. A
 * checkpoint keeps what trials found: of days the pieces, of sums the sums of each staffing. What
 * it has is not simulated again, but counted as if it were.
 */
public final class StaffTrials implements AutoCloseable {
  private static final int PIECE = 20;

  /** Branches of a replication above which they are shared out among the threads. */
  private static final int MANY_BRANCHES = 64;

  /** Parts of the replications of branches that are run by themselves, per thread. */
  private static final int TREE_PIECES = 2;

  private final CompiledScenario scenario;
  private final EngineChoice engine;
  private final long seed;
  private final Progress progress;
  private final TrialJournal journal;
  private final ExecutorService executor;
  private final List<TargetStretch> stretches;
  private final int treePieces;
  private long done;
  private long expected;
  private volatile boolean stopped;

  private StaffTrials(CompiledScenario scenario, ExperimentOptions options, Progress progress) {
    this.scenario = scenario;
    this.progress = progress;
    engine = options.engine();
    seed = options.seed();
    treePieces = TREE_PIECES * options.threads();
    journal = new TrialJournal(options.checkpoint(), scenario, seed);
    stretches = new TargetReader(scenario).stretches();
    executor = Executors.newFixedThreadPool(options.threads(), StaffTrials::daemon);
  }

  /**
   * Trials of a scenario; its own staffing does not matter.
   *
   * @param scenario the scenario
   * @param options seed, threads, engine and checkpoint
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
   * Replications simulated so far, those found in a checkpoint included.
   *
   * @return over all staffings
   */
  public synchronized long done() {
    return done;
  }

  /**
   * Whether the progress says stop.
   *
   * @return true when all further trials end with a {@link CancellationException}
   */
  public boolean isStopped() {
    return stopped || progress.isStopped();
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
   * Runs one staffing on replications.
   *
   * @param agents at work per dense agent group and interval
   * @param replications numbers of the replications
   * @return what each of them says
   * @throws CancellationException if the progress says stop
   */
  public TargetDays days(int[][] agents, int[] replications) {
    Trial trial = new Trial(agents, replications, true);
    await(trial.pieces());
    return trial.days;
  }

  /**
   * Runs staffings on replications. Where most are the same for a part of the horizon, and the
   * engine can stop on its way, that part is simulated once.
   *
   * @param staffings each with the agents at work per dense agent group and interval
   * @param replications numbers of the replications
   * @return for each staffing what whole replications say together
   * @throws CancellationException if the progress says stop
   */
  public List<TargetSums> sums(List<int[][]> staffings, int[] replications) {
    List<Trial> trials = new ArrayList<>();
    List<Trial> open = new ArrayList<>();
    for (int[][] agents : staffings) {
      Trial trial = new Trial(agents, replications, false);
      trials.add(trial);
      if (!trial.restoreSums()) {
        open.add(trial);
      }
    }
    if (!open.isEmpty()) {
      await(pieces(open));
    }
    return trials.stream().map(trial -> trial.sums).toList();
  }

  private List<Callable<Void>> pieces(List<Trial> open) {
    List<Callable<Void>> pieces = new ArrayList<>();
    StaffTrunk trunk =
        StaffTrunk.of(scenario, open.stream().map(trial -> agents(trial.staffed)).toList());
    if (!trunk.isWorthIt() || !StaffBranches.areIn(scenario)) {
      open.forEach(trial -> pieces.addAll(trial.pieces()));
      return pieces;
    }
    int parts = 1 + open.size() / MANY_BRANCHES;
    for (int part = 0; part < parts; part++) {
      pieces.addAll(new Tree(trunk, open, part, parts).pieces());
    }
    return pieces;
  }

  private static int[][] agents(CompiledScenario staffed) {
    return IntStream.range(0, staffed.groups())
        .mapToObj(group -> staffed.staffing().net(group))
        .toArray(int[][]::new);
  }

  /**
   * Runs one staffing on replications.
   *
   * @param agents at work per dense agent group and interval
   * @param replications numbers of the replications
   * @return what they say together
   * @throws CancellationException if the progress says stop
   */
  public TargetSums sums(int[][] agents, int[] replications) {
    return sums(List.<int[][]>of(agents), replications).get(0);
  }

  /**
   * Runs the scenario with another roster, such as shifts, on replications.
   *
   * @param rostered the same scenario but for {@code scheduled}
   * @param name of the roster in a checkpoint: another roster has another one
   * @param replications numbers of the replications
   * @return what they say together
   * @throws CancellationException if the progress says stop
   */
  public TargetSums sums(CompiledScenario rostered, String name, int[] replications) {
    Trial trial = new Trial(rostered, journal.name(name, replications), replications, false);
    if (!trial.restoreSums()) {
      await(trial.pieces());
    }
    return trial.sums;
  }

  /**
   * Runs single changes of a staffing on replications, each by itself.
   *
   * @param agents at work per dense agent group and interval
   * @param changes what is tried; no change may leave fewer than no agents
   * @param replications numbers of the replications
   * @return for each change what the whole replications say together
   * @throws CancellationException if the progress says stop
   */
  public List<TargetSums> sums(int[][] agents, List<StaffChange> changes, int[] replications) {
    List<int[][]> staffings = new ArrayList<>();
    for (StaffChange change : changes) {
      int[][] changed = Arrays.stream(agents).map(int[]::clone).toArray(int[][]::new);
      change.make(changed);
      staffings.add(changed);
    }
    return sums(staffings, replications);
  }

  /**
   * Whether there is a {@link #scan} for this scenario: some target holds in each interval, and the
   * engine can stop on its way, which none can with routing, arrivals or a law of durations by a
   * provider.
   *
   * @return true when there is
   */
  public boolean canScan() {
    return stretches.stream().anyMatch(stretch -> stretch.interval() >= 0)
        && StaffBranches.areIn(scenario);
  }

  /**
   * Runs single changes of a staffing, each by itself, through a window of intervals: at the
   * beginning of its interval a change goes its own way, and only until all contacts that came in
   * its window are decided. Hundreds of changes then cost a few dozen whole replications.
   *
   * @param agents at work per dense agent group and interval
   * @param changes what is tried; no change may leave fewer than no agents
   * @param window intervals from that of a change on, at least 1
   * @param replications numbers of the replications
   * @return what the changes do within their windows
   * @throws CancellationException if the progress says stop
   */
  public StaffScan scan(int[][] agents, List<StaffChange> changes, int window, int[] replications) {
    CompiledScenario staffed = scenario.withAgentsAtWork(agents);
    StaffScan whole = new StaffScan(changes, window, new TargetReader(scenario).ofIntervals());
    String name = journal.name(agents, changes, window, replications);
    long work = 1 + (long) changes.size() * (window + 1) / scenario.intervals();
    if (journal.restore(name, whole)) {
      report(replications.length * work);
      return whole;
    }
    StaffScan[] parts = new StaffScan[(replications.length + PIECE - 1) / PIECE];
    List<Callable<Void>> pieces = new ArrayList<>();
    for (int part = 0; part < parts.length; part++) {
      int at = part;
      pieces.add(
          () -> {
            StaffScanner scanner = new StaffScanner(staffed, engine, seed, changes, window);
            for (int r = at * PIECE; r < Math.min(replications.length, (at + 1) * PIECE); r++) {
              scan(scanner, replications[r], work);
            }
            parts[at] = scanner.found();
            return null;
          });
    }
    await(pieces);
    for (StaffScan part : parts) {
      whole.add(part);
    }
    journal.keep(name, whole);
    return whole;
  }

  private void scan(StaffScanner scanner, int replication, long work) {
    if (!stopped) {
      scanner.run(replication);
      report(work);
    }
  }

  /**
   * The sums of no replication at all.
   *
   * @return every ratio is NaN
   */
  public TargetSums nothing() {
    return TargetSums.nothing(stretches.size());
  }

  /** One staffing on some replications. */
  private final class Trial {
    private final CompiledScenario staffed;
    private final int[] replications;
    private final boolean piecesKept;
    private final String name;
    private final TargetDays days;
    private final AtomicInteger left;
    private volatile TargetSums sums = nothing();

    Trial(int[][] agents, int[] replications, boolean piecesKept) {
      this(
          scenario.withAgentsAtWork(agents),
          journal.name(agents, replications),
          replications,
          piecesKept);
    }

    Trial(CompiledScenario staffed, String name, int[] replications, boolean piecesKept) {
      this.staffed = staffed;
      this.name = name;
      this.replications = replications;
      this.piecesKept = piecesKept;
      days = new TargetDays(replications.length, stretches.size());
      left = new AtomicInteger((replications.length + PIECE - 1) / PIECE);
    }

    /** Takes the sums from the checkpoint; whether it has them. */
    boolean restoreSums() {
      TargetSums found = TargetSums.ofReplications(replications.length, stretches.size());
      if (!journal.restore(name, found)) {
        return false;
      }
      sums = found;
      report(replications.length);
      return true;
    }

    List<Callable<Void>> pieces() {
      List<Callable<Void>> pieces = new ArrayList<>();
      for (int from = 0; from < replications.length; from += PIECE) {
        int first = from;
        pieces.add(() -> piece(first, Math.min(replications.length, first + PIECE)));
      }
      return pieces;
    }

    private @Nullable Void piece(int from, int to) {
      if (stopped) {
        return null;
      }
      Resumable part = days.part(from, to);
      String partName = name + " " + from;
      if (!piecesKept || !journal.restore(partName, part)) {
        simulate(from, to);
        if (piecesKept) {
          journal.keep(partName, part);
        }
      }
      pieceDone(to - from);
      return null;
    }

    void pieceDone(int size) {
      if (left.decrementAndGet() == 0 && !piecesKept) {
        sums = TargetSums.of(days, stretches.size());
        journal.keep(name, sums);
      }
      report(size);
    }

    private void simulate(int from, int to) {
      ReplicationEngine runner = engine.engine(staffed);
      TargetReader reader = new TargetReader(staffed);
      long[] row = new long[staffed.layout().length()];
      for (int at = from; at < to; at++) {
        Arrays.fill(row, 0);
        runner.run(seed, replications[at], row);
        days.read(reader, row, at);
      }
    }
  }

  /** Staffings that branch off from one. */
  private final class Tree {
    private final CompiledScenario trunk;
    private final List<Trial> trials = new ArrayList<>();
    private final int[] from;

    /** Every so many of some trials. */
    Tree(StaffTrunk common, List<Trial> all, int first, int step) {
      trunk = scenario.withAgentsAtWork(common.agents());
      int[] which = IntStream.range(0, all.size()).filter(k -> k % step == first).toArray();
      IntStream.of(which).forEach(k -> trials.add(all.get(k)));
      from = IntStream.of(which).map(common::from).toArray();
    }

    List<Callable<Void>> pieces() {
      List<Callable<Void>> pieces = new ArrayList<>();
      int days = trials.get(0).replications.length;
      int size = Math.max(1, days / treePieces);
      trials.forEach(trial -> trial.left.set((days + size - 1) / size));
      for (int at = 0; at < days; at += size) {
        int start = at;
        pieces.add(() -> piece(start, Math.min(days, start + size)));
      }
      return pieces;
    }

    private @Nullable Void piece(int start, int end) {
      if (stopped) {
        return null;
      }
      StaffBranches branches = new StaffBranches(trunk, engine, seed, from);
      TargetReader reader = new TargetReader(trunk);
      long[] row = new long[trunk.layout().length()];
      for (int at = start; at < end; at++) {
        int day = at;
        branches.run(
            trials.get(0).replications[day],
            (branch, runner, soFar) -> {
              System.arraycopy(soFar, 0, row, 0, row.length);
              Trial trial = trials.get(branch);
              runner.goOnWith(row, agents(trial.staffed));
              runner.goOn(Ticks.NEVER);
              runner.end();
              trial.days.read(reader, row, day);
            });
      }
      trials.forEach(trial -> trial.pieceDone(end - start));
      return null;
    }
  }

  private synchronized void report(long more) {
    done += more;
    expected = Math.max(expected, done);
    int unit = (int) (expected / Integer.MAX_VALUE) + 1;
    if (!progress.done((int) (done / unit), (int) (expected / unit))) {
      stopped = true;
    }
  }

  private void await(List<Callable<Void>> pieces) {
    stopped = isStopped();
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
