package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.TextbookErlang;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.StaffingTargets;

/** Erlang A inverted for the 96 quarter hours of a day whose load runs from 10 to 128 erlangs. */
@State(Scope.Benchmark)
@Comparison(title = "Erlang A: the least agents in each of 96 intervals", unit = "day")
public class ErlangADayBenchmark extends NanosecondBenchmark {
  private static final int INTERVALS = 96;
  private static final double HANDLE_TIME = 240;
  private static final double PATIENCE = 120;
  private static final double ABANDONMENT = 0.03;

  private final StaffingTargets serviceLevelTarget =
      StaffingTargets.none().withServiceLevel(0.8, 20);
  private final StaffingTargets abandonmentTarget =
      StaffingTargets.none().withAbandonment(ABANDONMENT);
  private final double[] loads = new double[INTERVALS];

  /** Shapes the day. */
  public ErlangADayBenchmark() {
    for (int i = 0; i < INTERVALS; i++) {
      double wave = Math.sin(Math.PI * i / INTERVALS);
      loads[i] = 10 + 118 * wave * wave;
    }
  }

  /**
   * Agents for 80 % within 20 s.
   *
   * @return of all intervals
   */
  @Benchmark
  public int serviceLevel() {
    return agents(serviceLevelTarget);
  }

  /**
   * Agents for at most 3 % abandoned.
   *
   * @return of all intervals
   */
  @Benchmark
  public int abandonment() {
    return agents(abandonmentTarget);
  }

  /**
   * The same for at most 3 % abandoned, one agent more until it is enough.
   *
   * @return of all intervals
   */
  @Benchmark
  @Reference("textbook, abandonment")
  public int textbook() {
    int sum = 0;
    for (double load : loads) {
      sum += TextbookErlang.erlangA(load, HANDLE_TIME, PATIENCE, ABANDONMENT);
    }
    return sum;
  }

  private int agents(StaffingTargets targets) {
    int sum = 0;
    for (double load : loads) {
      sum += ErlangA.of(load, HANDLE_TIME, PATIENCE).requirement(targets).agents();
    }
    return sum;
  }
}
