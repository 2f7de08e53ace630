package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

class StaffPlanTest {
  @Test
  void withoutAbsenceTheScheduleIsThere() {
    StaffPlan plan = plan(Centers.agents(8, 24, 0, 5, 3), 0);
    plan.begin(1, 0);
    assertThat(plan.agents(0, 7)).isZero();
    assertThat(plan.agents(0, 8)).isEqualTo(5);
    assertThat(plan.agents(0, 23)).isEqualTo(3);
    assertThat(plan.largest()).containsExactly(5);
  }

  @Test
  void changesAreTheIntervalsAtWhichStaffingChanges() {
    StaffPlan plan = plan(Centers.agents(8, 24, 0, 5, 3), 0);
    plan.begin(1, 0);
    assertThat(changes(plan)).containsExactly(0, 8, 16);
  }

  private static List<Integer> changes(StaffPlan plan) {
    return IntStream.range(0, plan.changes()).map(plan::change).boxed().toList();
  }

  @Test
  void othersCanTakeTheirPlaceAndLaterOthersAgain() {
    StaffPlan plan = plan(Centers.agents(8, 24, 0, 5, 3), 0);
    plan.begin(1, 0);
    int[][] agents = new int[1][24];
    Arrays.fill(agents[0], 8, 16, 5);
    agents[0][10] = 4;
    plan.become(agents);
    assertThat(plan.agents(0, 10)).isEqualTo(4);
    assertThat(changes(plan)).containsExactly(0, 8, 10, 11, 16);
    agents[0][10] = 5;
    assertThat(plan.agents(0, 10)).isEqualTo(4);
    plan.become(agents);
    assertThat(changes(plan)).containsExactly(0, 8, 16);
  }

  @Test
  void agentsWhoMayBeAbsentCannotBeReplaced() {
    StaffPlan plan = plan(Centers.agents(8, 24, 0, 5, 3), .1);
    assertThatThrownBy(() -> plan.become(new int[1][24])).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void eachAgentIsAbsentWithTheProbabilityGiven() {
    int heads = 50;
    double share = .2;
    StaffPlan plan = plan(new Scheduled.Constant(heads), share);
    double sum = 0;
    double squares = 0;
    int days = 2000;
    for (int day = 0; day < days; day++) {
      plan.begin(1, day);
      double here = plan.agents(0, 12);
      sum += here;
      squares += here * here;
    }
    double mean = heads * (1 - share);
    double variance = heads * share * (1 - share);
    assertThat(sum / days).isCloseTo(mean, within(4 * Math.sqrt(variance / days)));
    double found = squares / days - sum / days * (sum / days);
    assertThat(found).isCloseTo(variance, within(4 * variance * Math.sqrt(2.0 / days)));
  }

  /** Who is absent is absent all day, and the count is of those who are left. */
  @Test
  void theCountIsOfThoseWhoAreNotAbsent() {
    StaffPlan plan = plan(Centers.agents(8, 24, 10, 30, 20), .3);
    for (int replication = 0; replication < 50; replication++) {
      plan.begin(1, replication);
      plan.drawDay(0, 0);
      for (int interval : new int[] {0, 8, 16}) {
        int here = 0;
        for (int number = 0; number < (interval == 0 ? 10 : interval == 8 ? 30 : 20); number++) {
          here += plan.isAbsent(0, number) ? 0 : 1;
        }
        assertThat(plan.agents(0, interval)).isEqualTo(here);
      }
    }
  }

  /** More heads keep the days of those who were there. */
  @Test
  void absenceBelongsToTheAgentNumber() {
    StaffPlan small = plan(new Scheduled.Constant(20), .3);
    StaffPlan large = plan(new Scheduled.Constant(25), .3);
    for (int replication = 0; replication < 20; replication++) {
      small.begin(1, replication);
      large.begin(1, replication);
      small.drawDay(0, 0);
      large.drawDay(0, 0);
      for (int number = 0; number < 20; number++) {
        assertThat(large.isAbsent(0, number)).isEqualTo(small.isAbsent(0, number));
      }
    }
  }

  private static StaffPlan plan(Scheduled scheduled, double absence) {
    Centers center =
        Centers.of(1, Duration.ofHours(1))
            .type("calls", Centers.TypeSpec.of(new Volumes.Constant(1), Centers.exponential(60)))
            .group("agents", null, scheduled, Map.of("calls", Centers.skill(1)), Share.of(absence));
    return new StaffPlan(ScenarioCompiler.compile(center.build(), ""));
  }
}
