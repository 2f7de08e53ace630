package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.journey.TracedContact;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.scenario.json.ScenarioReader;

/**
 * What agents with several chats in hand do, against the trace of the same day: three agents from 8
 * to 12 for at most three chats each, which end well before.
 */
class ConcurrencyMeasuresTest {
  private static final String CENTER =
      """
      {"format": 1, "name": "chats",
       "horizon": {"from": "2026-11-30", "days": 1, "timeZone": "UTC", "interval": "60m"},
       "openingHours": {"staffed": {"mon": "08:00-12:00"}, "asked": {"mon": "08:00-10:00"}},
       "contactTypes": {"chats": {"channel": "chat", "hours": "asked",
         "volumes": {"type": "constant", "perHour": 30},
         "handleTime": {"type": "exponential", "mean": "8m"}}},
       "agentGroups": {"digital": {"hours": "staffed",
         "scheduled": {"type": "constant", "agents": 3}, "skills": {"chats": {}},
         "concurrency": {"limits": {"chats": 3}, "capacityFactors": [1, 1.7, 2.5]}}}}
      """;

  @TempDir Path folder;

  @Test
  void slotsAreUtilisedByTheTimeContactsAreInHandOfAllTheTimeTheyCouldBe() throws IOException {
    Path file = Files.writeString(folder.resolve("chats.json"), CENTER);
    CompiledScenario scenario = ScenarioCompiler.compile(ScenarioReader.read(file).scenario(), "");
    GroupMeasures digital =
        Experiment.run(scenario, new ExperimentOptions(1, 1, null, .95, 1), Progress.NONE)
            .measures()
            .agentGroups()
            .get("digital");

    double inHand = 0;
    for (TracedContact chat : ContactTrace.of(scenario, 1, 0).contacts()) {
      inHand += Ticks.toSeconds(chat.ended() - chat.started());
    }

    assertThat(inHand).isGreaterThan(3 * 3600);
    assertThat(digital.overTimeHours().mean()).isZero();
    assertThat(digital.concurrency().slotUtilisation().mean())
        .isCloseTo(inHand / (3 * 4 * 3600 * 3), within(1e-6));
  }
}
