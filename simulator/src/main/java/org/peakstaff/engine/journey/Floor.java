package org.peakstaff.engine.journey;

import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Deferral;
import org.peakstaff.compile.Journeys.GroupRules;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Purpose;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.JourneyTally;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Where contacts meet agents: lets contacts join, starts and ends work, keeps the queues, and tells
 * the tallies. Whom to choose is the switchboard's to say, what comes after the aftermath's.
 */
final class Floor {
  private static final long LAST_MOMENT = 1L << 59;

  private final CompiledScenario scenario;
  private final List<TypeRules> types;
  private final List<GroupRules> groups;
  private final Contacts contacts;
  private final Customers customers;
  private final Crew crew;
  private final Line[] lines;
  private final Agenda agenda;
  private final Switchboard switchboard;
  private final Aftermath aftermath;
  private final DeferredWork deferredWork;
  private final ReplicationTally tally;
  private final JourneyTally journeyTally;
  private final double[][] handleFactor;
  private final long intervalTicks;
  private final int intervals;
  private int clock;
  private int waiting;

  Floor(
      CompiledScenario scenario,
      Journeys journeys,
      Contacts contacts,
      Customers customers,
      Crew crew,
      Line[] lines,
      Agenda agenda,
      Aftermath aftermath,
      DeferredWork deferredWork,
      ReplicationTally tally,
      JourneyTally journeyTally) {
    this.scenario = scenario;
    this.types = journeys.types();
    this.groups = journeys.groups();
    this.contacts = contacts;
    this.customers = customers;
    this.crew = crew;
    this.lines = lines;
    this.agenda = agenda;
    this.aftermath = aftermath;
    this.deferredWork = deferredWork;
    this.tally = tally;
    this.journeyTally = journeyTally;
    switchboard = new Switchboard(scenario, journeys, contacts, customers, crew, lines);
    handleFactor = scenario.rules().handleFactor();
    intervalTicks = scenario.intervalTicks();
    intervals = scenario.intervals();
  }

  void begin() {
    clock = 0;
    waiting = 0;
    for (Line line : lines) {
      line.clear();
    }
  }

  /** The interval of the clock, the number of intervals after the horizon. */
  int clockAt(long now) {
    while (clock < intervals && now >= (clock + 1) * intervalTicks) {
      clock++;
    }
    return clock;
  }

  /** A contact comes to its queue. */
  void arrive(int contact, long now) {
    int type = contacts.type[contact];
    int interval = clockAt(now);
    if (types.get(type).deferral() == null && !scenario.demand().open(type)[interval]) {
      comeWhenClosed(contact, type, interval, now);
      return;
    }
    customers.draw(contact, interval);
    contacts.interval[contact] = interval;
    contacts.arrival[contact] = now;
    contacts.place[contact] = contacts.nextPlace();
    tally.offered(type, interval);
    journeyTally.count(type, interval, aftermath.originOf(contact));
    deferredWork.arrive(contact, types.get(type).deferral(), now);
    int agent = switchboard.agentFor(contact, now);
    if (agent == Switchboard.NONE) {
      join(contact, now);
    } else {
      start(contact, agent, now);
    }
  }

  private void comeWhenClosed(int contact, int type, int interval, long now) {
    int other = types.get(type).whenClosed();
    if (other == Switchboard.NONE) {
      tally.closed(type, interval);
      contacts.remove(contact);
    } else {
      contacts.origin[contact] = Customers.FROM_CLOSED;
      customers.turnTo(contact, other);
      arrive(contact, now);
    }
  }

  /** Nobody is free: the customer balks or waits. */
  private void join(int contact, long now) {
    int type = contacts.type[contact];
    tally.delayed(type, contacts.interval[contact]);
    if (contacts.balks[contact]) {
      tally.abandoned(type, contacts.interval[contact], now, now);
      aftermath.abandoned(contact, now);
      contacts.remove(contact);
      return;
    }
    wait(contact);
    for (long stage : types.get(type).stages()) {
      agenda.add(now + stage, Agenda.STAGE, type, contact, contacts.generation[contact]);
    }
    long patience = contacts.patience[contact];
    if (patience != Ticks.NEVER) {
      long end = Math.min(now + patience, LAST_MOMENT);
      agenda.add(end, Agenda.ABANDONMENT, type, contact, contacts.generation[contact]);
    }
  }

  private void wait(int contact) {
    contacts.state[contact] = Contacts.WAITING;
    lines[contacts.type[contact]].add(contact);
    waiting++;
  }

  /** Puts a contact of the opening backlog into its queue. */
  void joinBacklog(int contact) {
    contacts.interval[contact] = intervals;
    contacts.place[contact] = contacts.nextPlace();
    customers.draw(contact, 0);
    wait(contact);
  }

