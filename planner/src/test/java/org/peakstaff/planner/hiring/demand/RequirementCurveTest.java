package org.peakstaff.planner.hiring.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.planner.requirement.StaffRequirement;
import org.peakstaff.scenario.Scenario;

class RequirementCurveTest {
  private static final String DESK = "desk";
  private static final int OPEN_HOURS = 50;

  @TempDir Path folder;

  /** The hours of the requirement, added up from the plan of a scenario with those volumes. */
  private double planned(double perHour) {
    String target = ", \"target\": {\"serviceLevel\": {\"share\": \"80%\", \"within\": \"20s\"}}";
    StaffRequirement found = RequirementPlanner.requirement(Weeks.calls(folder, perHour, target));
    return found.intervals().stream().mapToInt(i -> i.agentGroups().get(DESK).required()).sum();
  }

  @Test
  void atAFactorThatIsWantedTheHoursAreThoseOfThePlan() {
    RequirementCurve curve = RequirementCurve.of(Weeks.calls(folder), List.of(1.0, 1.3, 0.85));

    assertThat(curve.hours(DESK, 1)).isEqualTo(planned(200));
    assertThat(curve.hours(DESK, 1.3)).isEqualTo(planned(260));
    assertThat(curve.hours(DESK, 0.85)).isEqualTo(planned(170));
    assertThat(curve.method()).isEqualTo("sipp");
    assertThat(curve.agentGroups()).containsExactly(DESK);
  }

  @Test
  void betweenManyFactorsTheLinesAreOffByLessThanTheRoundingToWholeAgents() {
    Set<Double> many = new TreeSet<>();
    for (int i = 0; i <= 20; i++) {
      many.add(0.8 + i * 0.05);
    }
    RequirementCurve curve = RequirementCurve.of(Weeks.calls(folder), many);
    for (double factor : new double[] {0.7, 0.8, 0.93, 1.0, 1.21, 1.5, 1.8, 2.2}) {
      assertThat(curve.hours(DESK, factor))
          .as("at %s", factor)
          .isCloseTo(planned(200 * factor), within(1.0 * OPEN_HOURS));
    }
  }

  @Test
  void inALargeCenterTheyAreOffByLessThanOnePercent() {
    Scenario large =
        Weeks.calls(
            folder,
            2000,
            ", \"target\": {\"serviceLevel\": {\"share\": \"80%\", \"within\": \"20s\"}}");
    RequirementCurve curve = RequirementCurve.of(large, List.of(1.0));
    for (double factor : new double[] {0.75, 0.9, 1.1, 1.25, 1.6}) {
      double exact = planned(2000 * factor);
      assertThat(curve.hours(DESK, factor)).isCloseTo(exact, within(0.01 * exact));
    }
  }

  @Test
  void moreVolumeNeverAsksForLess() {
    RequirementCurve curve = RequirementCurve.of(Weeks.calls(folder), List.of(0.9, 1.0, 1.05));
    List<Double> hours = new ArrayList<>();
    for (double factor = 0; factor < 3; factor += 0.01) {
      hours.add(curve.hours(DESK, factor));
    }
    assertThat(hours).isSorted().allMatch(each -> each >= 0);
  }

  @Test
  void aBotThatSettlesLessMeansMoreHoursAtItsDeskAlone() {
    RequirementCurve strong = RequirementCurve.of(Weeks.twoDesks(folder, 0.5), List.of(1.0));
    RequirementCurve weak = RequirementCurve.of(Weeks.twoDesks(folder, 0.4), List.of(1.0));

    assertThat(strong.hours(DESK, 1)).isEqualTo(weak.hours(DESK, 1));
    // 100 of 200 orders an hour reach the desk, then 120: as many as the calls, then a fifth more
    assertThat(strong.hours("shop", 1)).isEqualTo(strong.hours(DESK, 1));
    assertThat(weak.hours("shop", 1)).isCloseTo(weak.hours(DESK, 1.2), within(0.75 * OPEN_HOURS));
  }

  @Test
  void whatIsNotThereIsRefused() {
    Scenario week = Weeks.calls(folder);
    RequirementCurve curve = RequirementCurve.of(week, List.of(1.0));

    assertThatThrownBy(() -> curve.hours("night", 1)).hasMessageContaining("night");
    assertThatThrownBy(() -> RequirementCurve.of(week, List.of(0.0)))
        .hasMessageContaining("positive");
  }
}
