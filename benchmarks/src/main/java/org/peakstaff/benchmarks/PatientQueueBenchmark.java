package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.CenterModel;
import org.peakstaff.benchmarks.reference.SsjQueue;

/** One queue without abandonment, M/M/n at 95 % of its capacity: the model that SSJ runs too. */
@State(Scope.Benchmark)
@Comparison(title = "One queue without abandonment (M/M/n, load 95 % of agents)", unit = "contact")
public class PatientQueueBenchmark extends CenterBenchmark {
  /** Number of agents. */
  @Param("100")
  public int agents;

  /** Expected contacts of a replication. */
  @Param("240000")
  public int contacts;

  private SsjQueue ssj;

  /** Prepares the engines. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    CenterModel model = CenterModel.patient(agents, contacts);
    prepare(model);
    ssj = new SsjQueue(model);
  }

  /**
   * A replication by SSJ.
   *
   * @param counter counts contacts
   * @return contacts
   */
  @Benchmark
  @Reference("SSJ")
  public long ssj(Contacts counter) {
    return counter.count(ssj.run());
  }
}