  /** Further groups may take a contact that still waits. */
  void openStage(int contact, int generation, long now) {
    if (isWaiting(contact, generation)) {
      int agent = switchboard.agentFor(contact, now);
      if (agent != Switchboard.NONE && isFirst(contact)) {
        takeFirst(contacts.type[contact], agent, now);
      }
    }
  }

  private boolean isFirst(int contact) {
    return lines[contacts.type[contact]].first() == contact;
  }

  private boolean isWaiting(int contact, int generation) {
    return contacts.generation[contact] == generation
        && contacts.state[contact] == Contacts.WAITING;
  }

  /** A customer has waited long enough. */
  void loseOne(int contact, int generation, long now) {
    if (!isWaiting(contact, generation)) {
      return;
    }
    int type = contacts.type[contact];
    tally.abandoned(type, contacts.interval[contact], contacts.arrival[contact], now);
    aftermath.abandoned(contact, now);
    Journeys.Silence silent = types.get(type).silent();
    if (silent != null && customers.uniform(contact, Purpose.PATIENCE, 0) < silent.share()) {
      journeyTally.count(type, contacts.interval[contact], Journey.SILENT);
      contacts.state[contact] = Contacts.SILENT;
    } else {
      contacts.state[contact] = Contacts.GONE;
      lines[type].loseOne();
      waiting--;
    }
  }

  private void takeFirst(int type, int slot, long now) {
    int contact = lines[type].first();
    lines[type].removeFirst();
    waiting--;
    start(contact, slot, now);
  }

  /** An agent takes a contact, putting deferred work aside if need be. */
  private void start(int contact, int slot, long now) {
    int type = contacts.type[contact];
    int group = crew.groupOf(slot);
    note(slot, now);
    if (crew.count(slot) > 0 && crew.isExclusive(slot)) {
      putAside(slot, now);
    }
    boolean exclusive = groups.get(group).limit()[type] == 0;
    tally.taken(group, clockAt(now));
    if (contacts.state[contact] == Contacts.SILENT) {
      long timeOut = java.util.Objects.requireNonNull(types.get(type).silent()).timeOut();
      crew.giveSilent(slot, contact, now + Math.max(1, timeOut), exclusive, now);
    } else {
      crew.give(slot, contact, workOf(contact, group), exclusive, now);
      touch(contact, group, now);
      contacts.state[contact] = Contacts.IN_HAND;
    }
    if (crew.state(slot) == Crew.HERE) {
      crew.makeReady(
          slot, now, exclusive && isInterruptible(type) && crew.aside(slot) == Crew.NONE);
    }
  }

  private boolean isInterruptible(int type) {
    Deferral deferral = types.get(type).deferral();
    return deferral != null && deferral.interruptible();
  }

  private void putAside(int slot, long now) {
    int contact = crew.inHand(slot, 0);
    contacts.left[contact] = crew.putAside(slot, now);
    journeyTally.interrupted(crew.groupOf(slot), clockAt(now));
  }

  /** Work of a contact for an agent: what is left of it, or all. */
  private double workOf(int contact, int group) {
    if (contacts.isBegun(contact)) {
      return contacts.left[contact];
    }
    int type = contacts.type[contact];
    double handle = contacts.handle[contact] * contacts.factor[contact];
    return Math.max(1, (long) (handle * handleFactor[group][type]));
  }

  /** A contact is answered, unless an agent has had it before. */
  private void touch(int contact, int group, long now) {
    if (!contacts.isBegun(contact)) {
      contacts.work[contact] = workOf(contact, group);
      contacts.left[contact] = contacts.work[contact];
      contacts.started[contact] = now;
      deferredWork.answer(contact, types.get(contacts.type[contact]).deferral(), now);
      if (contacts.interval[contact] < intervals) {
        tally.answered(
            contacts.type[contact],
            contacts.interval[contact],
            group,
            contacts.arrival[contact],
            now);
      }
    }
  }

  /** Time in hand passes before what an agent holds changes. */
  private void note(int slot, long now) {
    int group = crew.groupOf(slot);
    GroupRules rules = groups.get(group);
    if (crew.count(slot) > 0) {
      int k = crew.working(slot);
      double capacity = k == 0 ? 0 : k * rules.rate()[k];
      journeyTally.held(group, crew.updated(slot), now, crew.count(slot), capacity);
    }
  }

  /** An agent is done with a contact. */
  void complete(int slot, long now) {
    note(slot, now);
    int contact = crew.finish(slot, now);
    if (contacts.state[contact] == Contacts.SILENT) {
      contacts.remove(contact);
    } else {
      end(contact, slot, now);
    }
    if (crew.state(slot) == Crew.HERE) {
      goOn(slot, now);
    } else {
      goOnLeaving(slot, now);
    }
  }

