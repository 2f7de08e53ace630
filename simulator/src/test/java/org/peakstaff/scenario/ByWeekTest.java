package org.peakstaff.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ByWeekTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

  @Test
  void aValueHoldsUntilTheNextOne() {
    ByWeek<String> calendar =
        new ByWeek<>(new TreeMap<>(Map.of(MONDAY, "normal", MONDAY.plusWeeks(3), "peak")));

    assertThat(calendar.at(MONDAY.minusWeeks(1), "before")).isEqualTo("before");
    assertThat(calendar.at(MONDAY.plusWeeks(2), "")).isEqualTo("normal");
    assertThat(calendar.at(MONDAY.plusWeeks(3), "")).isEqualTo("peak");
    assertThat(calendar.at(MONDAY.plusYears(3), "")).isEqualTo("peak");
  }

  @Test
  void oneValueHoldsAlways() {
    assertThat(ByWeek.always(0.3).at(MONDAY, 0.0)).isEqualTo(0.3);
  }

  @Test
  void nobodyChangesItAfterwards() {
    TreeMap<LocalDate, Integer> values = new TreeMap<>(Map.of(MONDAY, 1));
    ByWeek<Integer> byWeek = new ByWeek<>(values);
    values.put(MONDAY, 2);

    assertThat(byWeek.at(MONDAY, 0)).isEqualTo(1);
    assertThatThrownBy(() -> byWeek.from().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
