package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.CohortFlow;
import org.peakstaff.planner.hiring.FlowColumn;
import org.peakstaff.planner.hiring.FlowFactors;
import org.peakstaff.planner.hiring.FlowTable;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.planner.hiring.demand.WeekService;

class StressTestTest {
  private static final StressSettings SETTINGS = new StressSettings(200, 1, 2, true);
  private static final int VOICE = 1;

  @TempDir Path folder;

  private World given(double demand, double attrition, double yield) {
    return Plans.given(Plans.uncertain(Plans.read(folder, Plans.GIVEN), demand, attrition, yield));
  }

  private static FlowTable planned(World world) {
    return CohortFlow.of(world.inputs(), world.decisions()).planned();
  }

  private static StressResult run(World world, StressSettings settings) {
    return StressTest.run(world, settings, Progress.NONE);
  }

  @Test
  void withoutVarianceEveryFutureIsThePlan() {
    World world = given(0, 0, 0);
    FlowTable plan = planned(world);
    StressResult result = run(world, SETTINGS.withFutures(3).withoutPeople());

    assertThat(result.cost()).isEqualTo(same(result.cost().p50()));
    assertThat(result.outcomes()).hasSize(3).containsOnly(result.outcomes().get(0));
    assertThat(result.cost().p50()).isCloseTo(plan.spending(), within(1e-6));
    assertThat(result.shortfallHours()).isEqualTo(same(plan.shortfallHours()));
    for (int week = 0; week < plan.weeks(); week++) {
      WeekRisk risk = Objects.requireNonNull(result.groups().get("voice")).get(week);
      assertThat(risk.productive())
          .isEqualTo(same(plan.get(FlowColumn.PRODUCTIVE_FTE, VOICE, week)));
      assertThat(risk.required()).isEqualTo(same(plan.get(FlowColumn.REQUIRED_FTE, VOICE, week)));
      assertThat(risk.net()).isEqualTo(same(plan.net(VOICE, week)));
    }
  }

  private static Range same(double value) {
    return Range.of(new double[] {value, value, value});
  }

  @Test
  void withoutVarianceTheServiceIsThatOfThePlannedWeeks() {
    World world = Plans.typical(Plans.uncertain(Plans.read(folder, Plans.TYPICAL), 0, 0, 0));
    FlowTable plan = planned(world);
    StressResult result = run(world, SETTINGS.withFutures(3).withoutPeople());

    for (int week = 0; week < plan.weeks(); week++) {
      double needed = world.demand().hours("desk", week);
      double fte = plan.get(FlowColumn.REQUIRED_FTE, 0, week);
      double there = needed * (1 + plan.net(0, week) / fte);
      WeekService service =
          Objects.requireNonNull(world.service())
              .at(week, Map.of("desk", there), Map.of("desk", needed), 1);
      WeekRisk risk = result.weeks().get(week);
      assertThat(world.plannedService().get(week)).isEqualTo(service);
      assertThat(risk.serviceLevel()).isEqualTo(same(service.serviceLevel()));
      assertThat(risk.lost()).isEqualTo(same(service.lost()));
      assertThat(risk.met().mean()).isEqualTo(service.met() ? 1 : 0);
    }
    assertThat(result.hasService()).isTrue();
  }

  @Test
  void ofAGivenRequirementNoServiceIsKnown() {
    StressResult result = run(given(0.05, 0, 0), SETTINGS.withFutures(5));

    assertThat(result.hasService()).isFalse();
    assertThat(given(0.05, 0, 0).plannedService()).isEmpty();
    assertThat(result.peakServiceLevel()).isNull();
    assertThat(result.lost()).isNull();
    assertThat(result.met().mean()).isNaN();
    assertThat(result.weeks()).allMatch(week -> week.serviceLevel() == null);
    assertThat(result.covered().mean()).isBetween(0.0, 1.0);
  }

  @Test
  void theThreadsDoNotMatter() {
    World world = given(0.08, 0.2, 0.1);

    assertThat(run(world, SETTINGS.withThreads(1)))
        .isEqualTo(run(world, SETTINGS.withThreads(3)))
        .isNotEqualTo(run(world, SETTINGS.withSeed(2)));
  }

