package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;
import static org.peakstaff.experiment.Centers.skill;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.Deferred.Backlog;
import org.peakstaff.scenario.Deferred.Order;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/** E-mail beside calls and by itself: against theory in the long run, and by hand over two days. */
class DeferredWorkTest {
  private static final long HOUR = 3600 * Ticks.PER_SECOND;

  private static ContactType email(
      Volumes volumes, Law handleTime, Deferred deferred, long withinHours, Target.Clock clock) {
    return Centers.TypeSpec.of(volumes, handleTime)
        .hours("office", ClosingRule.CARRY)
        .target(
            new Target(
                null,
                null,
                null,
                Target.Scope.HORIZON,
                Target.Held.MEAN,
                new Target.Completed(Share.of(0.9), Duration.ofHours(withinHours), clock)))
        .build()
        .withDeferred(deferred);
  }

  private static OpeningHours nineToFive() {
    Map<DayOfWeek, List<OpeningHours.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, List.of(new OpeningHours.Span(9 * 60, 17 * 60)));
    }
    return new OpeningHours(days, Map.of());
  }

  /** One agent, half an hour per e-mail, 9 to 17; twenty e-mails wait, of age 0 to 10 hours. */
  private static Scenario twoDays(Target.Clock clock, long withinHours) {
    return office(clock, withinHours)
        .group("agents", nineToFiveStaff(), Map.of("email", skill(1)))
        .build();
  }

  private static Scheduled nineToFiveStaff() {
    return new Scheduled.Intervals(
        IntStream.range(0, 48).map(h -> h % 24 >= 9 && h % 24 < 17 ? 1 : 0).boxed().toList());
  }

  private static Centers office(Target.Clock clock, long withinHours) {
    Deferred deferred =
        new Deferred(
            Order.FIFO, false, List.of(new Backlog(Duration.ZERO, Duration.ofHours(10), 20)));
    return Centers.of(2, Duration.ofHours(1))
        .hours("office", nineToFive())
        .type(
            "email",
            email(
                new Volumes.Constant(0),
                new Law.Deterministic(seconds(1800)),
                deferred,
                withinHours,
                clock));
  }

  @Test
  void aBacklogIsWorkedOffOverTwoDaysByHand() {
    Runs runs = Runs.of(twoDays(Target.Clock.ELAPSED, 24), 1);
    RowLayout layout = runs.scenario().layout();
    long[] row = runs.rows()[0];
    int opening = layout.journey(0, 48);
    assertThat(row[opening + Journey.OPENING.field()]).isEqualTo(20);
    assertThat(row[opening + Journey.COMPLETED.field()]).isEqualTo(20);
    // the oldest is 9.75 h old, the next .5 h younger: number i (from 0) is done at 9.5 + i / 2 on
    // the first day for i < 17 - the last is begun as the agent's time ends - and on the second for
    // the other three
    assertThat(row[opening + Journey.COMPLETED_WITHIN.field()]).isEqualTo(17);
    double hours =
        IntStream.range(0, 20)
            .mapToDouble(i -> (i < 17 ? 9.5 + i / 2.0 : 33.5 + (i - 17) / 2.0) + 9.75 - i / 2.0)
            .sum();
    assertThat(row[opening + Journey.TIME_TO_COMPLETE.field()]).isEqualTo((long) (hours * HOUR));
    assertThat(row[layout.journey(0, 8) + Journey.BACKLOG.field()]).isEqualTo(20);
    assertThat(row[layout.journey(0, 9) + Journey.BACKLOG.field()]).isEqualTo(19);
    assertThat(row[layout.journey(0, 20) + Journey.BACKLOG.field()]).isEqualTo(3);
    assertThat(row[layout.journey(0, 40) + Journey.BACKLOG.field()]).isZero();
    // at 21 o'clock the oldest of the three left came 1.25 h before midnight
    assertThat(row[layout.journey(0, 20) + Journey.OLDEST.field()])
        .isEqualTo((long) (22.25 * HOUR));
  }

  /** At 17 o'clock the queue of calls is emptied, and the backlog of e-mail is not. */
  @Test
  void whatIsCarriedOverIsLeftByAgentsWhoFinishTheirCalls() {
    ContactType calls =
        Centers.TypeSpec.of(new Volumes.Constant(0), new Law.Deterministic(seconds(60)))
            .hours("office", ClosingRule.SERVE)
            .build();
    Scenario scenario =
        office(Target.Clock.ELAPSED, 24)
            .type("calls", calls)
            .group("agents", nineToFiveStaff(), Map.of("email", skill(1), "calls", skill(1)))
            .build();
    Runs runs = Runs.of(scenario, 1);
    int email = runs.scenario().typeIds().indexOf("email");
    RowLayout layout = runs.scenario().layout();
    assertThat(runs.rows()[0][layout.journey(email, 20) + Journey.BACKLOG.field()]).isEqualTo(3);
  }

  @Test
  void openingHoursAreAClockOfTheirOwn() {
    Runs runs = Runs.of(twoDays(Target.Clock.OPENING_HOURS, 9), 1);
    long[] row = runs.rows()[0];
    int opening = runs.scenario().layout().journey(0, 48);
    // number i takes 9.75 - i / 2 + .5 + i / 2 hours, but for the last four half an hour less: one
    // is done after hours, and three begin a half hour later than they would have
    assertThat(row[opening + Journey.COMPLETED_WITHIN.field()]).isZero();
    Runs longer = Runs.of(twoDays(Target.Clock.OPENING_HOURS, 11), 1);
    assertThat(longer.rows()[0][opening + Journey.COMPLETED_WITHIN.field()]).isEqualTo(20);
    assertThat(longer.rows()[0][opening + Journey.OPEN_TIME_TO_COMPLETE.field()])
        .isEqualTo((long) ((16 * 10.25 + 4 * 9.75) * HOUR));
  }

  @Test
  void whatIsStillOpenAtTheEndIsOverdueOrNot() {
    Scenario full = twoDays(Target.Clock.ELAPSED, 24);
    Map<String, org.peakstaff.scenario.AgentGroup> nobody =
        Map.of("agents", full.agentGroups().get("agents").withScheduled(new Scheduled.Constant(0)));
    Runs runs = Runs.of(full.withAgentGroups(nobody), 1);
    int opening = runs.scenario().layout().journey(0, 48);
    assertThat(runs.rows()[0][opening + Journey.OVERDUE.field()]).isEqualTo(20);
    Runs later = Runs.of(twoDays(Target.Clock.ELAPSED, 72).withAgentGroups(nobody), 1);
    assertThat(later.rows()[0][opening + Journey.OVERDUE.field()]).isZero();
  }

  /** One agent: calls as if alone, e-mail as the lower class of a preemptive-resume M/M/1. */
  @Test
  void interruptibleWorkGivesWayToCalls() {
    double calls = 12;
    double emails = 6;
    double work = 120;
    Deferred deferred = new Deferred(Order.FIFO, true, List.of());
    Map<String, Skill> skills = Map.of("phone", skill(1), "email", skill(2));
    Scenario center =
        Centers.of(12, Duration.ofHours(1))
            .warmUp(Duration.ofHours(24))
            .hours("office", always())
            .type("phone", Centers.TypeSpec.of(new Volumes.Constant(calls), exponential(work)))
            .type(
                "email",
                email(
                    new Volumes.Constant(emails),
                    exponential(work),
                    deferred,
                    4,
                    Target.Clock.ELAPSED))
            .group("agents", new Scheduled.Constant(1), skills)
            .build();
    Runs runs = Runs.of(center, 50);
    double one = calls * work / 3600;
    double both = (calls + emails) * work / 3600;
    runs.assertRatio(
        "calls that wait",
        runs.contact("phone", RowLayout.DELAYED),
        runs.contact("phone", RowLayout.OFFERED),
        one);
    runs.assertRatio(
        "wait of calls",
        runs.contact("phone", RowLayout.WAIT_ANSWERED),
        runs.contact("phone", RowLayout.ANSWERED),
        one * work / (1 - one) * Ticks.PER_SECOND);
    runs.assertRatio(
        "time to complete",
        runs.journey("email", Journey.TIME_TO_COMPLETE),
        runs.journey("email", Journey.COMPLETED),
        (work / (1 - one) + both * work / ((1 - one) * (1 - both))) * Ticks.PER_SECOND);
    runs.assertRatio("busy", runs.group("agents", RowLayout.BUSY), runs.time(), both);
  }

  private static OpeningHours always() {
    Map<DayOfWeek, List<OpeningHours.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, List.of(new OpeningHours.Span(0, 24 * 60)));
    }
    return new OpeningHours(days, Map.of());
  }

  /**
   * Two agents, e-mail without end and a reserve of one: an e-mail begins only while another agent
   * is free, so that calls find the second agent free whenever no call holds it.
   */
  @Test
  void aReserveKeepsAgentsFree() {
    double calls = 20;
    double work = 120;
    Deferred deferred =
        new Deferred(
            Order.FIFO, false, List.of(new Backlog(Duration.ZERO, Duration.ofHours(1), 20_000)));
    Map<String, Skill> skills =
        Map.of("phone", skill(1), "email", new Skill(2, 2, 1, 1, null, 1, 1));
    Scenario center =
        Centers.of(10, Duration.ofHours(1))
            .warmUp(Duration.ofHours(24))
            .hours("office", always())
            .type("phone", Centers.TypeSpec.of(new Volumes.Constant(calls), exponential(work)))
            .type(
                "email",
                email(
                    new Volumes.Constant(0), exponential(work), deferred, 4, Target.Clock.ELAPSED))
            .group("agents", new Scheduled.Constant(2), skills)
            .build();
    Runs runs = Runs.of(center, 30);
    // A call that comes while the one free agent talks waits for either agent. States: calls in the
    // system and whether an e-mail is in hand; a free agent beside another free one takes an e-mail
    // at once. From (1 call, no e-mail): a call's end leaves two free agents, hence an e-mail.
    double[] p = reserveChain(calls / 3600, 1 / work);
    runs.assertRatio(
        "calls that wait",
        runs.contact("phone", RowLayout.DELAYED),
        runs.contact("phone", RowLayout.OFFERED),
        p[0]);
    runs.assertRatio("busy agents", runs.group("agents", RowLayout.BUSY), runs.time(), p[1]);
  }

  /**
   * States (calls n, e-mails in hand e): (0, 1), (1, 1), (n, 1), (1, 0), (n, 0). Returns the share
   * of calls that wait, and the mean number of busy agents.
   */
  private static double[] reserveChain(double calls, double rate) {
    int most = 200;
    double[] with = new double[most];
    double[] without = new double[most];
    with[0] = 1;
    double fastest = calls + 2 * rate;
    for (int i = 0; i < 20_000; i++) {
      double[] nextWith = new double[most];
      double[] nextWithout = new double[most];
      for (int n = 0; n < most; n++) {
        int up = Math.min(n + 1, most - 1);
        double busyWith = n == 0 ? rate : 2 * rate;
        double busyWithout = Math.min(n, 2) * rate;
        nextWith[n] += with[n] * (1 - (calls + busyWith) / fastest);
        nextWithout[n] += without[n] * (1 - (calls + busyWithout) / fastest);
        nextWith[up] += with[n] * calls / fastest;
        nextWithout[up] += without[n] * calls / fastest;
        // the e-mail ends: with no call another begins; with one call the agent stays free
        if (n == 0) {
          nextWith[0] += with[0] * rate / fastest;
        } else {
          nextWithout[n] += with[n] * rate / fastest;
          nextWith[n - 1] += with[n] * rate / fastest;
        }
        // a call ends without an e-mail in hand: two free agents begin one
        if (n == 1) {
          nextWith[0] += without[1] * rate / fastest;
        } else if (n > 1) {
          nextWithout[n - 1] += without[n] * 2 * rate / fastest;
        }
      }
      with = nextWith;
      without = nextWithout;
    }
    double waits = 0;
    double busy = 0;
    for (int n = 0; n < most; n++) {
      waits += (n >= 1 ? with[n] : 0) + (n >= 2 ? without[n] : 0);
      busy += with[n] * (1 + Math.min(n, 1)) + without[n] * Math.min(n, 2);
    }
    return new double[] {waits, busy};
  }
}
