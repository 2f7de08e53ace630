package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.IntervalGrid;

class EventCourseTest {
  private static final int STEPS = 20_000;

  private static final IntervalGrid MONDAY =
      IntervalGrid.of(ScenarioFixtures.horizon("2026-11-30", 1, 30));

  private static EventCourse course(
      IntervalGrid grid, String from, String to, @Nullable Integer up, @Nullable Integer down) {
    return EventCourse.of(
        new Event(
            null,
            LocalDateTime.parse(from),
            LocalDateTime.parse(to),
            Map.of(),
            Map.of(),
            up == null ? null : Duration.ofMinutes(up),
            down == null ? null : Duration.ofMinutes(down),
            Map.of()),
        grid);
  }

  /** The definition, integrated by the midpoint rule: the lower of two ramps, at most 1. */
  private static double mean(double start, double length, double up, double down) {
    return IntStream.range(0, STEPS)
        .mapToDouble(k -> start + (k + 0.5) / STEPS)
        .map(t -> Math.min(1, Math.min(up == 0 ? 1 : t / up, down == 0 ? 1 : (length - t) / down)))
        .average()
        .orElseThrow();
  }

  @Test
  void withoutRampsTheWholeEffectHoldsToTheLastBit() {
    EventCourse course = course(MONDAY, "2026-11-30T10:00", "2026-11-30T12:00", null, null);

    assertThat(IntStream.range(20, 24).mapToDouble(course::part).toArray()).containsOnly(1);
    assertThat(course.total()).isEqualTo(4);
    assertThat(EventCourse.factor(0.1, 1)).isEqualTo(0.1);
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "45, 90", "0, 100", "100, 0", "7, 11", "180, 0", "0, 180", "90, 90"})
  void anIntervalHasTheMeanOfItsPart(int up, int down) {
    EventCourse course = course(MONDAY, "2026-11-30T10:00", "2026-11-30T13:00", up, down);

    for (int i = 0; i < 6; i++) {
      assertThat(course.part(20 + i)).isCloseTo(mean(i, 6, up / 30.0, down / 30.0), within(1e-7));
    }
    assertThat(course.total())
        .isCloseTo(IntStream.range(20, 26).mapToDouble(course::part).sum(), within(1e-12));
  }

  @Test
  void aRampThatBeganBeforeTheHorizonGoesOn() {
    EventCourse course = course(MONDAY, "2026-11-29T23:00", "2026-11-30T03:00", 240, null);

    assertThat(course.span()).isEqualTo(new EventSpan(0, 6, 8));
    assertThat(course.part(0)).isCloseTo(2.5 / 8, within(1e-15));
    assertThat(course.part(5)).isCloseTo(7.5 / 8, within(1e-15));
    assertThat(course.total()).isEqualTo(4);
  }

  @Test
  void rampsThatAChangeOfClocksMakesOverlapPeakBelowOne() {
    IntervalGrid spring = IntervalGrid.of(ScenarioFixtures.horizon("2026-03-29", 1, 30));
    EventCourse course = course(spring, "2026-03-29T00:00", "2026-03-29T06:00", 180, 180);

    for (int i = 0; i < 10; i++) {
      assertThat(course.part(i)).isCloseTo(mean(i, 10, 6, 6), within(1e-7));
    }
    assertThat(course.total()).isCloseTo(10 * (10.0 / 12) / 2, within(1e-12));
  }
}
