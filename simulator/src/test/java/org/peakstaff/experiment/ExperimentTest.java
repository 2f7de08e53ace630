package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.peakstaff.experiment.Centers.exponential;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Precision.Measure;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;

/** When an experiment stops, and what it says about why. */
class ExperimentTest {
  private static final CompiledScenario CENTER =
      ScenarioCompiler.compile(
          Centers.of(1, Duration.ofHours(1))
              .type(
                  "calls",
                  Centers.TypeSpec.of(new Volumes.Constant(60), exponential(300))
                      .patience(exponential(240))
                      .serviceLevel(.8, 20))
              .group("agents", new Scheduled.Constant(6), Map.of("calls", Centers.skill(1)))
              .build(),
          "abc");
  private static final ExperimentOptions OPTIONS = new ExperimentOptions(1, 50, null, .95, 2);

  @Test
  void aFixedNumberIsDone() {
    SimulationResult result = Experiment.run(CENTER, OPTIONS, Progress.NONE);
    assertThat(result.stop()).isEqualTo(StopReason.REPLICATIONS_DONE);
    assertThat(result.replications()).isEqualTo(50);
    assertThat(result.seed()).isEqualTo(1);
    assertThat(result.sha256()).isEqualTo("abc");
    assertThat(result.confidence()).isEqualTo(.95);
  }

  /** 30 replications, half-width d: the next look is after n (d / eps)^2, in whole batches. */
  @Test
  void theNextLookIsWhenThePrecisionShouldBeReached() {
    assertThat(Experiment.nextLook(30, 2, 10_000)).isEqualTo(120);
    assertThat(Experiment.nextLook(30, 2.01, 10_000)).isEqualTo(150);
    assertThat(Experiment.nextLook(30, 1.001, 10_000)).isEqualTo(60);
    assertThat(Experiment.nextLook(120, 1.1, 10_000)).isEqualTo(150);
    assertThat(Experiment.nextLook(30, 100, 1000)).isEqualTo(1000);
    assertThat(Experiment.nextLook(30, Double.POSITIVE_INFINITY, 1000)).isEqualTo(1000);
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void replicationsGoOnUntilThePrecisionIsReached(Measure measure) {
    double wanted = measure.relative() ? .05 : .004;
    SimulationResult result = run(new Precision(wanted, measure, 20_000));
    assertThat(result.stop()).isEqualTo(StopReason.PRECISION_REACHED);
    assertThat(result.replications() % Precision.BATCH).isZero();
    assertThat(result.replications()).isGreaterThan(Precision.BATCH);
    Estimate reached = estimate(result, measure);
    double scale = measure.relative() ? reached.mean() : 1;
    assertThat(reached.halfWidth()).isLessThanOrEqualTo(wanted * scale);
  }

  @Test
  void atLeastOneBatchIsDoneHoweverWideTheInterval() {
    SimulationResult result = run(new Precision(.5, Measure.SERVICE_LEVEL, 1000));
    assertThat(result.replications()).isEqualTo(Precision.BATCH);
    assertThat(result.stop()).isEqualTo(StopReason.PRECISION_REACHED);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 100, 120})
  void theMaximumStopsItAndIsNamed(int maximum) {
    SimulationResult result = run(new Precision(.0001, Measure.SERVICE_LEVEL, maximum));
    assertThat(result.replications()).isEqualTo(maximum);
    assertThat(result.stop()).isEqualTo(StopReason.MAXIMUM_REACHED);
  }

