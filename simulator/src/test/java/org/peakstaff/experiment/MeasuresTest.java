package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.Percentiles;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;

/** What the measures of a result mean. */
class MeasuresTest {
  private static final int REPLICATIONS = 60;

  @Test
  void withoutContactsTheServiceLevelIsOneAndAllElseZero() {
    ContactMeasures calls =
        run(Centers.of(1, Duration.ofHours(1))
                .type("calls", spec(0).serviceLevel(.8, 20))
                .group("agents", new Scheduled.Constant(2), Map.of("calls", Centers.skill(1))))
            .measures()
            .contactTypes()
            .get("calls");
    assertThat(calls.serviceLevel().mean()).isEqualTo(1);
    assertThat(calls.serviceLevels().values()).allSatisfy(e -> assertThat(e.mean()).isEqualTo(1));
    for (Estimate zero :
        List.of(calls.abandonment(), calls.meanWait(), calls.delayed(), calls.meanQueue())) {
      assertThat(zero.mean()).isZero();
    }
    assertThat(calls.averageSpeedOfAnswer().mean()).isZero();
    assertThat(calls.handleTime().mean()).isNaN();
    assertThat(calls.serviceLevel().hasInterval()).isFalse();
    assertThat(calls.probabilityTargetMet()).isNull();
    assertThat(calls.waitPercentiles().p90()).isNaN();
  }

  @Test
  void withoutAgentsOccupancyIsZero() {
    SimulationResult result =
        run(
            Centers.of(1, Duration.ofHours(1))
                .type("calls", spec(10).patience(exponential(60)))
                .group("agents", new Scheduled.Constant(0), Map.of("calls", Centers.skill(1))));
    assertThat(result.measures().allGroups().occupancy().mean()).isZero();
    assertThat(result.measures().total().abandonment().mean()).isEqualTo(1);
  }

  @Test
  void withoutATargetThereIsNoServiceLevel() {
    ContactMeasures calls =
        run(Centers.of(1, Duration.ofHours(1))
                .type("calls", spec(10))
                .group("agents", new Scheduled.Constant(3), Map.of("calls", Centers.skill(1))))
            .measures()
            .total();
    assertThat(calls.serviceLevel()).isNull();
    assertThat(calls.serviceLevels()).isEmpty();
    assertThat(calls.probabilityTargetMet()).isNull();
  }

  /** Intervals add up to days, days to the horizon, types to the total. */
  @Test
  void countsAddUp() {
    SimulationResult result = run(twoTypes());
    for (Count count : Count.ofQueues()) {
      double total = result.measures().total().count(count).mean();
      assertThat(sum(result.measures().contactTypes().values(), count))
          .isCloseTo(total, within(1e-9 * (1 + total)));
      double ofDays =
          result.days().stream().mapToDouble(d -> d.measures().total().count(count).mean()).sum();
      assertThat(ofDays).isCloseTo(total, within(1e-9 * (1 + total)));
      double ofIntervals =
          result.intervals().stream()
              .mapToDouble(i -> i.measures().total().count(count).mean())
              .sum();
      assertThat(ofIntervals).isCloseTo(total, within(1e-9 * (1 + total)));
    }
  }

  /** Every type at its own threshold; the total is the sum of numerators over that of offered. */
  @Test
  void theTotalServiceLevelSumsNumerators() {
    Measures measures = run(twoTypes()).measures();
    double within = sum(measures.contactTypes().values(), Count.ANSWERED_WITHIN);
    double offered = sum(measures.contactTypes().values(), Count.OFFERED);
    assertThat(measures.total().serviceLevel().mean()).isCloseTo(within / offered, within(1e-12));
  }

  @Test
  void theQueueOfAllTypesIsTheSumOfTheirs() {
    SimulationResult result = run(twoTypes());
    for (Measures measures : List.of(result.measures(), result.days().get(0).measures())) {
      double sum =
          measures.contactTypes().values().stream()
              .mapToDouble(type -> type.meanQueue().mean())
              .sum();
      assertThat(sum).isPositive();
      assertThat(measures.total().meanQueue().mean()).isCloseTo(sum, within(1e-12));
    }
  }

