package org.peakstaff.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.planner.channel.DeferredPlan;
import org.peakstaff.planner.channel.DeferredStaffing;
import org.peakstaff.planner.channel.DeferredTarget;
import org.peakstaff.planner.channel.DeferredWork;
import org.peakstaff.planner.channel.Spread;
import org.peakstaff.planner.channel.WorkingTime;

/** E-mail of some days, due in 24 hours and done from eight to eight. */
@State(Scope.Benchmark)
@Comparison(title = "Deferred work: staff for what is due in 24 hours", unit = "plan")
public class DeferredBenchmark extends NanosecondBenchmark {
  private static final int HALF_HOURS = 48;
  private static final int OPENS = 16;
  private static final int CLOSES = 40;
  private static final double HALF_HOUR = 1800;
  private static final double HANDLE_TIME = 360;
  private static final double DUE = 24 * 3600;
  private static final double LEAST_OPEN_TIME = 4 * 3600;

  /** Days of the horizon. */
  @Param("7")
  public int days;

  private DeferredStaffing staffing;

  /** Shapes the days. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    List<Boolean> open = new ArrayList<>();
    List<Double> volumes = new ArrayList<>();
    for (int i = 0; i < days * HALF_HOURS; i++) {
      int clock = i % HALF_HOURS;
      open.add(clock >= OPENS && clock < CLOSES);
      volumes.add(5 + 20 * Math.pow(Math.sin(Math.PI * clock / HALF_HOURS), 2));
    }
    WorkingTime hours = new WorkingTime(HALF_HOUR, open);
    DeferredWork mail =
        new DeferredWork(
            "mail",
            volumes,
            Collections.nCopies(volumes.size(), HANDLE_TIME),
            List.of(),
            DeferredTarget.elapsed(DUE, LEAST_OPEN_TIME),
            hours);
    staffing = DeferredStaffing.of(hours, List.of(mail));
  }

  /**
   * The flattest staff, by linear programs.
   *
   * @return the plan
   */
  @Benchmark
  public DeferredPlan flattest() {
    return staffing.plan(Spread.FLATTEST);
  }

  /**
   * Each contact's work spread evenly over its time, without a program.
   *
   * @return the plan
   */
  @Benchmark
  @Reference("spread evenly")
  public DeferredPlan even() {
    return staffing.plan(Spread.EVEN_OVER_WINDOW);
  }
}
