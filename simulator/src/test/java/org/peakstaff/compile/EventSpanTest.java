package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.IntervalGrid;

class EventSpanTest {
  private static final IntervalGrid MONDAY =
      IntervalGrid.of(ScenarioFixtures.horizon("2026-11-30", 1, 30));

  private static EventSpan span(IntervalGrid grid, String from, String to) {
    return EventSpan.of(ScenarioFixtures.absenceEvent(from, to, 1), grid);
  }

  @Test
  void anEventCoversTheIntervalsBetweenItsMoments() {
    assertThat(span(MONDAY, "2026-11-30T10:00", "2026-11-30T12:00"))
        .isEqualTo(new EventSpan(20, 24, 4));
  }

  @Test
  void onlyThePartWithinTheHorizonIsCoveredButTheWholeLengthKept() {
    assertThat(span(MONDAY, "2026-11-29T22:00", "2026-11-30T01:00"))
        .isEqualTo(new EventSpan(0, 2, 6));
    assertThat(span(MONDAY, "2026-11-30T23:00", "2026-12-01T02:00"))
        .isEqualTo(new EventSpan(46, 48, 6));
  }

  @Test
  void anEventElsewhereCoversNothing() {
    EventSpan past = span(MONDAY, "2026-11-28T10:00", "2026-11-28T12:00");
    EventSpan future = span(MONDAY, "2026-12-02T10:00", "2026-12-02T12:00");

    assertThat(past.end()).isEqualTo(past.first());
    assertThat(future.end()).isEqualTo(future.first());
  }

  @Test
  void elapsedTimeCountsThroughAChangeOfClocks() {
    IntervalGrid spring = IntervalGrid.of(ScenarioFixtures.horizon("2026-03-29", 1, 30));
    IntervalGrid autumn = IntervalGrid.of(ScenarioFixtures.horizon("2026-10-25", 1, 30));

    assertThat(span(spring, "2026-03-29T00:00", "2026-03-29T06:00").length()).isEqualTo(10);
    assertThat(span(autumn, "2026-10-25T00:00", "2026-10-25T06:00").length()).isEqualTo(14);
  }
}
