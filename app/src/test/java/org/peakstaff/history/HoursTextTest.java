package org.peakstaff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.scenario.OpeningHours;

final class HoursTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sun-thu 07:00-24:00, fri 07:00-14:00, sat 19:00-24:00",
        "mon-fri 08:00-12:00, mon-fri 13:00-18:00",
        "mon-sun 00:00-24:00",
        "fri-sat 20:00-02:00",
        "wed 09:00-10:30"
      })
  void writes_what_it_reads(String text) {
    assertThat(HoursText.of(HoursText.parse(text))).isEqualTo(text);
  }

  @Test
  void a_span_past_midnight_is_longer_than_its_day() {
    OpeningHours hours = HoursText.parse("Fri 20:00-02:00");
    assertThat(hours.weekdays().get(DayOfWeek.FRIDAY))
        .isEqualTo(List.of(new OpeningHours.Span(20 * 60, 26 * 60)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "mon", "mon 8-20", "monday 08:00-20:00", "mon 08:00-24:30", "mon 08:00-08:00"})
  void refuses_other_texts(String text) {
    assertThatThrownBy(() -> HoursText.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hours");
  }
}