  private void end(int contact, int slot, long now) {
    int type = contacts.type[contact];
    int interval = contacts.interval[contact];
    int group = crew.groupOf(slot);
    Deferral deferral = types.get(type).deferral();
    if (interval < intervals) {
      boolean exclusive = groups.get(group).limit()[type] == 0;
      long lived = now - contacts.started[contact];
      tally.handled(type, interval, exclusive ? (long) contacts.work[contact] : lived);
    }
    deferredWork.complete(contact, deferral, now);
    aftermath.handled(contact, group, now);
    contacts.remove(contact);
  }

  /** An agent looks for what to do next: waiting contacts, work put aside, or nothing. */
  void goOn(int slot, long now) {
    takeAll(slot, now);
    if (crew.count(slot) == 0 && crew.aside(slot) != Crew.NONE) {
      resume(slot, now);
    } else if (crew.count(slot) == 0) {
      restIfBusy(slot, now);
      crew.nameNextCompletion(slot, now);
      crew.makeReady(slot, now, false);
    } else {
      crew.nameNextCompletion(slot, now);
      crew.makeReady(slot, now, isHoldingInterruptible(slot));
    }
  }

  private boolean isHoldingInterruptible(int slot) {
    return crew.aside(slot) == Crew.NONE
        && crew.isExclusive(slot)
        && isInterruptible(contacts.type[crew.inHand(slot, 0)]);
  }

  private void takeAll(int slot, long now) {
    while (waiting > 0) {
      int type = switchboard.typeFor(slot, now);
      if (type == Switchboard.NONE) {
        return;
      }
      takeFirst(type, slot, now);
    }
  }

  private void resume(int slot, long now) {
    int contact = crew.aside(slot);
    crew.give(slot, contact, contacts.left[contact], true, now);
    crew.forgetAside(slot);
    crew.makeReady(slot, now, true);
  }

  private void restIfBusy(int slot, long now) {
    if (crew.rest(slot)) {
      tally.busy(crew.groupOf(slot), crew.busySince(slot), now);
    }
  }

  /** An agent who should have left leaves, unless closed queues are to be emptied. */
  private void goOnLeaving(int slot, long now) {
    if (crew.count(slot) > 0) {
      crew.nameNextCompletion(slot, now);
      return;
    }
    int type =
        crew.state(slot) == Crew.CLOSING && waiting > 0
            ? switchboard.closedTypeFor(slot, now, clockAt(now))
            : Switchboard.NONE;
    if (type == Switchboard.NONE) {
      leave(slot, now);
    } else {
      takeFirst(type, slot, now);
    }
  }

  private void leave(int slot, long now) {
    restIfBusy(slot, now);
    crew.nameNextCompletion(slot, now);
    tally.finishing(crew.groupOf(slot), crew.leavingSince(slot), now);
    crew.leave(slot);
  }

  /** An agent is to leave who has something in hand; deferred work goes back if it may. */
  void letLeave(int slot, boolean closing, long now) {
    crew.markLeaving(slot, closing, now);
    int aside = crew.aside(slot);
    if (aside != Crew.NONE) {
      crew.forgetAside(slot);
      putBack(aside, now);
    }
    if (crew.isExclusive(slot) && isInterruptible(contacts.type[crew.inHand(slot, 0)])) {
      int contact = crew.inHand(slot, 0);
      note(slot, now);
      contacts.left[contact] = crew.putAside(slot, now);
      crew.forgetAside(slot);
      leave(slot, now);
      putBack(contact, now);
    }
  }

  private void putBack(int contact, long now) {
    wait(contact);
    int agent = switchboard.agentFor(contact, now);
    if (agent != Switchboard.NONE && isFirst(contact)) {
      takeFirst(contacts.type[contact], agent, now);
    }
  }

  /** Sends everybody in a queue away. */
  void clear(int type, long now) {
    Line line = lines[type];
    while (line.living() > 0) {
      int contact = line.first();
      if (contacts.state[contact] == Contacts.WAITING) {
        tally.cleared(type, contacts.interval[contact], contacts.arrival[contact], now);
      }
      line.removeFirst();
      contacts.remove(contact);
      waiting--;
    }
  }

  /** Books those who were never taken. */
  void bookLeftOver() {
    for (int type = 0; type < lines.length; type++) {
      while (lines[type].living() > 0) {
        int contact = lines[type].first();
        int interval = contacts.interval[contact];
        boolean untouched =
            contacts.state[contact] == Contacts.WAITING && !contacts.isBegun(contact);
        if (interval < intervals && untouched) {
          tally.waitingAtEnd(type, interval, contacts.arrival[contact]);
        }
        deferredWork.leaveOpen(contact, types.get(type).deferral());
        lines[type].removeFirst();
        contacts.remove(contact);
      }
    }
    waiting = 0;
  }
}
