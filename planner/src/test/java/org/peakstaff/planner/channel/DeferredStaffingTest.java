package org.peakstaff.planner.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.channel.Desks.HOUR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DeferredStaffingTest {
  private static final Offset<Double> CLOSE = within(1e-6);
  private static final DeferredTarget FOUR_HOURS = DeferredTarget.elapsed(4 * HOUR, 0);

  private static DeferredPlan plan(Spread spread, WorkingTime hours, DeferredWork... works) {
    return DeferredStaffing.of(hours, List.of(works)).plan(spread);
  }

  private static double hours(DeferredPlan plan) {
    return Desks.sum(plan.agents());
  }

  @Test
  void the_flattest_staff_of_a_desk_that_starts_empty_uses_its_first_hours() {
    WorkingTime day = Desks.aroundTheClock(24);
    DeferredPlan plan = plan(Spread.FLATTEST, day, Desks.steady(day, 10, FOUR_HOURS));
    assertThat(plan.agents()).allSatisfy(x -> assertThat(x).isCloseTo(20 / 24.0, CLOSE));
    assertThat(plan.outcomes().get(0).shareWithinTarget()).isCloseTo(1, CLOSE);
  }

  @Test
  void earliest_due_first_waits_for_the_first_deadline_and_then_keeps_up() {
    WorkingTime day = Desks.aroundTheClock(24);
    DeferredPlan plan = plan(Spread.EARLIEST_DUE_FIRST, day, Desks.steady(day, 10, FOUR_HOURS));
    assertThat(plan.agents().subList(0, 4)).containsOnly(0.0);
    assertThat(plan.agents().subList(4, 24)).allSatisfy(x -> assertThat(x).isCloseTo(1, CLOSE));
    assertThat(plan.outcomes().get(0).oldest().get(12)).isCloseTo(4 * HOUR, within(1e-3));
    assertThat(plan.outcomes().get(0).backlog().get(12)).isCloseTo(40, CLOSE);
  }

  @Test
  void work_spread_evenly_over_its_window_is_the_load_smoothed_over_the_target() {
    WorkingTime day = Desks.aroundTheClock(24);
    DeferredPlan plan = plan(Spread.EVEN_OVER_WINDOW, day, Desks.steady(day, 10, FOUR_HOURS));
    assertThat(plan.agents().subList(6, 18)).allSatisfy(x -> assertThat(x).isCloseTo(1, CLOSE));
    assertThat(plan.agents().get(1)).isBetween(0.2, 0.5);
  }

  @Test
  void an_opening_backlog_spread_over_ten_hours_of_age_keeps_one_agent_busy_for_ten_hours() {
    WorkingTime day = Desks.aroundTheClock(24);
    AgeBracket bracket = new AgeBracket(0, 10 * HOUR, 100);
    DeferredWork work = Desks.backlog(day, bracket, DeferredTarget.elapsed(10 * HOUR, 0));
    DeferredPlan plan = plan(Spread.FLATTEST, day, work);
    assertThat(plan.agents().subList(0, 10)).allSatisfy(x -> assertThat(x).isCloseTo(1, CLOSE));
    assertThat(hours(plan)).isCloseTo(10, CLOSE);
    DeferredOutcome outcome = plan.outcomes().get(0);
    assertThat(outcome.backlog().get(0)).isCloseTo(90, CLOSE);
    assertThat(outcome.backlog().get(2)).isCloseTo(70, CLOSE);
    assertThat(outcome.oldest().get(4)).isCloseTo(10 * HOUR, within(1e-3));
    assertThat(outcome.openingWithinTarget()).isCloseTo(100, CLOSE);
    assertThat(outcome.completed()).isZero();
  }

  @Test
  void the_cheapest_staff_works_when_hours_are_cheap() {
    WorkingTime four = Desks.aroundTheClock(4);
    DeferredWork work =
        Desks.work(
            "email",
            List.of(20.0, 0.0, 0.0, 0.0),
            List.of(),
            DeferredTarget.elapsed(3 * HOUR, 0),
            four);
    DeferredStaffing task =
        DeferredStaffing.of(four, List.of(work)).withCosts(List.of(5.0, 4.0, 1.0, 3.0));
    assertThat(task.plan(Spread.CHEAPEST).agents().get(2)).isCloseTo(2, CLOSE);
    assertThat(task.plan(Spread.FLATTEST).peak()).isCloseTo(0.5, CLOSE);
  }

  @Test
  void nobody_works_at_night_and_the_night_s_mail_is_done_in_the_morning() {
    WorkingTime week = Desks.weekdays(7, 8, 18);
    DeferredTarget target = DeferredTarget.elapsed(24 * HOUR, 4 * HOUR);
    DeferredPlan plan = plan(Spread.FLATTEST, week, Desks.steady(week, 10, target));
    for (int i = 0; i < week.size(); i++) {
      if (!week.open().get(i)) {
        assertThat(plan.agents().get(i)).isZero();
        assertThat(plan.wholeAgents().get(i)).isZero();
      }
    }
    DeferredOutcome outcome = plan.outcomes().get(0);
    assertThat(outcome.backlog().get(24 + 7)).isGreaterThan(100);
    assertThat(outcome.withinTarget() + outcome.overdue()).isGreaterThan(0);
    assertThat(outcome.lateByCalendar()).isGreaterThan(0);
    assertThat(outcome.completed() + outcome.overdue() - outcome.withinTarget())
        .isLessThanOrEqualTo(outcome.lateByCalendar() + 1e-6);
  }

  @Test
  void idle_time_of_others_is_used_first() {
    WorkingTime day = Desks.aroundTheClock(24);
    DeferredStaffing task = DeferredStaffing.of(day, List.of(Desks.steady(day, 10, FOUR_HOURS)));
    DeferredPlan none = task.withIdle(Collections.nCopies(24, 0.9)).plan(Spread.FLATTEST);
    assertThat(none.agents()).containsOnly(0.0);
    assertThat(none.outcomes().get(0).shareWithinTarget()).isCloseTo(1, CLOSE);
    DeferredPlan some = task.withIdle(Collections.nCopies(24, 0.5)).plan(Spread.FLATTEST);
    assertThat(hours(some)).isCloseTo(20 - 12, CLOSE);
    assertThat(some.peak()).isCloseTo(20 / 24.0 - 0.5, CLOSE);
  }

  @Test
  void agents_who_are_busy_19_minutes_in_20_are_more() {
    WorkingTime day = Desks.aroundTheClock(24);
    DeferredStaffing task = DeferredStaffing.of(day, List.of(Desks.steady(day, 10, FOUR_HOURS)));
    assertThat(task.withOccupancyCap(0.95).plan(Spread.FLATTEST).peak())
        .isCloseTo(20 / 24.0 / 0.95, CLOSE);
  }

  @Test
  void urgent_work_is_not_met_by_having_done_other_work_before() {
    WorkingTime ten = Desks.aroundTheClock(10);
    DeferredWork early =
        Desks.work(
            "ticket", volumes(10, 0, 100), List.of(), DeferredTarget.elapsed(9 * HOUR, 0), ten);
    DeferredWork urgent =
        Desks.work("social", volumes(10, 5, 100), List.of(), DeferredTarget.elapsed(HOUR, 0), ten);
    DeferredPlan plan = plan(Spread.FLATTEST, ten, early, urgent);
    assertThat(plan.peak()).isCloseTo(5, CLOSE);
    assertThat(plan.agents().get(5) + plan.agents().get(6)).isCloseTo(10, CLOSE);
    assertThat(plan.wholeOutcomes())
        .allSatisfy(o -> assertThat(o.withinTarget()).isCloseTo(100, within(0.1)));
  }

  private static List<Double> volumes(int size, int at, double contacts) {
    List<Double> volumes = new ArrayList<>(Collections.nCopies(size, 0.0));
    volumes.set(at, contacts);
    return volumes;
  }

  @Test
  void a_share_of_nine_tenths_needs_less_in_a_peak() {
    WorkingTime day = Desks.aroundTheClock(24);
    DeferredTarget most = new DeferredTarget(2 * HOUR, 0.9, DueClock.ELAPSED, 0);
    DeferredWork all =
        Desks.work(
            "email", volumes(24, 3, 100), List.of(), DeferredTarget.elapsed(2 * HOUR, 0), day);
    DeferredWork nine = Desks.work("email", volumes(24, 3, 100), List.of(), most, day);
    assertThat(plan(Spread.FLATTEST, day, all).peak()).isCloseTo(10 / 3.0, CLOSE);
    assertThat(plan(Spread.FLATTEST, day, nine).peak()).isCloseTo(3, CLOSE);
    DeferredOutcome outcome = plan(Spread.FLATTEST, day, nine).outcomes().get(0);
    assertThat(outcome.shareWithinTarget()).isBetween(0.899, 1.0);
    assertThat(outcome.completed()).isCloseTo(100, CLOSE);
  }

  @ParameterizedTest
  @EnumSource(Spread.class)
  void whole_agents_do_as_much_as_the_real_ones_and_little_more(Spread spread) {
    WorkingTime week = Desks.weekdays(5, 8, 18);
    DeferredTarget target = DeferredTarget.openingHours(8 * HOUR, HOUR);
    DeferredPlan plan = plan(spread, week, Desks.steady(week, 7, target));
    double whole = plan.wholeAgents().stream().mapToInt(Integer::intValue).sum();
    assertThat(whole).isBetween(hours(plan) - 1e-6, hours(plan) + 1);
    for (int i = 0; i < week.size(); i++) {
      assertThat(plan.wholeOutcomes().get(0).backlog().get(i))
          .isLessThanOrEqualTo(plan.outcomes().get(0).backlog().get(i) + 1e-6);
    }
  }

  @Test
  void work_due_before_anybody_comes_is_named() {
    WorkingTime week = Desks.weekdays(5, 8, 18);
    DeferredWork work = Desks.steady(week, 10, DeferredTarget.elapsed(4 * HOUR, 0));
    assertThatThrownBy(() -> plan(Spread.FLATTEST, week, work))
        .isInstanceOf(InfeasibleWorkException.class)
        .hasMessageContaining("email: ")
        .hasMessageContaining("contacts are due by hour")
        .hasMessageContaining("before anybody works on them");
  }

  @Test
  void too_few_agents_are_named_with_the_hour_they_fall_behind() {
    WorkingTime day = Desks.aroundTheClock(24);
    DeferredStaffing task = DeferredStaffing.of(day, List.of(Desks.steady(day, 10, FOUR_HOURS)));
    assertThatThrownBy(() -> task.withMaximumAgents(0.8).plan(Spread.CHEAPEST))
        .isInstanceOf(InfeasibleWorkException.class)
        .hasMessageContaining("0.8 agents")
        .extracting("work")
        .isEqualTo("email");
    assertThat(task.withMaximumAgents(0.85).plan(Spread.CHEAPEST).peak()).isLessThan(0.8500001);
  }

  @Test
  void a_desk_that_never_opens_does_nothing() {
    WorkingTime never = new WorkingTime(HOUR, Collections.nCopies(24, false));
    DeferredWork work = Desks.steady(never, 10, DeferredTarget.elapsed(4 * HOUR, HOUR));
    DeferredPlan plan = plan(Spread.FLATTEST, never, work);
    assertThat(plan.agents()).containsOnly(0.0);
    assertThat(plan.outcomes().get(0).overdue()).isCloseTo(200, CLOSE);
    assertThat(plan.outcomes().get(0).shareWithinTarget()).isZero();
  }

  @Test
  void given_agents_are_judged_too() {
    WorkingTime day = Desks.aroundTheClock(24);
    DeferredStaffing task = DeferredStaffing.of(day, List.of(Desks.steady(day, 10, FOUR_HOURS)));
    DeferredOutcome half = task.outcomes(Collections.nCopies(24, 0.5)).get(0);
    assertThat(half.completed()).isCloseTo(120, CLOSE);
    assertThat(half.withinTarget()).isCloseTo(40, within(1e-3));
    assertThat(half.overdue()).isCloseTo(80, CLOSE);
    assertThat(half.backlog().get(23)).isCloseTo(120, CLOSE);
    assertThat(half.oldest().get(23)).isCloseTo(12 * HOUR, within(1e-3));
  }

  @Test
  void nonsense_is_refused() {
    WorkingTime day = Desks.aroundTheClock(24);
    DeferredStaffing task = DeferredStaffing.of(day, List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> task.withIdle(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> task.withOccupancyCap(0));
    assertThatIllegalArgumentException().isThrownBy(() -> task.withMaximumAgents(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new AgeBracket(5, 5, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> DeferredTarget.elapsed(0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> plan(Spread.FLATTEST, day, Desks.steady(Desks.aroundTheClock(3), 1, FOUR_HOURS)));
  }
}
