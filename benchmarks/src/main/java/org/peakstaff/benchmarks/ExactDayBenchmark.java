package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.TextbookDay;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.planner.timevarying.ArrivalRate;
import org.peakstaff.planner.timevarying.ExactDay;
import org.peakstaff.planner.timevarying.StaffingFall;
import org.peakstaff.planner.timevarying.VaryingQueue;

/**
 * The birth-death equations of a day of 24 hours in 96 intervals, whose load runs from 10 to 128
 * erlangs and whose staff is that of Erlang A for 80 % within 20 s.
 */
@State(Scope.Benchmark)
@Comparison(title = "The exact day (24 hours, up to 128 erlangs)", unit = "day")
public class ExactDayBenchmark extends NanosecondBenchmark {
  private static final int INTERVALS = 96;
  private static final double QUARTER = 900;
  private static final double HANDLE_TIME = 240;
  private static final double PATIENCE = 120;

  /** The highest load in erlangs; the lowest is 10. */
  @Param("128")
  public double peak = 128;

  private final double[] rates = new double[INTERVALS];
  private final int[] agents = new int[INTERVALS];
  private final TextbookDay textbook = new TextbookDay(QUARTER, HANDLE_TIME, PATIENCE);
  private ExactDay day;
  private ExactDay instants;

  /** Shapes the day and staffs it. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    StaffingTargets targets = StaffingTargets.none().withServiceLevel(0.8, 20);
    for (int i = 0; i < INTERVALS; i++) {
      double wave = Math.sin(Math.PI * i / INTERVALS);
      double load = 10 + (peak - 10) * wave * wave;
      rates[i] = load / HANDLE_TIME;
      agents[i] = ErlangA.of(load, HANDLE_TIME, PATIENCE).requirement(targets).agents();
    }
    day =
        ExactDay.of(
            VaryingQueue.of(
                ArrivalRate.constant(QUARTER, rates), QUARTER, INTERVALS, HANDLE_TIME, PATIENCE),
            StaffingFall.PRE_EMPT,
            Thresholds.of(20));
    instants = day.withInstants(1);
  }

  /**
   * All measures of all intervals.
   *
   * @return the share of the day's contacts that abandon
   */
  @Benchmark
  public double measures() {
    return day.solve(agents).total().pAbandon();
  }

  /**
   * The probability of delay at the beginnings of the intervals alone.
   *
   * @return its sum
   */
  @Benchmark
  public double delays() {
    return instants.delayProbabilities(agents).stream().mapToDouble(each -> each.get(0)).sum();
  }

  /**
   * The classical method of Runge and Kutta with a fixed step, without service levels.
   *
   * @return the share of the day's contacts that abandon
   */
  @Benchmark
  @Reference("textbook")
  public double textbook() {
    return textbook.abandonment(rates, agents);
  }
}