  @Test
  void conventionsFollowFromCounts() {
    ContactMeasures calls = run(twoTypes()).measures().contactTypes().get("a");
    double n = calls.count(Count.OFFERED).mean();
    double s = calls.count(Count.ANSWERED).mean();
    double st = calls.count(Count.ANSWERED_WITHIN).mean();
    double at = calls.count(Count.ABANDONED_WITHIN).mean();
    double as = calls.count(Count.ABANDONED_SHORT).mean();
    assertThat(at).isGreaterThan(as);
    assertThat(as).isPositive();
    level(calls, ServiceLevelConvention.ANSWERED_OF_OFFERED, st / n);
    level(calls, ServiceLevelConvention.WITHOUT_EARLY_ABANDONS, st / (n - at));
    level(calls, ServiceLevelConvention.EARLY_ABANDONS_MET, (st + at) / n);
    level(calls, ServiceLevelConvention.SHORT_ABANDONS_MET, (st + as) / n);
    level(calls, ServiceLevelConvention.ANSWERED_OF_ANSWERED, st / s);
    assertThat(calls.serviceLevel())
        .satisfies(
            own ->
                assertThat(own.mean())
                    .isEqualTo(
                        calls
                            .serviceLevels()
                            .get(ServiceLevelConvention.ANSWERED_OF_OFFERED)
                            .mean()));
  }

  /** Queue = rate x wait and load = rate x handle time, in a run whose days end empty. */
  @Test
  void littlesLawHoldsInResults() {
    Centers center =
        Centers.of(1, Duration.ofHours(1))
            .type(
                "calls",
                TypeSpec.of(Centers.volumes(20, 24, 800), exponential(200))
                    .patience(exponential(100)))
            .group("agents", new Scheduled.Constant(3), Map.of("calls", Centers.skill(1)));
    Measures measures = run(center).measures();
    ContactMeasures calls = measures.total();
    double day = 86_400;
    double perSecond = calls.count(Count.OFFERED).mean() / day;
    assertThat(calls.meanQueue().mean())
        .isCloseTo(perSecond * calls.meanWait().mean(), within(1e-9));
    GroupMeasures agents = measures.allGroups();
    double busy = agents.occupancy().mean() * agents.staffedHours().mean() * 3600;
    double load = calls.count(Count.ANSWERED).mean() * calls.handleTime().mean();
    assertThat(busy).isCloseTo(load, within(1e-6 * load));
  }

  /** Agents who leave at 23:00 with two hours of work in hand are at it after the last interval. */
  @Test
  void workAfterTheLastIntervalIsInTheOccupancyWithDrainAlone() {
    int[] staff = new int[24];
    Arrays.fill(staff, 0, 23, 15);
    Centers center =
        Centers.of(1, Duration.ofHours(1))
            .type(
                "calls",
                TypeSpec.of(
                    Centers.volumes(23, 24, 60), new Law.Deterministic(Duration.ofHours(2))))
            .group("agents", Centers.agents(1, 24, staff), Map.of("calls", Centers.skill(1)));
    Measures measures = run(center).measures();
    GroupMeasures agents = measures.allGroups();
    double hours = agents.staffedHours().mean() + agents.overTimeHours().mean();
    double work = 2 * measures.total().count(Count.ANSWERED).mean();
    assertThat(agents.staffedHours().mean()).isCloseTo(15 * 23, within(1e-6));
    assertThat(agents.overTimeHours().mean()).isGreaterThan(1);
    assertThat(agents.occupancyWithDrain().mean() * hours).isCloseTo(work, within(1e-6 * work));
    // idle time is that of the intervals: what is done after midnight is all work
    double after = (work - agents.occupancy().mean() * hours) / (1 - agents.occupancy().mean());
    assertThat(after).isGreaterThan(1).isLessThan(agents.overTimeHours().mean());
  }

  /** The same center, its first day measured or not: the second day is the same. */
  @Test
  void warmUpIsSimulatedButNotMeasured() {
    SimulationResult whole = run(twoTypes());
    SimulationResult warm = run(twoTypes().warmUp(Duration.ofDays(1)));
    assertThat(warm.intervals()).isEqualTo(whole.intervals().subList(24, 48));
    assertThat(warm.days()).hasSize(1);
    assertThat(warm.days().get(0).measures()).isEqualTo(whole.days().get(1).measures());
    ContactMeasures measured = warm.measures().contactTypes().get("a");
    ContactMeasures secondDay = whole.days().get(1).measures().contactTypes().get("a");
    assertThat(measured.counts()).isEqualTo(secondDay.counts());
    assertThat(measured.waitPercentiles()).isEqualTo(secondDay.waitPercentiles());
    double byGroup = measured.answeredByGroup().values().stream().mapToDouble(Estimate::mean).sum();
    assertThat(byGroup).isCloseTo(measured.count(Count.ANSWERED).mean(), within(1e-9));
  }

