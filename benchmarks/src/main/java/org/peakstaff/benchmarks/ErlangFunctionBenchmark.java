package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.TextbookErlang;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangB;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.Thresholds;

/** The formulas themselves: blocking, waiting, and all measures of Erlang A, at 95 % occupancy. */
@State(Scope.Benchmark)
@Comparison(title = "Erlang functions at 95 % occupancy", unit = "value")
public class ErlangFunctionBenchmark extends NanosecondBenchmark {
  private static final int LOADS = 16;
  private static final double HANDLE_TIME = 180;
  private static final double PATIENCE = 120;

  /** Load in erlangs; loads around it are taken in turn. */
  @Param({"10", "1667", "50000"})
  public double load;

  private final double[] loads = new double[LOADS];
  private final int[] agents = new int[LOADS];
  private final Thresholds thresholds = Thresholds.of(20);

  /** Spreads the loads over 99 to 101 %. */
  @Setup(Level.Trial)
  public void prepare() {
    for (int i = 0; i < LOADS; i++) {
      loads[i] = load * (0.99 + 0.02 * i / LOADS);
      agents[i] = (int) Math.ceil(loads[i] / 0.95);
    }
  }

  /**
   * Erlang B.
   *
   * @return the sum of the shares blocked
   */
  @Benchmark
  @OperationsPerInvocation(LOADS)
  public double blocking() {
    double sum = 0;
    for (int i = 0; i < LOADS; i++) {
      sum += ErlangB.blocking(agents[i], loads[i]);
    }
    return sum;
  }

  /**
   * Erlang C.
   *
   * @return the sum of the shares that wait
   */
  @Benchmark
  @OperationsPerInvocation(LOADS)
  public double waiting() {
    double sum = 0;
    for (int i = 0; i < LOADS; i++) {
      sum += ErlangC.waiting(agents[i], loads[i]);
    }
    return sum;
  }

  /**
   * Erlang A with all its measures.
   *
   * @return the sum of the shares that abandon
   */
  @Benchmark
  @OperationsPerInvocation(LOADS)
  public double abandonment() {
    double sum = 0;
    for (int i = 0; i < LOADS; i++) {
      sum += ErlangA.of(loads[i], HANDLE_TIME, PATIENCE).measures(agents[i], thresholds).pAbandon();
    }
    return sum;
  }

  /**
   * The recursion of Erlang B over all agents.
   *
   * @return the sum of the shares blocked
   */
  @Benchmark
  @OperationsPerInvocation(LOADS)
  @Reference("textbook, blocking")
  public double textbook() {
    double sum = 0;
    for (int i = 0; i < LOADS; i++) {
      sum += TextbookErlang.blocking(agents[i], loads[i]);
    }
    return sum;
  }
}
