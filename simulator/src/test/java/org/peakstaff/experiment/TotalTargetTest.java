package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;
import org.peakstaff.scenario.Volumes;

/** A target of all contact types together is judged on the sums of all their contacts. */
class TotalTargetTest {
  private static final ExperimentOptions OPTIONS = new ExperimentOptions(1, 40, null, .95, 2);

  private static Target.ServiceLevel level(ServiceLevelConvention convention) {
    return new Target.ServiceLevel(Share.of(.8), Duration.ofSeconds(20), convention);
  }

  private static TotalTarget target(Target.Scope over, Target.Held held) {
    return new TotalTarget(
        level(ServiceLevelConvention.WITHOUT_EARLY_ABANDONS),
        Share.of(.04),
        Duration.ofSeconds(15),
        over,
        held);
  }

  /** Type a has a service level of its own, b has none. */
  private static Centers center() {
    return Centers.of(2, Duration.ofHours(1))
        .type(
            "a",
            TypeSpec.of(new Volumes.Constant(30), exponential(240))
                .patience(exponential(120))
                .serviceLevel(.7, 20))
        .type(
            "b", TypeSpec.of(new Volumes.Constant(50), exponential(180)).patience(exponential(300)))
        .group("one", new Scheduled.Constant(3), Map.of("a", Centers.skill(1)))
        .group(
            "two", new Scheduled.Constant(4), Map.of("b", Centers.skill(1), "a", Centers.skill(2)));
  }

  private static CompiledScenario compiled(Centers center, TotalTarget target) {
    return ScenarioCompiler.compile(
        center.build().withPlan(new PlanSettings(null, null, null, target)), "");
  }

  private static SimulationResult run(CompiledScenario scenario) {
    return Experiment.run(scenario, OPTIONS, Progress.NONE);
  }

  private static List<TargetCheck> total(SimulationResult result) {
    return result.targets().stream()
        .filter(check -> check.contactType().equals(TargetCheck.ALL_TYPES))
        .toList();
  }

  private static double sum(SimulationResult result, ToDoubleFunction<ContactMeasures> of) {
    return List.of("a", "b").stream()
        .mapToDouble(id -> of.applyAsDouble(result.measures().contactTypes().get(id)))
        .sum();
  }

  private static double sum(SimulationResult result, Count count) {
    return sum(result, measures -> measures.count(count).mean());
  }

  @Test
  void itsMeasuresAreThoseOfAllContactsAddedUp() {
    SimulationResult result =
        run(compiled(center(), target(Target.Scope.HORIZON, Target.Held.MEAN)));
    List<TargetCheck> checks = total(result);
    double within = sum(result, Count.ANSWERED_WITHIN);
    double offered = sum(result, Count.OFFERED);
    double waits =
        sum(result, m -> m.averageSpeedOfAnswer().mean() * m.count(Count.ANSWERED).mean());

    assertThat(checks)
        .extracting(TargetCheck::kind)
        .containsExactly(
            TargetCheck.Kind.SERVICE_LEVEL,
            TargetCheck.Kind.ABANDONMENT,
            TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER);
    assertThat(checks.get(0).actual().mean())
        .isCloseTo(within / (offered - sum(result, Count.ABANDONED_WITHIN)), within(1e-9));
    assertThat(checks.get(1).actual().mean())
        .isCloseTo(sum(result, Count.ABANDONED) / offered, within(1e-9));
    assertThat(checks.get(2).actual().mean())
        .isCloseTo(waits / sum(result, Count.ANSWERED), within(1e-9));
  }

  @Test
  void typesWithoutAServiceLevelAreCountedWithinItsTime() {
    CompiledScenario scenario = compiled(center(), target(Target.Scope.DAY, Target.Held.MEAN));

    assertThat(scenario.demand().within()[0]).isEqualTo(scenario.demand().within()[1]).isPositive();
    assertThat(run(scenario).measures().contactTypes().get("b").serviceLevel()).isNull();
  }

  @Test
  void staffOnTrialIsJudgedByItDayByDay() {
    CompiledScenario scenario = compiled(center(), target(Target.Scope.DAY, Target.Held.MEAN));
    SimulationResult result = run(scenario);
    try (StaffTrials trials = StaffTrials.of(scenario, OPTIONS, Progress.NONE)) {
      int[][] agents = new int[2][scenario.intervals()];
      Arrays.fill(agents[0], 3);
      Arrays.fill(agents[1], 4);
      TargetSums sums = trials.sums(agents, IntStream.range(0, 40).toArray());
      List<Integer> own =
          IntStream.range(0, trials.stretches().size())
              .filter(s -> trials.stretches().get(s).subject().equals(TargetCheck.ALL_TYPES))
              .boxed()
              .toList();

      assertThat(own).hasSize(6);
      double worst = Math.min(sums.ratio(own.get(0)), sums.ratio(own.get(1)));
      assertThat(total(result).get(0).actual().mean()).isCloseTo(worst, within(1e-12));
    }
  }

  @Test
  void onAShareOfDaysADayCountsWhenAllContactsTogetherMeetTheBound() {
    Target.Held held = new Target.Held(Share.of(.75));
    TargetCheck check = total(run(compiled(center(), target(Target.Scope.DAY, held)))).get(1);

    assertThat(check.probability()).isEqualTo(.75);
    assertThat(check.actual().mean() * 40)
        .isCloseTo(Math.rint(check.actual().mean() * 40), within(1e-9));
  }

  @Test
  void aDayOfTheCenterIsMetOnlyWithIt() {
    TotalTarget hopeless =
        new TotalTarget(null, Share.of(0), null, Target.Scope.DAY, Target.Held.MEAN);
    SimulationResult result = run(compiled(center(), hopeless));

    assertThat(result.measures().contactTypes().get("a").probabilityTargetMet().mean())
        .isPositive();
    assertThat(result.measures().total().probabilityTargetMet().mean()).isZero();
  }

  @Test
  void deferredWorkIsLeftOut() {
    TotalTarget target = target(Target.Scope.HORIZON, Target.Held.MEAN);
    SimulationResult without = run(compiled(center(), target));
    Centers with =
        center()
            .type(
                "mail",
                TypeSpec.of(new Volumes.Constant(5), exponential(300))
                    .build()
                    .withDeferred(new Deferred(Deferred.Order.FIFO, false, List.of())))
            .group("writers", new Scheduled.Constant(1), Map.of("mail", Centers.skill(1)));

    assertThat(total(run(compiled(with, target)))).isEqualTo(total(without));
  }

  @Test
  void batchesOfOneLongRunAreJudgedByItToo() {
    TotalTarget target = target(Target.Scope.HORIZON, Target.Held.MEAN);
    Centers batches = center().batches(Duration.ofHours(4));
    SimulationResult result =
        Experiment.run(
            compiled(batches, target), new ExperimentOptions(1, 1, null, .95, 1), Progress.NONE);

    double abandoned = sum(result, Count.ABANDONED) / sum(result, Count.OFFERED);
    assertThat(total(result).get(1).actual().mean()).isCloseTo(abandoned, within(1e-9));
  }
}
