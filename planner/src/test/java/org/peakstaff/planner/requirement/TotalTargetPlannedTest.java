package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;

/** A target of all contact types together: certified by simulation, left to it by the formulas. */
class TotalTargetPlannedTest {
  private static final ExperimentOptions OPTIONS = ExperimentOptions.defaults().withThreads(2);
  private static final TotalTarget TARGET =
      new TotalTarget(
          new Target.ServiceLevel(
              Share.of(0.8), Duration.ofSeconds(20), ServiceLevelConvention.ANSWERED_OF_OFFERED),
          null,
          null,
          Target.Scope.DAY,
          Target.Held.MEAN);

  private static Center.Contacts contacts() {
    double[] volumes = new double[Center.INTERVALS];
    for (int i = 20; i < 24; i++) {
      volumes[i] = 60;
    }
    return Center.Contacts.listed(volumes, Center.exponential(180));
  }

  private static Scenario scenario(Center.Contacts contacts) {
    return Center.of(contacts, Center.Agents.some()).method("simulation").build();
  }

  private static Scenario together(String method) {
    return scenario(contacts()).withPlan(new PlanSettings(method, null, null, TARGET));
  }

  @Test
  void ofOneTypeItNeedsTheAgentsOfTheTypesOwnTarget() {
    SimulatedRequirement own =
        SimulatedRequirement.of(
            scenario(contacts().serviceLevel(0.8, 20)), "", OPTIONS, Progress.NONE);
    SimulatedRequirement together =
        SimulatedRequirement.of(together("simulation"), "", OPTIONS, Progress.NONE);
    Certificate certificate = together.certificate();

    assertThat(certificate.outcome()).isEqualTo(Certificate.Outcome.CERTIFIED);
    assertThat(certificate.stretches())
        .allMatch(each -> each.target().subject().equals(TargetCheck.ALL_TYPES));
    assertThat(agents(together.requirement()))
        .isBetween(agents(own.requirement()) - 1, agents(own.requirement()) + 1);
  }

  private static int agents(StaffRequirement requirement) {
    return requirement.intervals().stream()
        .mapToInt(interval -> interval.agentGroups().get("desk").required())
        .sum();
  }

  @Test
  void theFormulasSayThatTheyLeaveItToTheSimulation() {
    assertThat(LeftToSimulation.sentence(together("sipp")))
        .isEqualTo(
            "The formulas leave to the simulation: the target of all contact types together"
                + " (plan.target).");
  }

  @Test
  void anotherMethodKeepsTheTarget() {
    assertThat(together("sipp").plan().withMethod("mol"))
        .isEqualTo(new PlanSettings("mol", null, null, TARGET));
  }
}
