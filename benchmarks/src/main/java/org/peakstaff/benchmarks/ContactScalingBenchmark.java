package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.CenterModel;

/**
 * What a contact costs in a short and in a long replication, M/M/100+M: short ones show what the
 * beginning and the end of a replication cost.
 */
@State(Scope.Benchmark)
@Comparison(
    title = "From 10,000 to 10,000,000 contacts (M/M/100+M)",
    unit = "contact",
    base = "contacts=1000000")
public class ContactScalingBenchmark extends CenterBenchmark {
  private static final int AGENTS = 100;

  /** Expected contacts of a replication. */
  @Param({"10000", "100000", "1000000", "10000000"})
  public int contacts;

  /** Prepares the engines. */
  @Setup(Level.Trial)
  public void prepare() {
    prepare(CenterModel.abandoning(AGENTS, contacts));
  }
}
