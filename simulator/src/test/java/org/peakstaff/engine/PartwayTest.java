package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.express.ExpressEngines;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.statistics.RowLayout;

/**
 * An engine that goes on from where another has stopped, with other staff from there on, counts
 * what a whole run with that staffing counts, to the last tick. On random centers with falls of
 * staffing, closing lines, services longer than an interval and, every second one, a coarse clock
 * on which all coincides.
 */
class PartwayTest {
  private static final long COARSE = 30 * Ticks.PER_SECOND;
  private static final int CENTERS = 40;

  @Test
  void ofTheGeneralEngine() {
    int undecided = 0;
    for (int seed = 0; seed < CENTERS; seed++) {
      undecided += check(RandomCenters.of(seed), seed, GeneralEngine::new).check();
    }
    assertThat(undecided).isPositive();
  }

  @Test
  void ofTheExpressEngines() {
    int eligible = 0;
    for (int seed = 0; seed < 3 * CENTERS; seed++) {
      Scenario scenario = seed % 3 == 0 ? RandomCenters.singleQueue(seed) : RandomCenters.of(seed);
      if (ExpressEngines.whyNot(compiled(scenario, seed)).isEmpty()) {
        eligible++;
        check(scenario, seed, ExpressEngines::of).check();
      }
    }
    assertThat(eligible).isGreaterThan(CENTERS / 2);
  }

  private static CompiledScenario compiled(Scenario scenario, long seed) {
    return ScenarioCompiler.compile(scenario, "", seed % 2 == 0 ? 1 : COARSE);
  }

  private static PartwayCheck check(
      Scenario scenario, long seed, Function<CompiledScenario, PartwayEngine> engines) {
    return new PartwayCheck(compiled(scenario, seed), seed, engines, PartwayTest::decided);
  }

  /** All but the queue time, which belongs to the intervals of the clock. */
  private static long[] decided(CompiledScenario scenario, long[] row, int end) {
    RowLayout layout = scenario.layout();
    int length = end * RowLayout.CONTACT_FIELDS;
    long[] cells = new long[scenario.types() * length];
    for (int type = 0; type < scenario.types(); type++) {
      System.arraycopy(row, layout.contact(type, 0), cells, type * length, length);
    }
    for (int at = RowLayout.QUEUE; at < cells.length; at += RowLayout.CONTACT_FIELDS) {
      cells[at] = 0;
    }
    return cells;
  }
}
