package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Feature;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.engine.journey.TraceInvariants;
import org.peakstaff.scenario.Scenario;

/**
 * Seven days of phone, chat, mail, tickets and experts with everything switched on: no contact is
 * lost or counted twice, and the number of threads changes nothing.
 */
class OmnichannelWeeksTest {
  @TempDir Path folder;

  @Test
  void aWeekConservesItsContactsOnOneThreadAndOnThree() {
    check(0, 6, folder);
  }

  static void check(long firstSeed, long endSeed, Path folder) {
    for (long seed = firstSeed; seed < endSeed; seed++) {
      CompiledScenario week = ScenarioCompiler.compile(RandomJourneys.week(seed, folder), "");
      assertThat(TraceInvariants.check("week " + seed, week, 0)).isGreaterThan(2_000);
      ExperimentOptions one = new ExperimentOptions(seed, 3, null, 0.95, 1);
      assertThat(Experiment.run(week, one.withThreads(3), Progress.NONE))
          .as("week %d on three threads", seed)
          .isEqualTo(Experiment.run(week, one, Progress.NONE));
    }
  }

  @Test
  void aWeekAsksForNearlyEverything() {
    Set<Feature> asked = EnumSet.noneOf(Feature.class);
    for (long seed = 0; seed < 8; seed++) {
      Scenario week = RandomJourneys.week(seed, folder);
      for (Feature feature : Feature.values()) {
        if (!feature.placesIn(week).isEmpty()) {
          asked.add(feature);
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(28);
  }
}
