package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;

/**
 * The engine counts exactly what the model written down word by word counts.
 *
 * <p>Half of the centers run on a clock of minutes, so that completions, changes of staffing,
 * arrivals and the ends of patience often coincide.
 */
class EngineAgainstReferenceTest {
  private static final long MINUTE = 60 * Ticks.PER_SECOND;

  @Test
  void onRandomCenters() {
    compare(0, 150, 1);
  }

  @Test
  void onRandomCentersWithEventsThatCoincide() {
    compare(1000, 1200, MINUTE);
  }

  @Tag("slow")
  @Test
  void onManyRandomCenters() {
    compare(10_000, 12_500, 1);
    compare(20_000, 22_500, MINUTE);
  }

  private static void compare(long firstSeed, long endSeed, long granularity) {
    for (long seed = firstSeed; seed < endSeed; seed++) {
      compare(seed, granularity);
    }
  }

  /**
   * Replications run one after the other on one engine, so that nothing may be left of an earlier
   * one.
   */
  private static void compare(long seed, long granularity) {
    CompiledScenario scenario = ScenarioCompiler.compile(RandomCenters.of(seed), "", granularity);
    GeneralEngine engine = new GeneralEngine(scenario);
    long[] row = new long[scenario.layout().length()];
    for (int replication = 0; replication < 2; replication++) {
      Arrays.fill(row, 0);
      engine.run(seed, replication, row);
      long[] truth = ReferenceEngine.row(scenario, seed, replication);
      assertThat(Arrays.mismatch(row, truth))
          .as("center %d, replication %d, granularity %d", seed, replication, granularity)
          .isEqualTo(-1);
    }
  }
}
