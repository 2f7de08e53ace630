package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;

/** The engine counts exactly what the model written down word by word counts. */
class EngineAgainstReferenceTest {
  private static final long MINUTE = 60 * Ticks.PER_SECOND;

  @Test
  void onRandomCenters() {
    for (long seed = 0; seed < 300; seed++) {
      compare(seed, 1);
    }
  }

  @Test
  void onRandomCentersWithEventsThatCoincide() {
    for (long seed = 1000; seed < 1400; seed++) {
      compare(seed, MINUTE);
    }
  }

  /**
   * Replications run one after the other on one engine, so that nothing may be left of an earlier
   * one.
   */
  private static void compare(long seed, long granularity) {
    CompiledScenario scenario = ScenarioCompiler.compile(RandomCenters.of(seed), "", granularity);
    GeneralEngine engine = new GeneralEngine(scenario);
    for (int replication = 0; replication < 3; replication++) {
      long[] row = new long[scenario.layout().length()];
      engine.run(seed, replication, row);
      assertThat(row)
          .as("center %d, replication %d, granularity %d", seed, replication, granularity)
          .isEqualTo(ReferenceEngine.row(scenario, seed, replication));
    }
  }
}