  @Test
  void theMedianIsNearThePlanAndTheQuantilesAreInOrder() {
    World world = given(0.08, 0.2, 0.1);
    FlowTable plan = planned(world);
    StressResult result = run(world, SETTINGS);

    assertThat(result.cost().p50()).isCloseTo(plan.spending(), within(0.03 * plan.spending()));
    for (int week = 0; week < plan.weeks(); week++) {
      WeekRisk risk = Objects.requireNonNull(result.groups().get("voice")).get(week);
      double expected = plan.get(FlowColumn.PRODUCTIVE_FTE, VOICE, week);
      assertThat(risk.productive().p50()).isCloseTo(expected, within(0.04 * expected));
      assertThat(risk.gap().p10()).isLessThan(risk.gap().p50());
      assertThat(risk.gap().p50()).isLessThan(risk.gap().p90());
    }
  }

  @Test
  void theRequirementVariesAsTheUncertaintySays() {
    StressResult result = run(given(0.08, 0, 0), SETTINGS.withFutures(2000).withoutPeople());
    Range required = Objects.requireNonNull(result.groups().get("chat")).get(3).required();
    double mean = 700 / (0.75 * 0.9 * 40);

    // Lognormal of mean 1 and CV 8 %: quantiles exp(-s^2 / 2 + z s), s = sqrt(log(1 + cv^2))
    double s = Math.sqrt(Math.log1p(0.08 * 0.08));
    double z = 1.2815515655446004;
    assertThat(required.p10() / mean).isCloseTo(Math.exp(-s * s / 2 - z * s), within(0.012));
    assertThat(required.p50() / mean).isCloseTo(Math.exp(-s * s / 2), within(0.01));
    assertThat(required.p90() / mean).isCloseTo(Math.exp(-s * s / 2 + z * s), within(0.012));
  }

  @Test
  void onAverageAsManyPeopleAreThereAsPlanned() {
    World world = given(0, 0, 0);
    FlowTable plan = planned(world);
    int futures = 400;
    double sum = 0;
    double squares = 0;
    for (int future = 0; future < futures; future++) {
      double there = future(world, plan, future).table().get(FlowColumn.HEADCOUNT_START, VOICE, 19);
      assertThat(there).isEqualTo(Math.rint(there));
      sum += there;
      squares += there * there;
    }
    double mean = sum / futures;
    double error = Math.sqrt((squares / futures - mean * mean) / futures);
    assertThat(mean).isCloseTo(plan.get(FlowColumn.HEADCOUNT_START, VOICE, 19), within(4 * error));
    assertThat(error).isGreaterThan(0.05);
  }

  private static Future future(World world, FlowTable plan, int number) {
    FlowFactors drawn = DrawnFactors.of(world.inputs().hiring().uncertainty(), 5, number);
    return Future.of(world, plan, drawn, new KeyedChance(5, number, world.inputs().groups()));
  }

  @Test
  void inEveryFuturePeopleAreConserved() {
    World world = given(0.1, 0.3, 0.2);
    FlowTable plan = planned(world);
    for (int number = 0; number < 30; number++) {
      FlowTable table = future(world, plan, number).table();
      for (int group = 0; group < table.groups(); group++) {
        List<HiringWeek> weeks = table.weeks(group);
        for (int week = 1; week < weeks.size(); week++) {
          assertThat(weeks.get(week).headcountStart())
              .isEqualTo(weeks.get(week - 1).headcountEnd());
        }
      }
    }
  }

