package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peakstaff.planner.estimation.Histories.MONDAY;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HistoryTest {
  @Test
  void is_sorted_whatever_the_order_of_its_rows() {
    History history =
        Histories.start()
            .answered(MONDAY.plusDays(1), 8, "a", 1, 1)
            .answered(MONDAY, 9, "b", 2, 1)
            .answered(MONDAY, 9, "a", 3, 1)
            .build();
    assertThat(history.intervals())
        .extracting(row -> row.calls().offered())
        .containsExactly(3L, 2L, 1L);
    assertThat(history.dates()).containsExactly(MONDAY, MONDAY.plusDays(1));
    assertThat(history.contactTypes()).containsExactly("a", "b");
  }

  @Test
  void adds_up_a_type_and_a_day() {
    History history =
        Histories.start()
            .answered(MONDAY, 8, "a", 3, 300)
            .answered(MONDAY, 9, "a", 4, 500)
            .answered(MONDAY, 9, "b", 5, 100)
            .build();
    assertThat(history.calls("a").answered()).isEqualTo(7);
    assertThat(history.seconds("a").handling()).isEqualTo(800);
    assertThat(history.offered(MONDAY)).isEqualTo(12);
    assertThat(history.offered(MONDAY.plusDays(1))).isZero();
    assertThat(history.calls(MONDAY, 9, "b").offered()).isEqualTo(5);
    assertThat(history.calls(MONDAY, 10, "b")).isEqualTo(Calls.NONE);
  }

  @Test
  void holds_one_interval_per_type_and_start() {
    Histories rows =
        Histories.start().answered(MONDAY, 8, "a", 1, 1).answered(MONDAY, 8, "a", 1, 1);
    assertThatThrownBy(rows::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two intervals of a at 2026-03-02T08:00");
  }

  @Test
  void refuses_a_start_off_the_grid_and_a_strange_interval() {
    HistoryInterval row =
        new HistoryInterval(MONDAY.atTime(8, 10), "a", Calls.NONE, Seconds.NONE, 0);
    assertThatThrownBy(() -> History.of(30, List.of(row)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("30 minutes");
    assertThatThrownBy(() -> History.of(20, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 20");
  }

  @Test
  void refuses_agents_that_are_no_number() {
    assertThatThrownBy(
            () ->
                new HistoryInterval(MONDAY.atTime(8, 0), "a", Calls.NONE, Seconds.NONE, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
