package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.Comparison;
import org.peakstaff.result.Difference;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.result.VariantComparison;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;

/** Variants compared with a baseline on the same customers. */
class PairedExperimentTest {
  private static final ExperimentOptions OPTIONS = new ExperimentOptions(3, 40, null, .95, 2);
  private static final MeasurePath DELAYED = new MeasurePath(null, ComparedMeasure.DELAYED);
  private static final MeasurePath MEAN_WAIT = new MeasurePath(null, ComparedMeasure.MEAN_WAIT);

  @Test
  void variantsThatAreTheBaselineDifferByExactlyNothingWithNoWidth() {
    Comparison comparison = compare(mmn(10), mmn(10));
    Map<MeasurePath, Difference> differences = comparison.variants().get(0).differences();
    assertThat(differences).hasSizeGreaterThan(12);
    assertThat(differences.values())
        .allSatisfy(
            difference -> {
              assertThat(difference.change().mean()).isZero();
              assertThat(difference.change().low()).isZero();
              assertThat(difference.change().high()).isZero();
              assertThat(difference.pValue()).isEqualTo(1);
              assertThat(difference.excludesZero()).isFalse();
            });
    assertThat(comparison.variants().get(0).isSignificant()).isFalse();
  }

  /** 8 erlangs: Erlang C with 11 agents instead of 10. */
  @Test
  void theDifferenceOfTwoQueuesIsThatOfErlangC() {
    Comparison comparison = compare(OPTIONS.withReplications(150), mmn(10), mmn(11));
    double wait10 = erlangC(10) * 120 / 2;
    double wait11 = erlangC(11) * 120 / 3;
    assertExact(difference(comparison, 0, DELAYED), erlangC(11) - erlangC(10), .004);
    assertExact(difference(comparison, 0, MEAN_WAIT), wait11 - wait10, 1.2);
  }

  /** With three replications: two degrees of freedom, where Student's law has a closed form. */
  @Test
  void intervalsAndPValuesAreThoseOfStudentTwoSided() {
    ExperimentOptions three = OPTIONS.withReplications(3);
    double[][] ten = delayed(mmn(10), three);
    double[][] eleven = delayed(mmn(11), three);
    double squares = 0;
    for (int i = 0; i < 3; i++) {
      double z = residual(eleven, i) - residual(ten, i);
      squares += z * z;
    }
    double change = ratio(eleven) - ratio(ten);
    double error = Math.sqrt(squares / 2 / 3);
    double t = Math.abs(change) / error;

    Difference difference = difference(compare(three, mmn(10), mmn(11)), 0, DELAYED);
    assertThat(difference.change().mean()).isCloseTo(change, within(1e-12));
    // F(t) = 1/2 + t / (2 sqrt(2 + t^2)), .975 at 4.30265
    assertThat(difference.change().halfWidth())
        .isCloseTo(Math.sqrt(2 / (1 / (.95 * .95) - 1)) * error, within(1e-9));
    assertThat(difference.pValue()).isCloseTo(1 - t / Math.sqrt(2 + t * t), within(1e-9));
    assertThat(difference.pValue()).isBetween(1e-4, .9);
  }

  /** Numerators and denominators of the share that waits, by replication. */
  private static double[][] delayed(CompiledScenario scenario, ExperimentOptions options) {
    double[][] pairs = new double[2][options.replications()];
    List<String> names = new ArrayList<>();
    RawRows raw =
        new RawRows() {
          @Override
          public void columns(List<String> given) {
            names.addAll(given);
          }

          @Override
          public void row(int number, double[] values) {
            pairs[0][number] = values[names.indexOf("contactTypes.calls.delayed.numerator")];
            pairs[1][number] = values[names.indexOf("contactTypes.calls.delayed.denominator")];
          }
        };
    Experiment.run(scenario, options, Progress.NONE, raw);
    return pairs;
  }

  private static double ratio(double[][] pairs) {
    return Arrays.stream(pairs[0]).sum() / Arrays.stream(pairs[1]).sum();
  }

  private static double residual(double[][] pairs, int i) {
    double mean = Arrays.stream(pairs[1]).sum() / pairs[1].length;
    return (pairs[0][i] - ratio(pairs) * pairs[1][i]) / mean;
  }

