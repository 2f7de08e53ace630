package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
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
  void steadyDemandIsPlannedBySippAndToldWhy() {
    StaffRequirement plan = center().plan();

    assertThat(plan.method()).isEqualTo("sipp");
    assertThat(plan.methodReason())
        .isEqualTo(
            "SIPP was used because handle times are short against the intervals and demand changes"
                + " slowly: nothing is carried over from interval to interval.");
  }

  @Test
  void sippSaysWhereALoadBuildsUpSlowly() {
    double[] steady = new double[Center.INTERVALS];
    Arrays.fill(steady, 10);
    assertThat(listed(steady, 36_000).plan().methodReason())
        .isEqualTo(
            "SIPP was used because nothing is carried over from interval to interval. It staffs"
                + " above the need where the load builds up slowly, by up to 185.6 erlangs: the"
                + " method mol does not.");
  }

  @Test
  void longHandleTimesArePlannedByTheModifiedOfferedLoad() {
    StaffRequirement plan = rising(1800).plan();

    assertThat(plan.method()).isEqualTo("mol");
    assertThat(plan.methodReason())
        .isEqualTo(
            "Modified offered load was used because contacts last into the next intervals: on"
                + " Mon 12:00 the load of desk is 70.6 erlangs, where volume x handle time says"
                + " 20.0.");
  }

  @Test
  void shortHandleTimesArePlannedBySippUnlessDemandFallsSteeply() {
    double[] slow = new double[Center.INTERVALS];
    double[] steep = new double[Center.INTERVALS];
    for (int i = 0; i < slow.length; i++) {
      slow[i] = 100 - 3 * Math.abs(i - 24);
      steep[i] = i < 24 ? 100 : 30;
    }
    assertThat(listed(slow, 180).plan().method()).isEqualTo("sipp");
    assertThat(listed(slow, 180).plan().methodReason())
        .containsPattern(
            "what is carried over raises the load by 0.\\d erlangs, 0.0\\d standard deviations, at most");
    assertThat(listed(steep, 180).plan().method()).isEqualTo("mol");
  }

  /** A fall by d erlangs to 100 carries d / 10 over into the next ten handle times: d / 100 sd. */
  @Test
  void aTenthOfAStandardDeviationCarriedOverIsTooMuchForSipp() {
    assertThat(falling(109, 100).plan().method()).isEqualTo("sipp");
    assertThat(falling(111, 100).plan().method()).isEqualTo("mol");
    // of 4 erlangs, where 0.4 are 0.2 standard deviations, half an erlang is what counts
    assertThat(falling(8, 4).plan().method()).isEqualTo("sipp");
    assertThat(falling(9.5, 4).plan().method()).isEqualTo("mol");
  }

  private static Center falling(double before, double after) {
    double[] volumes = new double[Center.INTERVALS];
    for (int i = 0; i < volumes.length; i++) {
      volumes[i] = 10 * (i < 24 ? before : after);
    }
    return listed(volumes, 180);
  }

  private static Center listed(double[] volumes, long handleSeconds) {
    return Center.of(
        Center.Contacts.listed(volumes, Center.exponential(handleSeconds)).serviceLevel(0.8, 20),
        Center.Agents.some());
  }

  private static Center rising(long handleSeconds) {
    double[] volumes = new double[Center.INTERVALS];
    for (int i = 0; i < volumes.length; i++) {
      volumes[i] = i < 24 ? 100 : 20;
    }
    return listed(volumes, handleSeconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sipp", "sipp-max", "sipp-mix", "lag", "lag-max", "mol", "mol-mean"})
  void aScenarioThatAsksForAMethodGetsIt(String method) {
    StaffRequirement plan = center().method(method).plan();

    assertThat(plan.method()).isEqualTo(method);
    assertThat(plan.methodReason())
        .endsWith("was used because the scenario or an option asks for it.");
    assertThat(plan.intervals().get(20).agentGroups())
        .isEqualTo(center().method("sipp").plan().intervals().get(20).agentGroups());
  }

  @Test
  void theExactDayLetsIntervalsOfADayMakeUpForEachOther() {
    StaffRequirement exact = rising(600).method("exact-day").plan();
    StaffRequirement sipp = rising(600).method("sipp").plan();

    assertThat(exact.method()).isEqualTo("exact-day");
    assertThat(total(exact)).isLessThan(total(sipp));
    assertThat(exact.intervals().get(10).agentGroups().get("desk").binding())
        .isEqualTo("serviceLevel calls");
  }

  @Test
  void iterativeStaffingAgreesWithTheModifiedLoadWhereLawsAreExponential() {
    StaffRequirement isa = rising(600).method("isa").plan();
    StaffRequirement mol = rising(600).method("mol").plan();

    assertThat(isa.method()).isEqualTo("isa");
    for (int i : new int[] {10, 20, 30, 40}) {
      assertThat(Math.abs(required(isa, i) - required(mol, i))).isLessThanOrEqualTo(1);
    }
  }

  private static int required(StaffRequirement plan, int interval) {
    return plan.intervals().get(interval).agentGroups().get("desk").required();
  }

  private static int total(StaffRequirement plan) {
    int total = 0;
    for (int i = 0; i < plan.intervals().size(); i++) {
      total += required(plan, i);
    }
    return total;
  }

  @Test
  void lagAverageIsAnotherNameForLag() {
    assertThat(center().method("lag-average").plan().method()).isEqualTo("lag");
  }

  @Test
  void leastCostIsACommandAndNoMethod() {
    assertThatThrownBy(center().method("optimize")::plan)
        .isInstanceOfSatisfying(
            UnplannableScenarioException.class,
            problem -> assertThat(problem.path()).isEqualTo("plan.method"))
        .hasMessage(
            "the planning method \"optimize\" is a command of its own: peakstaff optimize. Maybe"
                + " \"mol\"?");
  }

  @Test
  void anUnknownMethodIsRefused() {
    assertThatThrownBy(center().method("sip")::plan)
        .isInstanceOf(UnplannableScenarioException.class)
        .hasMessage(
            "there is no planning method \"sip\". This version has sipp, sipp-max, sipp-mix, lag,"
                + " lag-max, mol, mol-mean, exact-day, isa, simulation");
  }
}
