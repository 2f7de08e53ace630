package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CompiledScenario.GroupChoice;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.GeneralEngine;
import org.peakstaff.engine.RandomCenters;
import org.peakstaff.engine.ReplicationEngine;
import org.peakstaff.scenario.Scenario;

/**
 * Where queues are all there is, the engine for journeys counts what the leaner one counts, to the
 * last tick. Random choices of agents are drawn by other keys and left out.
 */
class PlainCentersTest {
  private static final long MINUTE = 60 * Ticks.PER_SECOND;

  @Test
  void onRandomCenters() {
    compare(30_000, 30_150, 1);
  }

  @Test
  void onRandomCentersWithEventsThatCoincide() {
    compare(31_000, 31_200, MINUTE);
  }

  private static void compare(long firstSeed, long endSeed, long granularity) {
    for (long seed = firstSeed; seed < endSeed; seed++) {
      Scenario scenario = RandomCenters.of(seed);
      CompiledScenario plain = ScenarioCompiler.compile(scenario, "", granularity);
      if (plain.rules().groupChoice() != GroupChoice.RANDOM) {
        compare(seed, plain, ScenarioCompiler.compileWithJourneys(scenario, "", granularity));
      }
    }
  }

  private static void compare(long seed, CompiledScenario plain, CompiledScenario full) {
    ReplicationEngine truth = new GeneralEngine(plain);
    ReplicationEngine engine = new JourneyEngine(full);
    for (int replication = 0; replication < 2; replication++) {
      long[] expected = new long[plain.layout().length()];
      long[] actual = new long[full.layout().length()];
      truth.run(seed, replication, expected);
      engine.run(seed, replication, actual);
      assertThat(Arrays.copyOf(actual, expected.length))
          .as("center %d, replication %d", seed, replication)
          .isEqualTo(expected);
    }
  }
}
