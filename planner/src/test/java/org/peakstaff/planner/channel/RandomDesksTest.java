package org.peakstaff.planner.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any desk; the number of a failing one is its seed. */
final class RandomDesksTest {
  static List<Long> seeds() {
    return LongStream.rangeClosed(1, 8).boxed().toList();
  }

  private static double cost(DeferredStaffing task, DeferredPlan plan) {
    double cost = 0;
    for (int i = 0; i < plan.agents().size(); i++) {
      cost += plan.agents().get(i) * task.costs().get(i);
    }
    return cost;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_spread_is_cheaper_than_the_cheapest_or_flatter_than_the_flattest(long seed) {
    DeferredStaffing task = Desks.random(seed);
    DeferredPlan cheapest = task.plan(Spread.CHEAPEST);
    DeferredPlan flattest = task.plan(Spread.FLATTEST);
    for (Spread spread : Spread.values()) {
      DeferredPlan other = task.plan(spread);
      assertThat(cost(task, cheapest)).isLessThanOrEqualTo(cost(task, other) * (1 + 1e-6) + 1e-6);
      assertThat(flattest.peak()).isLessThanOrEqualTo(other.peak() * (1 + 1e-6) + 1e-6);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whole_agents_are_late_with_nothing_but_what_the_calendar_makes_late(long seed) {
    DeferredStaffing task = Desks.random(seed);
    List<DeferredStream> streams = DeferredStream.of(task.works(), task.hours());
    for (Spread spread : Spread.values()) {
      List<Double> agents =
          task.plan(spread).wholeAgents().stream().map(Integer::doubleValue).toList();
      DeferredFlow flow = DeferredFlow.of(task, streams, agents);
      for (int s = 0; s < streams.size() && streams.size() == 1; s++) {
        assertThat(flow.firstMissed(s)).isEqualTo(Double.POSITIVE_INFINITY);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_contact_is_lost_or_done_before_it_came(long seed) {
    DeferredStaffing task = Desks.random(seed);
    for (DeferredOutcome outcome : task.plan(Spread.FLATTEST).wholeOutcomes()) {
      DeferredWork work =
          task.works().stream().filter(w -> w.id().equals(outcome.id())).findFirst().orElseThrow();
      double left = outcome.backlog().get(task.hours().size() - 1);
      assertThat(outcome.completed() + outcome.openingCompleted() + left)
          .isCloseTo(work.backlogAtStart() + Desks.sum(work.volumes()), within(1e-3));
      assertThat(outcome.backlog()).allSatisfy(open -> assertThat(open).isGreaterThanOrEqualTo(0));
      assertThat(outcome.withinTarget()).isLessThanOrEqualTo(outcome.completed() + 1e-9);
    }
  }

  /** D(v) - A(u) cannot be done before u and must be done by v: no staff has a lower peak. */
  @ParameterizedTest
  @MethodSource("seeds")
  void the_peak_of_the_flattest_is_the_steepest_that_must_be_done_between_two_moments(long seed) {
    DeferredStaffing random = Desks.random(seed);
    DeferredWork work = random.works().get(0);
    DeferredTarget all = new DeferredTarget(work.target().within(), 1, work.target().clock(), 3600);
    DeferredWork single =
        new DeferredWork(
            "one", work.volumes(), work.handleTimes(), work.openingBacklog(), all, work.hours());
    DeferredStaffing task = DeferredStaffing.of(random.hours(), List.of(single));
    DeferredStream stream = DeferredStream.of(task.works(), task.hours()).get(0);
    OpenClock clock = OpenClock.of(task.hours());
    double steepest = 0;
    for (int u = 0; u < task.hours().size(); u++) {
      double from = task.hours().start(u);
      double come = stream.arrivals().workAt(from);
      for (DueCurve.Corner corner : stream.due().corners()) {
        double open = clock.read(corner.time()) - clock.read(from);
        if (open > 1e-6) {
          double must = corner.work() - (u == 0 ? 0 : come);
          steepest = Math.max(steepest, must / open);
        }
      }
    }
    assertThat(task.plan(Spread.FLATTEST).peak())
        .isCloseTo(steepest, within(1e-4 * (1 + steepest)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_hour_of_idle_time_more_never_costs_an_agent(long seed) {
    DeferredStaffing task = Desks.random(seed);
    List<Double> more = task.idle().stream().map(b -> b + 0.3).toList();
    double before = cost(task, task.plan(Spread.CHEAPEST));
    assertThat(cost(task, task.withIdle(more).plan(Spread.CHEAPEST)))
        .isLessThanOrEqualTo(before + 1e-6);
    List<Double> none = Collections.nCopies(more.size(), 0.0);
    assertThat(cost(task, task.withIdle(none).plan(Spread.CHEAPEST)))
        .isGreaterThanOrEqualTo(before - 1e-6);
  }
}
