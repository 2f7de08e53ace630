package org.peakstaff.planner.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.channel.Desks.HOUR;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Days count from Monday midnight; agents and tickets are there from 8 to 18 on weekdays. */
final class DeadlinesTest {
  private static final WorkingTime WEEK = Desks.weekdays(14, 8, 18);
  private static final Offset<Double> SECOND = within(1e-6);
  private static final double FRIDAY = 4 * 24;
  private static final double NEXT_MONDAY = 7 * 24;

  private static Deadlines deadlines(DeferredTarget target) {
    return Deadlines.of(Desks.steady(WEEK, 1, target), WEEK);
  }

  @Test
  void elapsed_hours_run_through_nights_and_weekends() {
    Deadlines day = deadlines(DeferredTarget.elapsed(24 * HOUR, 0));
    assertThat(day.due((FRIDAY + 17) * HOUR)).isCloseTo((FRIDAY + 41) * HOUR, SECOND);
    assertThat(day.due(-5 * HOUR)).isCloseTo(19 * HOUR, SECOND);
  }

  @Test
  void opening_hours_stand_still_at_night_and_over_the_weekend() {
    Deadlines sixteen = deadlines(DeferredTarget.openingHours(16 * HOUR, 0));
    assertThat(sixteen.due(9 * HOUR)).isCloseTo((24 + 15) * HOUR, SECOND);
    assertThat(sixteen.due(20 * HOUR)).isCloseTo((48 + 14) * HOUR, SECOND);
    assertThat(sixteen.due(30 * HOUR)).isCloseTo((48 + 14) * HOUR, SECOND);
    assertThat(sixteen.due((FRIDAY + 17) * HOUR)).isCloseTo((NEXT_MONDAY + 24 + 13) * HOUR, SECOND);
  }

  @Test
  void an_opening_backlog_ages_on_the_clock_of_its_target() {
    Deadlines sixteen = deadlines(DeferredTarget.openingHours(16 * HOUR, 0));
    assertThat(sixteen.due(-12 * HOUR)).isCloseTo(12 * HOUR, SECOND);
  }

  @Test
  void a_plan_gives_each_contact_its_least_working_time() {
    Deadlines day = deadlines(DeferredTarget.elapsed(24 * HOUR, 4 * HOUR));
    double saturday = (FRIDAY + 30) * HOUR;
    assertThat(day.due(saturday)).isCloseTo((FRIDAY + 54) * HOUR, SECOND);
    assertThat(day.insisted(saturday)).isCloseTo((NEXT_MONDAY + 12) * HOUR, SECOND);
    assertThat(day.insisted((FRIDAY + 17) * HOUR)).isCloseTo((NEXT_MONDAY + 11) * HOUR, SECOND);
    assertThat(day.insisted(9 * HOUR)).isCloseTo(33 * HOUR, SECOND);
  }

  @Test
  void just_after_the_last_call_for_today_the_deadline_jumps_to_tomorrow() {
    Deadlines four = deadlines(DeferredTarget.openingHours(4 * HOUR, 0));
    assertThat(four.insisted(14 * HOUR)).isCloseTo(18 * HOUR, SECOND);
    assertThat(four.insistedAfter(14 * HOUR)).isCloseTo((24 + 8) * HOUR, SECOND);
    assertThat(four.insisted(14.5 * HOUR)).isCloseTo((24 + 8.5) * HOUR, SECOND);
  }

  @Test
  void deadlines_never_fall_and_are_linear_between_their_bends() {
    for (DeferredTarget target :
        new DeferredTarget[] {
          DeferredTarget.elapsed(7.3 * HOUR, 2.2 * HOUR),
          DeferredTarget.openingHours(5 * HOUR, HOUR)
        }) {
      Deadlines deadlines = deadlines(target);
      double[] bends = deadlines.bends(WEEK);
      Arrays.sort(bends);
      for (int k = 1; k < bends.length && bends[k] < FRIDAY * HOUR; k++) {
        double from = deadlines.insistedAfter(bends[k - 1]);
        double to = deadlines.insisted(bends[k]);
        double middle = deadlines.insisted((bends[k - 1] + bends[k]) / 2);
        assertThat(from).isLessThanOrEqualTo(to + 1e-6);
        assertThat(middle).isCloseTo((from + to) / 2, within(1e-3));
      }
    }
  }
}