  @Test
  void theSameCustomersMakeIntervalsOfDifferencesNarrow() {
    Difference difference = difference(compare(mmn(10), mmn(11)), 0, DELAYED);
    double unpaired =
        Math.hypot(difference.baseline().halfWidth(), difference.variant().halfWidth());
    assertThat(difference.change().halfWidth()).isLessThan(unpaired / 2);
    assertThat(difference.excludesZero()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theNumberOfThreadsDoesNotMatter(int threads) {
    Comparison one = compare(OPTIONS, mmn(10), mmn(11), busy());
    assertThat(compare(OPTIONS.withThreads(threads), mmn(10), mmn(11), busy())).isEqualTo(one);
  }

  @Test
  void theOrderOfTheVariantsDoesNotMatter() {
    List<VariantComparison> forward = compare(mmn(10), mmn(11), busy(), mmn(12)).variants();
    List<VariantComparison> backward = compare(mmn(10), mmn(12), busy(), mmn(11)).variants();
    assertThat(backward).containsExactly(forward.get(2), forward.get(1), forward.get(0));
  }

  @Test
  void everyScenarioHasTheResultItHasAlone() {
    Comparison comparison = compare(mmn(10), busy());
    assertThat(comparison.baseline()).isEqualTo(Experiment.run(mmn(10), OPTIONS, Progress.NONE));
    assertThat(comparison.variants().get(0).result())
        .isEqualTo(Experiment.run(busy(), OPTIONS, Progress.NONE));
  }

  @Test
  void whatOnlyOneOfTheTwoHasIsNotCompared() {
    CompiledScenario more =
        compiled(
            center()
                .type("calls", spec())
                .type("chats", spec())
                .group("agents", new Scheduled.Constant(12), Map.of("calls", Centers.skill(1)))
                .group("others", new Scheduled.Constant(12), Map.of("chats", Centers.skill(1))));
    VariantComparison variant = compare(mmn(10), more).variants().get(0);
    assertThat(variant.differences().keySet())
        .extracting(MeasurePath::text)
        .contains("delayed", "contactTypes.calls.delayed", "agentGroups.agents.occupancy")
        .doesNotContain("contactTypes.chats.delayed", "agentGroups.others.occupancy");
    assertThat(PairedExperiment.measures(more))
        .extracting(MeasurePath::text)
        .contains("contactTypes.chats.delayed")
        .doesNotContain("serviceLevel", "containment");
  }

  /** With many variants a p-value counts for less. */
  @Test
  void significanceIsCorrectedForTheNumberOfVariants() {
    Comparison alone = compare(mmn(10), mmn(11));
    Comparison among = compare(mmn(10), mmn(11), mmn(10), mmn(10));
    double p = difference(alone, 0, DELAYED).pValue();
    assertThat(alone.variants().get(0).adjustedP()).isEqualTo(p).isPositive();
    assertThat(among.variants().get(0).adjustedP()).isEqualTo(3 * p);
    assertThat(among.variants().get(0).isSignificant()).isTrue();
    assertThat(among.variants().get(1).adjustedP()).isEqualTo(1);
  }

  @Test
  void whatIsDoneWhenItIsStoppedIsTheResult() {
    Comparison comparison =
        PairedExperiment.run(
            mmn(10), List.of(mmn(11)), DELAYED, OPTIONS, (done, planned) -> done < 7);
    assertThat(comparison.baseline().stop()).isEqualTo(StopReason.INTERRUPTED);
    assertThat(comparison.baseline().replications()).isBetween(7, 20);
    assertThat(comparison.variants().get(0).result().replications())
        .isEqualTo(comparison.baseline().replications());
  }

  @Test
  void oneReplicationHasDifferencesWithoutIntervals() {
    Comparison comparison = compare(OPTIONS.withReplications(1), mmn(10), mmn(11));
    Difference difference = difference(comparison, 0, DELAYED);
    assertThat(difference.change().mean()).isNegative();
    assertThat(difference.change().hasInterval()).isFalse();
    assertThat(difference.pValue()).isNaN();
    assertThat(comparison.variants().get(0).isSignificant()).isFalse();
  }

  private static void assertExact(Difference difference, double exact, double largestError) {
    double error = difference.change().halfWidth() / 1.976;
    assertThat(error).isLessThan(largestError);
    assertThat(difference.change().mean())
        .isBetween(exact - 4 * error - 1e-9, exact + 4 * error + 1e-9);
  }

  private static Difference difference(Comparison comparison, int variant, MeasurePath path) {
    return Objects.requireNonNull(comparison.variants().get(variant).differences().get(path));
  }

  private static Comparison compare(CompiledScenario baseline, CompiledScenario... variants) {
    return compare(OPTIONS, baseline, variants);
  }

  private static Comparison compare(
      ExperimentOptions options, CompiledScenario baseline, CompiledScenario... variants) {
    return PairedExperiment.run(baseline, List.of(variants), DELAYED, options, Progress.NONE);
  }

  /** Four calls a minute of two minutes each: 8 erlangs, in equilibrium. */
  private static CompiledScenario mmn(int agents) {
    return compiled(
        center()
            .type("calls", spec())
            .group("agents", new Scheduled.Constant(agents), Map.of("calls", Centers.skill(1))));
  }

  private static CompiledScenario busy() {
    return compiled(
        center()
            .type("calls", Centers.TypeSpec.of(new Volumes.Constant(250), exponential(120)))
            .group("agents", new Scheduled.Constant(10), Map.of("calls", Centers.skill(1))));
  }

  private static Centers center() {
    return Centers.of(1, Duration.ofHours(1)).warmUp(Duration.ofHours(2));
  }

  private static Centers.TypeSpec spec() {
    return Centers.TypeSpec.of(new Volumes.Constant(240), exponential(120));
  }

  private static CompiledScenario compiled(Centers center) {
    return ScenarioCompiler.compile(center.build(), "");
  }

  /** The probability of delay at 8 erlangs, by the recursion of Erlang B. */
  private static double erlangC(int agents) {
    double blocking = 1;
    for (int n = 1; n <= agents; n++) {
      blocking = 8 * blocking / (n + 8 * blocking);
    }
    return blocking / (1 - 8.0 / agents * (1 - blocking));
  }
}
