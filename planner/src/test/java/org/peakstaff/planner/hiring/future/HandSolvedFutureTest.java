package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.Chance;
import org.peakstaff.planner.hiring.CohortFlow;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.planner.hiring.FlowFactors;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.scenario.Scenario;

/**
 * Four weeks that need 900 hours at work, of 30 people who stay: 28.125 FTE of 40 hours with 20 %
 * shrinkage, so that the plan has 1.875 to spare.
 */
class HandSolvedFutureTest {
  private static final String TEXT =
      """
      {
        "format": 1, "name": "by hand", "currency": "EUR",
        "hiring": {
          "from": "2026-08-03", "weeks": 4, "hoursPerFte": 40, "scheduleEfficiency": "100%",
          "requirement": {"voice": 900},
          "groups": {"voice": {
            "headcount": {"26": 30}, "shrinkage": "20%", "attrition": {"annual": 0, "as": "lost"},
            "overtime": {"maximum": "10%", "premium": "50%", "leadWeeks": 0},
            "voluntaryTimeOff": {"maximum": "5%", "leadWeeks": 0},
            "outsourcing": {"maximumShare": "20%", "costPerHour": 32, "leadWeeks": 2},
            "costs": {"wagePerHour": 20, "onCosts": 0}
          }}
        }
      }
      """;

  @TempDir Path folder;

  private World world;

  @BeforeEach
  void plan() {
    Scenario scenario = Plans.read(folder, TEXT);
    WeeklyDemand demand = WeeklyDemand.of(scenario);
    HiringInputs inputs =
        new HiringInputs(Objects.requireNonNull(scenario.hiring()), demand.requirement());
    world = World.asPlanned(inputs, HiringDecisions.none(inputs), demand, null);
  }

  private List<HiringWeek> weeks(double factor) {
    World off = world.withFactors(Collections.nCopies(4, factor));
    var planned = CohortFlow.of(world.inputs(), world.decisions()).planned();
    return Future.of(off, planned, FlowFactors.PLANNED, Chance.EXPECTED).table().weeks(0);
  }

  @Test
  void asPlannedNothingIsDone() {
    for (HiringWeek week : weeks(1)) {
      assertThat(week.requiredFte()).isCloseTo(28.125, within(1e-12));
      assertThat(week.net()).isCloseTo(1.875, within(1e-12));
      assertThat(week.spending()).isCloseTo(24_000, within(1e-9));
    }
  }

  /** With all overtime 33 FTE are there before the partner can be. */
  @Test
  void fewerThanATwentiethOfAPersonAreNobody() {
    assertThat(covered(33.04)).isEqualTo(1);
    assertThat(covered(33.06)).isZero();
  }

  private double covered(double requiredFte) {
    World off = world.withFactors(Collections.nCopies(4, requiredFte / 28.125));
    return StressTest.run(off, new StressSettings(1, 1, 1, true), Progress.NONE).covered().mean();
  }

  @Test
  void aFifthMoreIsMetByOvertimeAndFromTheThirdWeekOnByThePartner() {
    List<HiringWeek> weeks = weeks(1.2);
    for (HiringWeek week : weeks) {
      boolean partner = week.week() >= 2;
      assertThat(week.requiredFte()).isCloseTo(33.75, within(1e-12));
      assertThat(week.overtimeFte()).isCloseTo(3, within(1e-9));
      assertThat(week.outsourcedFte()).isCloseTo(partner ? 0.75 : 0, within(1e-9));
      assertThat(week.net()).isCloseTo(partner ? 0 : -0.75, within(1e-9));
      assertThat(week.shortfallHours()).isCloseTo(partner ? 0 : 24, within(1e-9));
      assertThat(week.cost().get(CostLine.OVERTIME)).isCloseTo(3600, within(1e-6));
      assertThat(week.cost().get(CostLine.OUTSOURCING)).isCloseTo(partner ? 768 : 0, within(1e-6));
    }
    double total = weeks.stream().mapToDouble(HiringWeek::spending).sum();
    assertThat(total).isCloseTo(4 * 27_600 + 2 * 768, within(1e-6));
  }

  @Test
  void aFifthLessMeansTimeOffUpToItsLimit() {
    for (HiringWeek week : weeks(0.8)) {
      assertThat(week.timeOffFte()).isCloseTo(1.5, within(1e-9));
      assertThat(week.overtimeFte()).isZero();
      assertThat(week.net()).isCloseTo(6, within(1e-9));
      assertThat(week.spending()).isCloseTo(24_000 - 1200, within(1e-6));
    }
  }

  @Test
  void theResultSaysHowManyWeeksAreShort() {
    World more = world.withFactors(Collections.nCopies(4, 1.2));
    StressResult result = StressTest.run(more, new StressSettings(3, 1, 1, true), Progress.NONE);

    assertThat(result.covered().mean()).isZero();
    assertThat(result.weeks().stream().map(week -> week.covered().mean()))
        .containsExactly(0.0, 0.0, 1.0, 1.0);
    assertThat(result.shortfallHours().p50()).isCloseTo(48, within(1e-9));
    assertThat(result.worstNet().p50()).isCloseTo(-0.75, within(1e-9));
    assertThat(result.worstWeek()).isZero();
    assertThat(result.cost().p90()).isCloseTo(111_936, within(1e-6));
  }
}
