package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;
import org.peakstaff.result.Estimate;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Volumes;

/** The plan and the simulation of its staffing, side by side. */
class RequirementPlannerTest {
  private static final ExperimentOptions SHORT =
      ExperimentOptions.defaults().withReplications(30).withThreads(2);

  private static RequirementPlan plan(Center center) {
    return RequirementPlanner.plan(center.build(), "abc", SHORT, Progress.NONE);
  }

  private static Center erlangA() {
    return Center.of(
        Contacts.perHour(200, 180).patience(300).serviceLevel(0.8, 20).abandonment(0.05),
        Agents.some());
  }

  /** About four standard errors: the interval is two either side. */
  private static double fourErrors(Estimate estimate) {
    return 2 * estimate.halfWidth() + 1e-3;
  }

  @Test
  void theSimulationOfAStationaryErlangAConfirmsTheFormula() {
    RequirementPlan plan = plan(erlangA());
    Estimate serviceLevel = plan.simulation().measures().total().serviceLevel();
    Estimate abandonment = plan.simulation().measures().total().abandonment();
    ContactForecast forecast = plan.intervals().get(0).contactTypes().get("calls");

    assertThat(serviceLevel).isNotNull();
    assertThat(plan.totals().serviceLevel()).isCloseTo(forecast.serviceLevel(), within(1e-12));
    assertThat(serviceLevel.mean())
        .isCloseTo(forecast.serviceLevel(), within(fourErrors(serviceLevel)));
    assertThat(abandonment.mean())
        .isCloseTo(forecast.abandonment(), within(fourErrors(abandonment)));
    assertThat(plan.totals().simulatedServiceLevel()).isEqualTo(serviceLevel.mean());
  }

  @Test
  void thePlannedStaffingIsSimulatedNotTheScenariosOwn() {
    RequirementPlan plan = plan(erlangA());

    assertThat(plan.simulation().measures().allGroups().staffedHours().mean())
        .as("13 agents around the clock, none scheduled")
        .isCloseTo(13 * 24, within(1e-6));
    assertThat(plan.totals().scheduledHours()).isZero();
  }

  @Test
  void theSimulationJudgesTheTargets() {
    assertThat(plan(erlangA()).targetsMet()).isTrue();
    assertThat(plan(erlangA()).simulation().targets()).hasSize(2);
    assertThat(plan(erlangA()).certified()).isFalse();
  }

  @Test
  void aPlanThatBreaksDownInSimulationSaysSo() {
    Center overflowing =
        Center.of(Contacts.perHour(200, 180).serviceLevel(0.8, 20), Agents.some().hours("late"))
            .hours("late", 12, 17);

    RequirementPlan plan = plan(overflowing);
    assertThat(plan.totals().serviceLevel()).isGreaterThan(0.8);
    assertThat(plan.targetsMet()).isFalse();
  }

  @Test
  void nameHashAndMethodAreCarriedAlong() {
    RequirementPlan plan = plan(erlangA());

    assertThat(plan.scenario()).isEqualTo("center");
    assertThat(plan.sha256()).isEqualTo("abc");
    assertThat(plan.simulation().sha256()).isEqualTo("abc");
    assertThat(plan.method()).isEqualTo("sipp");
    assertThat(plan.pools().get("desk").formula()).isEqualTo(ErlangFormula.ERLANG_A);
  }

  @Test
  void withoutAServiceLevelTargetNoneIsSimulated() {
    RequirementPlan plan = plan(Center.of(Contacts.perHour(20, 180).speed(30), Agents.some()));

    assertThat(plan.totals().simulatedServiceLevel()).isNaN();
  }

  @Test
  void aMethodThisVersionDoesNotHaveIsRefusedBeforeAnythingIsSimulated() {
    assertRefused(erlangA().method("optimize"), "plan.method", "\"optimize\" is a command");
  }

  @Test
  void lawsAndArrivalsOfOnesOwnAreRefusedBeforeAnythingIsSimulated() {
    Law law = new Law.Custom("own", Map.of(), null);
    Volumes arrivals = new Volumes.Custom("own", Map.of(), new Volumes.Constant(200), null);
    Contacts calls = Contacts.perHour(200, 180).serviceLevel(0.8, 20);

    assertRefused(
        Center.of(Contacts.perHour(200, 180).patience(law).serviceLevel(0.8, 20), Agents.some()),
        "contactTypes.calls.patience",
        "\"patience\" is not yet supported by the planner");
    assertRefused(
        Center.of(calls.volumes(arrivals), Agents.some()),
        "contactTypes.calls.volumes",
        "\"volumes\" is not yet supported by the planner");
  }

  private static void assertRefused(Center center, String path, String message) {
    Progress never =
        (done, planned) -> {
          throw new AssertionError("nothing is to be simulated");
        };

    assertThatThrownBy(() -> RequirementPlanner.plan(center.build(), "abc", SHORT, never))
        .hasMessageContaining(message)
        .asInstanceOf(type(UnplannableScenarioException.class))
        .returns(path, UnplannableScenarioException::path);
  }
}
