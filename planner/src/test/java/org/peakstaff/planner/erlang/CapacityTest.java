package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.ServiceLevelConvention;

class CapacityTest {
  private static final StaffingTargets NONE = StaffingTargets.none();

  @Test
  void theLoadMeetsTheTargetsAndAHairMoreDoesNot() {
    StaffingTargets targets = NONE.withServiceLevel(0.8, 20).withAbandonment(0.03);
    for (QueueModel queue :
        List.of(
            ErlangB.of(1, 180),
            ErlangC.of(1, 180),
            ErlangA.of(1, 180, 120),
            GeneralPatienceQueue.of(1, 180, PatienceLaw.uniform(200)),
            FiniteLines.of(1, 180, 120, 60))) {
      StaffingTargets all = queue instanceof ErlangB ? NONE.withBlocking(0.01) : targets;
      Capacity capacity = queue.capacity(50, all);
      assertThat(allMet(queue.withLoad(capacity.load()), 50, all)).isTrue();
      assertThat(allMet(queue.withLoad(capacity.load() * (1 + 1e-9)), 50, all)).isFalse();
    }
  }

  @Test
  void capacityAndRequirementAreInverse() {
    StaffingTargets targets = NONE.withServiceLevel(0.9, 15).withOccupancy(0.9);
    for (int agents : new int[] {1, 7, 300}) {
      QueueModel queue = ErlangA.of(1, 240, 90);
      double load = queue.capacity(agents, targets).load();
      assertThat(queue.withLoad(load).requirement(targets).agents()).isEqualTo(agents);
      assertThat(queue.withLoad(load * (1 + 1e-9)).requirement(targets).agents())
          .isEqualTo(agents + 1);
    }
  }

  @Test
  void theBindingTargetIsNamed() {
    QueueModel queue = ErlangA.of(1, 180, 120);
    StaffingTargets targets = NONE.withServiceLevel(0.2, 20).withOccupancy(0.5);
    assertThat(queue.capacity(10, targets).binding()).contains(Binding.OCCUPANCY);
    assertThat(queue.capacity(10, targets).measures().occupancy()).isCloseTo(0.5, within(1e-11));
  }

  @Test
  void withoutAbandonmentTheLoadStaysBelowTheAgents() {
    Capacity capacity = ErlangC.of(1, 180).capacity(10, NONE.withServiceLevel(0, 20));
    assertThat(capacity.load()).isEqualTo(Math.nextDown(10.0));
    assertThat(capacity.binding()).contains(Binding.STABILITY);
    assertThat(capacity.measures().unstable()).isFalse();
  }

  @Test
  void whereNothingBindsTheLoadIsUnlimited() {
    Capacity capacity = ErlangA.of(1, 180, 120).capacity(10, NONE.withAbandonment(1));
    assertThat(capacity.isLimited()).isFalse();
    assertThat(capacity.binding()).isEmpty();
  }

  @Test
  void aTargetThatNoLoadMeetsLeavesNone() {
    Capacity capacity = ErlangA.of(1, 180, 120).capacity(10, NONE.withOccupancy(0));
    assertThat(capacity.load()).isLessThan(1e-300);
    assertThat(capacity.binding()).contains(Binding.OCCUPANCY);
  }

  @Test
  void shortAbandonsBeyondTheAnswerTimeStopAtTheFirstLoadThatMisses() {
    StaffingTargets targets =
        NONE.withServiceLevel(0.8, 5, ServiceLevelConvention.SHORT_ABANDONS_MET, 60);
    QueueModel queue = ErlangA.of(1, 180, 40);
    double load = queue.capacity(20, targets).load();
    for (double less = load / 20; less < load; less += load / 20) {
      assertThat(allMet(queue.withLoad(less), 20, targets)).isTrue();
    }
    assertThat(allMet(queue.withLoad(load * 1.001), 20, targets)).isFalse();
  }

  @Test
  void agentsOutOfTheirDomainAreRefused() {
    for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> ErlangC.of(1, 180).capacity(bad, NONE))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static boolean allMet(QueueModel queue, double agents, StaffingTargets targets) {
    return targets.targets().stream()
        .allMatch(target -> target.metBy(queue.measures(agents, target.thresholds())));
  }
}
