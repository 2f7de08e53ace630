package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.demand.SelfServiceChange;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.scenario.Scenario;

class WorldTest {
  private static final StressSettings FEW = new StressSettings(50, 1, 2, true);

  @TempDir Path folder;

  private World given() {
    return Plans.given(Plans.read(folder, Plans.GIVEN));
  }

  @Test
  void thePeakIsWhatAsksForMoreThanHalfWayFromTheMedianToTheMost() {
    // 13 weeks of 3,200 hours, four of 3,800 from the 2nd of November, three of 3,200
    assertThat(given().peakWeeks()).containsExactly(13, 14, 15, 16);
  }

  @Test
  void inAWorldAsPlannedNothingIsMultiplied() {
    World world = given();

    assertThat(world.factors()).containsOnly(1.0).hasSize(20);
    assertThat(world.contacts()).containsOnly(1.0).hasSize(20);
    assertThat(world.attrition()).isEqualTo(1);
    assertThat(world.requirement(1)).isEqualTo(world.inputs().requirement());
    assertThat(world.requirement(1.1).hours().get("chat")).containsOnly(700 * 1.1);
  }

  @Test
  void aWorldWithoutTheBotHasContactsInProportionToItsHours() {
    Scenario scenario = Plans.read(folder, Plans.TYPICAL);
    WeeklyDemand with = WeeklyDemand.of(scenario);
    WeeklyDemand without = WeeklyDemand.of(scenario, SelfServiceChange::without);
    World world = Plans.typical(scenario).withDemand(without);

    for (int week : new int[] {0, 8}) {
      assertThat(world.contacts().get(week))
          .isCloseTo(without.hours("desk", week) / with.hours("desk", week), within(1e-12))
          .isBetween(1.25, 1.45);
    }
  }

  @Test
  void ifThePeakIsWrongOnlyItsWeeksAskForMore() {
    World world = given();
    StressResult plan = StressTest.run(world, FEW, Progress.NONE);
    List<IfWrong> wrong = IfWrong.of(Plans.read(folder, Plans.GIVEN), world, FEW, Progress.NONE);

    assertThat(wrong.stream().map(IfWrong::input))
        .containsExactly(IfWrong.Input.PEAK, IfWrong.Input.ATTRITION);
    assertThat(wrong.get(0).amount()).isEqualTo(0.2);
    assertThat(wrong.get(1).amount()).isEqualTo(0.25);
    for (int week : IntStream.range(0, 20).toArray()) {
      double factor = week >= 13 && week < 17 ? 1.2 : 1;
      WeekRisk higher = wrong.get(0).result().weeks().get(week);
      assertThat(higher.required().p50())
          .isCloseTo(factor * plan.weeks().get(week).required().p50(), within(1e-9));
      assertThat(higher.productive()).isEqualTo(plan.weeks().get(week).productive());
    }
  }

  @Test
  void ifMorePeopleLeaveFewerAreThereInEveryWeekFromTheSecondOn() {
    World world = given();
    StressResult plan = StressTest.run(world, FEW, Progress.NONE);
    StressResult leaving = StressTest.run(world.withAttrition(1.5), FEW, Progress.NONE);

    assertThat(leaving.weeks().get(0).productive()).isEqualTo(plan.weeks().get(0).productive());
    for (int week = 1; week < 20; week++) {
      assertThat(leaving.weeks().get(week).productive().p50())
          .isLessThanOrEqualTo(plan.weeks().get(week).productive().p50());
    }
    assertThat(leaving.weeks().get(19).productive().p50())
        .isLessThan(plan.weeks().get(19).productive().p50() - 1);
  }

  @Test
  void whatHappensToAGroupDoesNotDependOnTheOthers() {
    World both = given();
    StressResult result = StressTest.run(both, FEW, Progress.NONE);
    String alone =
        Plans.GIVEN
            .replace("\"chat\": 700", "\"note\": \"no chat\"")
            .replaceAll("(?s),\\s*\"chat\": \\{.*?\"costs\": \\{\"wagePerHour\": 20\\}\\s*\\}", "");
    StressResult voice = StressTest.run(Plans.given(Plans.read(folder, alone)), FEW, Progress.NONE);

    assertThat(voice.groups()).containsOnlyKeys("voice");
    assertThat(voice.groups().get("voice"))
        .isEqualTo(Objects.requireNonNull(result.groups().get("voice")));
  }

  @Test
  void allGroupsTogetherCostTheSumAndAreCoveredIfEachIs() {
    StressResult result = StressTest.run(given(), FEW.withFutures(1), Progress.NONE);
    for (int week = 0; week < 20; week++) {
      int at = week;
      WeekRisk all = result.weeks().get(week);
      List<WeekRisk> each = result.groups().values().stream().map(rows -> rows.get(at)).toList();
      assertThat(all.cost().p50())
          .isCloseTo(each.stream().mapToDouble(r -> r.cost().p50()).sum(), within(1e-6));
      assertThat(all.gap().p50())
          .isCloseTo(each.stream().mapToDouble(r -> r.gap().p50()).sum(), within(1e-9));
      assertThat(all.covered().mean())
          .isEqualTo(each.stream().mapToDouble(r -> r.covered().mean()).min().orElseThrow());
    }
    double total = result.weeks().stream().mapToDouble(week -> week.cost().p50()).sum();
    assertThat(result.cost().p50()).isCloseTo(total, within(1e-6));
    double worst = result.weeks().stream().mapToDouble(w -> w.net().p50()).min().orElseThrow();
    assertThat(result.worstNet().p50()).isEqualTo(worst);
    assertThat(result.weeks().get(result.worstWeek()).net().p50()).isEqualTo(worst);
  }

  @Test
  void wrongSettingsAreRefused() {
    assertThat(StressSettings.defaults().futures()).isEqualTo(1000);
    assertThatThrownBy(() -> FEW.withFutures(0)).hasMessageContaining("not 0 and 2");
  }
}
