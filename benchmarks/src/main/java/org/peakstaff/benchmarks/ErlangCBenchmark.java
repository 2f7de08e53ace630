package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.TextbookErlang;
import org.peakstaff.planner.erlang.ErlangC;

/** Erlang C inverted: the least number of agents for 80 % within 20 s at handle times of 180 s. */
@State(Scope.Benchmark)
@Comparison(title = "Erlang C: agents for 80 % within 20 s", unit = "inversion")
public class ErlangCBenchmark extends NanosecondBenchmark {
  private static final int LOADS = 16;
  private static final double HANDLE_TIME = 180;
  private static final double SHARE = 0.8;
  private static final double WITHIN = 20;

  /** Load in erlangs; loads around it are inverted in turn. */
  @Param({"10", "1667", "50000"})
  public double load;

  private final double[] loads = new double[LOADS];

  /** Spreads the loads over 99 to 101 %. */
  @Setup(Level.Trial)
  public void prepare() {
    for (int i = 0; i < LOADS; i++) {
      loads[i] = load * (0.99 + 0.02 * i / LOADS);
    }
  }

  /**
   * The planner's search.
   *
   * @return agents at all loads
   */
  @Benchmark
  @OperationsPerInvocation(LOADS)
  public int search() {
    int sum = 0;
    for (double each : loads) {
      sum += ErlangC.agentsForServiceLevel(each, HANDLE_TIME, SHARE, WITHIN);
    }
    return sum;
  }

  /**
   * One agent more until it is enough, each time from the recursion of Erlang B.
   *
   * @return agents at all loads
   */
  @Benchmark
  @OperationsPerInvocation(LOADS)
  @Reference("textbook")
  public int textbook() {
    int sum = 0;
    for (double each : loads) {
      sum += TextbookErlang.erlangC(each, HANDLE_TIME, SHARE, WITHIN);
    }
    return sum;
  }
}
