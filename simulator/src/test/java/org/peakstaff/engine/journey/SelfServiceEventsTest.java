package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Adoption;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Event.SelfServiceEffect;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.Journey;

/** Events that change the adoption of a bot, which 40 % of 60 customers an hour use otherwise. */
class SelfServiceEventsTest {
  private static Event event(int fromHour, int hours, SelfServiceEffect effect) {
    LocalDateTime from = LocalDateTime.of(2026, 11, 2, fromHour, 0);
    return new Event(
        null, from, from.plusHours(hours), Map.of(), Map.of(), null, null, Map.of("bot", effect));
  }

  private static Scenario center(Map<String, Event> events) {
    Centers center =
        Centers.of(1, Duration.ofHours(1))
            .type(
                "chat",
                Centers.TypeSpec.of(new Volumes.Constant(60), exponential(60))
                    .build()
                    .withJourney(new org.peakstaff.scenario.Journey(List.of("bot"), null)))
            .group("agents", new Scheduled.Constant(5), Map.of("chat", skill(1)))
            .selfService(
                "bot",
                new SelfService(
                    null,
                    null,
                    exponential(120),
                    null,
                    Map.of(
                        "chat",
                        new SelfService.Outcomes(
                            Adoption.constant(Share.of(0.4)),
                            Share.of(1),
                            null,
                            null,
                            Share.ZERO))));
    return center.build().withEvents(new TreeMap<>(events));
  }

  @Test
  void adoptionIsMultipliedDuringEventsAndNeverAboveAll() {
    Map<String, Event> events =
        Map.of(
            "a-campaign", event(2, 4, new SelfServiceEffect(4)),
            "b-doubt", event(4, 4, new SelfServiceEffect(0.5)),
            "c-outage", event(10, 3, SelfServiceEffect.DOWN));
    double[] adoption =
        ScenarioCompiler.compile(center(events), "")
            .journeys()
            .types()
            .get(0)
            .entry()
            .get(0)
            .adoption();

    for (int hour = 0; hour < 24; hour++) {
      double factor = (hour >= 2 && hour < 6 ? 4 : 1) * (hour >= 4 && hour < 8 ? 0.5 : 1);
      boolean down = hour >= 10 && hour < 13;
      assertThat(adoption[hour])
          .as("%d o'clock", hour)
          .isEqualTo(down ? 0 : Math.min(1, 0.4 * factor));
    }
  }

  @Test
  void whileItIsDownEverybodyGoesToAgents() {
    Runs runs = Runs.of(center(Map.of("outage", event(6, 12, SelfServiceEffect.DOWN))), 200);

    runs.assertRatio(
        "sessions in the other half of the day",
        runs.journey("chat", Journey.SESSIONS),
        runs.seconds(),
        60 / 3600.0 * 0.4 / 2);
    runs.assertRatio(
        "straight to agents",
        runs.journey("chat", Journey.FIRST_ATTEMPTS),
        runs.seconds(),
        60 / 3600.0 * (0.6 / 2 + 1 / 2.0));
  }
}