  @Test
  void whatIsDoneInAWeekStaysWithinItsLimits() {
    World world = given(0.2, 0.3, 0.2);
    FlowTable plan = planned(world);
    boolean extra = false;
    for (int number = 0; number < 40; number++) {
      FlowTable table = future(world, plan, number).table();
      for (HiringWeek week : table.weeks(VOICE)) {
        assertThat(week.overtimeShare()).isBetween(0.0, 0.1 + 1e-12);
        assertThat(week.timeOffShare()).isBetween(0.0, 0.05 + 1e-12);
        extra |= week.overtimeShare() > 0.08;
        double planned = plan.get(FlowColumn.OUTSOURCED_FTE, VOICE, week.week());
        if (week.week() < 4) {
          assertThat(week.outsourcedFte()).isCloseTo(planned, within(1e-9));
        }
        assertThat(week.outsourcedFte())
            .isLessThanOrEqualTo(Math.max(planned, 0.2 * week.requiredFte()) + 1e-9);
      }
    }
    assertThat(extra).isTrue();
  }

  @Test
  void moreUncertaintyMeansWiderRanges() {
    Range narrow = run(given(0.02, 0, 0), SETTINGS).weeks().get(15).gap();
    Range wide = run(given(0.1, 0, 0), SETTINGS).weeks().get(15).gap();

    assertThat(wide.p90() - wide.p10()).isGreaterThan(2 * (narrow.p90() - narrow.p10()));
  }

  @Test
  void theServiceOfTheStressedWeeksIsWithinItsBounds() {
    World world = Plans.typical(Plans.read(folder, Plans.TYPICAL));
    StressResult result = run(world, SETTINGS);
    WeekRisk peak = result.weeks().get(result.worstWeek());

    assertThat(result.peakWeeks()).containsExactly(7, 8, 9);
    assertThat(result.peakWeeks()).contains(result.worstWeek());
    assertThat(Objects.requireNonNull(peak.serviceLevel()).p10())
        .isLessThan(Objects.requireNonNull(peak.serviceLevel()).p90());
    assertThat(result.met().mean()).isLessThanOrEqualTo(peak.met().mean());
    assertThat(result.covered().mean()).isLessThanOrEqualTo(peak.covered().mean());
    assertThat(Objects.requireNonNull(result.worstServiceLevel()).p50())
        .isLessThanOrEqualTo(Objects.requireNonNull(peak.serviceLevel()).p50());
  }

  @Test
  void stoppingStops() {
    World world = given(0.1, 0, 0);

    assertThatThrownBy(() -> StressTest.run(world, SETTINGS, (done, all) -> done < 50))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void ifAnInputIsWrongItShows() {
    World world = Plans.typical(Plans.read(folder, Plans.TYPICAL));
    StressResult plan = run(world, SETTINGS);
    List<IfWrong> wrong =
        IfWrong.of(Plans.read(folder, Plans.TYPICAL), world, SETTINGS, Progress.NONE);

    assertThat(wrong.stream().map(each -> each.input().id()))
        .containsExactly("peak", "selfService", "attrition");
    for (IfWrong each : wrong) {
      assertThat(Objects.requireNonNull(each.result().peakServiceLevel()).p50())
          .as(each.input().id())
          .isLessThan(Objects.requireNonNull(plan.peakServiceLevel()).p50());
      assertThat(each.result().met().mean()).isLessThanOrEqualTo(plan.met().mean());
      Effect effect = Effect.of(plan, each.result());
      assertThat(Objects.requireNonNull(effect.peakServiceLevel()).high()).isNegative();
      assertThat(Objects.requireNonNull(effect.met()).mean()).isLessThanOrEqualTo(0);
      double lost = Objects.requireNonNull(effect.lost()).mean();
      assertThat(lost).isPositive();
      assertThat(Objects.requireNonNull(effect.lostWorth(9.0)).mean()).isEqualTo(9 * lost);
      assertThat(effect.lostWorth(null)).isNull();
    }
    WeekRisk before = wrong.get(0).result().weeks().get(0);
    WeekRisk during = wrong.get(0).result().weeks().get(8);
    assertThat(before).isEqualTo(plan.weeks().get(0));
    assertThat(during.required().p50() / plan.weeks().get(8).required().p50())
        .isBetween(1.15, 1.21);
    // a weaker bot sends as many more contacts as it asks for more hours
    World weaker = world.withDemand(world.demand());
    assertThat(weaker.contacts()).containsOnly(1.0);
    assertThat(wrong.get(2).result().weeks().get(8).required())
        .isEqualTo(plan.weeks().get(8).required());
  }
}