  /** A warm-up that ends within a day leaves the rest of that day. */
  @Test
  void warmUpMayEndWithinADay() {
    SimulationResult whole = run(twoTypes());
    SimulationResult warm = run(twoTypes().warmUp(Duration.ofHours(6)));
    assertThat(warm.intervals()).isEqualTo(whole.intervals().subList(6, 48));
    assertThat(warm.days()).hasSize(2);
    double answered = warm.days().get(0).measures().total().count(Count.ANSWERED).mean();
    double expected =
        whole.intervals().subList(6, 24).stream()
            .mapToDouble(i -> i.measures().total().count(Count.ANSWERED).mean())
            .sum();
    assertThat(answered).isCloseTo(expected, within(1e-9));
  }

  @Test
  void daysOfTheHorizonGivePercentilesOfTheDay() {
    SimulationResult result = run(twoTypes());
    ContactMeasures calls = result.measures().contactTypes().get("a");
    Percentiles days = calls.serviceLevel().days();
    assertThat(days.p10()).isLessThan(days.p50());
    assertThat(days.p50()).isLessThan(days.p90());
    assertThat(calls.serviceLevel().mean()).isBetween(days.p10(), days.p90());
    IntervalMeasures interval = result.intervals().get(0);
    assertThat(interval.measures().total().meanWait().days()).isNull();
  }

  @Test
  void aTargetHeldInTheMeanIsJudgedAtItsScope() {
    double level =
        run(quietAndBusyHours(level(.5, Target.Scope.DAY)))
            .measures()
            .total()
            .serviceLevel()
            .mean();
    assertThat(level).isBetween(.3, .9);
    assertThat(check(level(level - .01, Target.Scope.HORIZON)).met()).isTrue();
    assertThat(check(level(level + .01, Target.Scope.HORIZON)).met()).isFalse();
    assertThat(check(level(level - .01, Target.Scope.DAY)).met()).isTrue();
    TargetCheck byInterval = check(level(level - .01, Target.Scope.INTERVAL));
    assertThat(byInterval.met()).isFalse();
    assertThat(byInterval.missed()).hasSizeBetween(4, 12).contains("2026-11-02T14:00:00Z");
    assertThat(byInterval.actual().mean()).isLessThan(level);
  }

  @Test
  void aTargetHeldWithAProbabilityCountsDays() {
    TargetCheck often = check(withProbability(.5, .9));
    TargetCheck seldom = check(withProbability(.75, .9));
    assertThat(often.probability()).isEqualTo(.9);
    assertThat(often.actual().mean()).isGreaterThan(seldom.actual().mean());
    assertThat(often.met()).isEqualTo(often.actual().mean() >= .9);
    assertThat(seldom.met()).isFalse();
    assertThat(seldom.missed()).containsExactly("2026-11-02");
    assertThat(seldom.actual().low()).isLessThanOrEqualTo(seldom.actual().mean());
    double days = seldom.actual().mean() * REPLICATIONS;
    assertThat(days).isCloseTo(Math.rint(days), within(1e-9));
  }

  /** A target is inclusive, and the estimate itself is the bound that is just met. */
  @Test
  void boundsAreInclusive() {
    SimulationResult result = run(quietAndBusyHours(level(.5, Target.Scope.DAY)));
    double level = result.measures().total().serviceLevel().mean();
    assertThat(check(level(level, Target.Scope.DAY)).met()).isTrue();
    assertThat(check(level(level * (1 + 1e-9), Target.Scope.DAY)).met()).isFalse();
    double abandonment = result.measures().total().abandonment().mean();
    assertThat(check(abandonment(abandonment)).met()).isTrue();
    assertThat(check(abandonment(abandonment * (1 - 1e-9))).met()).isFalse();
  }

  @Test
  void everyBoundOfATargetIsChecked() {
    Target target =
        new Target(
            new Target.ServiceLevel(
                Share.of(.8), seconds(20), ServiceLevelConvention.ANSWERED_OF_OFFERED),
            Share.of(.5),
            seconds(3600),
            Target.Scope.DAY,
            Target.Held.MEAN);
    SimulationResult result = run(quietAndBusyHours(target));
    assertThat(result.targets())
        .extracting(TargetCheck::kind)
        .containsExactly(
            TargetCheck.Kind.SERVICE_LEVEL,
            TargetCheck.Kind.ABANDONMENT,
            TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER);
    assertThat(result.targets()).extracting(TargetCheck::met).containsExactly(false, true, true);
    assertThat(result.targets()).extracting(TargetCheck::required).containsExactly(.8, .5, 3600.0);
  }

