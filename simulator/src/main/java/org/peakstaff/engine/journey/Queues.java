package org.peakstaff.engine.journey;

import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Purpose;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.JourneyTally;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Everybody who waits: joins a queue, abandons, leaves a message, is sent away at close, or is
 * still there when all has ended. A contact that keeps its arrival from an earlier leg has been
 * offered there and is not offered again.
 */
final class Queues {
  private static final long LAST_MOMENT = 1L << 59;

  private final List<TypeRules> types;
  private final Contacts contacts;
  private final Customers customers;
  private final Crew crew;
  private final Line[] lines;
  private final Agenda agenda;
  private final Aftermath aftermath;
  private final DeferredWork deferredWork;
  private final Callbacks callbacks;
  private final Places places;
  private final ReplicationTally tally;
  private final JourneyTally journeyTally;
  private final int intervals;
  private int waiting;

  Queues(
      CompiledScenario scenario,
      Journeys journeys,
      Contacts contacts,
      Customers customers,
      Crew crew,
      Line[] lines,
      Agenda agenda,
      Aftermath aftermath,
      DeferredWork deferredWork,
      Callbacks callbacks,
      ReplicationTally tally,
      JourneyTally journeyTally) {
    this.types = journeys.types();
    this.contacts = contacts;
    this.customers = customers;
    this.crew = crew;
    this.lines = lines;
    this.agenda = agenda;
    this.aftermath = aftermath;
    this.deferredWork = deferredWork;
    this.callbacks = callbacks;
    this.tally = tally;
    this.journeyTally = journeyTally;
    places = new Places(journeys.pools(), types.size());
    intervals = scenario.intervals();
  }

  void begin() {
    waiting = 0;
    places.begin();
    for (Line line : lines) {
      line.clear();
    }
  }

  /** Contacts that an agent could take, in all queues. */
  int waiting() {
    return waiting;
  }

  boolean hasRoom(int type) {
    return places.hasRoom(type);
  }

  /** A contact that is done leaves its place. */
  void leavePlace(int type) {
    places.leave(type);
  }

  /** A contact is in the center; one that keeps its arrival has been offered before. */
  void offer(int contact, long now) {
    int type = contacts.type[contact];
    int interval = contacts.interval[contact];
    callbacks.come(contact);
    enterPlace(contact);
    deferredWork.arrive(contact, types.get(type).deferral(), contacts.arrival[contact]);
    if (types.get(type).deferral() != null) {
      release(contact, now, now);
    }
    if (contacts.kept[contact]) {
      journeyTally.count(type, interval, Journey.TRANSFERS_KEPT);
    } else {
      tally.offered(type, interval);
      journeyTally.count(type, interval, aftermath.originOf(contact));
    }
  }

  /** Calls that the center makes take no place. */
  private void enterPlace(int contact) {
    if (!contacts.isCalled(contact)) {
      places.enter(contacts.type[contact]);
    }
  }

  /** A contact finds no place. */
  void block(int contact, int interval, long now) {
    contacts.recorder.ends(contact, Outcome.BLOCKED, now);
    if (contacts.kept[contact]) {
      loseTransfer(contact, interval);
    } else {
      journeyTally.count(contacts.type[contact], interval, Journey.BLOCKED);
    }
    release(contact, now, now);
    contacts.remove(contact);
  }

  private void loseTransfer(int contact, int interval) {
    journeyTally.count(contacts.type[contact], interval, Journey.TRANSFERS_KEPT);
    journeyTally.count(contacts.type[contact], interval, Journey.TRANSFERS_LOST);
  }

  /** A contact comes outside the hours. */
  void close(int contact, int interval, long now) {
    if (contacts.kept[contact]) {
      loseTransfer(contact, interval);
    } else {
      contacts.interval[contact] = interval;
      tally.closed(contacts.type[contact], interval);
    }
    contacts.recorder.ends(contact, Outcome.CLOSED, now);
    release(contact, now, now);
    contacts.remove(contact);
  }

  /** Nobody is free: the customer balks or waits. */
  void join(int contact, long now) {
    int type = contacts.type[contact];
    if (!contacts.kept[contact]) {
      tally.delayed(type, contacts.interval[contact]);
    }
    if (contacts.balks[contact]) {
      abandon(contact, now, now);
      contacts.recorder.ends(contact, Outcome.BALKED, now);
      contacts.remove(contact);
      return;
    }
    if (callbacks.isAccepted(contact)) {
      hangUp(contact, now);
      return;
    }
    wait(contact);
    expectStages(contact, now);
    if (types.get(type).message() >= 0) {
      expect(now + types.get(type).message(), Agenda.MESSAGE, contact);
    }
    if (contacts.patience[contact] != Ticks.NEVER) {
      long end = Math.min(now + contacts.patience[contact], LAST_MOMENT);
      expect(end, Agenda.ABANDONMENT, contact);
    }
  }

  /** A customer agrees to be called back, and leaves the line. */
  private void hangUp(int contact, long now) {
    places.leave(contacts.type[contact]);
    if (!callbacks.promise(contact, now)) {
      wait(contact);
      expectStages(contact, now);
    }
  }

  /** A customer who has hung up is to be called by the next agent. */
  void waitForCall(int contact, long now) {
    wait(contact);
    expectStages(contact, now);
  }

  /** Further groups may take a contact later. */
  private void expectStages(int contact, long now) {
    for (long stage : types.get(contacts.type[contact]).stages()) {
      if (contacts.arrival[contact] + stage > now) {
        expect(contacts.arrival[contact] + stage, Agenda.STAGE, contact);
      }
    }
  }

