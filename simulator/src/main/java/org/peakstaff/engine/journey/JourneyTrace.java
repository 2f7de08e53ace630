package org.peakstaff.engine.journey;

import java.util.List;
import org.peakstaff.compile.CompiledScenario;

/** Every contact of one replication, one after the other. */
public final class JourneyTrace {
  private JourneyTrace() {}

  /**
   * Runs one replication and writes down what becomes of every contact.
   *
   * @param scenario a scenario compiled with its journeys
   * @param seed the seed
   * @param replication number of the replication, from 0
   * @param row receives the counts of the replication; all zero before
   * @return the contacts in the order in which they came
   */
  public static List<TracedContact> of(
      CompiledScenario scenario, long seed, int replication, long[] row) {
    TraceRecorder recorder = new TraceRecorder(scenario);
    new JourneyEngine(scenario, recorder).run(seed, replication, row);
    return recorder.contacts();
  }
}
