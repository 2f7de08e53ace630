package org.peakstaff.planner.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.hiring.HiringPlan.Outcome;
import org.peakstaff.planner.program.ProgramLimits;

/** Somebody stops a search from outside. */
class StoppedSearchTest {
  /** Two groups and 60 weeks, far from proven in a second. */
  private static final HiringInputs LARGE = new RandomSeason(62, 60).inputs();

  /** Says stop from some question on; while it solves, the search asks every 50 ms. */
  private static BooleanSupplier after(int questions) {
    AtomicInteger asked = new AtomicInteger();
    return () -> asked.incrementAndGet() > questions;
  }

  @Test
  void aPlanStoppedOnTheWayIsTheBestSoFar() {
    long start = System.nanoTime();
    HiringPlan plan = HiringPlanner.plan(LARGE, ProgramLimits.PROVEN.withStop(after(40)));
    double seconds = (System.nanoTime() - start) * 1e-9;

    assertThat(plan.outcome()).isEqualTo(Outcome.STOPPED);
    assertThat(plan.due()).isNotEmpty();
    assertThat(plan.gap()).isPositive();
    // two seconds until it is stopped, at most one until it is left behind, the rest is the machine
    assertThat(seconds).isLessThan(20);
  }

  @Test
  void withoutAPlanAStoppedSearchSaysSoAndLooksForNoReasons() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> HiringPlanner.plan(LARGE, ProgramLimits.PROVEN.withStop(() -> true)))
        .withMessageContaining("before there was a plan");
  }

  @Test
  void aStoppedFrontierIsNone() {
    HiringInputs inputs = new RandomSeason(62, 12).inputs();
    HiringPlan known = HiringPlanner.plan(inputs, HiringPlanner.LIMITS.withGap(0.05));

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                HiringPlanner.frontier(
                    known,
                    known.spending(),
                    List.of(0.9, 1.0),
                    HiringPlanner.LIMITS.withStop(() -> true)));
  }
}