  /** The interval is looked at only at the batches, so that a result is a result of its options. */
  @Test
  void aSequentialResultIsThatOfItsNumberOfReplications() {
    SimulationResult sequential = run(new Precision(.01, Measure.SERVICE_LEVEL, 20_000));
    SimulationResult fixed =
        Experiment.run(CENTER, OPTIONS.withReplications(sequential.replications()), Progress.NONE);
    assertThat(sequential.measures()).isEqualTo(fixed.measures());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void anInterruptionKeepsWhatIsDone(int threads) {
    SimulationResult result =
        Experiment.run(CENTER, OPTIONS.withThreads(threads), (done, planned) -> done < 17);
    assertThat(result.stop()).isEqualTo(StopReason.INTERRUPTED);
    assertThat(result.replications()).isBetween(17, 16 + 5 * threads);
    SimulationResult shorter =
        Experiment.run(CENTER, OPTIONS.withReplications(result.replications()), Progress.NONE);
    assertThat(result.measures()).isEqualTo(shorter.measures());
  }

  @Test
  void anInterruptionAtTheLastReplicationIsNone() {
    SimulationResult result = Experiment.run(CENTER, OPTIONS, (done, planned) -> done < 50);
    assertThat(result.stop()).isEqualTo(StopReason.REPLICATIONS_DONE);
  }

  @Test
  void anInterruptionStopsASequentialRunToo() {
    SimulationResult result =
        Experiment.run(
            CENTER,
            OPTIONS.withPrecision(new Precision(.0001, Measure.SERVICE_LEVEL, 1000)),
            (done, planned) -> done < 40);
    assertThat(result.stop()).isEqualTo(StopReason.INTERRUPTED);
    assertThat(result.replications()).isBetween(40, 60);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void progressHearsOfEveryReplicationInOrder(int threads) {
    List<Integer> heard = new ArrayList<>();
    Experiment.run(
        CENTER,
        OPTIONS.withThreads(threads),
        (done, planned) -> {
          heard.add(done);
          assertThat(planned).isEqualTo(50);
          return true;
        });
    assertThat(heard).hasSize(50).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void oneReplicationHasNoInterval() {
    SimulationResult result = Experiment.run(CENTER, OPTIONS.withReplications(1), Progress.NONE);
    ContactMeasures calls = result.measures().total();
    for (Estimate estimate :
        List.of(calls.abandonment(), calls.meanWait(), calls.averageSpeedOfAnswer())) {
      assertThat(estimate.hasInterval()).isFalse();
      assertThat(estimate.mean()).isNotNaN();
    }
  }

  @Test
  void aWiderConfidenceGivesAWiderInterval() {
    ExperimentOptions sure = new ExperimentOptions(1, 50, null, .99, 1);
    Estimate at95 = Experiment.run(CENTER, OPTIONS, Progress.NONE).measures().total().abandonment();
    Estimate at99 = Experiment.run(CENTER, sure, Progress.NONE).measures().total().abandonment();
    assertThat(at99.mean()).isEqualTo(at95.mean());
    double ratio = 2.6799519736 / 2.0095752371;
    assertThat(at99.halfWidth() / at95.halfWidth())
        .isCloseTo(ratio, org.assertj.core.api.Assertions.within(1e-8));
  }

  @Test
  void aFailureOfTheProgressIsNotSwallowed() {
    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Experiment.run(
                    CENTER,
                    OPTIONS,
                    (done, planned) -> {
                      throw new UnsupportedOperationException("broken display");
                    }))
        .withMessageContaining("broken display");
  }

  @Test
  void optionsThatMakeNoSenseAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> OPTIONS.withReplications(0));
    assertThatIllegalArgumentException().isThrownBy(() -> OPTIONS.withThreads(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExperimentOptions(1, 1, null, Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Precision(Double.NaN, Measure.MEAN_WAIT, 100));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Precision(.1, Measure.MEAN_WAIT, 29))
        .withMessageContaining("30");
  }

  private static SimulationResult run(Precision precision) {
    return Experiment.run(CENTER, OPTIONS.withPrecision(precision), Progress.NONE);
  }

  private static Estimate estimate(SimulationResult result, Measure measure) {
    ContactMeasures calls = result.measures().contactTypes().get("calls");
    return switch (measure) {
      case SERVICE_LEVEL -> calls.serviceLevel();
      case ABANDONMENT -> calls.abandonment();
      case AVERAGE_SPEED_OF_ANSWER -> calls.averageSpeedOfAnswer();
      case MEAN_WAIT -> calls.meanWait();
    };
  }
}
