package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Volumes;

class SippTest {
  private static final int NINE = 18;
  private static final int NOON = 24;

  private static Contacts calls() {
    return Contacts.perHour(200, 180).serviceLevel(0.8, 20);
  }

  private static GroupRequirement row(StaffRequirement plan, int interval, String group) {
    return plan.intervals().get(interval).agentGroups().get(group);
  }

  private static ContactForecast forecast(StaffRequirement plan, int interval, String type) {
    return plan.intervals().get(interval).contactTypes().get(type);
  }

  @Test
  void everyIntervalOfTheHorizonIsPlanned() {
    StaffRequirement plan = Center.of(calls(), Agents.some()).plan();

    assertThat(plan.intervals()).hasSize(Center.INTERVALS);
    assertThat(plan.intervals().get(NINE).start().toString())
        .isEqualTo("2026-11-30T09:00+01:00[Europe/Berlin]");
  }

  @Test
  void openIntervalsWithoutVolumeKeepTheMinimumAndClosedOnesNobody() {
    Center center =
        Center.of(
                Contacts.perHour(0, 180).serviceLevel(0.8, 20),
                Agents.some().minimum(3).hours("day"))
            .hours("day", 9, 17);

    GroupRequirement open = row(center.plan(), NINE, "desk");
    GroupRequirement closed = row(center.plan(), NINE - 1, "desk");
    assertThat(open.required()).isEqualTo(3);
    assertThat(open.binding()).isEqualTo("minimumAgents");
    assertThat(open.occupancy()).isZero();
    assertThat(closed.required()).isZero();
    assertThat(closed.binding()).isNull();
    assertThat(closed.open()).isFalse();
  }

  @Test
  void contactsOutsideTheTypesHoursNeedNobody() {
    Volumes allDay = new Volumes.Intervals(Collections.nCopies(Center.INTERVALS, 100.0));
    Center center =
        Center.of(calls().volumes(allDay).hours("day"), Agents.some()).hours("day", 9, 17);

    ContactForecast closed = forecast(center.plan(), NINE - 1, "calls");
    assertThat(closed.volume()).isZero();
    assertThat(closed.open()).isFalse();
    assertThat(closed.serviceLevel()).isNaN();
    assertThat(row(center.plan(), NINE - 1, "desk").required()).isZero();
    assertThat(row(center.plan(), NINE, "desk").required()).isEqualTo(14);
  }

  @Test
  void theMinimumBindsWhereTargetsNeedFewer() {
    GroupRequirement row = Center.of(calls(), Agents.some().minimum(17)).row();

    assertThat(row.required()).isEqualTo(17);
    assertThat(row.binding()).isEqualTo("minimumAgents");
    assertThat(row.requiredWithoutOccupancyCap()).isEqualTo(17);
  }

  @Test
  void theTargetMissedByMostWithOneAgentFewerBinds() {
    Center center =
        Center.open()
            .type("easy", Contacts.perHour(100, 180).serviceLevel(0.6, 30))
            .type("hard", Contacts.perHour(100, 180).serviceLevel(0.9, 10))
            .group("desk", Agents.some().skill("easy", 1).skill("hard", 1));

    assertThat(center.row().binding()).isEqualTo("serviceLevel hard");
  }

  @Test
  void abandonmentAndSpeedOfAnswerBindByName() {
    Contacts patient = Contacts.perHour(200, 180).patience(300).abandonment(0.01);

    assertThat(Center.of(patient, Agents.some()).row().binding()).isEqualTo("abandonment calls");
    assertThat(Center.of(Contacts.perHour(200, 180).speed(2), Agents.some()).row().binding())
        .isEqualTo("averageSpeedOfAnswer calls");
  }

  @Test
  void everyTypeIsCheckedOnThePoolAtItsOwnThreshold() {
    Center center =
        Center.open()
            .type("easy", Contacts.perHour(100, 180).serviceLevel(0.8, 60))
            .type("hard", Contacts.perHour(100, 180).serviceLevel(0.8, 20))
            .group("desk", Agents.some().skill("easy", 1).skill("hard", 1));
    StaffRequirement plan = center.plan();

    assertThat(row(plan, 0, "desk").required()).isEqualTo(14);
    assertThat(forecast(plan, 0, "hard").serviceLevel()).isCloseTo(0.888350, within(5e-7));
    assertThat(forecast(plan, 0, "easy").serviceLevel())
        .isGreaterThan(forecast(plan, 0, "hard").serviceLevel());
  }

