package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.engine.RandomCenters;
import org.peakstaff.result.Comparison;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.scenario.Experience;
import org.peakstaff.scenario.Scenario;

/** An experiment that is killed and taken up again. */
class CheckpointTest {
  private static final int REPLICATIONS = 20;

  /** Keeps the state after every so many replications. */
  private static final class Memory implements Checkpoint {
    private final Map<String, byte[]> states = new HashMap<>();
    private final int every;
    private int asked;

    Memory(int every) {
      this.every = every;
    }

    @Override
    public byte @Nullable [] saved(String experiment) {
      return states.get(experiment);
    }

    @Override
    public boolean isDue() {
      asked++;
      return asked % every == 0;
    }

    @Override
    public void save(String experiment, byte[] state) {
      states.put(experiment, state);
    }

    @Override
    public void finished(String experiment, Supplier<byte[]> outcome) {
      states.put(experiment, outcome.get());
    }
  }

  @TempDir Path folder;

  private CompiledScenario center(long seed) {
    Experience.Response response = new Experience.Response(2.4, -0.25, -1.8, -0.6, -0.9);
    Experience experience = new Experience(response, response, response, Experience.Targets.NONE);
    Scenario scenario = RandomJourneys.of(seed, folder).withExperience(experience);
    return ScenarioCompiler.compile(scenario, "center " + seed);
  }

  private static ExperimentOptions options(int threads) {
    return ExperimentOptions.defaults().withReplications(REPLICATIONS).withThreads(threads);
  }

  /** Stopped after some replications without a word of what is done, as by a kill. */
  private static void kill(
      CompiledScenario center, ExperimentOptions options, int after, Checkpoint checkpoint) {
    SimulationResult part =
        Experiment.run(center, options.withCheckpoint(checkpoint), (done, planned) -> done < after);
    assertThat(part.stop()).isEqualTo(StopReason.INTERRUPTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 5})
  void goesOnToTheSameResult(long seed) {
    CompiledScenario center = center(seed);
    Memory memory = new Memory(3);
    kill(center, options(2), 7, memory);
    kill(center, options(1), 15, memory);
    int[] begun = {0};
    SimulationResult rest =
        Experiment.run(
            center,
            options(2).withCheckpoint(memory),
            (done, planned) -> {
              begun[0] = begun[0] == 0 ? done : begun[0];
              return true;
            });

    assertThat(begun[0]).as("first replication that is done anew").isGreaterThan(9);
    assertThat(rest).isEqualTo(Experiment.run(center, options(1), Progress.NONE));
  }

  @Test
  void goesOnToTheSamePrecision() {
    CompiledScenario center = ScenarioCompiler.compile(DeterminismTest.service(), "small");
    Precision precision = new Precision(0.01, Precision.Measure.SERVICE_LEVEL, 2000);
    ExperimentOptions options = ExperimentOptions.defaults().withPrecision(precision);
    SimulationResult whole = Experiment.run(center, options, Progress.NONE);
    assertThat(whole.replications()).isGreaterThan(2 * Precision.BATCH);
    for (int after : new int[] {29, 30, 31, whole.replications() - 1}) {
      Memory memory = new Memory(1);
      kill(center, options, after, memory);
      assertThat(Experiment.run(center, options.withCheckpoint(memory), Progress.NONE))
          .as("killed after %d replications", after)
          .isEqualTo(whole);
    }
  }

  @Test
  void doesNotTakeUpAnotherExperiment() {
    CompiledScenario center = ScenarioCompiler.compile(RandomCenters.of(3), "small");
    Memory memory = new Memory(1);
    kill(center, options(1), 5, memory);
    SimulationResult otherSeed =
        Experiment.run(center, options(1).withSeed(2).withCheckpoint(memory), Progress.NONE);
    SimulationResult fewer =
        Experiment.run(
            center, options(1).withReplications(3).withCheckpoint(memory), Progress.NONE);

    assertThat(otherSeed).isEqualTo(Experiment.run(center, options(1).withSeed(2), Progress.NONE));
    assertThat(fewer.replications()).isEqualTo(3);
  }

  @Test
  void aFinishedExperimentIsNotRunAgain() {
    CompiledScenario center = ScenarioCompiler.compile(RandomCenters.of(4), "small");
    Memory memory = new Memory(1000);
    ExperimentOptions options = options(2).withCheckpoint(memory);
    SimulationResult first = Experiment.run(center, options, Progress.NONE);
    Progress none =
        (done, planned) -> {
          throw new AssertionError("simulated again");
        };
    assertThat(Experiment.run(center, options, none)).isEqualTo(first);
  }

  @Test
  void aComparisonGoesOnToTheSameResult() {
    CompiledScenario center = ScenarioCompiler.compile(RandomCenters.of(3), "small");
    List<CompiledScenario> variants = List.of(center(1), center);
    var measure = PairedExperiment.measures(center).iterator().next();
    Comparison whole = PairedExperiment.run(center, variants, measure, options(1), Progress.NONE);
    Memory memory = new Memory(1);
    for (int after : new int[] {2, 11, REPLICATIONS - 1}) {
      PairedExperiment.run(
          center,
          variants,
          measure,
          options(2).withCheckpoint(memory),
          (done, planned) -> done < after);
    }
    assertThat(
            PairedExperiment.run(
                center, variants, measure, options(2).withCheckpoint(memory), Progress.NONE))
        .isEqualTo(whole);
  }

  @Test
  void trialsAreTakenUpAndCounted() {
    Scenario scenario = DeterminismTest.service();
    CompiledScenario center = ScenarioCompiler.compile(scenario, "small");
    int[][] few = new int[center.groups()][center.intervals()];
    int[][] none = new int[center.groups()][center.intervals()];
    for (int[] group : few) {
      Arrays.fill(group, 2);
    }
    int[] replications = IntStream.range(0, 50).toArray();
    Memory memory = new Memory(1);
    ExperimentOptions options = options(2).withCheckpoint(memory);
    List<String> said = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      Progress progress = run == 0 ? Progress.NONE : (done, planned) -> true;
      try (StaffTrials trials = StaffTrials.of(center, options, progress)) {
        TargetDays days = trials.days(few, replications);
        List<TargetSums> sums = trials.sums(List.of(few, none), replications);
        StringBuilder all = new StringBuilder();
        for (int s = 0; s < trials.stretches().size(); s++) {
          all.append(days.moments().ratio(s)).append(' ').append(sums.get(0).ratio(s));
          all.append(' ').append(sums.get(1).ratio(s)).append(' ');
          assertThat(sums.get(0).ratio(s)).isEqualTo(days.moments().ratio(s), within(1e-12));
        }
        said.add(all.append(trials.done()).toString());
      }
      assertThat(memory.states).hasSize(3 + 2);
    }
    assertThat(said.get(1)).isEqualTo(said.get(0)).endsWith(" 150");
  }
}
