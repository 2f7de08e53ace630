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

/**
 * What a contact costs in a short and in a long replication, M/M/100+M: short ones show what the
 * beginning and the end of a replication cost.
 */
@State(Scope.Benchmark)
@Comparison(
    title = "From 10,000 to 10,000,000 contacts (M/M/100+M)",
    unit = "contact",
    base = "contacts=1000000")
public class ContactScalingBenchmark extends NanosecondBenchmark {
  private static final int AGENTS = 100;

  /** Expected contacts of a replication. */
  @Param({"10000", "100000", "1000000", "10000000"})
  public int contacts;

  private CenterModel model;
  private EngineRun express;
  private EngineRun general;
  private long seed;

  /** Prepares the engines. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    model = CenterModel.abandoning(AGENTS, contacts);
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
