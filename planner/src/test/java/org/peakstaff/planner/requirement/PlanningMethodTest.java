package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;

class PlanningMethodTest {
  private static Center center() {
    return Center.of(Contacts.perHour(200, 180).serviceLevel(0.8, 20), Agents.some());
  }

  @Test
  void aScenarioThatNamesNoMethodGetsSippAndIsToldWhy() {
    StaffRequirement plan = center().plan();

    assertThat(plan.method()).isEqualTo("sipp");
    assertThat(plan.methodReason()).contains("because the scenario names no method");
  }

  @Test
  void aScenarioThatAsksForSippGetsIt() {
    StaffRequirement plan = center().method("sipp").plan();

    assertThat(plan.method()).isEqualTo("sipp");
    assertThat(plan.methodReason()).contains("because the scenario asks for it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"simulation", "mol", "lag", "exact-day", "isa"})
  void methodsOfLaterVersionsAreRefusedByName(String method) {
    assertThatThrownBy(center().method(method)::plan)
        .isInstanceOfSatisfying(
            UnplannableScenarioException.class,
            problem -> assertThat(problem.path()).isEqualTo("plan.method"))
        .hasMessage(
            "the planning method \"%s\" is not yet supported in this version. Maybe \"sipp\"?",
            method);
  }

  @Test
  void anUnknownMethodIsRefused() {
    assertThatThrownBy(center().method("sip")::plan)
        .isInstanceOf(UnplannableScenarioException.class)
        .hasMessage("there is no planning method \"sip\". This version has \"sipp\"");
  }
}
