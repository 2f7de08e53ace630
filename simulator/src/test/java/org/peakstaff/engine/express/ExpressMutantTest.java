package org.peakstaff.engine.express;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.engine.ReplicationEngine;
import org.peakstaff.engine.express.EligibleCenters.Center;

/**
 * Each rule on which the identity of the two engines rests, broken: the first centers of {@link
 * ExpressEqualsGeneralTest} must notice.
 */
class ExpressMutantTest {
  /** A slip is noticed within this many centers, of the many that the identity is tested on. */
  private static final int CENTERS = 100;

  private static final EligibleCenters MANY_QUEUES = EligibleCenters.withManyQueues();
  private static final EligibleCenters ONE_QUEUE = EligibleCenters.withOneQueue();

  /** What goes wrong, the class it goes wrong in, its text, and the text of the slip. */
  private record Slip(
      String name, EligibleCenters centers, String type, String right, String wrong) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Slip many(String name, String type, String right, String wrong) {
    return new Slip(name, MANY_QUEUES, type, right, wrong);
  }

  private static Slip one(String name, String type, String right, String wrong) {
    return new Slip(name, ONE_QUEUE, type, right, wrong);
  }

  private static Stream<Slip> slipsOfOneQueue() {
    String engine = "SingleQueueEngine";
    return Stream.of(
        one(
            "an arrival at t before the completion at t",
            engine,
            "if (freeAt <= now)",
            "if (freeAt < now)"),
        one(
            "patience equal to the wait abandons",
            engine,
            "if (deadline < start)",
            "if (deadline <= start)"),
        one(
            "an arrival is committed across a staffing change",
            engine,
            "freeAt <= nextChange && first",
            "first"),
        one(
            "a held customer is committed across a staffing change",
            engine,
            "first != WinnerTree.OUT && WinnerTree.time(first) <= nextChange",
            "first != WinnerTree.OUT"),
        one(
            "a start at the tick of a change comes after it",
            engine,
            "WinnerTree.time(first) <= nextChange",
            "WinnerTree.time(first) < nextChange"),
        one(
            "an arrival at the tick of a change comes before it",
            engine,
            "while (nextChange <= now)",
            "while (nextChange < now)"),
        one(
            "a group's factor does not change the handle time",
            engine,
            "(long) (handle * handleFactor)",
            "(long) handle"));
  }

  private static Stream<Slip> slipsOfManyQueues() {
    String engine = "ManyQueuesEngine";
    return Stream.of(
        many(
            "an agent free at t does not take the arrival at t",
            "ExpressRouter",
            "long since = now + 1;",
            "long since = now;"),
        many(
            "a waiting contact is served after the arrival at the same tick",
            engine,
            "if (next > lastTick)",
            "if (next >= lastTick)"),
        many(
            "patience equal to the wait abandons",
            "ExpressLines",
            "line.deadline() < now",
            "line.deadline() <= now"),
        many(
            "waiting contacts are committed across a staffing change",
            engine,
            "serveUntil(Math.min(atArrival, changeKey));",
            "serveUntil(atArrival);"),
        many(
            "agents who stay to empty closing lines are forgotten",
            engine,
            "closers.add(group, number, groups[group].heldUntil(number));",
            "assert number >= 0;"),
        many(
            "a group's factor does not change the handle time",
            engine,
            "(long) (handle * handleFactor[group][type])",
            "(long) handle"));
  }

  private static Stream<Slip> slipsOfStaffing() {
    return Stream.of(
        many(
            "the busy agent next to complete leaves",
            "ExpressStaff",
            "if (agents.isStaffed(number)) {\n        leaveWhenDone(group, number,",
            "if (leaving > 0) {\n        leaveWhenDone(group,"
                + " org.peakstaff.engine.WinnerTree.player(agents.first()),"),
        many(
            "busy agents leave before idle ones",
            "ExpressStaff",
            "leaving > 0 && agents.isFirstIdle(now)",
            "leaving > 1_000_000"),
        many(
            "a newcomer takes the number of an agent who is finishing",
            "FreeTimes",
            "!isStaffed(number) && heldUntil[number] <= now",
            "!isStaffed(number)"),
        many(
            "a newcomer takes the number of an agent who is absent",
            "ExpressStaff",
            " && !plan.isAbsent(group, number)",
            ""),
        many(
            "a finishing agent at the tick of a change still holds its number",
            "FreeTimes",
            "heldUntil[number] <= now",
            "heldUntil[number] < now"));
  }

  private static Stream<Slip> slipsOfRouting() {
    String router = "ExpressRouter";
    return Stream.of(
        many(
            "of equal groups the last of the longest idle takes it",
            router,
            "if (free < since) {",
            "if (free <= since && free <= now) {"),
        many("groups in order are not taken in order", router, "if (inOrder) {", "if (false) {"),
        many(
            "ranks are ignored",
            router,
            "for (int to : groupsOf[type].ends()) {",
            "for (int to : new int[] {members.length}) {"),
        many(
            "priorities are ignored",
            router,
            "for (int to : typesOf[group].ends()) {",
            "for (int to : new int[] {members.length}) {"),
        many("types in order are not taken in order", router, "if (fixedOrder) {", "if (false) {"),
        many("weights are ignored", router, " * weight[group][type]", ""),
        many(
            "of equal waits the last is taken",
            router,
            "weightedWait(group, type, now) > weightedWait",
            "weightedWait(group, type, now) >= weightedWait"),
        many(
            "those who have left are taken",
            router,
            "lines.dropExpired(type, now);",
            "assert now >= 0;"),
        many(
            "of groups that complete at one tick the last comes first",
            router,
            "groups[g].firstTime() < earliest",
            "groups[g].firstTime() <= earliest"));
  }

  @ParameterizedTest
  @MethodSource({"slipsOfOneQueue", "slipsOfManyQueues", "slipsOfStaffing", "slipsOfRouting"})
  void isNoticed(Slip slip) throws IOException {
    MutatedEngines engines = MutatedEngines.of(slip.type(), slip.right(), slip.wrong());
    int index = 0;
    while (index < CENTERS && counts(slip.centers().get(index), engines)) {
      index++;
    }
    assertThat(index).as("centers on which the slip changes nothing").isLessThan(CENTERS);
  }

  /** Without this the mutants might differ because of how they are made. */
  @Test
  void aMutantWithoutASlipCountsTheSame() throws IOException {
    MutatedEngines engines =
        MutatedEngines.of("ExpressLines", "return waiting;", "return waiting;");
    for (int index = 0; index < 5; index++) {
      assertThat(counts(MANY_QUEUES.get(index), engines)).isTrue();
    }
    assertThat(engines.engine(MANY_QUEUES.get(0).scenario()).getClass())
        .isNotEqualTo(ExpressEngines.of(MANY_QUEUES.get(0).scenario()).getClass());
  }

  @Test
  void aRuleThatHasMovedIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MutatedEngines.of("ExpressLines", "no such text", ""))
        .withMessageContaining("maybe the rule has moved");
  }

  /** Whether the mutated engine counts what the general engine counts; breaking down is noticed. */
  private static boolean counts(Center center, MutatedEngines engines) {
    ReplicationEngine engine = engines.engine(center.scenario());
    try {
      List<long[]> rows = center.rowsOf(engine);
      for (int i = 0; i < rows.size(); i++) {
        if (!Arrays.equals(rows.get(i), center.rows().get(i))) {
          return false;
        }
      }
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
