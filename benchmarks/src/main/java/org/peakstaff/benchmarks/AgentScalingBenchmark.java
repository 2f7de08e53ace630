package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.CenterModel;

/**
 * What a contact costs in a small and in a large center: M/M/n+M, load = agents, a million contacts
 * each.
 */
@State(Scope.Benchmark)
@Comparison(
    title = "From 50 to 50,000 agents (M/M/n+M, load = agents, a million contacts)",
    unit = "contact",
    base = "agents=50")
public class AgentScalingBenchmark extends CenterBenchmark {
  private static final double CONTACTS = 1e6;

  /** Number of agents. */
  @Param({"50", "500", "5000", "50000"})
  public int agents;

  /** Prepares the engines. */
  @Setup(Level.Trial)
  public void prepare() {
    prepare(CenterModel.abandoning(agents, CONTACTS));
  }
}
