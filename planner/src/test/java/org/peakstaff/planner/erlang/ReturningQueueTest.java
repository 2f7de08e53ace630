package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReturningQueueTest {
  private static final StaffingTargets TARGETS = StaffingTargets.none().withServiceLevel(0.8, 20);

  @Test
  void theMeasuresAreThoseOfAllAttempts() {
    ReturningQueue queue = ReturningQueue.of(ErlangA.of(100, 180, 120), new Returns(0.5, 0.1));
    double total = queue.totalLoad(100);
    QueueMeasures measures = queue.measures(100, Thresholds.of(20));
    double abandons = measures.pAbandon();
    assertThat(measures).isEqualTo(ErlangA.of(total, 180, 120).measures(100, Thresholds.of(20)));
    assertThat(total).isCloseTo(100 / (1 - 0.5 * abandons - 0.1 * (1 - abandons)), within(1e-9));
  }

  @Test
  void theRequirementIsTheFirstThatTrialFinds() {
    for (double redial : new double[] {0, 0.6, 1}) {
      for (double repeat : new double[] {0, 0.3}) {
        QueueModel queue = ReturningQueue.of(ErlangA.of(12, 180, 60), new Returns(redial, repeat));
        int n = 1;
        while (!TARGETS.targets().get(0).metBy(queue.measures(n, TARGETS.thresholds()))) {
          n++;
        }
        assertThat(queue.requirement(TARGETS).agents()).isEqualTo(n);
      }
    }
  }

  @Test
  void repeatsOfErlangCMultiplyTheLoad() {
    QueueModel queue = ReturningQueue.of(ErlangC.of(8, 180), new Returns(0, 0.2));
    assertThat(queue.requirement(TARGETS).agents()).isEqualTo(14);
    assertThat(queue.requirement(StaffingTargets.none()).agents()).isEqualTo(11);
    assertThat(queue.requirement(StaffingTargets.none()).binding()).isEqualTo(Binding.STABILITY);
  }

  @Test
  void blockedCallersOfErlangBTryAgain() {
    ReturningQueue queue = ReturningQueue.of(ErlangB.of(10, 180), new Returns(0.7, 0));
    double blocking = queue.measures(12, Thresholds.none()).blocking();
    assertThat(queue.totalLoad(12)).isCloseTo(10 / (1 - 0.7 * blocking), within(1e-10));
  }

  @Test
  void whereReturnsPileUpTheQueueIsUnstable() {
    QueueModel queue = ReturningQueue.of(ErlangA.of(100, 180, 120), new Returns(1, 0));
    QueueMeasures measures = queue.measures(100, Thresholds.of(20));
    assertThat(measures.unstable()).isTrue();
    assertThat(measures.serviceLevels().get(0).answeredWithin()).isZero();
    assertThat(queue.measures(101, Thresholds.none()).unstable()).isFalse();
    assertThat(queue.requirement(StaffingTargets.none()).agents()).isEqualTo(101);
  }

  @Test
  void theCapacityIsThatOfFirstAttempts() {
    QueueModel queue = ReturningQueue.of(ErlangC.of(1, 180), new Returns(0, 0.25));
    double plain = ErlangC.of(1, 180).capacity(40, TARGETS).load();
    assertThat(queue.capacity(40, TARGETS).load()).isCloseTo(0.75 * plain, within(1e-9));
  }

  @Test
  void everybodyComingBackForEverIsRefused() {
    assertThatThrownBy(() -> ReturningQueue.of(ErlangA.of(1, 180, 60), new Returns(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("for ever");
    assertThatThrownBy(() -> ReturningQueue.of(ErlangC.of(1, 180), new Returns(0, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReturningQueue.of(FiniteLines.of(1, 180, 5), new Returns(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
