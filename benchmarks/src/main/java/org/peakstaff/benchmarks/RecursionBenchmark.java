package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.HeapOfTimes;
import org.peakstaff.benchmarks.reference.MathMinTree;
import org.peakstaff.engine.WinnerTree;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.random.Ziggurat;

/**
 * The recursion of M/M/100+M alone, load = agents, without random numbers and statistics: what the
 * choice of the smallest moment costs, and whether {@code Math.min} is compiled to a branch.
 */
@State(Scope.Benchmark)
@Comparison(title = "The recursion alone (M/M/100+M, drawn beforehand)", unit = "contact")
public class RecursionBenchmark extends NanosecondBenchmark {
  static final int CONTACTS = 1 << 16;
  private static final int AGENTS = 100;
  private static final double HANDLE_TICKS = 1 << 20;

  private final long[] gap = new long[CONTACTS];
  private final long[] patience = new long[CONTACTS];
  private final long[] handle = new long[CONTACTS];

  /** Draws customers. */
  @Setup(Level.Trial)
  public void prepare() {
    Xoshiro256 random = new Xoshiro256();
    random.seed(1, 2, 3, 4);
    for (int i = 0; i < CONTACTS; i++) {
      gap[i] = (long) (HANDLE_TICKS / AGENTS * Ziggurat.exponential(random));
      patience[i] = (long) (2 * HANDLE_TICKS * Ziggurat.exponential(random));
      handle[i] = 1 + (long) (HANDLE_TICKS * Ziggurat.exponential(random));
    }
  }

  /**
   * The tournament of the engines, whose smaller key is computed without a branch.
   *
   * @return contacts answered
   */
  @Benchmark
  @OperationsPerInvocation(CONTACTS)
  public int winnerTree() {
    WinnerTree free = new WinnerTree(AGENTS);
    for (int agent = 0; agent < AGENTS; agent++) {
      free.set(agent, WinnerTree.key(0, agent));
    }
    long now = 0;
    int answered = 0;
    for (int i = 0; i < CONTACTS; i++) {
      now += gap[i];
      long first = free.first();
      long start = later(WinnerTree.time(first), now);
      if (start - now <= patience[i]) {
        int agent = WinnerTree.player(first);
        free.set(agent, WinnerTree.key(start + handle[i], agent));
        answered++;
      }
    }
    return answered;
  }

  /**
   * The same tournament with {@code Math.min}.
   *
   * @return contacts answered
   */
  @Benchmark
  @OperationsPerInvocation(CONTACTS)
  @Reference("Math.min")
  public int mathMin() {
    MathMinTree free = new MathMinTree(AGENTS);
    for (int agent = 0; agent < AGENTS; agent++) {
      free.set(agent, WinnerTree.key(0, agent));
    }
    long now = 0;
    int answered = 0;
    for (int i = 0; i < CONTACTS; i++) {
      now += gap[i];
      long first = free.first();
      long start = later(WinnerTree.time(first), now);
      if (start - now <= patience[i]) {
        int agent = WinnerTree.player(first);
        free.set(agent, WinnerTree.key(start + handle[i], agent));
        answered++;
      }
    }
    return answered;
  }

  /**
   * A binary heap of {@code long} whose root is replaced.
   *
   * @return contacts answered
   */
  @Benchmark
  @OperationsPerInvocation(CONTACTS)
  @Reference("array heap")
  public int heap() {
    HeapOfTimes free = new HeapOfTimes(AGENTS);
    long now = 0;
    int answered = 0;
    for (int i = 0; i < CONTACTS; i++) {
      now += gap[i];
      long start = later(free.first(), now);
      if (start - now <= patience[i]) {
        free.replaceFirst(start + handle[i]);
        answered++;
      }
    }
    return answered;
  }

  private static long later(long a, long b) {
    long difference = b - a;
    return b - (difference & difference >> 63);
  }
}
