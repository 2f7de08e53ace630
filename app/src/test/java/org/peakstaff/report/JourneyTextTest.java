package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.result.Count;

class JourneyTextTest {
  @Test
  void givesALineToDemandBacklogContainmentAndSlots() {
    assertThat(String.join("\n", JourneyText.lines(Display.NEUTRAL, Fixtures.journeys())) + "\n")
        .isEqualTo(
            """
            Demand: 200.0 offered =
              150.0 first attempts + 30.0 redials + 20.0 repeats
            After the horizon 4.0 customers would come back.
            care-email: 12.5 ±0.5 open at the end, oldest 3.5 h; 91.0 % ±0.5 in time, mean 90.0 min
            care-chat: self-service contains 50.0 % ±1.0, truly 38.0 % ±1.0 of 120.0 sessions
            digital: 50.0 % ±1.0 of the slots in use, agents busy 75.0 % ±0.4 of their time
            """);
  }

  @Test
  void fitsAHundredColumns() {
    assertThat(JourneyText.lines(Display.NEUTRAL, Fixtures.journeys()))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void saysNothingOfQueuesAlone() {
    assertThat(JourneyText.lines(Display.NEUTRAL, Fixtures.measures(200, 0.8))).isEmpty();
  }

  @Test
  void isPartOfTheTextOfASimulation() {
    List<String> lines =
        SimulationText.lines(Display.NEUTRAL, Fixtures.journeyResult(), Emphasis.PLAIN);
    assertThat(lines).containsSequence(JourneyText.lines(Display.NEUTRAL, Fixtures.journeys()));
  }

  @Test
  void theBridgeHoldsFirstAttemptsAndWhatThereIsBesides() {
    assertThat(JourneyText.bridge(Fixtures.journeys().total()))
        .isEqualTo(Map.of(Count.FIRST_ATTEMPTS, 150.0, Count.REDIALS, 30.0, Count.REPEATS, 20.0));
    assertThat(JourneyText.bridge(Fixtures.nothing())).isEmpty();
  }

  @Test
  void timesHaveTheUnitThatSuitsThem() {
    assertThat(
            List.of(90.0, 600.0, 10_800.0).stream()
                .map(seconds -> JourneyText.time(Display.NEUTRAL, seconds)))
        .containsExactly("90.0 s", "10.0 min", "3.0 h");
    assertThat(JourneyText.time(Display.NEUTRAL, Double.NaN)).isEqualTo(Display.NONE);
  }
}
