package org.peakstaff.engine.express;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.GeneralEngine;
import org.peakstaff.engine.RandomCenters;
import org.peakstaff.engine.ReplicationEngine;

/** For the same seed the express engines count what the general engine counts, to the last tick. */
class ExpressEqualsGeneralTest {
  private static final long COARSE = 30 * Ticks.PER_SECOND;

  @Test
  void onCentersWithManyQueues() {
    int compared = 0;
    for (long seed = 0; compared < 300; seed++) {
      compared += compare(seed, seed % 2 == 0 ? 1 : COARSE, false) ? 1 : 0;
    }
  }

  @Test
  void onCentersWithOneQueue() {
    int compared = 0;
    for (long seed = 0; compared < 300; seed++) {
      compared += compare(seed, seed % 2 == 0 ? 1 : COARSE, true) ? 1 : 0;
    }
  }

  private static boolean compare(long seed, long granularity, boolean one) {
    CompiledScenario scenario =
        ScenarioCompiler.compile(
            one ? RandomCenters.singleQueue(seed) : RandomCenters.of(seed), "", granularity);
    if (ExpressEngines.whyNot(scenario).isPresent()) {
      return false;
    }
    ReplicationEngine express = ExpressEngines.of(scenario);
    ReplicationEngine general = new GeneralEngine(scenario);
    for (int replication = 0; replication < 3; replication++) {
      long[] expected = new long[scenario.layout().length()];
      long[] actual = new long[expected.length];
      general.run(seed, replication, expected);
      express.run(seed, replication, actual);
      assertThat(actual)
          .as("center %d, replication %d, granularity %d", seed, replication, granularity)
          .isEqualTo(expected);
    }
    return true;
  }
}
