package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;
import org.peakstaff.scenario.Adjustment;
import org.peakstaff.scenario.Scenario;

class PlannedStaffingTest {
  private static Center center() {
    return Center.of(
            Contacts.perHour(200, 180).serviceLevel(0.8, 20).hours("day"),
            Agents.some().hours("day").shrinkage(0.2, 0.1, 0).scheduled(5).cost(20))
        .hours("day", 9, 17);
  }

  private static PlannedStaffing staffing(Center center) {
    return PlannedStaffing.of(center.plan().intervals());
  }

  @Test
  void theRosteredHeadsReplaceTheScheduledOnes() {
    Scenario planned = staffing(center()).applyTo(center().build());
    StaffTable staff = StaffTable.of(planned);

    assertThat(staff.scheduled(0, 24)).isEqualTo(20);
    assertThat(staff.net(0, 24)).isEqualTo(14);
    assertThat(staff.scheduled(0, 0)).as("closed").isZero();
  }

  @Test
  void nothingElseOfTheScenarioChanges() {
    Scenario scenario = center().build();
    Scenario planned = staffing(center()).applyTo(scenario);
    PlannedStaffing original = new PlannedStaffing(Map.of());

    assertThat(planned.contactTypes()).isEqualTo(scenario.contactTypes());
    assertThat(planned.agentGroups().get("desk").skills())
        .isEqualTo(scenario.agentGroups().get("desk").skills());
    assertThat(planned.agentGroups().get("desk").costPerHour()).isEqualTo(20);
    assertThat(original.applyTo(scenario)).isEqualTo(scenario);
  }

  @Test
  void planningThePlannedStaffingFindsNothingOverOrUnder() {
    Scenario planned = staffing(center()).applyTo(center().build());

    assertThat(RequirementPlanner.requirement(planned).intervals())
        .allSatisfy(
            interval -> assertThat(interval.agentGroups().get("desk").overUnder()).isZero());
  }

  @Test
  void theNetStaffOfThePlanKeepsTheDaysHours() {
    Agents agents = Agents.some().shrinkage(0.17, 0.12, 0);
    Center center = Center.of(Contacts.perHour(200, 180).serviceLevel(0.8, 20), agents);
    Scenario planned = staffing(center).applyTo(center.build());
    StaffTable staff = StaffTable.of(planned);
    double exact = IntStream.of(staff.scheduled(0)).sum() * 0.71;

    assertThat((double) IntStream.of(staff.net(0)).sum()).isCloseTo(exact, within(0.5 + 1e-9));
    assertThat(IntStream.of(staff.net(0)).min().orElseThrow()).isGreaterThanOrEqualTo(14);
  }

  @Test
  void theOverlaySpeaksTheScenarioFormat() {
    List<Integer> heads = Collections.nCopies(48, 2);

    assertThat(new PlannedStaffing(Map.of("desk", heads)).overlay(Set.of()))
        .isEqualTo(
            Map.of(
                "agentGroups",
                Map.of("desk", Map.of("scheduled", Map.of("type", "intervals", "values", heads)))));
  }

  @Test
  void temporaryChangesOfTheOldRosterGoWithIt() {
    LocalDateTime from = center().build().horizon().from().atTime(9, 0);
    Adjustment help = new Adjustment(null, "desk", from, from.plusHours(8), 7);
    Scenario helped = center().build().withAdjustments(Map.of("help", help));
    Scenario planned =
        PlannedStaffing.of(RequirementPlanner.requirement(helped).intervals()).applyTo(helped);

    assertThat(StaffTable.of(helped).scheduled(0, 24)).isEqualTo(5 + 7);
    assertThat(StaffTable.of(planned).scheduled(0, 24)).isEqualTo(20);
    assertThat(new PlannedStaffing(Map.of()).overlay(Set.of("help")))
        .containsEntry("adjustments", Collections.singletonMap("help", null));
  }
}
