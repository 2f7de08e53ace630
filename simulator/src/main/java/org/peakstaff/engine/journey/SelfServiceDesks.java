package org.peakstaff.engine.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Desk;
import org.peakstaff.compile.Journeys.Entry;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Purpose;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.JourneyTally;

/**
 * Bots, menus and portals that customers meet before a queue, one after the other: who enters, how
 * long a session lasts, and in which of four ways it ends.
 */
final class SelfServiceDesks {
  private static final int ENTRY = 0;
  private static final int OUTCOME = 1;
  private static final int QUESTIONS = 2;

  private final Journeys journeys;
  private final Contacts contacts;
  private final Customers customers;
  private final Agenda agenda;
  private final Aftermath aftermath;
  private final JourneyTally tally;
  private final long intervalTicks;
  private final int intervals;
  private final int[] inUse;

  SelfServiceDesks(
      CompiledScenario scenario,
      Journeys journeys,
      Contacts contacts,
      Customers customers,
      Agenda agenda,
      Aftermath aftermath,
      JourneyTally tally) {
    this.journeys = journeys;
    this.contacts = contacts;
    this.customers = customers;
    this.agenda = agenda;
    this.aftermath = aftermath;
    this.tally = tally;
    intervalTicks = scenario.intervalTicks();
    intervals = scenario.intervals();
    inUse = new int[journeys.desks().size()];
  }

  void begin() {
    Arrays.fill(inUse, 0);
  }

  /** Whether a customer enters one of the desks still before it; else it goes to its queue. */
  boolean enter(int contact, long now) {
    int type = contacts.type[contact];
    List<Entry> entries = journeys.types().get(type).entry();
    int interval = (int) Math.min(now / intervalTicks, intervals - 1L);
    for (int stage = contacts.stage[contact]; stage < entries.size(); stage++) {
      Entry entry = entries.get(stage);
      if (takesPart(contact, stage, entry, interval)) {
        contacts.stage[contact] = stage;
        contacts.interval[contact] = interval;
        begin(contact, entry, stage, now);
        return true;
      }
    }
    return false;
  }

  private boolean takesPart(int contact, int stage, Entry entry, int interval) {
    Desk desk = journeys.desks().get(entry.desk());
    return desk.open()[interval]
        && inUse[entry.desk()] < desk.sessions()
        && uniform(contact, stage, ENTRY) < entry.adoption()[interval];
  }

  private void begin(int contact, Entry entry, int stage, long now) {
    int type = contacts.type[contact];
    Desk desk = journeys.desks().get(entry.desk());
    inUse[entry.desk()]++;
    contacts.recorder.enters(contact, entry.desk());
    tally.count(type, contacts.interval[contact], Journey.SESSIONS);
    long length = customers.duration(contact, Purpose.SELF_SERVICE, stage, desk.session());
    long end = length == Ticks.NEVER ? Long.MAX_VALUE >> 4 : now + length;
    agenda.add(end, Agenda.SESSION_END, type, contact, contacts.generation[contact]);
  }

  /** A session ends; returns the contact if it now comes to a queue, else -1. */
  int end(int contact, long now) {
    int type = contacts.type[contact];
    int stage = contacts.stage[contact];
    Entry entry = journeys.types().get(type).entry().get(stage);
    inUse[entry.desk()]--;
    double u = uniform(contact, stage, OUTCOME);
    if (u < entry.escalated()) {
      return escalate(contact, entry, now);
    }
    if (u < entry.escalated() + entry.bounced()) {
      bounce(contact, entry, now);
      contacts.recorder.ends(contact, Outcome.BOUNCED, now);
    } else {
      boolean resolved = u < entry.escalated() + entry.bounced() + entry.resolved();
      note(contact, resolved ? Journey.SESSIONS_RESOLVED : Journey.SESSIONS_LEFT);
      contacts.recorder.ends(
          contact, resolved ? Outcome.SELF_SERVED : Outcome.LEFT_SELF_SERVICE, now);
    }
    contacts.remove(contact);
    return Crew.NONE;
  }

  private int escalate(int contact, Entry entry, long now) {
    note(contact, Journey.SESSIONS_ESCALATED);
    if (now >= intervals * intervalTicks) {
      note(contact, Journey.RETURNS_BEYOND_HORIZON);
      contacts.recorder.ends(contact, Outcome.BEYOND_HORIZON, now);
      contacts.remove(contact);
      return Crew.NONE;
    }
    contacts.factor[contact] *= entry.handleFactor();
    contacts.origin[contact] = Customers.FROM_SELF_SERVICE;
    if (entry.escalatedTo() != contacts.type[contact]) {
      customers.turnTo(contact, entry.escalatedTo());
      return contact;
    }
    contacts.stage[contact]++;
    return enter(contact, now) ? Crew.NONE : contact;
  }

  private void bounce(int contact, Entry entry, long now) {
    note(contact, Journey.SESSIONS_BOUNCED);
    aftermath.comeBack(
        contact,
        Objects.requireNonNull(entry.comeback()),
        Purpose.SELF_SERVICE,
        Customers.FROM_SELF_SERVICE,
        entry.again(),
        now);
  }

  private void note(int contact, Journey what) {
    tally.count(contacts.type[contact], contacts.interval[contact], what);
  }

  private double uniform(int contact, int stage, int question) {
    return customers.uniform(contact, Purpose.SELF_SERVICE, QUESTIONS * (stage + 1) + question);
  }
}
