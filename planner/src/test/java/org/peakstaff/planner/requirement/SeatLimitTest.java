package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Scenario;

/** Seats, and what else a plan says about a scenario beside its method. */
class SeatLimitTest {
  private static String reason(Integer seats) {
    Scenario fourteen =
        Center.of(Contacts.perHour(200, 180).serviceLevel(0.8, 20).hours("day"), Agents.some())
            .hours("day", 9, 17)
            .build();
    return RequirementPlanner.requirement(
            fourteen.withPlan(new PlanSettings("sipp", null, seats, null)))
        .methodReason();
  }

  @Test
  void enoughSeatsAreSaidToBeEnough() {
    assertThat(reason(14)).contains("The 14 seats suffice: at most 14 agents are required");
  }

  @Test
  void tooFewSeatsAreSaidToBeTooFewAndWhen() {
    assertThat(reason(13))
        .contains("The 13 seats do not suffice in 16 of 48 intervals: 14 agents are required on");
  }

  @Test
  void withoutALimitNothingIsSaid() {
    assertThat(reason(null)).doesNotContain("seats").doesNotContain("leave to the simulation");
  }
}
