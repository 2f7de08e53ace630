package org.peakstaff.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.benchmarks.reference.CenterModel;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.EngineChoice;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.result.SimulationResult;

/**
 * An experiment of 100 multi-skill days, folding and estimates included, on one and two threads.
 */
@State(Scope.Benchmark)
@Comparison(
    title = "An experiment of 100 multi-skill days, by threads",
    unit = "experiment",
    base = "threads=1")
public class ExperimentBenchmark extends NanosecondBenchmark {
  /** Worker threads. */
  @Param({"1", "2"})
  public int threads;

  /** Replications. */
  @Param("100")
  public int replications;

  private CompiledScenario scenario;
  private ExperimentOptions options;

  /** Prepares the scenario. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    scenario = BenchmarkScenarios.compiled(CenterModel.multiSkill(1));
    options = ExperimentOptions.defaults().withReplications(replications).withThreads(threads);
  }

  /**
   * The experiment on the express engine.
   *
   * @return its result
   */
  @Benchmark
  public SimulationResult express() {
    return run(EngineChoice.EXPRESS);
  }

  /**
   * The experiment on the general engine.
   *
   * @return its result
   */
  @Benchmark
  public SimulationResult general() {
    return run(EngineChoice.GENERAL);
  }

  private SimulationResult run(EngineChoice engine) {
    return Experiment.run(scenario, options.withEngine(engine), (done, of) -> true);
  }
}
