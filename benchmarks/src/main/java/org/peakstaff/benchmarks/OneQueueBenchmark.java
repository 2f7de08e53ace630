package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.CenterModel;
import org.peakstaff.benchmarks.reference.TextbookCenter;
import org.peakstaff.compile.CompiledScenario;

/** One queue with abandonment: M/M/n+M, load = agents, patience twice the handle time. */
@State(Scope.Benchmark)
@Comparison(title = "One queue with abandonment (M/M/n+M, load = agents)", unit = "contact")
public class OneQueueBenchmark extends NanosecondBenchmark {
  /** Number of agents. */
  @Param("100")
  public int agents;

  /** Expected contacts of a replication. */
  @Param("240000")
  public int contacts;

  private CenterModel model;
  private EngineRun express;
  private EngineRun general;
  private long seed;

  /** Prepares the engines. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    model = CenterModel.abandoning(agents, contacts);
    CompiledScenario scenario = BenchmarkScenarios.compiled(model);
    express = EngineRun.express(scenario);
    general = EngineRun.general(scenario);
  }

  /**
   * A replication by the exact recursion.
   *
   * @param counter counts contacts
   * @return contacts
   */
  @Benchmark
  public long express(Contacts counter) {
    return counter.count(express.next());
  }

  /**
   * A replication by the general engine.
   *
   * @param counter counts contacts
   * @return contacts
   */
  @Benchmark
  public long general(Contacts counter) {
    return counter.count(general.next());
  }

  /**
   * A replication by objects and a priority queue.
   *
   * @param counter counts contacts
   * @return contacts
   */
  @Benchmark
  @Reference("textbook")
  public long textbook(Contacts counter) {
    seed++;
    return counter.count(new TextbookCenter(model, seed).run());
  }
}
