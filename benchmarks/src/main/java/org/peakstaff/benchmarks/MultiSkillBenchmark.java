package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.CenterModel;

/**
 * The multi-skill day: 5 types, 5 groups, 500 agents, 50,000 contacts, 48 half hours, lognormal
 * handle times, longest idle agent. With more days it shows what a contact costs in a longer
 * replication.
 */
@State(Scope.Benchmark)
@Comparison(
    title = "Multi-skill day (5 types, 5 groups, 500 agents, 50,000 contacts a day)",
    unit = "contact",
    base = "days=1")
public class MultiSkillBenchmark extends CenterBenchmark {
  /** Length of a replication. */
  @Param({"1", "7", "28"})
  public int days;

  private EngineRun journeys;

  /** Prepares the engines. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    CenterModel model = CenterModel.multiSkill(days);
    prepare(model);
    journeys = EngineRun.journeys(BenchmarkScenarios.withJourneys(model));
  }

  /**
   * A replication by the engine for journeys, though queues are all there is.
   *
   * @param counter counts contacts
   * @return contacts
   */
  @Benchmark
  public long journeys(Contacts counter) {
    return counter.count(journeys.next());
  }
}