  private void expect(long moment, int kind, int contact) {
    agenda.add(moment, kind, contacts.type[contact], contact, contacts.generation[contact]);
  }

  /** A contact takes its place in the queue. */
  void wait(int contact) {
    contacts.state[contact] = Contacts.WAITING;
    lines[contacts.type[contact]].add(contact);
    waiting++;
  }

  /** Puts a contact of the opening backlog into its queue. */
  void joinBacklog(int contact) {
    contacts.place[contact] = contacts.nextPlace();
    customers.draw(contact, 0);
    callbacks.come(contact);
    enterPlace(contact);
    contacts.recorder.comes(contact, contacts.arrival[contact]);
    contacts.recorder.queues(contact, contacts.arrival[contact]);
    wait(contact);
  }

  boolean isAnyWaiting(int type) {
    return lines[type].living() > 0;
  }

  /** The first contact in a queue; there must be one. */
  int first(int type) {
    return lines[type].first();
  }

  boolean isFirst(int contact) {
    return lines[contacts.type[contact]].first() == contact;
  }

  /** Takes the first contact out of a queue; returns it. */
  int removeFirst(int type) {
    int contact = lines[type].first();
    lines[type].removeFirst();
    waiting--;
    return contact;
  }

  boolean isWaiting(int contact, int generation) {
    return contacts.generation[contact] == generation
        && contacts.state[contact] == Contacts.WAITING;
  }

  /** A customer has waited long enough. */
  void loseOne(int contact, int generation, long now) {
    if (!isWaiting(contact, generation)) {
      return;
    }
    int type = contacts.type[contact];
    abandon(contact, contacts.arrival[contact], now);
    Journeys.Silence silent = types.get(type).silent();
    if (silent != null && customers.uniform(contact, Purpose.PATIENCE, 0) < silent.share()) {
      journeyTally.count(type, contacts.interval[contact], Journey.SILENT);
      contacts.state[contact] = Contacts.SILENT;
      contacts.recorder.ends(contact, Outcome.ABANDONED_SILENTLY, now);
    } else {
      contacts.recorder.ends(contact, Outcome.ABANDONED, now);
      leaveQueue(contact);
    }
  }

  private void abandon(int contact, long arrival, long now) {
    int type = contacts.type[contact];
    int interval = contacts.interval[contact];
    if (contacts.kept[contact]) {
      journeyTally.count(type, interval, Journey.TRANSFERS_LOST);
    } else {
      tally.abandoned(type, interval, arrival, now);
    }
    places.leave(type);
    release(contact, now, now);
    aftermath.abandoned(contact, now);
  }

  private void leaveQueue(int contact) {
    contacts.state[contact] = Contacts.GONE;
    lines[contacts.type[contact]].loseOne();
    waiting--;
  }

  /** A customer who still waits leaves a message. */
  void leaveMessage(int contact, int generation, long now) {
    if (isWaiting(contact, generation)) {
      int type = contacts.type[contact];
      int interval = contacts.interval[contact];
      if (contacts.kept[contact]) {
        journeyTally.count(type, interval, Journey.TRANSFERS_LOST);
      } else {
        tally.leftQueue(type, interval, contacts.arrival[contact], now);
        journeyTally.count(type, interval, Journey.MESSAGES);
      }
      places.leave(type);
      release(contact, now, now);
      leaveQueue(contact);
      contacts.recorder.ends(contact, Outcome.MESSAGE, now);
    }
  }

  /** Lets the agent go, at a moment, who waits with the customer of a contact passed on. */
  void release(int contact, long end, long now) {
    int held = contacts.partner[contact];
    if (held != Contacts.NONE) {
      contacts.partner[contact] = Contacts.NONE;
      crew.holdUntil(contacts.stage[held], held, end, now);
    }
  }

  /** Sends everybody in a queue away. */
  void clear(int type, long now) {
    Line line = lines[type];
    while (line.living() > 0) {
      int contact = line.first();
      if (contacts.state[contact] == Contacts.WAITING) {
        sendAway(contact, now);
      }
      line.removeFirst();
      contacts.remove(contact);
      waiting--;
    }
  }

  private void sendAway(int contact, long now) {
    contacts.recorder.ends(contact, Outcome.SENT_AWAY, now);
    int type = contacts.type[contact];
    int interval = contacts.interval[contact];
    if (contacts.isCalled(contact)) {
      callbacks.count(contact, Journey.CALLBACKS_CLEARED);
      return;
    }
    if (contacts.kept[contact]) {
      journeyTally.count(type, interval, Journey.TRANSFERS_LOST);
    } else {
      tally.cleared(type, interval, contacts.arrival[contact], now);
    }
    places.leave(type);
    release(contact, now, now);
  }

  /** Books those who were never taken. */
  void bookLeftOver() {
    for (int type = 0; type < lines.length; type++) {
      while (lines[type].living() > 0) {
        int contact = lines[type].first();
        int interval = contacts.interval[contact];
        boolean untouched =
            contacts.state[contact] == Contacts.WAITING
                && !contacts.isBegun(contact)
                && !contacts.kept[contact];
        if (contacts.isCalled(contact)) {
          callbacks.leaveOpen(contact);
        } else if (interval < intervals && untouched) {
          tally.waitingAtEnd(type, interval, contacts.arrival[contact]);
        }
        if (contacts.state[contact] == Contacts.WAITING) {
          contacts.recorder.ends(contact, Outcome.WAITING, TracedContact.NEVER);
        }
        deferredWork.leaveOpen(contact, types.get(type).deferral());
        lines[type].removeFirst();
        contacts.remove(contact);
      }
    }
    waiting = 0;
  }
}
