package org.peakstaff.experiment;

import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.engine.journey.JourneyTrace;
import org.peakstaff.engine.journey.TracedContact;

/**
 * Every contact of one replication, and what became of it.
 *
 * <p>The engine for journeys writes it, whichever engine runs the experiment: they count the same.
 * One rule is drawn by other keys there, the choice of a free agent at random: in such a scenario
 * of queues alone the trace is a replication of its own.
 *
 * @param scenario the scenario
 * @param replication number of the replication, from 0
 * @param contacts in the order in which they came
 */
public record ContactTrace(
    CompiledScenario scenario, int replication, List<TracedContact> contacts) {
  /** Copies the list. */
  public ContactTrace {
    contacts = List.copyOf(contacts);
  }

  /**
   * Runs one replication.
   *
   * @param scenario the scenario
   * @param seed the seed of the experiment
   * @param replication number of the replication, from 0
   * @return its contacts
   */
  public static ContactTrace of(CompiledScenario scenario, long seed, int replication) {
    CompiledScenario full =
        ScenarioCompiler.compileWithJourneys(
            scenario.scenario(), scenario.sha256(), scenario.demand().granularity());
    long[] row = new long[full.layout().length()];
    return new ContactTrace(full, replication, JourneyTrace.of(full, seed, replication, row));
  }
}
