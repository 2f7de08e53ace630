package org.peakstaff.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalGridTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static IntervalGrid grid(String from, int days, int minutes, ZoneId zone) {
    Duration interval = Duration.ofMinutes(minutes);
    return IntervalGrid.of(new Horizon(LocalDate.parse(from), days, zone, interval, null));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-29, 92", "2026-10-25, 100", "2026-11-02, 96"})
  void aDayHasAsManyQuarterHoursAsItIsLong(String date, int quarterHours) {
    assertThat(grid(date, 1, 15, BERLIN).size()).isEqualTo(quarterHours);
  }

  @Test
  void startsAreEqualStretchesOfElapsedTime() {
    IntervalGrid grid = grid("2026-10-25", 1, 60, BERLIN);
    assertThat(grid.start(2))
        .isEqualTo(ZonedDateTime.parse("2026-10-25T02:00+02:00[Europe/Berlin]"));
    assertThat(grid.start(3))
        .isEqualTo(ZonedDateTime.parse("2026-10-25T02:00+01:00[Europe/Berlin]"));
    assertThat(grid.start(grid.size()).toLocalDate()).isEqualTo(LocalDate.parse("2026-10-26"));
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 30, 60})
  void everyIntervalBelongsToTheDayThatHoldsItsStart(int minutes) {
    IntervalGrid grid = grid("2026-10-20", 12, minutes, BERLIN);
    assertThat(IntStream.range(0, grid.size()))
        .allSatisfy(
            i -> assertThat(grid.date(grid.dayOf(i))).isEqualTo(grid.start(i).toLocalDate()));
    assertThat(grid.firstOf(0)).isZero();
    assertThat(grid.firstOf(grid.days())).isEqualTo(grid.size());
  }

  @Test
  void findsTheIntervalThatBeginsAtAnInstantAndNoOther() {
    IntervalGrid grid = grid("2026-11-02", 2, 30, BERLIN);
    assertThat(grid.indexOf(grid.start(7).toInstant())).hasValue(7);
    assertThat(grid.indexOf(grid.start(grid.size()).toInstant())).hasValue(grid.size());
    assertThat(grid.indexOf(grid.start(7).plusSeconds(1).toInstant())).isEmpty();
    assertThat(grid.indexOf(grid.start(0).minusMinutes(30).toInstant())).isEmpty();
    assertThat(grid.indexOf(grid.start(grid.size()).plusMinutes(30).toInstant())).isEmpty();
  }

  @Test
  void opensForASpanThatCrossesMidnightOnBothDays() {
    OpeningHours hours = daily(new OpeningHours.Span(22 * 60, 26 * 60));
    boolean[] open = grid("2026-11-02", 2, 60, BERLIN).open(hours);
    assertThat(IntStream.range(0, open.length).filter(i -> open[i]))
        .containsExactly(0, 1, 22, 23, 24, 25, 46, 47);
  }

  @Test
  void aDateReplacesItsWeekday() {
    OpeningHours weekdays = daily(new OpeningHours.Span(8 * 60, 10 * 60));
    OpeningHours hours =
        new OpeningHours(
            weekdays.weekdays(),
            Map.of(
                LocalDate.parse("2026-11-02"), List.of(),
                LocalDate.parse("2026-11-03"), List.of(new OpeningHours.Span(0, 60))));
    boolean[] open = grid("2026-11-02", 3, 60, BERLIN).open(hours);
    assertThat(IntStream.range(0, open.length).filter(i -> open[i])).containsExactly(24, 56, 57);
  }

  @Test
  void namesOpeningTimesOffTheGrid() {
    OpeningHours hours = daily(new OpeningHours.Span(8 * 60 + 15, 17 * 60));
    assertThat(grid("2026-11-02", 1, 30, BERLIN).offGrid(hours))
        .containsExactly(ZonedDateTime.parse("2026-11-02T08:15+01:00[Europe/Berlin]"));
    assertThat(grid("2026-11-02", 1, 15, BERLIN).offGrid(hours)).isEmpty();
  }

  @Test
  void refusesADayThatIsNotAWholeNumberOfIntervals() {
    ZoneId halfHourShift = ZoneId.of("Australia/Lord_Howe");
    assertThat(grid("2026-10-04", 1, 30, halfHourShift).size()).isEqualTo(47);
    assertThatThrownBy(() -> grid("2026-10-04", 1, 60, halfHourShift))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-10-04")
        .hasMessageContaining("Maybe a shorter interval fits");
  }

  private static OpeningHours daily(OpeningHours.Span span) {
    Map<DayOfWeek, List<OpeningHours.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, List.of(span));
    }
    return new OpeningHours(days, Map.of());
  }
}
