package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.scenario.OpeningHours.Span;

class ValuesTest {
  @ParameterizedTest
  @CsvSource({"30%, 0.3", "12.5%, 0.125", "0%, 0", "100%, 1", "100.0%, 1", "7 %, 0.07"})
  void sharesAreRead(String text, double share) {
    assertThat(Values.share(ScenarioTree.of(text))).isEqualTo(share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"101%", "-1%", "30", "%", "1000%", "thirty%", "100.1%"})
  void whatIsNoShareIsNotRead(String text) {
    assertThat(Values.share(ScenarioTree.of(text))).isNull();
  }

  @Test
  void spansMayCrossMidnightAndLastAllDay() {
    assertThat(Values.span("08:00-20:00")).isEqualTo(new Span(480, 1200));
    assertThat(Values.span("20:00-02:00")).isEqualTo(new Span(1200, 1560));
    assertThat(Values.span("00:00-24:00")).isEqualTo(new Span(0, 1440));
    assertThat(Values.span("22:00-00:00")).isEqualTo(new Span(1320, 1440));
    assertThat(Values.span("08:00-08:00")).isNull();
    assertThat(Values.span("24:00-08:00")).isNull();
    assertThat(Values.span("8-20")).isNull();
  }

  @Test
  void weekdaysAreSinglesRangesAndLists() {
    assertThat(Values.weekdays("mon-fri")).hasSize(5).startsWith(DayOfWeek.MONDAY);
    assertThat(Values.weekdays("mon,wed")).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    assertThat(Values.weekdays("sat-mon"))
        .containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    assertThat(Values.weekdays("sun")).containsExactly(DayOfWeek.SUNDAY);
    assertThat(Values.weekdays("monday")).isNull();
    assertThat(Values.weekdays("mon-")).isNull();
  }

  @Test
  void datesAndTimesThatDoNotExistAreNone() {
    assertThat(Values.dateTime("2026-11-27T09:00")).isEqualTo(LocalDateTime.of(2026, 11, 27, 9, 0));
    assertThat(Values.dateTime("2026-02-29T09:00")).isNull();
    assertThat(Values.date("2026-13-01")).isNull();
    assertThat(Values.time("24:00")).isNull();
  }
}
