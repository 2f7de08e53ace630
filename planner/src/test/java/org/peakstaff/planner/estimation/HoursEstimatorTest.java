package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.planner.estimation.Histories.MONDAY;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.OpeningHours;

final class HoursEstimatorTest {
  @Test
  void a_single_call_before_opening_does_not_open_the_center() {
    Histories rows = Histories.start().answered(MONDAY, 5, "a", 1, 1);
    for (int hour = 8; hour < 18; hour++) {
      rows.answered(MONDAY, hour, "a", 30 + hour, 1);
    }
    assertThat(HoursEstimator.estimate(rows.build()).on(MONDAY))
        .containsExactly(new OpeningHours.Span(8 * 60, 18 * 60));
  }

  @Test
  void a_quiet_last_hour_is_open_when_it_has_a_tenth_of_the_median() {
    Histories rows = Histories.start();
    for (int hour = 8; hour < 18; hour++) {
      rows.answered(MONDAY, hour, "a", 40, 1);
    }
    rows.answered(MONDAY, 18, "a", 4, 1).answered(MONDAY, 19, "a", 3, 1);
    assertThat(HoursEstimator.estimate(rows.build()).on(MONDAY))
        .containsExactly(new OpeningHours.Span(8 * 60, 19 * 60));
  }

  @Test
  void a_center_open_until_midnight_closes_at_24_hours() {
    History history = Histories.start().answered(MONDAY, 23, "a", 9, 1).build();
    assertThat(HoursEstimator.estimate(history).on(MONDAY))
        .containsExactly(new OpeningHours.Span(23 * 60, 1440));
  }

  @Test
  void a_weekday_without_calls_is_closed() {
    History history =
        Histories.start()
            .answered(MONDAY, 9, "a", 9, 1)
            .answered(MONDAY.plusDays(1), 9, "a", 0, 0)
            .build();
    assertThat(HoursEstimator.estimate(history).weekdays().keySet())
        .isEqualTo(java.util.Set.of(DayOfWeek.MONDAY));
  }

  @Test
  void weekdays_with_equal_hours_form_a_class() {
    OpeningHours hours = Histories.hours(8, 18, DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    List<DayClass> classes = DayClass.of(hours, 30);
    assertThat(classes).hasSize(1);
    assertThat(classes.get(0).label()).isEqualTo("Mon, Sun");
    assertThat(classes.get(0).openSlots()).hasSize(20).startsWith(16);
  }

  @Test
  void a_span_past_midnight_opens_the_next_morning() {
    OpeningHours hours =
        new OpeningHours(
            java.util.Map.of(DayOfWeek.FRIDAY, List.of(new OpeningHours.Span(22 * 60, 26 * 60))),
            java.util.Map.of());
    List<DayClass> classes = DayClass.of(hours, 60);
    assertThat(classes)
        .containsExactly(
            Histories.only(DayOfWeek.FRIDAY, 22, 23), Histories.only(DayOfWeek.SATURDAY, 0, 1));
  }
}
