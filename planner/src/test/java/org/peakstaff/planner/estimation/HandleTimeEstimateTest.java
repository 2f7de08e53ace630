package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.estimation.Histories.MONDAY;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.estimation.HandleTimeEstimate.SlotMean;

final class HandleTimeEstimateTest {
  private static final DayClass DAY = Histories.everyDay(8, 10);

  @Test
  void gives_a_slot_its_own_mean_from_thirty_answered_calls_on() {
    History history =
        Histories.start()
            .answered(MONDAY, 8, "a", 20, 20 * 100)
            .answered(MONDAY.plusDays(1), 8, "a", 10, 10 * 130)
            .answered(MONDAY, 9, "a", 29, 29 * 200)
            .build();
    HandleTimeEstimate estimate = HandleTimeEstimate.of(history, "a", DAY);
    double pooled = (2000 + 1300 + 5800) / 59.0;
    assertThat(estimate.meanSeconds()).isCloseTo(pooled, within(1e-9));
    assertThat(estimate.slots())
        .containsExactly(new SlotMean(110, 30, true), new SlotMean(pooled, 29, false));
  }

  @Test
  void counts_after_contact_work() {
    History history =
        Histories.start()
            .row(
                MONDAY,
                8,
                "a",
                new Calls(40, 0, 40, 0, 0, 0, 0, 0),
                new Seconds(0, 0, 40 * 100, 40 * 20),
                3)
            .build();
    assertThat(HandleTimeEstimate.of(history, "a", DAY).meanSeconds()).isEqualTo(120);
  }

  @Test
  void takes_the_whole_history_where_the_class_has_too_few_calls() {
    History history =
        Histories.start()
            .answered(MONDAY, 8, "a", 5, 5 * 100)
            .answered(MONDAY, 20, "a", 45, 45 * 200)
            .build();
    assertThat(HandleTimeEstimate.of(history, "a", DAY).meanSeconds()).isEqualTo(190);
  }

  @Test
  void recovers_the_spread_of_single_calls_from_interval_totals() {
    Histories rows = Histories.start();
    SplittableRandom random = new SplittableRandom(11);
    double sigma = Math.sqrt(StrictMath.log(1 + 1.23 * 1.23));
    for (int day = 0; day < 600; day++) {
      for (int hour = 8; hour < 10; hour++) {
        long calls = 1 + random.nextInt(20);
        double total = 0;
        for (int call = 0; call < calls; call++) {
          total += 176 * StrictMath.exp(sigma * Histories.normal(random) - sigma * sigma / 2);
        }
        rows.answered(MONDAY.plusDays(day), hour, "a", calls, Math.round(total));
      }
    }
    HandleTimeEstimate estimate = HandleTimeEstimate.of(rows.build(), "a", DAY);
    assertThat(estimate.degreesOfFreedom()).isEqualTo(1198);
    assertThat(estimate.meanSeconds()).isCloseTo(176, within(8.0));
    assertThat(estimate.cv()).isCloseTo(1.23, within(0.15));
  }

  @Test
  void has_no_spread_where_nothing_can_be_compared() {
    History history = Histories.start().answered(MONDAY, 8, "a", 40, 4000).build();
    assertThat(HandleTimeEstimate.of(history, "a", DAY).degreesOfFreedom()).isZero();
    assertThat(HandleTimeEstimate.of(history, "a", DAY).cv()).isZero();
  }

  @Test
  void refuses_a_type_that_was_never_answered() {
    History history =
        Histories.start()
            .row(MONDAY, 8, "a", new Calls(3, 0, 0, 3, 0, 0, 0, 0), Seconds.NONE, 0)
            .build();
    assertThatThrownBy(() -> HandleTimeEstimate.of(history, "a", DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no call of a was answered");
  }
}