  @Test
  void loadsAddUpAndHandleTimeAndPatienceAreWeightedByVolume() {
    Center center =
        Center.open()
            .type("long", Contacts.perHour(60, 600).patience(400).serviceLevel(0.8, 20))
            .type("short", Contacts.perHour(180, 120).patience(100).serviceLevel(0.8, 20))
            .group("desk", Agents.some().skill("long", 1).skill("short", 1));
    StaffRequirement plan = center.plan();
    double load = 60 / 3600.0 * 600 + 180 / 3600.0 * 120;
    QueueMeasures pool =
        ErlangA.of(load, 240, 175).measures(row(plan, 0, "desk").required(), Thresholds.of(20));

    assertThat(forecast(plan, 0, "long").offeredLoad()).isCloseTo(10, within(1e-12));
    assertThat(forecast(plan, 0, "short").abandonment()).isCloseTo(pool.pAbandon(), within(1e-12));
    assertThat(row(plan, 0, "desk").occupancy()).isCloseTo(pool.occupancy(), within(1e-12));
  }

  @Test
  void aPoolWithOneTypeThatNeverAbandonsIsErlangC() {
    Center center =
        Center.open()
            .type("chats", calls().patience(300))
            .type("mails", calls())
            .group("desk", Agents.some().skill("chats", 1).skill("mails", 1));
    StaffingPool pool = center.plan().pools().get("desk");

    assertThat(pool.formula()).isEqualTo(ErlangFormula.ERLANG_C);
    assertThat(pool.formulaReason()).isEqualTo("Erlang C, since no patience is named for mails.");
    assertThat(pool.contactTypes()).containsExactly("chats", "mails");
    assertThat(forecast(center.plan(), 0, "chats").abandonment()).isZero();
  }

  @Test
  void namedPatienceMeansErlangA() {
    StaffingPool pool = Center.of(calls().patience(300), Agents.some()).plan().pools().get("desk");

    assertThat(pool.formula()).isEqualTo(ErlangFormula.ERLANG_A);
    assertThat(pool.formulaReason()).contains("patience is named");
  }

  @Test
  void aPatienceWithoutAMeanCountsAsEndless() {
    Law heavy = new Law.LogLogistic(null, null, 0.9, Duration.ofSeconds(100));
    StaffingPool pool =
        Center.of(calls().patience(heavy), Agents.some()).plan().pools().get("desk");

    assertThat(pool.formula()).isEqualTo(ErlangFormula.ERLANG_C);
  }

  @Test
  void aGroupThatNobodyPrefersIsPlannedAtItsMinimum() {
    Center center =
        Center.of(calls(), Agents.some())
            .group("helpers", Agents.some().skill("calls", 2).minimum(1));

    assertThat(row(center.plan(), 0, "helpers").required()).isEqualTo(1);
    assertThat(center.plan().pools().get("helpers").contactTypes()).isEmpty();
    assertThat(row(center.plan(), 0, "desk").required()).isEqualTo(14);
  }

  @Test
  void equalRanksGoToTheFirstGroupInRoutingOrder() {
    Center center =
        Center.open()
            .type("calls", calls())
            .group("a", Agents.some().skill("calls", 1))
            .group("b", Agents.some().skill("calls", 1));

    assertThat(row(center.plan(), 0, "a").required()).isEqualTo(14);
    center.groupOrder("b", "a");
    assertThat(row(center.plan(), 0, "a").required()).isZero();
    assertThat(row(center.plan(), 0, "b").required()).isEqualTo(14);
  }

