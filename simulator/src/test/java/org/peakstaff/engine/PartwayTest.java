package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.express.ExpressEngines;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.statistics.RowLayout;

/**
 * An engine that goes on from where another has stopped, with one cell of the staffing altered,
 * counts what a whole run with that staffing counts, to the last tick. On random centers with falls
 * of staffing, closing lines, services longer than an interval and, every second one, a coarse
 * clock on which all coincides.
 */
class PartwayTest {
  private static final long COARSE = 30 * Ticks.PER_SECOND;
  private static final int CENTERS = 40;
  private static final int CELLS = 8;

  @Test
  void ofTheGeneralEngine() {
    for (int seed = 0; seed < CENTERS; seed++) {
      new Center(RandomCenters.of(seed), seed, GeneralEngine::new).check();
    }
  }

  @Test
  void ofTheExpressEngines() {
    int eligible = 0;
    for (int seed = 0; seed < 3 * CENTERS; seed++) {
      Center center =
          new Center(
              seed % 3 == 0 ? RandomCenters.singleQueue(seed) : RandomCenters.of(seed),
              seed,
              scenario -> (PartwayEngine) ExpressEngines.of(scenario));
      if (ExpressEngines.whyNot(center.base).isEmpty()) {
        eligible++;
        center.check();
      }
    }
    assertThat(eligible).isGreaterThan(CENTERS / 2);
  }

  /** One center, its engines and a few of its cells. */
  private static final class Center {
    private final long seed;
    private final CompiledScenario base;
    private final Function<CompiledScenario, PartwayEngine> engines;
    private final RowLayout layout;
    private final int[][] agents;
    private final SplittableRandom random;

    Center(Scenario scenario, long seed, Function<CompiledScenario, PartwayEngine> engines) {
      this.seed = seed;
      this.engines = engines;
      random = new SplittableRandom(seed);
      CompiledScenario compiled =
          ScenarioCompiler.compile(scenario, "", seed % 2 == 0 ? 1 : COARSE);
      agents = new int[compiled.groups()][];
      Arrays.setAll(agents, g -> compiled.staffing().net(g).clone());
      base = compiled.withAgentsAtWork(agents);
      layout = base.layout();
    }

    void check() {
      PartwayEngine engine = engines.apply(base);
      PartwayEngine other = engines.apply(base);
      EngineCopy copy = EngineCopy.of(engine, other);
      for (int replication = 0; replication < 2; replication++) {
        long[] row = new long[layout.length()];
        engine.begin(seed, replication, row);
        int[] stops = random.ints(CELLS, 0, base.intervals()).sorted().distinct().toArray();
        for (int interval : stops) {
          engine.goOn(interval * base.intervalTicks());
          int group = random.nextInt(base.groups());
          int change = agents[group][interval] > 0 && random.nextInt(3) > 0 ? -1 : 1;
          copy.run(row);
          branch(other, row.clone(), replication, group, interval, change);
        }
        engine.goOn(Ticks.NEVER);
        engine.end();
        assertThat(row).as("center %d with stops", seed).isEqualTo(straight(base, replication));
      }
    }

    /** Goes on to the end, or only until the contacts of an interval or two are decided. */
    private void branch(
        PartwayEngine other, long[] row, int replication, int group, int interval, int change) {
      other.goOnWith(row, group, interval, change);
      String name = String.format(Locale.ROOT, "center %d, group %d at %d", seed, group, interval);
      agents[group][interval] += change;
      long[] whole = straight(base.withAgentsAtWork(agents), replication);
      agents[group][interval] -= change;
      if (random.nextBoolean()) {
        other.goOn(Ticks.NEVER);
        other.end();
        assertThat(row).as(name).isEqualTo(whole);
        return;
      }
      int end = Math.min(base.intervals(), interval + 1 + random.nextInt(2));
      for (long until = end * base.intervalTicks(); isOpen(other, until, end); ) {
        until += base.intervalTicks() / 5;
      }
      for (int type = 0; type < base.types(); type++) {
        int from = layout.contact(type, 0);
        int to = layout.contact(type, end - 1) + RowLayout.CONTACT_FIELDS;
        assertThat(decided(row, from, to)).as(name).isEqualTo(decided(whole, from, to));
      }
    }

    private boolean isOpen(PartwayEngine other, long until, int end) {
      if (until > 2 * base.intervals() * base.intervalTicks()) {
        other.goOn(Ticks.NEVER);
        other.end();
        return false;
      }
      other.goOn(until);
      return other.firstUndecided() < end;
    }

    /** All but the queue time, which belongs to the intervals of the clock. */
    private static long[] decided(long[] row, int from, int to) {
      long[] cells = Arrays.copyOfRange(row, from, to);
      for (int at = 0; at < cells.length; at += RowLayout.CONTACT_FIELDS) {
        cells[at + RowLayout.QUEUE] = 0;
      }
      return cells;
    }

    private long[] straight(CompiledScenario scenario, int replication) {
      long[] row = new long[layout.length()];
      engines.apply(scenario).run(seed, replication, row);
      return row;
    }
  }
}
