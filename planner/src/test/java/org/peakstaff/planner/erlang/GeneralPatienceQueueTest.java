package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

/** M/M/100+G at 100 erlangs, mean patience one handle time, T = a tenth of it. */
class GeneralPatienceQueueTest {
  private static final double DIGITS = 6e-7;

  @Test
  void exponentialPatience() {
    agree(PatienceLaw.exponential(1), .513299, .039861, .039861, .813655, .031566);
  }

  @Test
  void erlangTwoPatience() {
    PatienceLaw law = PatienceLaw.of(x -> Math.exp(-2 * x) * (1 + 2 * x), 1);
    agree(law, .663546, .027556, .089740, .606225, .008487);
  }

  @Test
  void uniformPatience() {
    agree(PatienceLaw.uniform(2), .592111, .033406, .063852, .708693, .021585);
  }

  @Test
  void lognormalPatienceWithVariationOne() {
    agree(lognormal(1), .668168, .027177, .088632, .602056, .004298);
  }

  @Test
  void lognormalPatienceWithVariationTwo() {
    agree(lognormal(4), .501038, .040865, .034652, .845830, .031896);
  }

  /** The survival function falls with infinite slope at 0; first three by 25-digit quadrature. */
  @Test
  void gammaPatienceWithShapeOneHalf() {
    PatienceLaw law = PatienceLaw.of(x -> x > 0 ? Erf.erfc(Math.sqrt(x / 2)) : 1, 1);
    agree(law, .3446943361, .0536697606, .0139149444, .920522, .052444);
  }

  @Test
  void anExponentialLawGivesErlangA() {
    for (double load : new double[] {0.5, 80, 95, 120}) {
      for (double patience : new double[] {10, 120, 3000}) {
        Thresholds thresholds = Thresholds.of(0, 20, 300).withShortAbandon(5);
        QueueMeasures general =
            GeneralPatienceQueue.of(load, 180, PatienceLaw.exponential(patience))
                .measures(100, thresholds);
        QueueMeasures exponential = ErlangA.of(load, 180, patience).measures(100, thresholds);
        assertClose(general.pWait(), exponential.pWait());
        assertClose(general.pAbandon(), exponential.pAbandon());
        assertClose(general.averageSpeedOfAnswer(), exponential.averageSpeedOfAnswer());
        assertClose(general.meanWaitAbandoned(), exponential.meanWaitAbandoned());
        for (int i = 0; i < 3; i++) {
          ServiceLevelAt one = general.serviceLevels().get(i);
          ServiceLevelAt other = exponential.serviceLevels().get(i);
          assertClose(one.answeredWithin(), other.answeredWithin());
          assertClose(one.abandonedWithin(), other.abandonedWithin());
          assertClose(one.waitingLonger(), other.waitingLonger());
          assertClose(one.abandonedShort(), other.abandonedShort());
        }
      }
    }
  }

  @Test
  void aStepIsIntegratedExactly() {
    PatienceLaw step = PatienceLaw.of(x -> x < 0.2 ? 1 : 0, 1);
    QueueMeasures measures =
        GeneralPatienceQueue.of(100, 1, step).measures(100, Thresholds.of(0.2));
    double odds = 1 / ErlangB.blocking(100, 100) - 1;
    double waits = 100 * 0.2 + 1;
    assertThat(step.mean()).isCloseTo(0.2, within(1e-12));
    assertThat(measures.pWait()).isCloseTo(waits / (odds + waits), within(1e-12));
    assertThat(measures.pAbandon()).isCloseTo(1 / (odds + waits), within(1e-12));
  }

  @Test
  void balkersLeaveAtOnceAndOnlyWhenTheyMustWait() {
    PatienceLaw law = PatienceLaw.balking(1, PatienceLaw.exponential(60));
    QueueMeasures measures = GeneralPatienceQueue.of(10, 180, law).measures(10, Thresholds.of(0));
    assertThat(measures.pAbandon()).isCloseTo(ErlangB.blocking(10, 10), within(1e-13));
    assertThat(measures.meanWait()).isZero();
  }

  @Test
  void theRequirementIsTheTrueMinimum() {
    PatienceLaw law = PatienceLaw.uniform(240);
    GeneralPatienceQueue queue = GeneralPatienceQueue.of(100, 180, law);
    StaffingTargets targets = StaffingTargets.none().withServiceLevel(0.8, 20);
    int agents = queue.requirement(targets).agents();
    assertThat(level(queue, agents)).isGreaterThanOrEqualTo(0.8);
    assertThat(level(queue, agents - 1)).isLessThan(0.8);
  }

  private static double level(QueueModel queue, int agents) {
    return queue.measures(agents, Thresholds.of(20)).serviceLevels().get(0).answeredWithin();
  }

  private static void agree(
      PatienceLaw law, double waits, double leaves, double wait, double answered, double left) {
    QueueMeasures measures = GeneralPatienceQueue.of(100, 1, law).measures(100, Thresholds.of(0.1));
    ServiceLevelAt level = measures.serviceLevels().get(0);
    assertThat(law.mean()).isCloseTo(1, within(1e-12));
    assertThat(measures.pWait()).isCloseTo(waits, within(DIGITS));
    assertThat(measures.pAbandon()).isCloseTo(leaves, within(DIGITS));
    assertThat(measures.meanWait()).isCloseTo(wait, within(DIGITS));
    assertThat(level.answeredWithin()).isCloseTo(answered, within(DIGITS));
    assertThat(level.abandonedWithin()).isCloseTo(left, within(DIGITS));
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-11 * expected + 1e-300));
  }

  private static PatienceLaw lognormal(double squaredVariation) {
    double variance = Math.log(1 + squaredVariation);
    double scale = Math.sqrt(2 * variance);
    return PatienceLaw.of(x -> x > 0 ? Erf.erfc((Math.log(x) + variance / 2) / scale) / 2 : 1, 1);
  }
}
