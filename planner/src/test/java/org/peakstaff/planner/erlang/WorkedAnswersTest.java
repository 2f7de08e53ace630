package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.scenario.ServiceLevelConvention;

/** Answers known to be right, and traps in which other tools have been caught. */
class WorkedAnswersTest {
  private static final double HALF_HOUR = 1800;

  @Test
  void aHundredCallsInHalfAnHourNeedFourteenAgentsByErlangC() {
    Requirement requirement =
        ErlangC.of(load(100, 180), 180)
            .requirement(StaffingTargets.none().withServiceLevel(0.8, 20).withOccupancy(0.85));
    QueueMeasures measures = requirement.measures();
    assertThat(requirement.agents()).isEqualTo(14);
    assertThat(requirement.binding()).isEqualTo(Binding.SERVICE_LEVEL);
    assertThat(measures.serviceLevels().get(0).answeredWithin()).isCloseTo(0.888350, within(5e-7));
    assertThat(measures.averageSpeedOfAnswer()).isCloseTo(7.8359, within(5e-5));
    assertThat(measures.pWait()).isCloseTo(0.174132, within(5e-7));
    assertThat(measures.occupancy()).isCloseTo(0.714286, within(5e-7));
  }

  @Test
  void theSameCallsNeedThirteenAgentsWhenCustomersAreImpatient() {
    Requirement requirement =
        ErlangA.of(load(100, 180), 180, 300)
            .requirement(
                StaffingTargets.none()
                    .withServiceLevel(0.8, 20)
                    .withOccupancy(0.85)
                    .withAbandonment(0.05));
    QueueMeasures measures = requirement.measures();
    assertThat(requirement.agents()).isEqualTo(13);
    assertThat(measures.serviceLevels().get(0).answeredWithin()).isCloseTo(0.8582, within(5e-5));
    assertThat(measures.pAbandon()).isCloseTo(0.02496, within(5e-6));
    assertThat(measures.meanWait()).isCloseTo(7.49, within(5e-3));
  }

  @Test
  void theOccupancyCapBindsForAThousandShortCallsAnHour() {
    Requirement requirement =
        ErlangC.of(1000 * 120 / 3600.0, 120)
            .requirement(StaffingTargets.none().withServiceLevel(0.8, 20).withOccupancy(0.85));
    QueueMeasures measures = requirement.measures();
    assertThat(requirement.agents()).isEqualTo(40);
    assertThat(requirement.binding()).isEqualTo(Binding.OCCUPANCY);
    assertThat(measures.pWait()).isCloseTo(0.1907, within(5e-5));
    assertThat(measures.serviceLevels().get(0).answeredWithin()).isCloseTo(0.9372, within(5e-5));
    assertThat(measures.averageSpeedOfAnswer()).isCloseTo(3.43, within(5e-3));
  }

  @Test
  void longCallsNeedTwentyEightAgents() {
    assertThat(ErlangC.agentsForServiceLevel(250 * 330 / 3600.0, 330, 0.8, 30)).isEqualTo(28);
  }

  @Test
  void fiftyFiveAgentsHaveTheKnownMeasures() {
    QueueMeasures measures = ErlangC.of(load(360, 240), 240).measures(55, Thresholds.of(15));
    assertThat(measures.pWait()).isCloseTo(0.2387009364, within(5e-11));
    assertThat(measures.serviceLevel(15, ServiceLevelConvention.ANSWERED_OF_OFFERED))
        .isCloseTo(0.8458830922, within(5e-11));
    assertThat(measures.averageSpeedOfAnswer()).isCloseTo(8.1840321, within(5e-8));
  }

  @ParameterizedTest
  @CsvSource({"1, 25", "2, 14", "2.5, 11", "3, 10"})
  void chatsNeedFewerAgentsAsTheCapacityFactorGrows(double factor, int agents) {
    Requirement requirement =
        ErlangC.of(load(60, 600) / factor, 600 / factor)
            .requirement(StaffingTargets.none().withServiceLevel(0.8, 30).withOccupancy(0.85));
    assertThat(requirement.agents()).isEqualTo(agents);
  }

  @Test
  void poolingFourQueuesSavesNineAgents() {
    int separate = ErlangC.agentsForServiceLevel(load(50, 300), 300, 0.8, 20);
    int pooled = ErlangC.agentsForServiceLevel(load(200, 300), 300, 0.8, 20);
    assertThat(4 * separate).isEqualTo(48);
    assertThat(pooled).isEqualTo(39);
  }

  @Test
  void thePriceOfAnOccupancyCapIsEightAgents() {
    Requirement requirement =
        ErlangA.of(load(310, 330), 330, 130)
            .requirement(
                StaffingTargets.none()
                    .withServiceLevel(0.8, 20)
                    .withAbandonment(0.05)
                    .withOccupancy(0.85));
    assertThat(requirement.agents()).isEqualTo(67);
    assertThat(requirement.binding()).isEqualTo(Binding.OCCUPANCY);
    assertThat(requirement.agentsWithoutOccupancyCap()).hasValue(59);
    assertThat(requirement.priceOfOccupancyCap()).isEqualTo(8);
  }

  @Test
  void theSearchDoesNotStartAboveTheMinimum() {
    assertThat(ErlangC.agentsForServiceLevel(1.6, 180, 0.2, 20)).isEqualTo(2);
  }

  @Test
  void impatientCustomersMayBeStaffedBelowTheLoad() {
    Requirement requirement =
        ErlangA.of(100, 180, 120).requirement(StaffingTargets.none().withServiceLevel(0.5, 20));
    assertThat(requirement.agents()).isEqualTo(87);
  }

  @Test
  void anExactQuotientIsNotRoundedUpByAnAgent() {
    Requirement requirement =
        ErlangC.of(4.9, 180).requirement(StaffingTargets.none().withOccupancy(0.7));
    assertThat(requirement.agents()).isEqualTo(7);
    assertThat(Tolerance.ceilQuotient(4.9, 0.7)).isEqualTo(7);
    assertThat(Tolerance.ceilQuotient(4.91, 0.7)).isEqualTo(8);
  }

  private static double load(double calls, double handleTime) {
    return calls * handleTime / HALF_HOUR;
  }
}
