package org.peakstaff.planner.hiring.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.Scenario;

class WeekPlanTest {
  @TempDir Path folder;

  private static WeekPlan of(Integer... agents) {
    return new WeekPlan(1, "sipp", 0.5, Map.of("desk", List.of(agents)), Map.of());
  }

  private static int[] scaled(double ratio, Integer... agents) {
    return of(agents).staff(ratio, List.of("desk"))[0];
  }

  @Test
  void wholeAgentsFollowTheExactSum() {
    assertThat(scaled(0.9, 5, 5, 5, 5)).containsExactly(4, 5, 4, 5);
    assertThat(scaled(1, 3, 0, 7)).containsExactly(3, 0, 7);
    Integer[] many = {0, 3, 7, 11, 13, 12, 9, 4, 0, 2};
    for (double ratio = 0; ratio < 2; ratio += 0.07) {
      double exact = ratio * Arrays.stream(many).mapToInt(Integer::intValue).sum();
      int[] whole = scaled(ratio, many);
      assertThat((double) Arrays.stream(whole).sum()).isCloseTo(exact, within(0.51));
      assertThat(whole[0]).isZero();
    }
  }

  @Test
  void hoursAreAgentsTimesTheLengthOfAnInterval() {
    assertThat(of(4, 0, 3).hours("desk")).isEqualTo(3.5);
  }

  @Test
  void aPlanBySimulationIsStoodInForByAFormula() {
    Scenario week = ScaledWeek.withMethod(Weeks.calls(folder), "simulation");

    assertThat(WeekPlan.of(week, 1).method()).isEqualTo("mol");
  }
}
