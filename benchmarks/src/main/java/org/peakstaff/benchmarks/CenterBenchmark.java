package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.peakstaff.benchmarks.reference.CenterModel;
import org.peakstaff.benchmarks.reference.TextbookCenter;
import org.peakstaff.compile.CompiledScenario;

/** A replication of one center by the express engine, by the general one and as textbooks do it. */
public abstract class CenterBenchmark extends NanosecondBenchmark {
  private CenterModel model;
  private EngineRun express;
  private EngineRun general;
  private long seed;

  /** For subclasses. */
  protected CenterBenchmark() {}

  /**
   * Prepares the engines.
   *
   * @param center what they run
   */
  @Initializer
  protected final void prepare(CenterModel center) {
    model = center;
    CompiledScenario scenario = BenchmarkScenarios.compiled(center);
    express = EngineRun.express(scenario);
    general = EngineRun.general(scenario);
  }

  /**
   * A replication by the express engine: with one type and one group, the exact recursion.
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
