package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;
import static org.peakstaff.experiment.Centers.skill;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.Deferred.Backlog;
import org.peakstaff.scenario.Deferred.Order;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Shift;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/** Agents who come and go by shift: by hand, and against the same staff given by counts. */
class ShiftsTest {
  private static final long MINUTE = 60 * Ticks.PER_SECOND;

  private static Shift shift(int start, int hours, int agents, Shift.Break... breaks) {
    return new Shift(
        null,
        EnumSet.allOf(DayOfWeek.class),
        LocalTime.of(start, 0),
        Duration.ofHours(hours),
        List.of(breaks),
        agents);
  }

  private static Shift.Break pause(long atMinute, long minutes) {
    return new Shift.Break(Duration.ofMinutes(atMinute), Duration.ofMinutes(minutes), true);
  }

  /** Seven e-mails of half an hour wait; one agent works from 9 to 12 on each of two days. */
  private static Scenario emails(boolean interruptible, Shift.Break pause) {
    Deferred deferred =
        new Deferred(
            Order.FIFO, interruptible, List.of(new Backlog(Duration.ZERO, Duration.ofHours(1), 7)));
    ContactType email =
        Centers.TypeSpec.of(new Volumes.Constant(0), new Law.Deterministic(seconds(1800)))
            .build()
            .withDeferred(deferred);
    return Centers.of(2, Duration.ofMinutes(30))
        .type("email", email)
        .group(
            "agents",
            new Scheduled.Shifts(Map.of("morning", shift(9, 3, 1, pause))),
            Map.of("email", skill(1)))
        .build();
  }

  private static long sum(Runs runs, int field) {
    return (long) runs.group("agents", field).applyAsDouble(runs.rows()[0]) / MINUTE;
  }

  /** What is open at the ends of half hours, before what happens at that moment. */
  private static long[] backlogs(Runs runs, int... halfHours) {
    RowLayout layout = runs.scenario().layout();
    return IntStream.of(halfHours)
        .mapToLong(i -> runs.rows()[0][layout.journey(0, i) + Journey.BACKLOG.field()])
        .toArray();
  }

  @Test
  void anAgentFinishesBeforeTheBreakAndIsBackAfterIt() {
    // 9:00-10:30 three; the fourth runs into the break of 10:40-11:10 until 11:00; the fifth
    // 11:10-11:40; the sixth until 12:10, ten minutes after the shift; the seventh on the next day
    Runs runs = Runs.of(emails(false, pause(100, 30)), 1);
    assertThat(sum(runs, RowLayout.BUSY)).isEqualTo(7 * 30);
    assertThat(sum(runs, RowLayout.STAFFED)).isEqualTo(2 * 150);
    assertThat(sum(runs, RowLayout.FINISHING)).isEqualTo(20 + 10);
    assertThat(backlogs(runs, 20, 21, 22, 23, 24, 25)).containsExactly(5L, 4L, 3L, 2L, 1L, 1L);
    assertThat(backlogs(runs, 48 + 18, 48 + 19)).containsExactly(1L, 0L);
  }

  @Test
  void aBreakShorterThanWhatIsInHandIsOverTime() {
    // the fourth from 10:30 to 11:00 takes the whole break of 10:40-10:45; the seventh is begun as
    // the shift ends
    Runs runs = Runs.of(emails(false, pause(100, 5)), 1);
    assertThat(sum(runs, RowLayout.BUSY)).isEqualTo(7 * 30);
    assertThat(sum(runs, RowLayout.STAFFED)).isEqualTo(2 * 175);
    assertThat(sum(runs, RowLayout.FINISHING)).isEqualTo(5 + 30);
    assertThat(backlogs(runs, 22, 23, 24, 25)).containsExactly(3L, 2L, 1L, 0L);
  }

  @Test
  void interruptibleWorkGoesBackWithTheWorkLeft() {
    // the fourth stops at 10:40, goes on 11:10-11:30; the fifth until 12:00; no over-time at all
    Runs runs = Runs.of(emails(true, pause(100, 30)), 1);
    assertThat(sum(runs, RowLayout.BUSY)).isEqualTo(7 * 30);
    assertThat(sum(runs, RowLayout.FINISHING)).isZero();
    assertThat(backlogs(runs, 21, 22, 23, 24, 25)).containsExactly(4L, 4L, 3L, 2L, 2L);
    assertThat(backlogs(runs, 48 + 18, 48 + 19, 48 + 20)).containsExactly(2L, 1L, 0L);
  }

