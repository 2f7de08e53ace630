package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.certify.Certificate;

/** The method {@code simulation} among the others. */
final class SimulatedRequirementTest {
  private static final ExperimentOptions OPTIONS = ExperimentOptions.defaults().withThreads(2);

  /**
   * Four open hours whose demand doubles; exponential handle times, so that the exact day holds.
   */
  private static Center queue(String method) {
    double[] volumes = new double[Center.INTERVALS];
    int[] open = {40, 60, 90, 100, 80, 60};
    for (int i = 0; i < open.length; i++) {
      volumes[20 + i] = open[i];
    }
    return Center.of(
            Center.Contacts.listed(volumes, Center.exponential(180)).serviceLevel(0.8, 20),
            Center.Agents.some())
        .method(method);
  }

  private static List<Integer> agents(StaffRequirement requirement) {
    return requirement.intervals().stream()
        .map(interval -> interval.agentGroups().get("desk").required())
        .toList();
  }

  private static int sum(List<Integer> agents) {
    return agents.stream().mapToInt(Integer::intValue).sum();
  }

  /** Both let go of agents until no single one can be spared, one exactly, one on sampled days. */
  @Test
  void aSingleQueueNeedsAsManyAgentsAsTheExactDaySays() {
    List<Integer> exact = agents(RequirementPlanner.requirement(queue("exact-day").build()));
    SimulatedRequirement simulated =
        SimulatedRequirement.of(queue("simulation").build(), "", OPTIONS, Progress.NONE);

    assertThat(simulated.certificate().outcome()).isEqualTo(Certificate.Outcome.CERTIFIED);
    assertThat(sum(agents(simulated.requirement()))).isBetween(sum(exact) - 1, sum(exact) + 1);
  }

  @Test
  void rowsSayWhatFoundTheAgentsAndAddShrinkageAsEver() {
    StaffRequirement plan =
        SimulatedRequirement.of(queue("simulation").build(), "", OPTIONS, Progress.NONE)
            .requirement();
    GroupRequirement row = plan.intervals().get(22).agentGroups().get("desk");

    assertThat(plan.method()).isEqualTo("simulation");
    assertThat(row.binding()).isEqualTo("simulation");
    assertThat(row.requiredWithShrinkage()).isGreaterThanOrEqualTo(row.required());
    assertThat(row.overUnder()).isEqualTo(row.scheduled() - row.requiredWithShrinkage());
    assertThat(row.occupancy()).isBetween(0.5, 1.0);
  }

  @Test
  void withoutATargetThereIsNothingToCertify() {
    Center center =
        Center.of(
                Center.Contacts.listed(new double[Center.INTERVALS], Center.exponential(180)),
                Center.Agents.some())
            .method("simulation");
    assertThatThrownBy(() -> SimulatedRequirement.of(center.build(), "", OPTIONS, Progress.NONE))
        .isInstanceOf(UnplannableScenarioException.class)
        .hasMessageContaining("certifies targets");
  }
}
