package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErlangCTest {

  @Test
  void aSingleAgentIsTheTextbookQueue() {
    QueueMeasures measures = ErlangC.of(0.8, 60).measures(1, Thresholds.of(60));
    assertThat(measures.pWait()).isCloseTo(0.8, within(1e-15));
    assertThat(measures.meanQueue()).isCloseTo(0.64 / 0.2, within(1e-13));
    assertThat(measures.averageSpeedOfAnswer()).isCloseTo(60 * 0.8 / 0.2, within(1e-11));
    assertThat(measures.serviceLevels().get(0).answeredWithin())
        .isCloseTo(1 - 0.8 * Math.exp(-0.2), within(1e-14));
  }

  @Test
  void theProbabilityOfWaitingHasThreeRegimes() {
    assertThat(ErlangC.waiting(10, 0)).isZero();
    assertThat(ErlangC.waiting(10, 10)).isEqualTo(1);
    assertThat(ErlangC.waiting(10, 8)).isBetween(0.4, 0.42);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.9, 10, 99.5, 1667, 50_000})
  void theQuickSearchFindsTheTrueMinimum(double load) {
    for (double share : new double[] {0.01, 0.5, 0.8, 0.95, 0.9999}) {
      for (double answerTime : new double[] {0, 10, 600}) {
        int agents = ErlangC.agentsForServiceLevel(load, 180, share, answerTime);
        assertThat(agents).isGreaterThan((int) load);
        assertThat(level(load, agents, answerTime)).isGreaterThanOrEqualTo(share * (1 - 1e-11));
        if (agents - 1 > load) {
          assertThat(level(load, agents - 1, answerTime)).isLessThan(share);
        }
      }
    }
  }

  @Test
  void theQuickSearchAgreesWithTheGeneralOne() {
    for (double load = 0.1; load < 300; load *= 1.31) {
      for (double share : new double[] {0.3, 0.8, 0.99}) {
        StaffingTargets targets = StaffingTargets.none().withServiceLevel(share, 15);
        assertThat(ErlangC.agentsForServiceLevel(load, 200, share, 15))
            .isEqualTo(ErlangC.of(load, 200).requirement(targets).agents());
      }
    }
  }

  @Test
  void agentsJustAboveTheLoadKeepTheirDigits() {
    QueueMeasures measures = ErlangC.of(100, 180).measures(100 + 1e-6, Thresholds.of(20));
    double inverse = 1 / ErlangB.blocking(100 + 1e-6, 100);
    double excess = 100 + 1e-6 - 100;
    double met = excess * (inverse - 1) / 100 + excess * 20 / 180;
    assertThat(measures.serviceLevels().get(0).answeredWithin()).isCloseTo(met, within(1e-5 * met));
    assertThat(measures.unstable()).isFalse();
  }

  @Test
  void theOccupancyIsTheLoadOverTheAgents() {
    assertThat(ErlangC.of(17, 180).measures(20, Thresholds.none()).occupancy()).isEqualTo(0.85);
  }

  @Test
  void aCapThatTheLoadMeetsExactlyIsMet() {
    StaffingTargets targets = StaffingTargets.none().withOccupancy(0.85);
    assertThat(ErlangC.of(17, 180).requirement(targets).agents()).isEqualTo(20);
    assertThat(ErlangC.of(17.0001, 180).requirement(targets).agents()).isEqualTo(21);
  }

  @Test
  void theFractionalRequirementOfACapIsTheQuotient() {
    StaffingTargets targets = StaffingTargets.none().withOccupancy(0.85).withRealValued();
    assertThat(ErlangC.of(15, 180).requirement(targets).agentsReal().orElseThrow())
        .isCloseTo(15 / 0.85, within(1e-9));
  }

  private static double level(double load, int agents, double answerTime) {
    return ErlangC.of(load, 180)
        .measures(agents, Thresholds.of(answerTime))
        .serviceLevels()
        .get(0)
        .answeredWithin();
  }
}
