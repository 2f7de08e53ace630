package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FiniteLinesTest {

  @Test
  void asManyLinesAsAgentsIsErlangB() {
    QueueMeasures measures = FiniteLines.of(95, 180, 100).measures(100, Thresholds.of(20));
    assertThat(measures.blocking()).isCloseTo(ErlangB.blocking(100, 95), within(1e-15));
    assertThat(measures.pWait()).isZero();
  }

  @Test
  void veryManyLinesAreErlangC() {
    Thresholds thresholds = Thresholds.of(0, 20, 60, 3000);
    QueueMeasures finite = FiniteLines.of(95, 180, 5000).measures(100, thresholds);
    assertSame(finite, ErlangC.of(95, 180).measures(100, thresholds));
    assertThat(finite.meanWaitAbandoned()).isNaN();
  }

  @Test
  void veryManyLinesWithImpatienceAreErlangA() {
    Thresholds thresholds = Thresholds.of(0, 20, 60).withShortAbandon(5);
    for (double load : new double[] {1, 95, 120, 300}) {
      QueueMeasures finite = FiniteLines.of(load, 180, 120, 5000).measures(100, thresholds);
      QueueMeasures infinite = ErlangA.of(load, 180, 120).measures(100, thresholds);
      assertSame(finite, infinite);
      assertThat(finite.pAbandon()).isCloseTo(infinite.pAbandon(), within(1e-12));
      assertThat(finite.meanWaitAbandoned()).isCloseTo(infinite.meanWaitAbandoned(), within(1e-6));
    }
  }

  /** Published: 84 erlangs, 90 agents, 30 waiting places, half a minute. */
  @Test
  void thePooledSystemOfSixTypesHasItsKnownServiceLevel() {
    QueueMeasures measures = FiniteLines.of(84, 10, 120).measures(90, Thresholds.of(0.5));
    assertThat(measures.serviceLevels().get(0).answeredWithin()).isCloseTo(0.732922, within(5e-7));
    assertThat(measures.blocking()).isCloseTo(0.003643, within(5e-7));
  }

  @Test
  void oneAgentAndOnePlaceAreSolvedByHand() {
    QueueMeasures measures = FiniteLines.of(2, 60, 120, 2).measures(1, Thresholds.of(30));
    double all = 1 + 2 + 2 * 2 / 1.5;
    assertThat(measures.blocking()).isCloseTo(2 * 2 / 1.5 / all, within(1e-15));
    assertThat(measures.pWait()).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(measures.pAbandon()).isCloseTo(2.0 / 3 / 3, within(1e-15));
    double longer = 2.0 / 3 * Math.exp(-0.5 * 1.5);
    assertThat(measures.serviceLevels().get(0).waitingLonger()).isCloseTo(longer, within(1e-15));
  }

  @Test
  void aMillionLinesInFarOverloadNeitherOverflowNorUnderflow() {
    QueueMeasures measures =
        FiniteLines.of(9e5, 10, 1_000_000).measures(100, Thresholds.of(99_000));
    assertThat(measures.blocking()).isCloseTo(1 - 100 / 9e5, within(1e-12));
    assertThat(measures.pWait()).isCloseTo(1, within(1e-12));
    assertThat(measures.serviceLevels().get(0).answeredWithin()).isBetween(0.0, 1.0);
  }

  @Test
  void theRequirementIsTheFirstThatTrialFinds() {
    StaffingTargets targets = StaffingTargets.none().withServiceLevel(0.8, 20).withBlocking(0.02);
    for (QueueModel queue :
        new QueueModel[] {FiniteLines.of(20, 180, 34), FiniteLines.of(20, 180, 120, 40)}) {
      int n = 1;
      while (!metBy(queue.measures(n, targets.thresholds()), targets)) {
        n++;
      }
      assertThat(queue.requirement(targets).agents()).isEqualTo(n);
      assertThat(queue.requirement(targets.withRealValued()).agentsReal()).isEmpty();
    }
  }

  @Test
  void whatAllLinesStaffedDoNotMeetIsUnattainable() {
    StaffingTargets targets = StaffingTargets.none().withBlocking(0.01);
    Requirement requirement = FiniteLines.of(20, 180, 20).requirement(targets);
    assertThat(requirement.attainable()).isFalse();
    assertThat(requirement.unattainable()).contains(targets.targets().get(0));
  }

  private static boolean metBy(QueueMeasures measures, StaffingTargets targets) {
    return targets.targets().stream().allMatch(target -> target.metBy(measures));
  }

  @Test
  void moreAgentsThanLinesAreRefused() {
    assertThatThrownBy(() -> FiniteLines.of(5, 180, 10).measures(11, Thresholds.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10 lines");
    assertThatThrownBy(() -> FiniteLines.of(5, 180, 10).measures(2.5, Thresholds.none()))
        .hasMessageContaining("whole number");
    assertThatThrownBy(() -> FiniteLines.of(5, 180, FiniteLines.MOST_LINES + 1))
        .hasMessageContaining("lines must be from 1");
  }

  private static void assertSame(QueueMeasures finite, QueueMeasures infinite) {
    assertThat(finite.pWait()).isCloseTo(infinite.pWait(), within(1e-12));
    assertThat(finite.meanQueue()).isCloseTo(infinite.meanQueue(), within(1e-9));
    assertThat(finite.averageSpeedOfAnswer())
        .isCloseTo(infinite.averageSpeedOfAnswer(), within(1e-9));
    for (int i = 0; i < finite.serviceLevels().size(); i++) {
      ServiceLevelAt one = finite.serviceLevels().get(i);
      ServiceLevelAt other = infinite.serviceLevels().get(i);
      assertThat(one.answeredWithin()).isCloseTo(other.answeredWithin(), within(1e-11));
      assertThat(one.abandonedWithin()).isCloseTo(other.abandonedWithin(), within(1e-11));
      assertThat(one.waitingLonger()).isCloseTo(other.waitingLonger(), within(1e-11));
      assertThat(one.answeredLater()).isCloseTo(other.answeredLater(), within(1e-11));
      assertThat(one.abandonedShort()).isCloseTo(other.abandonedShort(), within(1e-11));
    }
  }
}
