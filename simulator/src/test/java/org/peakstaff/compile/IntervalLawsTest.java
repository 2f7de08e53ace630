package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Law;

class IntervalLawsTest {
  private static final Law SHORT = new Law.Deterministic(Duration.ofSeconds(60));
  private static final Law LONG = new Law.Deterministic(Duration.ofSeconds(300));
  private static final IntervalGrid DAY =
      IntervalGrid.of(ScenarioFixtures.horizon("2026-11-30", 1, 60));

  private static Law byTime(String second) {
    return new Law.ByTime(Map.of(LocalTime.MIDNIGHT, SHORT, LocalTime.parse(second), LONG));
  }

  @Test
  void anOrdinaryLawHasOneSamplerForAllIntervals() {
    IntervalLaws laws = IntervalLaws.of(LONG, DAY);

    assertThat(laws.samplers()).hasSize(1);
    assertThat(laws.samplerOf()).hasSize(24).containsOnly(0);
    assertThat(laws.mean(13)).isEqualTo(300);
  }

  @Test
  void aLawByTimeChangesAtItsTimes() {
    IntervalLaws laws = IntervalLaws.of(byTime("08:00"), DAY);

    assertThat(laws.samplers()).hasSize(2);
    assertThat(laws.mean(7)).isEqualTo(60);
    assertThat(laws.mean(8)).isEqualTo(300);
  }

  @Test
  void theStartOfAnIntervalDecidesForTheWholeOfIt() {
    IntervalLaws laws = IntervalLaws.of(byTime("08:30"), DAY);

    assertThat(laws.mean(8)).isEqualTo(60);
    assertThat(laws.mean(9)).isEqualTo(300);
  }

  @Test
  void aLawThatComesBackIsCompiledOnce() {
    Law law =
        new Law.ByTime(
            Map.of(
                LocalTime.MIDNIGHT, SHORT, LocalTime.of(8, 0), LONG, LocalTime.of(20, 0), SHORT));

    assertThat(IntervalLaws.of(law, DAY).samplers()).hasSize(2);
  }

  @Test
  void localTimeDecidesOnADayOf23Hours() {
    IntervalGrid spring = IntervalGrid.of(ScenarioFixtures.horizon("2026-03-29", 1, 60));
    IntervalLaws laws = IntervalLaws.of(byTime("08:00"), spring);

    assertThat(laws.mean(6)).as("7:00 is the seventh hour").isEqualTo(60);
    assertThat(laws.mean(7)).isEqualTo(300);
  }
}
