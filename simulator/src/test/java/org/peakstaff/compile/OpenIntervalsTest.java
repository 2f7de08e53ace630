package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Volumes;

class OpenIntervalsTest {
  private static final Scenario CENTER =
      ScenarioFixtures.withVolumes(
          ScenarioFixtures.horizon("2026-11-30", 3, 60), new Volumes.Constant(1), Map.of());
  private static final IntervalGrid GRID = IntervalGrid.of(CENTER.horizon());

  @Test
  void withoutHoursEverythingIsOpen() {
    assertThat(OpenIntervals.of(CENTER, GRID, null)).hasSize(72).containsOnly(true);
  }

  @Test
  void aWeekdayThatIsNotListedIsClosed() {
    boolean[] open = OpenIntervals.of(CENTER, GRID, "office");

    assertThat(IntStream.range(0, 72).filter(i -> open[i]).map(i -> i / 24).distinct())
        .as("Monday and Tuesday, not Wednesday")
        .containsExactly(0, 1);
  }

  @Test
  void unknownHoursAreRefused() {
    assertThatThrownBy(() -> OpenIntervals.of(CENTER, GRID, "night"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there are no opening hours night");
  }
}
