package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Escalation;
import org.peakstaff.scenario.Escalation.Transfer;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/**
 * Contacts that agents pass on to a second tier: two queues in series make a Jackson network, and
 * with plenty of agents every second in hand can be told in advance.
 */
class TransferTest {
  private static final double PER_HOUR = 120;
  private static final double SHARE = 0.25;

  private static Scenario tiers(Escalation escalation, int first, int second, Law handleTime) {
    ContactType one =
        Centers.TypeSpec.of(new Volumes.Constant(PER_HOUR), handleTime)
            .build()
            .withJourney(new org.peakstaff.scenario.Journey(java.util.List.of(), null, escalation));
    return Centers.of(8, Duration.ofHours(1))
        .warmUp(Duration.ofHours(24))
        .type("one", one)
        .type("two", Centers.TypeSpec.of(new Volumes.Constant(0), exponential(600)))
        .group("first", new Scheduled.Constant(first), Map.of("one", skill(1)))
        .group("second", new Scheduled.Constant(second), Map.of("two", skill(1)))
        .build();
  }

  private static Escalation to(Transfer transfer, Duration warmFor, boolean keepsArrival) {
    return new Escalation("two", Share.of(SHARE), transfer, warmFor, keepsArrival);
  }

  @Test
  void coldTransfersMakeAJacksonNetwork() {
    Runs runs = Runs.of(tiers(to(Transfer.COLD, null, false), 12, 6, exponential(300)), 30);
    double perSecond = PER_HOUR / 3600;
    BirthDeath one = BirthDeath.queue(perSecond, 1 / 300.0, 12, 1e-9);
    BirthDeath two = BirthDeath.queue(SHARE * perSecond, 1 / 600.0, 6, 1e-9);
    var second = runs.contact("two", Runs.OFFERED);
    runs.assertRatio(
        "passed on",
        runs.journey("one", Journey.PASSED_ON),
        runs.contact("one", RowLayout.ANSWERED),
        SHARE);
    runs.assertRatio("second tier", second, runs.seconds(), SHARE * perSecond);
    runs.assertRatio(
        "waits for the first",
        runs.contact("one", RowLayout.DELAYED),
        runs.contact("one", Runs.OFFERED),
        one.mean(k -> k >= 12 ? 1 : 0));
    runs.assertRatio(
        "waits for the second",
        runs.contact("two", RowLayout.DELAYED),
        second,
        two.mean(k -> k >= 6 ? 1 : 0));
  }

  /** Nobody waits: a warm transfer costs each of the two agents its time together. */
  @Test
  void inAWarmTransferBothAgentsAreHeld() {
    Duration together = Duration.ofSeconds(90);
    Scenario scenario =
        tiers(to(Transfer.WARM, together, false), 80, 80, new Law.Deterministic(seconds(300)));
    Runs runs = Runs.of(scenario, 30);
    double perSecond = PER_HOUR / 3600;
    runs.assertRatio(
        "first tier",
        runs.group("first", RowLayout.BUSY),
        runs.time(),
        perSecond * (300 + SHARE * 90));
    runs.assertRatio(
        "second tier",
        runs.group("second", RowLayout.BUSY),
        runs.time(),
        perSecond * SHARE * (600 + 90));
  }

  /** With nobody in the second tier the customer gives up, and the first agent is free again. */
  @Test
  void aWarmTransferThatFailsFreesTheAgent() {
    Scenario scenario =
        tiers(to(Transfer.WARM, Duration.ZERO, false), 80, 0, new Law.Deterministic(seconds(300)));
    Map<String, ContactType> types =
        Map.of(
            "one", scenario.contactTypes().get("one"),
            "two",
                Centers.TypeSpec.of(new Volumes.Constant(0), exponential(600))
                    .patience(new Law.Deterministic(seconds(120)))
                    .build());
    Runs runs = Runs.of(scenario.withContactTypes(types), 30);
    runs.assertRatio(
        "first tier",
        runs.group("first", RowLayout.BUSY),
        runs.time(),
        PER_HOUR / 3600 * (300 + SHARE * 120));
    long[] row = runs.rows()[0];
    assertThat(runs.contact("two", RowLayout.ABANDONED).applyAsDouble(row))
        .isPositive()
        .isGreaterThan(runs.contact("two", Runs.OFFERED).applyAsDouble(row) - 3);
  }

  /** Kept arrivals: offered and answered once, in the first queue; the work is in both. */
  @Test
  void aTransferThatKeepsItsArrivalIsNotOfferedAgain() {
    Runs runs = Runs.of(tiers(to(Transfer.COLD, null, true), 40, 20, exponential(300)), 30);
    long[] row = runs.rows()[0];
    assertThat(runs.contact("two", Runs.OFFERED).applyAsDouble(row)).isZero();
    assertThat(runs.contact("two", RowLayout.ANSWERED).applyAsDouble(row)).isZero();
    runs.assertRatio(
        "second legs",
        runs.journey("two", Journey.TRANSFERS_KEPT),
        runs.seconds(),
        SHARE * PER_HOUR / 3600);
    runs.assertRatio(
        "handle time of second legs",
        runs.contact("two", RowLayout.HANDLE),
        runs.journey("two", Journey.TRANSFERS_KEPT),
        600.0 * Ticks.PER_SECOND);
  }
}