  @Test
  void theProbabilityThatADayMeetsItsTargetIsAShareOfDays() {
    ContactMeasures any = run(quietAndBusyHours(level(.5, Target.Scope.DAY))).measures().total();
    Percentiles days = any.serviceLevel().days();
    assertThat(probabilityOfMeeting(days.p50())).isBetween(.45, .55);
    assertThat(probabilityOfMeeting(days.p10())).isBetween(.85, .95);
    assertThat(probabilityOfMeeting(days.p90())).isBetween(.05, .15);
  }

  private static double probabilityOfMeeting(double share) {
    Measures measures = run(quietAndBusyHours(level(share, Target.Scope.DAY))).measures();
    Estimate probability = measures.contactTypes().get("calls").probabilityTargetMet();
    assertThat(probability.low()).isLessThan(probability.mean());
    assertThat(probability.high()).isGreaterThan(probability.mean());
    assertThat(measures.total().probabilityTargetMet()).isEqualTo(probability);
    return probability.mean();
  }

  private static Target level(double share, Target.Scope scope) {
    return new Target(
        new Target.ServiceLevel(
            Share.of(share), seconds(20), ServiceLevelConvention.ANSWERED_OF_OFFERED),
        null,
        null,
        scope,
        Target.Held.MEAN);
  }

  private static Target withProbability(double share, double probability) {
    Target mean = level(share, Target.Scope.DAY);
    return new Target(
        mean.serviceLevel(), null, null, Target.Scope.DAY, new Target.Held(Share.of(probability)));
  }

  private static Target abandonment(double share) {
    return new Target(null, Share.of(share), null, Target.Scope.DAY, Target.Held.MEAN);
  }

  private static TargetCheck check(Target target) {
    List<TargetCheck> checks = run(quietAndBusyHours(target)).targets();
    assertThat(checks).hasSize(1);
    return checks.get(0);
  }

  /** Twelve quiet hours, twelve busy ones. */
  private static Centers quietAndBusyHours(Target target) {
    TypeSpec spec =
        TypeSpec.of(Centers.volumes(12, 24, 12 * 20, 12 * 60), exponential(300))
            .patience(exponential(200))
            .target(target);
    return Centers.of(1, Duration.ofHours(1))
        .type("calls", spec)
        .group("agents", new Scheduled.Constant(5), Map.of("calls", Centers.skill(1)));
  }

  private static Centers twoTypes() {
    Law handleTime = new Law.Lognormal(seconds(240), 1.1, null, null);
    return Centers.of(2, Duration.ofHours(1))
        .type(
            "a",
            TypeSpec.of(new Volumes.Constant(30), handleTime)
                .patience(exponential(120))
                .balking(.05)
                .shortAbandon(5)
                .serviceLevel(.8, 20))
        .type(
            "b",
            TypeSpec.of(new Volumes.Constant(20), handleTime)
                .patience(exponential(240))
                .serviceLevel(.7, 60))
        .group(
            "one", new Scheduled.Constant(2), Map.of("a", Centers.skill(1), "b", Centers.skill(2)))
        .group(
            "two", new Scheduled.Constant(2), Map.of("b", Centers.skill(1), "a", Centers.skill(2)));
  }

  private static TypeSpec spec(double perHour) {
    return TypeSpec.of(new Volumes.Constant(perHour), exponential(200));
  }

  private static double sum(Iterable<ContactMeasures> types, Count count) {
    double sum = 0;
    for (ContactMeasures type : types) {
      sum += type.count(count).mean();
    }
    return sum;
  }

  private static void level(
      ContactMeasures calls, ServiceLevelConvention convention, double expected) {
    assertThat(calls.serviceLevels().get(convention).mean()).isCloseTo(expected, within(1e-12));
  }

  private static SimulationResult run(Centers center) {
    return Experiment.run(
        ScenarioCompiler.compile(center.build(), ""),
        new ExperimentOptions(1, REPLICATIONS, null, .95, 2),
        Progress.NONE);
  }
}
