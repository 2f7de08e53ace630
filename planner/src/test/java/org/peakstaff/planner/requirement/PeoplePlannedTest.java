package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Curve;
import org.peakstaff.scenario.Proficiency;
import org.peakstaff.scenario.Proficiency.Assistance;
import org.peakstaff.scenario.Proficiency.Tenure;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Shift;

/** Agents who differ, and their shifts, in a plan. */
final class PeoplePlannedTest {
  private static Scenario center(long handleTime) {
    return Center.of(Contacts.perHour(120, handleTime).serviceLevel(0.8, 20), Agents.some())
        .build();
  }

  private static AgentGroup desk(Scenario scenario) {
    return Objects.requireNonNull(scenario.agentGroups().get("desk"));
  }

  private static GroupRequirement row(Scenario scenario, int interval) {
    PlanInterval row = RequirementPlanner.requirement(scenario).intervals().get(interval);
    return Objects.requireNonNull(row.agentGroups().get("desk"));
  }

  @Test
  void the_mean_factor_of_the_agents_multiplies_the_handle_time() {
    Tenure tenure =
        new Tenure(
            new TreeMap<>(Map.of(0, 1, 26, 3)),
            new Curve(new TreeMap<>(Map.of(0, 2.2, 26, 1.0))),
            null);
    Assistance tool = new Assistance(null, List.of(), Curve.constant(0.9), null);
    Proficiency mixed = new Proficiency(tenure, Map.of("crm", tool));
    Scenario scenario =
        center(300).withAgentGroups(Map.of("desk", desk(center(300)).withProficiency(mixed)));
    double factor = (2.2 + 3) / 4 * 0.9;
    GroupRequirement found = row(scenario, 0);
    GroupRequirement same = row(center(Math.round(300 * factor)), 0);
    assertThat(found.required()).isEqualTo(same.required());
    assertThat(found.occupancy()).isCloseTo(same.occupancy(), within(1e-9));
    assertThat(found.required()).isGreaterThan(row(center(300), 0).required());
    StaffingPool pool =
        Objects.requireNonNull(RequirementPlanner.requirement(scenario).pools().get("desk"));
    assertThat(pool.formulaReason())
        .endsWith(
            "Handle times by the mean over the group's agents of tenure and assistance: calls x"
                + " 1.170.");
  }

  @Test
  void shifts_are_the_present_schedule() {
    Shift shift =
        new Shift(
            null,
            EnumSet.allOf(DayOfWeek.class),
            LocalTime.of(8, 0),
            Duration.ofHours(4),
            List.of(new Shift.Break(Duration.ofHours(1), Duration.ofMinutes(30), true)),
            9);
    Scenario scenario = center(300);
    Scenario shifts =
        scenario.withAgentGroups(
            Map.of(
                "desk",
                desk(scenario).withScheduled(new Scheduled.Shifts(Map.of("early", shift)))));
    assertThat(row(shifts, 15).scheduled()).isZero();
    assertThat(row(shifts, 16).scheduled()).isEqualTo(9);
    assertThat(row(shifts, 18).scheduled()).isZero();
    assertThat(row(shifts, 23).scheduled()).isEqualTo(9);
    assertThat(row(shifts, 24).scheduled()).isZero();
    assertThat(row(shifts, 16).required()).isEqualTo(row(scenario, 16).required());
  }
}
