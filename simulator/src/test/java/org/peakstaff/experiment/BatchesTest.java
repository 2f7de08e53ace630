package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.result.Basis;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.RatioMoments;

/** One long run cut into batches: M/M/5 with load 4 (Erlang C), and with patience (Erlang A). */
class BatchesTest {
  private static final double HANDLE = 300;
  private static final int AGENTS = 5;
  private static final double LOAD = 4;

  private static Centers center(
      int days, Duration warmUp, @Nullable Duration batch, boolean patient) {
    Centers.TypeSpec calls =
        Centers.TypeSpec.of(new Volumes.Constant(LOAD * 3600 / HANDLE), exponential(HANDLE))
            .serviceLevel(0.8, 60);
    return Centers.of(days, Duration.ofHours(1))
        .warmUp(warmUp)
        .batches(batch)
        .type("calls", patient ? calls : calls.patience(exponential(HANDLE)))
        .group("g", new Scheduled.Constant(AGENTS), Map.of("calls", skill(1)));
  }

  private static CompiledScenario compile(Centers center) {
    return ScenarioCompiler.compile(center.build(), "");
  }

  private static SimulationResult run(CompiledScenario scenario, long seed) {
    return Experiment.run(
        scenario, ExperimentOptions.defaults().withSeed(seed).withThreads(1), Progress.NONE);
  }

  private static double erlangC() {
    double term = 1;
    double sum = 1;
    for (int k = 1; k < AGENTS; k++) {
      term *= LOAD / k;
      sum += term;
    }
    double waiting = term * LOAD / AGENTS / (1 - LOAD / AGENTS);
    return waiting / (sum + waiting);
  }

  /** Probabilities of the birth-death chain with abandonment at the rate of service. */
  private static double erlangADelayed() {
    // patience and handle time have one mean: the number in the system is Poisson
    double below = 0;
    double probability = Math.exp(-LOAD);
    for (int k = 0; k < AGENTS; k++) {
      below += probability;
      probability *= LOAD / (k + 1);
    }
    return 1 - below;
  }

  @Test
  void aLongRunIsWhatErlangSaysWithinItsOwnIntervals() {
    Duration batch = Duration.ofHours(100);
    Duration warmUp = Duration.ofHours(20);
    SimulationResult c = run(compile(center(255, warmUp, batch, true)), 5);
    SimulationResult a = run(compile(center(130, warmUp, batch, false)), 6);

    assertThat(c.basis()).isEqualTo(new Basis(null, new Basis.Batches(61, batch)));
    assertThat(c.replications()).isEqualTo(1);
    ContactMeasures queue = c.measures().total();
    double wait = erlangC() * HANDLE / (AGENTS - LOAD);
    double within = 1 - erlangC() * Math.exp(-60 / HANDLE * (AGENTS - LOAD));
    agrees(queue.delayed(), erlangC(), 0.02);
    agrees(queue.averageSpeedOfAnswer(), wait, 20);
    agrees(queue.serviceLevel(), within, 0.02);
    agrees(c.measures().allGroups().occupancy(), LOAD / AGENTS, 0.01);
    agrees(a.measures().total().delayed(), erlangADelayed(), 0.02);
  }

  private static void agrees(@Nullable Estimate found, double exact, double widest) {
    assertThat(found).isNotNull();
    assertThat(found.hasInterval()).isTrue();
    double error = found.halfWidth() / 2;
    assertThat(error).isBetween(widest / 1000, widest);
    assertThat(found.mean()).isCloseTo(exact, within(4 * error));
  }

  /** Of 100 intervals of 90 %, 78 and more hold the truth with probability 0.9999. */
  @Test
  void intervalsCoverAsOftenAsTheySay() {
    CompiledScenario scenario =
        compile(center(21, Duration.ofHours(4), Duration.ofHours(50), false));
    assertThat(scenario.batches()).isEqualTo(10);
    int covered = 0;
    for (int seed = 1; seed <= 100; seed++) {
      ExperimentOptions options = new ExperimentOptions(seed, 1, null, 0.9, 1);
      Estimate delayed =
          Experiment.run(scenario, options, Progress.NONE).measures().total().delayed();
      covered += delayed.low() <= erlangADelayed() && erlangADelayed() <= delayed.high() ? 1 : 0;
    }
    assertThat(covered).isBetween(78, 99);
  }

  /** The mean over batches is the mean over the run, and a day has no interval. */
  @Test
  void batchesAddUpToTheRun() {
    SimulationResult one =
        Experiment.run(
            compile(center(21, Duration.ofHours(4), null, false)),
            ExperimentOptions.defaults().withSeed(3).withReplications(1),
            Progress.NONE);
    SimulationResult cut =
        run(compile(center(21, Duration.ofHours(4), Duration.ofHours(50), false)), 3);

    Estimate offered = cut.measures().total().counts().get(Count.OFFERED);
    assertThat(offered.mean() * 10)
        .isCloseTo(one.measures().total().counts().get(Count.OFFERED).mean(), within(1e-6));
    assertThat(cut.measures().total().meanWait().mean())
        .isCloseTo(one.measures().total().meanWait().mean(), within(1e-9));
    assertThat(cut.measures().total().meanWait().hasInterval()).isTrue();
    assertThat(cut.days()).isEqualTo(one.days());
    assertThat(cut.days().get(3).measures().total().meanWait().hasInterval()).isFalse();
    Estimate byGroup = cut.measures().total().counts().get(Count.ANSWERED);
    assertThat(cut.measures().contactTypes().get("calls").answeredByGroup().get("g").mean())
        .isCloseTo(byGroup.mean(), within(0.01 * byGroup.mean()));
  }

  @Test
  void everyBatchIsToldWithItsNumeratorsAndDenominators() {
    CompiledScenario scenario =
        compile(center(21, Duration.ofHours(4), Duration.ofHours(50), false));
    List<String> names = new ArrayList<>();
    double[] sums = new double[3];
    RatioMoments moments = new RatioMoments(1);
    RawRows raw =
        new RawRows() {
          @Override
          public void columns(List<String> given) {
            names.addAll(given);
          }

          @Override
          public void row(int number, double[] values) {
            assertThat(number).isEqualTo((int) sums[0]);
            double numerator = values[names.indexOf("contactTypes.calls.meanWait.numerator")];
            double denominator = values[names.indexOf("contactTypes.calls.meanWait.denominator")];
            sums[0]++;
            sums[1] += numerator;
            sums[2] += denominator;
            moments.add(new double[] {numerator}, new double[] {denominator});
          }
        };
    ExperimentOptions options = ExperimentOptions.defaults().withThreads(1);
    SimulationResult result = Experiment.run(scenario, options, Progress.NONE, raw);

    assertThat(sums[0]).isEqualTo(10);
    Estimate wait = result.measures().total().meanWait();
    assertThat(sums[1] / sums[2]).isCloseTo(wait.mean(), within(1e-9));
    double student = 2.2621571628; // 9 degrees of freedom, .975
    assertThat(wait.halfWidth()).isCloseTo(student * moments.standardError(0), within(1e-8));
  }
}
