package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.scenario.ServiceLevelConvention;

class StaffingTargetsTest {

  @Test
  void targetsKeepTheirOrder() {
    StaffingTargets targets =
        StaffingTargets.none()
            .withAbandonment(0.05)
            .withServiceLevel(0.8, 20)
            .withWaiting(0.3)
            .withBlocking(0.01)
            .withAverageSpeedOfAnswer(10)
            .withOccupancy(0.9);
    assertThat(targets.targets())
        .extracting(StaffingTarget::kind)
        .containsExactly(
            Binding.ABANDONMENT,
            Binding.SERVICE_LEVEL,
            Binding.WAITING,
            Binding.BLOCKING,
            Binding.AVERAGE_SPEED_OF_ANSWER,
            Binding.OCCUPANCY);
    assertThat(targets.withoutOccupancy().targets()).hasSize(5);
  }

  @Test
  void aTargetExactlyMetIsMet() {
    QueueMeasures measures = ErlangA.of(20, 180, 120).measures(22, Thresholds.of(20));
    StaffingTargets exact =
        StaffingTargets.none()
            .withServiceLevel(measures.serviceLevels().get(0).answeredWithin(), 20)
            .withAbandonment(measures.pAbandon())
            .withWaiting(measures.pWait())
            .withOccupancy(measures.occupancy())
            .withAverageSpeedOfAnswer(measures.averageSpeedOfAnswer());
    assertThat(exact.targets()).allMatch(target -> target.metBy(measures));
    assertThat(ErlangA.of(20, 180, 120).requirement(exact).agents()).isEqualTo(22);
  }

  @Test
  void aTargetMissedByAHairIsMissed() {
    QueueMeasures measures = ErlangA.of(20, 180, 120).measures(22, Thresholds.of(20));
    double hair = 1 - 1e-9;
    StaffingTargets stricter =
        StaffingTargets.none()
            .withServiceLevel(measures.serviceLevels().get(0).answeredWithin() / hair, 20)
            .withAbandonment(measures.pAbandon() * hair)
            .withWaiting(measures.pWait() * hair)
            .withOccupancy(measures.occupancy() * hair)
            .withAverageSpeedOfAnswer(measures.averageSpeedOfAnswer() * hair);
    assertThat(stricter.targets()).noneMatch(target -> target.metBy(measures));
    for (StaffingTarget target : stricter.targets()) {
      StaffingTargets alone = StaffingTargets.none().with(target);
      assertThat(ErlangA.of(20, 180, 120).requirement(alone).agents()).isEqualTo(23);
    }
  }

  @ParameterizedTest
  @EnumSource(ServiceLevelConvention.class)
  void onlyShortAbandonsBeyondTheAnswerTimeBreakMonotony(ServiceLevelConvention convention) {
    assertThat(new StaffingTarget.ServiceLevel(0.8, 20, convention, 5).isMonotone()).isTrue();
    assertThat(new StaffingTarget.ServiceLevel(0.8, 20, convention, 60).isMonotone())
        .isEqualTo(convention != ServiceLevelConvention.SHORT_ABANDONS_MET);
  }

  @ParameterizedTest
  @EnumSource(
      value = Binding.class,
      names = {"SERVICE_LEVEL", "STABILITY", "MINIMUM_AGENTS"})
  void whatIsNoMeasureHasNoUpperLimit(Binding kind) {
    assertThatThrownBy(() -> new StaffingTarget.AtMost(kind, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(kind.id());
  }

  @Test
  void sharesAndMinimaAreChecked() {
    StaffingTargets none = StaffingTargets.none();
    assertThatThrownBy(() -> none.withAbandonment(1.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> none.withAverageSpeedOfAnswer(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> none.withMinimumAgents(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(none.withAverageSpeedOfAnswer(90).targets()).hasSize(1);
  }

  @Test
  void noTargetsAskOnlyForAQueueThatWorks() {
    assertThat(ErlangA.of(20, 180, 120).requirement(StaffingTargets.none()).agents()).isEqualTo(1);
    assertThat(ErlangC.of(20, 180).requirement(StaffingTargets.none()).agents()).isEqualTo(21);
  }

  @Test
  void theExplanationNamesAgentsAndBinding() {
    Requirement met =
        ErlangC.of(10, 180).requirement(StaffingTargets.none().withServiceLevel(0.8, 20));
    assertThat(met.explanation()).isEqualTo("14 agents, bound by serviceLevel");
    Requirement missed =
        ErlangC.of(10, 180).requirement(StaffingTargets.none().withAverageSpeedOfAnswer(0));
    assertThat(missed.explanation())
        .isEqualTo("No number of agents meets averageSpeedOfAnswer of at most 0.0");
  }

  @Test
  void theSeveralServiceLevelsOfAPoolAreAllMet() {
    StaffingTargets pool =
        StaffingTargets.none().withServiceLevel(0.8, 20).withServiceLevel(0.99, 120);
    QueueModel queue = ErlangA.of(33, 240, 200);
    Requirement requirement = queue.requirement(pool);
    assertThat(pool.targets()).allMatch(target -> target.metBy(requirement.measures()));
    assertThat(requirement.measures().serviceLevels()).hasSize(2);
  }
}