  @Test
  void whileAGroupIsClosedTheNextOneTakesItsPlace() {
    Center center =
        Center.open()
            .hours("day", 9, 17)
            .type("calls", calls())
            .group("day", Agents.some().skill("calls", 1).hours("day"))
            .group("night", Agents.some().skill("calls", 2));
    StaffRequirement plan = center.plan();

    assertThat(row(plan, NOON, "day").required()).isEqualTo(14);
    assertThat(row(plan, NOON, "night").required()).isZero();
    assertThat(row(plan, 0, "day").required()).isZero();
    assertThat(row(plan, 0, "night").required()).isEqualTo(14);
  }

  @Test
  void whileEveryGroupIsClosedNobodyIsPlannedAndNothingPredicted() {
    Center center = Center.of(calls(), Agents.some().hours("day")).hours("day", 9, 17);
    ContactForecast night = forecast(center.plan(), 0, "calls");

    assertThat(row(center.plan(), 0, "desk").required()).isZero();
    assertThat(night.volume()).isEqualTo(100);
    assertThat(night.serviceLevel()).isNaN();
    assertThat(night.averageHandleTime()).isEqualTo(180);
  }

  @Test
  void theGroupsHandleTimeFactorChangesTheLoad() {
    Center center =
        Center.open().type("calls", calls()).group("desk", Agents.some().skill("calls", 1, 1.5));

    assertThat(center.forecast().averageHandleTime()).isEqualTo(270);
    assertThat(center.forecast().offeredLoad()).isCloseTo(15, within(1e-12));
  }

  @Test
  void eventsChangeVolumeHandleTimeAndPatienceOfTheirIntervals() {
    Event outage =
        new Event(
            null,
            LocalDateTime.parse("2026-11-30T12:00"),
            LocalDateTime.parse("2026-11-30T12:30"),
            Map.of("calls", new Event.ContactEffect(2, 10, 0.5, 3)),
            Map.of());
    Center center = Center.of(calls().patience(100), Agents.some()).event("outage", outage);
    StaffRequirement plan = center.plan();
    ContactForecast during = forecast(plan, NOON, "calls");
    int agents = row(plan, NOON, "desk").required();

    assertThat(during.volume()).isEqualTo(220);
    assertThat(during.averageHandleTime()).isEqualTo(90);
    assertThat(during.abandonment())
        .isCloseTo(
            ErlangA.of(11, 90, 300).measures(agents, Thresholds.none()).pAbandon(), within(1e-12));
  }

  @Test
  void aFileReplacesTheMeanHandleTime() {
    List<Double> volumes = Collections.nCopies(Center.INTERVALS, 100.0);
    List<Double> handleTimes = new java.util.ArrayList<>(Collections.nCopies(48, Double.NaN));
    handleTimes.set(NOON, 240.0);
    Volumes file = new Volumes.FromFile("demand.csv", 1, 1, volumes, handleTimes);
    StaffRequirement plan = Center.of(calls().volumes(file), Agents.some()).plan();

    assertThat(forecast(plan, NOON, "calls").averageHandleTime()).isEqualTo(240);
    assertThat(forecast(plan, NOON + 1, "calls").averageHandleTime()).isEqualTo(180);
  }

  @Test
  void lawsByTimeOfArrivalGiveEachIntervalItsMean() {
    Law byTime =
        new Law.ByTime(
            Map.of(
                LocalTime.MIDNIGHT,
                Center.exponential(100),
                LocalTime.NOON,
                Center.exponential(300)));
    double[] volumes = new double[Center.INTERVALS];
    Arrays.fill(volumes, 50);
    Contacts contacts = Contacts.listed(volumes, byTime).serviceLevel(0.8, 20);
    StaffRequirement plan = Center.of(contacts, Agents.some()).plan();

    assertThat(forecast(plan, NOON - 1, "calls").averageHandleTime()).isEqualTo(100);
    assertThat(forecast(plan, NOON, "calls").averageHandleTime()).isEqualTo(300);
    assertThat(row(plan, NOON, "desk").required())
        .isGreaterThan(row(plan, NOON - 1, "desk").required());
  }

