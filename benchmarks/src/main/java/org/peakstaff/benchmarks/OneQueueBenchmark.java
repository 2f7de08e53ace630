package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.CenterModel;

/** One queue with abandonment: M/M/n+M, load = agents, patience twice the handle time. */
@State(Scope.Benchmark)
@Comparison(title = "One queue with abandonment (M/M/n+M, load = agents)", unit = "contact")
public class OneQueueBenchmark extends CenterBenchmark {
  /** Number of agents. */
  @Param("100")
  public int agents;

  /** Expected contacts of a replication. */
  @Param("240000")
  public int contacts;

  /** Prepares the engines. */
  @Setup(Level.Trial)
  public void prepare() {
    prepare(CenterModel.abandoning(agents, contacts));
  }
}
