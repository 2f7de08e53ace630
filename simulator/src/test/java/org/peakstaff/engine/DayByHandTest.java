package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.engine.HourlyCenter.at;
import static org.peakstaff.engine.HourlyCenter.day;
import static org.peakstaff.engine.HourlyCenter.from;
import static org.peakstaff.engine.HourlyCenter.hours;
import static org.peakstaff.experiment.Centers.skill;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Skill;
import org.peakstaff.statistics.RowLayout;

/** Days that can be worked out by hand, one rule each. */
class DayByHandTest {
  private static final Map<String, Skill> CALLS = Map.of("calls", skill(1));

  /** Three come at 8, two agents, an hour each: the third waits until 9. */
  @Test
  void thoseWhoFindNobodyFreeWait() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 3), hours(1)).serviceLevel(.8, 3599))
                .group("agents", from(8, 2), CALLS));
    assertThat(day.count("calls", RowLayout.OFFERED)).isEqualTo(3);
    assertThat(day.count("calls", RowLayout.DELAYED)).isEqualTo(1);
    assertThat(day.count("calls", RowLayout.ANSWERED)).isEqualTo(3);
    assertThat(day.count("calls", RowLayout.ANSWERED_WITHIN)).isEqualTo(2);
    assertThat(day.hours("calls", RowLayout.WAIT_ANSWERED)).isEqualTo(1);
    assertThat(day.hours("agents", 8, RowLayout.BUSY)).isEqualTo(2);
    assertThat(day.hours("agents", 9, RowLayout.BUSY)).isEqualTo(1);
    assertThat(day.hours("agents", 9, RowLayout.STAFFED)).isEqualTo(2);
  }

  @Test
  void aWaitEqualToTheThresholdIsWithinIt() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 3), hours(1)).serviceLevel(.8, 3600))
                .group("agents", from(8, 2), CALLS));
    assertThat(day.count("calls", RowLayout.ANSWERED_WITHIN)).isEqualTo(3);
  }

  @Test
  void patienceEqualToTheWaitIsAnswered() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 2), hours(1)).patience(hours(1)))
                .group("agents", from(8, 1), CALLS));
    assertThat(day.count("calls", RowLayout.ANSWERED)).isEqualTo(2);
    assertThat(day.count("calls", RowLayout.ABANDONED)).isZero();
  }

  @Test
  void whoHasNoMorePatienceAbandonsAtThatMoment() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type(
                    "calls",
                    TypeSpec.of(at(8, 2), hours(3))
                        .patience(hours(2))
                        .serviceLevel(.8, 7200)
                        .shortAbandon(7199))
                .group("agents", from(8, 1), CALLS));
    assertThat(day.count("calls", RowLayout.ABANDONED)).isEqualTo(1);
    assertThat(day.count("calls", RowLayout.ABANDONED_WITHIN)).isEqualTo(1);
    assertThat(day.count("calls", RowLayout.ABANDONED_SHORT)).isZero();
    assertThat(day.hours("calls", RowLayout.WAIT_ABANDONED)).isEqualTo(2);
    assertThat(day.hours("calls", RowLayout.QUEUE)).isEqualTo(2);
  }

  /** The agent who is done at 9 is there for the call of 9. */
  @Test
  void completionsComeBeforeArrivals() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 1, 9, 1), hours(1)))
                .group("agents", from(8, 1), CALLS));
    assertThat(day.count("calls", RowLayout.DELAYED)).isZero();
  }

  /** The agent who is done at 10, when the last shift ends, takes the third call and stays on. */
  @Test
  void completionsComeBeforeStaffingFalls() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 3), hours(1)))
                .group("agents", from(8, 1, 10, 0), CALLS));
    assertThat(day.count("calls", RowLayout.ANSWERED)).isEqualTo(3);
    assertThat(day.hours("agents", 10, RowLayout.FINISHING)).isEqualTo(1);
    assertThat(day.hours("agents", 10, RowLayout.STAFFED)).isZero();
  }

  @Test
  void staffingRisesBeforeArrivals() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 1), hours(1)))
                .group("agents", from(8, 1), CALLS));
    assertThat(day.count("calls", RowLayout.DELAYED)).isZero();
  }

  @Test
  void newcomersTakeThoseWhoWait() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 3), hours(5)))
                .group("agents", from(8, 1, 10, 2, 11, 3), CALLS));
    assertThat(day.hours("calls", RowLayout.WAIT_ANSWERED)).isEqualTo(2 + 3);
  }

  /** Agents 1 and 2 are busy until 11, agent 3 from 9 until 12. At 10 one too many. */
  @Test
  void amongBusyAgentsTheHighestNumberLeaves() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 2, 9, 1), hours(3)))
                .group("agents", from(8, 3, 10, 2), CALLS));
    assertThat(day.hoursInAll("agents", RowLayout.FINISHING)).isEqualTo(2);
    assertThat(day.hours("agents", 11, RowLayout.FINISHING)).isEqualTo(1);
  }

  @Test
  void idleAgentsLeaveBeforeBusyOnes() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 1), hours(5)))
                .group("agents", from(8, 3, 10, 1), CALLS));
    assertThat(day.hoursInAll("agents", RowLayout.FINISHING)).isZero();
  }

  /**
   * Two are busy from 8 to 13 when staffing falls to 1 at 9 and rises to 2 at 10: the one who is
   * leaving still leaves, and another takes the call of 10.
   */
  @Test
  void whoIsLeavingLeavesEvenIfTheNumberRises() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 2, 10, 1), hours(5)))
                .group("agents", from(8, 2, 9, 1, 10, 2), CALLS));
    assertThat(day.count("calls", RowLayout.DELAYED)).isZero();
    assertThat(day.hoursInAll("agents", RowLayout.FINISHING)).isEqualTo(4);
    assertThat(day.hours("agents", 10, RowLayout.BUSY)).isEqualTo(3);
  }

  /** The leaving agent is done at 10 and takes nobody, though two wait. */
  @Test
  void whoIsLeavingTakesNobody() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 4), hours(2)))
                .group("agents", from(8, 2, 9, 1), CALLS));
    assertThat(day.hours("calls", RowLayout.WAIT_ANSWERED)).isEqualTo(2 + 4);
  }

  /** Four come at 8, an agent needs an hour for each; at 10 it closes with one waiting. */
  @Test
  void serveEmptiesTheQueueAfterClose() {
    HourlyCenter day = HourlyCenter.run(untilTen(ClosingRule.SERVE));
    assertThat(day.count("calls", RowLayout.ANSWERED)).isEqualTo(4);
    assertThat(day.hours("calls", RowLayout.WAIT_ANSWERED)).isEqualTo(1 + 2 + 3);
    assertThat(day.hours("agents", 10, RowLayout.FINISHING)).isEqualTo(1);
    assertThat(day.hours("agents", 11, RowLayout.FINISHING)).isEqualTo(1);
    assertThat(day.hours("agents", 12, RowLayout.FINISHING)).isZero();
    assertThat(day.hours("agents", 10, RowLayout.STAFFED)).isZero();
  }

  /** At 11 the agent who stays finds an old and a young contact of closed types: by priority. */
  @Test
  void whoStaysAfterCloseTakesByPriority() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .hours("day", openUntil(10))
                .type("old", TypeSpec.of(at(8, 2), hours(3)).hours("day", ClosingRule.SERVE))
                .type("young", TypeSpec.of(at(9, 1), hours(3)).hours("day", ClosingRule.SERVE))
                .group("agents", from(8, 1, 10, 0), Map.of("old", skill(2), "young", skill(1))));
    assertThat(day.hours("young", RowLayout.WAIT_ANSWERED)).isEqualTo(2);
    assertThat(day.hours("old", RowLayout.WAIT_ANSWERED)).isEqualTo(6);
  }

  @Test
  void abandonSendsTheQueueAwayAtClose() {
    HourlyCenter day = HourlyCenter.run(untilTen(ClosingRule.ABANDON));
    assertThat(day.count("calls", RowLayout.ANSWERED)).isEqualTo(3);
    assertThat(day.count("calls", RowLayout.CLEARED)).isEqualTo(1);
    assertThat(day.hours("calls", RowLayout.QUEUE)).isEqualTo(1 + 2 + 2);
    assertThat(day.hoursInAll("agents", RowLayout.FINISHING)).isEqualTo(1);
  }

  @Test
  void thoseWhoComeOutsideHoursAreClosed() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .hours("day", openUntil(10))
                .type(
                    "calls", TypeSpec.of(at(8, 1, 10, 2), hours(1)).hours("day", ClosingRule.SERVE))
                .group("agents", from(8, 1), CALLS));
    assertThat(day.count("calls", RowLayout.OFFERED)).isEqualTo(1);
    assertThat(day.count("calls", RowLayout.CLOSED)).isEqualTo(2);
  }

  /** The agents of the last hour stay until the last contact is done. */
  @Test
  void theDayDrainsAfterMidnight() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(23, 2), hours(3)))
                .group("agents", from(23, 1), CALLS));
    assertThat(day.count("calls", RowLayout.ANSWERED)).isEqualTo(2);
    assertThat(day.hours("calls", RowLayout.QUEUE)).isEqualTo(1);
    assertThat(day.hours("agents", 24, RowLayout.BUSY)).isEqualTo(5);
    assertThat(day.hours("agents", 24, RowLayout.STAFFED)).isEqualTo(5);
  }

  @Test
  void withNobodyThereTheyWaitForEver() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(20, 2), hours(1)))
                .group("agents", from(8, 1, 20, 0), CALLS));
    assertThat(day.count("calls", RowLayout.WAITING_AT_END)).isEqualTo(2);
    assertThat(day.hours("calls", RowLayout.QUEUE)).isEqualTo(2 * 4);
  }

  /** At 11 one has waited three hours, the other one: longer, but for a weight of four. */
  @Test
  void weightsMultiplyWaits() {
    assertThat(waitOfTheYounger(1)).isEqualTo(4);
    assertThat(waitOfTheYounger(4)).isEqualTo(1);
  }

  @Test
  void theLowestPriorityNumberIsServedFirst() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("old", TypeSpec.of(at(8, 2), hours(3)))
                .type("young", TypeSpec.of(at(10, 1), hours(3)))
                .group("agents", from(8, 1), Map.of("old", skill(2), "young", skill(1))));
    assertThat(day.hours("young", RowLayout.WAIT_ANSWERED)).isEqualTo(1);
  }

  @Test
  void theLowestRankServesFirst() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 3), hours(1)))
                .group("backup", from(8, 9), Map.of("calls", skill(2)))
                .group("first", from(8, 2), CALLS));
    assertThat(day.answered("calls", "first")).isEqualTo(2);
    assertThat(day.answered("calls", "backup")).isEqualTo(1);
  }

  @Test
  void inOrderFillsTheFirstGroup() {
    HourlyCenter day = HourlyCenter.run(pairAndFour(Routing.GroupRule.IN_ORDER, 3));
    assertThat(day.answered("calls", "a")).isEqualTo(2);
    assertThat(day.answered("calls", "b")).isEqualTo(1);
  }

  /** Shares busy of two and of four: 1/2 and 0, then 1/2 and 1/4, then 1/2 and 2/4. */
  @Test
  void leastOccupiedFillsTheGroupsEvenly() {
    HourlyCenter three = HourlyCenter.run(pairAndFour(Routing.GroupRule.LEAST_OCCUPIED, 3));
    assertThat(three.answered("calls", "a")).isEqualTo(1);
    assertThat(three.answered("calls", "b")).isEqualTo(2);
    HourlyCenter four = HourlyCenter.run(pairAndFour(Routing.GroupRule.LEAST_OCCUPIED, 4));
    assertThat(four.answered("calls", "a")).isEqualTo(2);
  }

  /** The agent of b is idle since 8, that of a since 10. */
  @Test
  void theLongestIdleAgentOfEqualGroupsServes() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(9, 1, 11, 1), hours(1)))
                .group("a", from(8, 1), CALLS)
                .group("b", from(8, 1), CALLS));
    assertThat(day.answered("calls", "a")).isEqualTo(1);
    assertThat(day.answered("calls", "b")).isEqualTo(1);
  }

  @Test
  void fixedOrderGoesByTheOrderOfTypes() {
    Routing fixed =
        new Routing(
            Routing.GroupRule.LONGEST_IDLE,
            Routing.ContactRule.FIXED_ORDER,
            List.of(),
            List.of("young", "old"));
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .routing(fixed)
                .type("old", TypeSpec.of(at(8, 2), hours(3)))
                .type("young", TypeSpec.of(at(10, 1), hours(3)))
                .group("agents", from(8, 1), Map.of("old", skill(1), "young", skill(1))));
    assertThat(day.hours("young", RowLayout.WAIT_ANSWERED)).isEqualTo(1);
  }

  @Test
  void aGroupsFactorStretchesHandleTimes() {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("calls", TypeSpec.of(at(8, 1), hours(2)))
                .group("agents", from(8, 1), Map.of("calls", new Skill(1, 1, 1, 1.5))));
    assertThat(day.hours("calls", RowLayout.HANDLE)).isEqualTo(3);
  }

  private static double waitOfTheYounger(double weight) {
    HourlyCenter day =
        HourlyCenter.run(
            day()
                .type("old", TypeSpec.of(at(8, 2), hours(3)))
                .type("young", TypeSpec.of(at(10, 1), hours(3)))
                .group(
                    "agents",
                    from(8, 1),
                    Map.of("old", skill(1), "young", new Skill(1, 1, weight, 1))));
    return day.hours("young", RowLayout.WAIT_ANSWERED);
  }

  private static Centers pairAndFour(Routing.GroupRule rule, int contacts) {
    return day()
        .routing(new Routing(rule, Routing.ContactRule.LONGEST_WAIT, List.of(), List.of()))
        .type("calls", TypeSpec.of(at(8, contacts), hours(9)))
        .group("a", new Scheduled.Constant(2), CALLS)
        .group("b", new Scheduled.Constant(4), CALLS);
  }

  private static Centers untilTen(ClosingRule rule) {
    return day()
        .hours("day", openUntil(10))
        .type("calls", TypeSpec.of(at(8, 4), hours(1)).hours("day", rule))
        .group("agents", from(8, 1, 10, 0), CALLS);
  }

  private static OpeningHours openUntil(int hour) {
    return new OpeningHours(
        Map.of(DayOfWeek.MONDAY, List.of(new OpeningHours.Span(8 * 60, hour * 60))), Map.of());
  }
}