  @ParameterizedTest
  @EnumSource
  void everyConventionOfTheServiceLevelCanBeATarget(ServiceLevelConvention convention) {
    Contacts contacts =
        Contacts.perHour(200, 180).patience(60).shortAbandon(5).serviceLevel(0.9, 20, convention);
    Center center = Center.of(contacts, Agents.some());
    int agents = center.row().required();
    Thresholds thresholds = Thresholds.of(20).withShortAbandon(5);
    ErlangA queue = ErlangA.of(10, 180, 60);

    assertThat(center.forecast().serviceLevel())
        .isGreaterThanOrEqualTo(0.9)
        .isCloseTo(queue.measures(agents, thresholds).serviceLevel(20, convention), within(1e-12));
    assertThat(queue.measures(agents - 1, thresholds).serviceLevel(20, convention)).isLessThan(0.9);
  }

  @Test
  void withoutAnyTargetTheStaffKeepsUpWithTheWork() {
    GroupRequirement endless = Center.of(Contacts.perHour(200, 180), Agents.some()).row();
    GroupRequirement abandoning =
        Center.of(Contacts.perHour(200, 180).patience(60), Agents.some()).row();

    assertThat(endless.required()).isEqualTo(11);
    assertThat(endless.binding()).isEqualTo("stability");
    assertThat(abandoning.required()).isEqualTo(11);
    assertThat(
            Center.of(Contacts.perHour(200, 180), Agents.some())
                .plan()
                .pools()
                .get("desk")
                .formulaReason())
        .startsWith("No target or cap is named");
  }

  @Test
  void aTypeWithoutAServiceLevelTargetHasNoPredictedServiceLevel() {
    ContactForecast forecast =
        Center.of(Contacts.perHour(200, 180).speed(10), Agents.some()).forecast();

    assertThat(forecast.serviceLevel()).isNaN();
    assertThat(forecast.averageSpeedOfAnswer()).isLessThanOrEqualTo(10);
  }

  @Test
  void theOneAgentOfAFaintTrickleIsThereForTheTarget() {
    GroupRequirement row =
        Center.of(Contacts.perHour(0.01, 60).patience(60).serviceLevel(0.8, 20), Agents.some())
            .row();

    assertThat(row.required()).isEqualTo(1);
    assertThat(row.binding()).isEqualTo("serviceLevel calls");
  }

  @Test
  void scheduledHeadsAreComparedWithTheRequiredOnTheRoster() {
    Agents agents = Agents.some().scheduled(17).shrinkage(0.2, 0.07, 0.03);
    GroupRequirement row = Center.of(calls(), agents).row();

    assertThat(row.scheduled()).isEqualTo(17);
    assertThat(row.requiredWithShrinkage()).isEqualTo(20);
    assertThat(row.overUnder()).isEqualTo(-3);
    assertThat(row.scheduledNet()).isCloseTo(17 * 0.7, within(1e-12));
  }

  @Test
  void anEventThatDoublesAbsenceAsksForMoreOnTheRoster() {
    Event flu =
        new Event(
            null,
            LocalDateTime.parse("2026-11-30T00:00"),
            LocalDateTime.parse("2026-12-01T00:00"),
            Map.of(),
            Map.of("desk", new Event.GroupEffect(4)));
    Center center = Center.of(calls(), Agents.some().shrinkage(0.2, 0, 0.1)).event("flu", flu);

    assertThat(center.row().requiredWithShrinkage()).as("14 / (1 - .2 - .4)").isEqualTo(35);
  }

  @Test
  void aTargetNoStaffMeetsIsNamed() {
    Center center =
        Center.of(Contacts.perHour(200, 180).patience(60).abandonment(0), Agents.some());

    assertThatThrownBy(center::plan)
        .isInstanceOfSatisfying(
            UnplannableScenarioException.class,
            problem ->
                assertThat(problem.path()).isEqualTo("contactTypes.calls.target.abandonment"))
        .hasMessage("no number of agents meets this target");
  }

  @Test
  void shrinkageThatLeavesNobodyIsRefused() {
    Center center = Center.of(calls(), Agents.some().shrinkage(0.6, 0.3, 0.1));

    assertThatThrownBy(center::plan)
        .isInstanceOfSatisfying(
            UnplannableScenarioException.class,
            problem -> assertThat(problem.path()).isEqualTo("agentGroups.desk.shrinkage"))
        .hasMessageContaining("leave nobody at work");
  }
}
