package org.peakstaff.benchmarks;

import java.util.PriorityQueue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.MathMinTree;
import org.peakstaff.engine.WinnerTree;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.random.Ziggurat;

/**
 * The hold model: the earliest event happens and is planned again an exponential time later. Keys
 * of the trees hold less than 2^46 ticks; their agendas are filled anew at every iteration, long
 * before that.
 */
@State(Scope.Benchmark)
@Comparison(title = "The event agenda alone (hold model)", unit = "event")
public class AgendaBenchmark extends NanosecondBenchmark {
  static final int HOLDS = 4096;
  static final double MEAN_TICKS = 1 << 16;

  /** Events in the agenda. */
  @Param({"100", "5000", "50000"})
  public int events;

  private final long[] delays = new long[HOLDS];
  private WinnerTree tree;
  private MathMinTree mathMinTree;
  private PriorityQueue<Event> queue;

  /** Fills the agendas alike. */
  @Setup(Level.Iteration)
  @Initializer
  public void fill() {
    Xoshiro256 random = new Xoshiro256();
    random.seed(1, 2, 3, 4);
    for (int i = 0; i < HOLDS; i++) {
      delays[i] = 1 + (long) (MEAN_TICKS * Ziggurat.exponential(random));
    }
    tree = new WinnerTree(events);
    mathMinTree = new MathMinTree(events);
    queue = new PriorityQueue<>();
    for (int i = 0; i < events; i++) {
      long time = 1 + (long) (MEAN_TICKS * Ziggurat.exponential(random));
      tree.set(i, WinnerTree.key(time, i));
      mathMinTree.set(i, WinnerTree.key(time, i));
      queue.add(new Event(time));
    }
  }

  /**
   * The tournament of the engines.
   *
   * @return the last time
   */
  @Benchmark
  @OperationsPerInvocation(HOLDS)
  public long winnerTree() {
    long now = 0;
    for (int i = 0; i < HOLDS; i++) {
      long first = tree.first();
      now = WinnerTree.time(first);
      int player = WinnerTree.player(first);
      tree.set(player, WinnerTree.key(now + delays[i], player));
    }
    return now;
  }

  /**
   * The same tournament with {@code Math.min}.
   *
   * @return the last time
   */
  @Benchmark
  @OperationsPerInvocation(HOLDS)
  @Reference("Math.min")
  public long mathMin() {
    long now = 0;
    for (int i = 0; i < HOLDS; i++) {
      long first = mathMinTree.first();
      now = WinnerTree.time(first);
      int player = WinnerTree.player(first);
      mathMinTree.set(player, WinnerTree.key(now + delays[i], player));
    }
    return now;
  }

  /**
   * A heap of objects, each used again.
   *
   * @return the last time
   */
  @Benchmark
  @OperationsPerInvocation(HOLDS)
  @Reference("PriorityQueue")
  public long priorityQueue() {
    long now = 0;
    for (int i = 0; i < HOLDS; i++) {
      Event event = queue.remove();
      now = event.time;
      event.time = now + delays[i];
      queue.add(event);
    }
    return now;
  }

  private static final class Event implements Comparable<Event> {
    private long time;

    private Event(long time) {
      this.time = time;
    }

    @Override
    public int compareTo(Event other) {
      return Long.compare(time, other.time);
    }
  }
}
