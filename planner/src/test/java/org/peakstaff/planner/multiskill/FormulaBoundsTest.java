package org.peakstaff.planner.multiskill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.planner.multiskill.CostBound.Kind;

/** Bounds on the cost by formula. */
class FormulaBoundsTest {
  @TempDir Path folder;

  private FormulaBounds bounds(String center) {
    return bounds(center, StaffingPeriod.HORIZON);
  }

  private FormulaBounds bounds(String center, StaffingPeriod period) {
    CompiledScenario scenario = SkillCenters.compiled(folder, center);
    StaffBlocks blocks = StaffBlocks.of(scenario, period);
    TypeLoads loads = TypeLoads.of(scenario, blocks);
    return FormulaBounds.of(blocks, loads, ShareTarget.of(scenario.scenario()), () -> false);
  }

  private static double of(FormulaBounds bounds, Kind kind) {
    return bounds.bounds().stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow()
        .cost();
  }

  @Test
  void generalistsAloneCostAtLeastWhatThePoolDoes() {
    FormulaBounds pooled =
        bounds(
            SkillCenters.center(
                List.of(SkillCenters.type("a", 60, "80%"), SkillCenters.type("b", 60, "80%")),
                List.of(SkillCenters.group("all", 30, Map.of("a", 1, "b", 1)))));
    assertThat(of(pooled, Kind.POOLED)).isEqualTo(of(pooled, Kind.TOGETHER));
    assertThat(of(pooled, Kind.POOLED)).isGreaterThan(of(pooled, Kind.TYPES_ALONE));
  }

  @Test
  void specialistsAloneCostWhatEachTypeDoesAlone() {
    FormulaBounds alone =
        bounds(
            SkillCenters.center(
                List.of(SkillCenters.type("a", 60, "80%"), SkillCenters.type("b", 60, "80%")),
                List.of(
                    SkillCenters.group("only-a", 30, Map.of("a", 1)),
                    SkillCenters.group("only-b", 30, Map.of("b", 1)))));
    assertThat(of(alone, Kind.TYPES_ALONE)).isEqualTo(of(alone, Kind.TOGETHER));
    assertThat(of(alone, Kind.TYPES_ALONE)).isGreaterThan(of(alone, Kind.POOLED));
  }

  @Test
  void theCheapestStaffLeavesTimesWithoutAnybodyAndTheEvenOneDoesNot() {
    FormulaBounds bounds =
        bounds(
            SkillCenters.nModel().replace("\"perHour\": 70", "\"perHour\": 20"),
            StaffingPeriod.INTERVAL);
    assertThat(bounds.isWide()).isTrue();
    int[] even = bounds.even().toArray();
    // by group, then by interval
    for (int interval = 0; interval < even.length / 2; interval++) {
      assertThat(even[interval] + even[interval + even.length / 2]).isPositive();
    }
    assertThat(Arrays.stream(even).sum())
        .isGreaterThanOrEqualTo(Arrays.stream(bounds.start().toArray()).sum());
  }

  @Test
  void allConditionsTogetherAreTheHighestBound() {
    FormulaBounds bounds = bounds(SkillCenters.wModel());
    for (CostBound bound : bounds.bounds()) {
      assertThat(of(bounds, Kind.TOGETHER)).isGreaterThanOrEqualTo(bound.cost() - 1e-6);
    }
    assertThat(of(bounds, Kind.WORKLOAD)).isPositive();
  }
}
