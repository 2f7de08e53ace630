package org.peakstaff.engine.express;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.DrawLaw;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.GeneralEngine;
import org.peakstaff.engine.RandomCenters;
import org.peakstaff.engine.RandomTables;
import org.peakstaff.engine.ReplicationEngine;
import org.peakstaff.scenario.Scenario;

/**
 * Random centers that the express engines may run, every second one on a clock of half minutes so
 * that completions, changes, arrivals and ends of patience coincide.
 */
final class EligibleCenters {
  static final long COARSE = 30 * Ticks.PER_SECOND;
  static final int REPLICATIONS = 3;

  private final LongFunction<Scenario> centers;
  private final List<Center> found = new ArrayList<>();
  private long nextSeed;

  private EligibleCenters(LongFunction<Scenario> centers) {
    this.centers = centers;
  }

  static EligibleCenters withManyQueues() {
    return new EligibleCenters(RandomCenters::of);
  }

  static EligibleCenters withOneQueue() {
    return new EligibleCenters(RandomCenters::singleQueue);
  }

  /** One queue or many, with events, proactive contact and temporary staffing. */
  static EligibleCenters withVariedTables() {
    return new EligibleCenters(
        seed ->
            RandomTables.varied(
                seed % 3 == 0 ? RandomCenters.singleQueue(seed) : RandomCenters.of(seed), seed));
  }

  /** A center and the general engine's rows of its first replications. */
  record Center(long seed, long granularity, CompiledScenario scenario, List<long[]> rows) {
    private static Center of(long seed, long granularity, CompiledScenario scenario) {
      return new Center(
          seed, granularity, scenario, rowsOf(new GeneralEngine(scenario), scenario, seed));
    }

    /** What an engine counts in the same replications, one after the other. */
    List<long[]> rowsOf(ReplicationEngine engine) {
      return rowsOf(engine, scenario, seed);
    }

    private static List<long[]> rowsOf(
        ReplicationEngine engine, CompiledScenario scenario, long seed) {
      List<long[]> rows = new ArrayList<>();
      for (int replication = 0; replication < REPLICATIONS; replication++) {
        long[] row = new long[scenario.layout().length()];
        engine.run(seed, replication, row);
        rows.add(row);
      }
      return rows;
    }

    boolean isCoarse() {
      return granularity > 1;
    }

    /** Whether some group has fewer agents in an interval than in the one before. */
    boolean hasStaffingFall() {
      for (int group = 0; group < scenario.groups(); group++) {
        int[] net = scenario.staffing().net(group);
        for (int i = 1; i < net.length; i++) {
          if (net[i] < net[i - 1]) {
            return true;
          }
        }
      }
      return false;
    }

    /** Whether some type is served for longer than an interval on average. */
    boolean hasLongServices() {
      for (int type = 0; type < scenario.types(); type++) {
        DrawLaw law = scenario.demand().handle(type);
        double[] mean = {law.sampler(0).mean()};
        law.toTicks(mean, new int[1], 1, mean);
        if (mean[0] > scenario.intervalTicks()) {
          return true;
        }
      }
      return false;
    }
  }

  /** The center with an index; those before it are looked for if they have not been yet. */
  Center get(int index) {
    while (found.size() <= index) {
      long seed = nextSeed++;
      long granularity = seed % 2 == 0 ? 1 : COARSE;
      Scenario center = centers.apply(seed);
      CompiledScenario scenario = ScenarioCompiler.compile(center, "", granularity);
      if (ExpressEngines.whyNot(scenario).isEmpty()) {
        found.add(Center.of(seed, granularity, scenario));
      }
    }
    return found.get(index);
  }
}
