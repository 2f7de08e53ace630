package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;

/** One interval under assumptions, against the formulas it is made of. */
final class AssumedQueueTest {
  private static final Assumptions PATIENT = Assumptions.ERLANG_C;
  private static final Assumptions ALL =
      PATIENT.withAbandonment().withHandleTimeLaw().withCarryOver().withBusyness().withPooling();

  private static AssumedQueue queue(Center center, Assumptions assumptions) {
    Scenario scenario = center.build();
    IntervalGrid grid = IntervalGrid.of(scenario.horizon());
    ContactDemand demand = ContactDemand.of(scenario, grid, StaffTable.of(scenario));
    List<PoolContact> contacts = demand.contacts(0, 0);
    double load = contacts.stream().mapToDouble(PoolContact::load).sum();
    PoolTargets targets = PoolTargets.of(scenario);
    BusyDays days =
        new BusyDays(scenario.busyness(), List.copyOf(scenario.contactTypes().keySet()));
    return AssumedQueue.of(contacts, 0, load, assumptions, demand, targets, days);
  }

  /** 100 calls in half an hour of 180 s, patience 120 s. */
  private static Center center(double cv) {
    return center(cv, 120);
  }

  private static Center center(double cv, long patience) {
    Center center =
        Center.of(
            Center.Contacts.perHour(200, 180).patience(patience).serviceLevel(0.8, 20),
            Center.Agents.some());
    return cv > 0 ? center.busyness(cv, Busyness.Sharing.ALL) : center;
  }

  @Test
  void withNothingSwitchedOnItIsErlangC() {
    StaffingTargets targets = StaffingTargets.none().withServiceLevel(0.8, 20).withRealValued();
    double exact = ErlangC.of(10, 180).requirement(targets).agentsReal().orElseThrow();

    assertThat(queue(center(0), PATIENT).leastAgents()).isCloseTo(exact, within(1e-5));
  }

  @Test
  void exponentialHandleTimesAndPatienceMakeErlangA() {
    StaffingTargets targets = StaffingTargets.none().withServiceLevel(0.8, 20).withRealValued();
    double exact = ErlangA.of(10, 180, 120).requirement(targets).agentsReal().orElseThrow();

    assertThat(queue(center(0), ALL).leastAgents()).isCloseTo(exact, within(1e-5));
  }

  @Test
  void anEventThatHalvesPatienceMakesThatOfItsInterval() {
    LocalDateTime midnight = LocalDateTime.parse("2026-11-30T00:00");
    Event hurry =
        new Event(
            null,
            midnight,
            midnight.plusHours(1),
            Map.of("calls", new Event.ContactEffect(1, 0, 1, 0.5)),
            Map.of());
    Assumptions law = PATIENT.withAbandonment().withPatienceLaw();

    double hurried = queue(center(0, 120).event("hurry", hurry), law).leastAgents();

    assertThat(hurried).isCloseTo(queue(center(0, 60), law).leastAgents(), within(1e-9));
    assertThat(hurried).isLessThan(queue(center(0, 120), law).leastAgents() - 0.1);
  }

  /** Of 14 agents on days that vary by 20 %, the service level of all contacts is .8891. */
  @Test
  void busyDaysCountByTheirContacts() {
    PoolTargets targets = PoolTargets.of(center(0).build());

    assertThat(queue(center(0), ALL).serviceLevel(14, targets.serviceLevel(0)))
        .isCloseTo(0.9327, within(5e-5));
    assertThat(queue(center(0.2), ALL).serviceLevel(14, targets.serviceLevel(0)))
        .isCloseTo(0.8891, within(0.003));
  }
}
