package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peakstaff.benchmarks.reference.CenterModel;
import org.peakstaff.benchmarks.reference.TextbookDays;
import org.peakstaff.experiment.EngineChoice;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Scenario;

/**
 * The multi-skill day 200 times in a JVM that has just started, compilation of the scenario and
 * estimates included: what somebody at a shell waits for, but for the start of the JVM and the
 * files. Each measurement is the first and only one of its JVM.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 10,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Comparison(title = "200 multi-skill days in a fresh JVM, two threads", unit = "experiment")
public class FreshJvmBenchmark extends NanosecondBenchmark {
  /** Replications. */
  @Param("200")
  public int replications;

  private Scenario scenario;

  /** Prepares the scenario. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    scenario = BenchmarkScenarios.of(CenterModel.multiSkill(1));
  }

  /**
   * The express engine.
   *
   * @return the result
   */
  @Benchmark
  public SimulationResult express() {
    return run(EngineChoice.EXPRESS);
  }

  /**
   * The general engine.
   *
   * @return the result
   */
  @Benchmark
  public SimulationResult general() {
    return run(EngineChoice.GENERAL);
  }

  private SimulationResult run(EngineChoice engine) {
    ExperimentOptions options =
        ExperimentOptions.defaults()
            .withReplications(replications)
            .withThreads(2)
            .withEngine(engine);
    return Experiment.run(BenchmarkScenarios.compiled(scenario), options, (done, planned) -> true);
  }

  /**
   * The textbook engine, on all cores.
   *
   * @return contacts
   */
  @Benchmark
  @Reference("textbook")
  public long textbook() {
    return TextbookDays.run(replications);
  }
}
