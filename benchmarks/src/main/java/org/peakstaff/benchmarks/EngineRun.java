package org.peakstaff.benchmarks;

import java.util.Arrays;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.engine.GeneralEngine;
import org.peakstaff.engine.ReplicationEngine;
import org.peakstaff.engine.express.ExpressEngines;
import org.peakstaff.engine.journey.JourneyEngine;
import org.peakstaff.statistics.RowLayout;

/** One replication after the other on one engine, with everything that a replication costs. */
final class EngineRun {
  private static final long SEED = 1;

  private final CompiledScenario scenario;
  private final ReplicationEngine engine;
  private final long[] row;
  private int replication;

  private EngineRun(CompiledScenario scenario, ReplicationEngine engine) {
    this.scenario = scenario;
    this.engine = engine;
    row = new long[scenario.layout().length()];
  }

  static EngineRun general(CompiledScenario scenario) {
    return new EngineRun(scenario, new GeneralEngine(scenario));
  }

  static EngineRun express(CompiledScenario scenario) {
    ExpressEngines.whyNot(scenario)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException("no express engine: " + reason);
            });
    return new EngineRun(scenario, ExpressEngines.of(scenario));
  }

  /** The engine for journeys, for a scenario compiled with them. */
  static EngineRun journeys(CompiledScenario scenario) {
    return new EngineRun(scenario, new JourneyEngine(scenario));
  }

  /**
   * Runs the next replication.
   *
   * @return contacts offered
   */
  long next() {
    Arrays.fill(row, 0);
    engine.run(SEED, replication, row);
    replication++;
    return sum(RowLayout.OFFERED);
  }

  /**
   * The sum of a field of the last replication.
   *
   * @param field one of the contact fields of {@link RowLayout}
   * @return over all types and intervals
   */
  long sum(int field) {
    RowLayout layout = scenario.layout();
    long sum = 0;
    for (int type = 0; type < layout.types(); type++) {
      for (int interval = 0; interval < layout.intervals(); interval++) {
        sum += row[layout.contact(type, interval) + field];
      }
    }
    return sum;
  }
}
