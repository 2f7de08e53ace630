package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;

/** Answers a planner knows by heart, from scenarios rather than formulas. */
class WorkedAnswersTest {
  private static Agents thirtyPercentShrinkage() {
    return Agents.some().shrinkage(0.2, 0.1, 0);
  }

  @Test
  void hundredCallsOfThreeMinutesInHalfAnHourNeedFourteenAgents() {
    Center center =
        Center.of(Contacts.perHour(200, 180).serviceLevel(0.8, 20), thirtyPercentShrinkage())
            .occupancyCap(0.85);

    GroupRequirement row = center.row();
    assertThat(row.required()).isEqualTo(14);
    assertThat(row.requiredWithShrinkage()).isEqualTo(20);
    assertThat(row.occupancy()).isCloseTo(0.714286, within(5e-7));
    assertThat(row.binding()).isEqualTo("serviceLevel calls");
    ContactForecast calls = center.forecast();
    assertThat(calls.volume()).isEqualTo(100);
    assertThat(calls.offeredLoad()).isCloseTo(10, within(1e-12));
    assertThat(calls.serviceLevel()).isCloseTo(0.888350, within(5e-7));
    assertThat(calls.averageSpeedOfAnswer()).isCloseTo(7.8359, within(5e-5));
    assertThat(calls.abandonment()).isZero();
  }

  @Test
  void customersWhoAbandonSaveAnAgent() {
    Center center =
        Center.of(
                Contacts.perHour(200, 180).patience(300).serviceLevel(0.8, 20).abandonment(0.05),
                thirtyPercentShrinkage())
            .occupancyCap(0.85);

    assertThat(center.row().required()).isEqualTo(13);
    assertThat(center.row().requiredWithShrinkage()).isEqualTo(19);
    assertThat(center.forecast().serviceLevel()).isCloseTo(0.8582, within(5e-5));
    assertThat(center.forecast().abandonment()).isCloseTo(0.02496, within(5e-6));
  }

  @Test
  void aThousandShortCallsAreBoundByTheOccupancyCap() {
    Center center =
        Center.of(Contacts.perHour(1000, 120).serviceLevel(0.8, 20), thirtyPercentShrinkage())
            .interval(60)
            .occupancyCap(0.85);

    assertThat(center.row().required()).isEqualTo(40);
    assertThat(center.row().requiredWithShrinkage()).isEqualTo(58);
    assertThat(center.row().binding()).isEqualTo("occupancy");
    assertThat(center.forecast().serviceLevel()).isCloseTo(0.9372, within(5e-5));
    assertThat(center.forecast().averageSpeedOfAnswer()).isCloseTo(3.43, within(5e-3));
  }

  @Test
  void eightyIn30NeedsTwentyEightAgentsFor250LongCalls() {
    Center center = Center.of(Contacts.perHour(250, 330).serviceLevel(0.8, 30), Agents.some());

    assertThat(center.interval(60).row().required()).isEqualTo(28);
  }

  @Test
  void anOccupancyCapCostsEightAgentsWhereCustomersAbandon() {
    Center center =
        Center.of(
                Contacts.perHour(620, 330).patience(130).serviceLevel(0.8, 20).abandonment(0.05),
                Agents.some())
            .occupancyCap(0.85);

    assertThat(center.row().required()).isEqualTo(67);
    assertThat(center.row().requiredWithoutOccupancyCap()).isEqualTo(59);
    assertThat(center.row().binding()).isEqualTo("occupancy");
  }

  @Test
  void fourSeparateQueuesNeedNineAgentsMoreThanOne() {
    Center separate = Center.open();
    Center pooled = Center.open();
    Agents everybody = Agents.some();
    for (String type : new String[] {"a", "b", "c", "d"}) {
      Contacts contacts = Contacts.perHour(100, 300).serviceLevel(0.8, 20);
      separate.type(type, contacts).group("only-" + type, Agents.some().skill(type, 1));
      pooled.type(type, contacts);
      everybody.skill(type, 1);
    }
    pooled.group("everybody", everybody);

    int apart =
        separate.plan().intervals().get(0).agentGroups().values().stream()
            .mapToInt(GroupRequirement::required)
            .sum();
    assertThat(apart).isEqualTo(48);
    assertThat(pooled.row().required()).isEqualTo(39);
  }

  static Stream<Arguments> rosters() {
    return Stream.of(
        arguments(100, 0.3, 0.0, 0.0, 143),
        arguments(64, 0.16, 0.13, 0.03, 95),
        arguments(14, 0.2, 0.1, 0.0, 20),
        arguments(7, 0.1, 0.2, 0.0, 10),
        arguments(9, 0.07, 0.03, 0.0, 10),
        arguments(12, 0.0, 0.0, 0.0, 12));
  }

  @ParameterizedTest
  @MethodSource("rosters")
  void shrinkageDividesAndWholeQuotientsStayWhole(
      int required, double out, double in, double absence, int rostered) {
    Center idle =
        Center.of(
            Contacts.perHour(0, 60), Agents.some().minimum(required).shrinkage(out, in, absence));

    assertThat(idle.row().requiredWithShrinkage()).isEqualTo(rostered);
  }

  @Test
  void aQuotientOfLoadAndCapThatIsWholeIsNotRoundedUp() {
    Center center = Center.of(Contacts.perHour(98, 180), Agents.some()).occupancyCap(0.7);

    assertThat(center.forecast().offeredLoad()).isCloseTo(4.9, within(1e-12));
    assertThat(center.row().required()).isEqualTo(7);
  }

  @Test
  void aLooseTargetNeedsOnlyTheAgentsAboveTheLoad() {
    Center center = Center.of(Contacts.perHour(32, 180).serviceLevel(0.2, 20), Agents.some());

    assertThat(center.forecast().offeredLoad()).isCloseTo(1.6, within(1e-12));
    assertThat(center.row().required()).isEqualTo(2);
  }

  @Test
  void impatientCustomersAllowFewerAgentsThanTheLoad() {
    Center center =
        Center.of(Contacts.perHour(2000, 180).patience(120).serviceLevel(0.5, 20), Agents.some());

    assertThat(center.forecast().offeredLoad()).isCloseTo(100, within(1e-9));
    assertThat(center.row().required()).isEqualTo(87);
  }
}