  @Test
  void anAbsentAgentMissesTheWholeShift() {
    Scenario scenario = emails(true, pause(100, 30));
    var agents = scenario.agentGroups().get("agents");
    var moody =
        new org.peakstaff.scenario.AgentGroup(
            null,
            null,
            agents.scheduled(),
            agents.skills(),
            agents.shrinkage(),
            Share.of(0.5),
            0,
            null);
    Runs runs = Runs.of(scenario.withAgentGroups(Map.of("agents", moody)), 60);
    List<Long> days = new ArrayList<>();
    for (long[] row : runs.rows()) {
      for (int day = 0; day < 2; day++) {
        long staffed = 0;
        for (int i = 48 * day; i < 48 * day + 48; i++) {
          staffed += row[runs.scenario().layout().group(0, i) + RowLayout.STAFFED];
        }
        days.add(staffed / MINUTE);
      }
    }
    assertThat(days).containsOnly(0L, 150L);
    assertThat(Collections.frequency(days, 0L)).isBetween(38, 82);
  }

  /** Nobody is busy when agents go: the half hour before is quiet, and longer than any call. */
  @Test
  void shiftsCountWhatTheSameStaffByIntervalsCounts() {
    Map<String, Shift> shifts =
        Map.of("early", shift(6, 8, 3), "middle", shift(10, 8, 2), "late", shift(14, 8, 3));
    List<Integer> counts =
        IntStream.range(0, 96)
            .map(i -> i % 48)
            .map(
                i ->
                    (i >= 12 && i < 28 ? 3 : 0)
                        + (i >= 20 && i < 36 ? 2 : 0)
                        + (i >= 28 && i < 44 ? 3 : 0))
            .boxed()
            .toList();
    CompiledScenario byShift = compiled(new Scheduled.Shifts(shifts));
    CompiledScenario byCounts = compiled(new Scheduled.Intervals(counts));
    JourneyEngine one = new JourneyEngine(byShift);
    JourneyEngine other = new JourneyEngine(byCounts);
    for (int replication = 0; replication < 20; replication++) {
      long[] actual = new long[byShift.layout().length()];
      long[] expected = new long[byCounts.layout().length()];
      one.run(1, replication, actual);
      other.run(1, replication, expected);
      assertThat(actual).as("replication %d", replication).isEqualTo(expected);
    }
  }

  private static CompiledScenario compiled(Scheduled scheduled) {
    List<Double> volumes =
        IntStream.range(0, 96)
            .map(i -> i % 48)
            .mapToObj(i -> i == 27 || i == 35 || i >= 43 || i < 12 ? 0.0 : 40.0)
            .toList();
    Scenario scenario =
        Centers.of(2, Duration.ofMinutes(30))
            .type(
                "phone",
                Centers.TypeSpec.of(
                        new Volumes.Intervals(volumes), new Law.Uniform(seconds(60), seconds(400)))
                    .patience(new Law.Uniform(seconds(0), seconds(600)))
                    .serviceLevel(0.8, 20))
            .group("agents", scheduled, Map.of("phone", skill(1)))
            .build();
    return ScenarioCompiler.compileWithJourneys(scenario, "", 1);
  }

  /** At closing time those whose shift ends empty the queue first; those on break do not. */
  @Test
  void whoseShiftEndsAtClosingTimeEmptiesTheQueue() {
    Map<DayOfWeek, List<org.peakstaff.scenario.OpeningHours.Span>> hours =
        new java.util.EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.put(day, List.of(new org.peakstaff.scenario.OpeningHours.Span(9 * 60, 12 * 60)));
    }
    Scenario scenario =
        Centers.of(1, Duration.ofMinutes(30))
            .hours("morning", new org.peakstaff.scenario.OpeningHours(hours, Map.of()))
            .type(
                "phone",
                Centers.TypeSpec.of(new Volumes.Constant(40), exponential(240))
                    .hours("morning", ClosingRule.SERVE))
            .group(
                "agents",
                new Scheduled.Shifts(Map.of("a", shift(9, 3, 1), "b", shift(9, 3, 1))),
                Map.of("phone", skill(1)))
            .build();
    Runs runs = Runs.of(scenario, 30);
    long late = 0;
    for (long[] row : runs.rows()) {
      long answered = (long) runs.contact("phone", RowLayout.ANSWERED).applyAsDouble(row);
      assertThat(answered)
          .isEqualTo((long) runs.contact("phone", RowLayout.OFFERED).applyAsDouble(row));
      late += row[runs.scenario().layout().group(0, 24) + RowLayout.TAKEN];
    }
    assertThat(late).as("calls taken after twelve o'clock").isPositive();
  }
}
