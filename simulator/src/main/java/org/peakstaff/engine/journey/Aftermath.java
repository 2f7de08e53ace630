package org.peakstaff.engine.journey;

import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Comeback;
import org.peakstaff.compile.Journeys.Onward;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Purpose;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.JourneyTally;

/** What customers do after a contact has ended: leave for good, or come back. */
final class Aftermath {
  private static final int WHETHER = 0;
  private static final int WHERE = 1;

  private final Journeys journeys;
  private final Contacts contacts;
  private final Customers customers;
  private final Agenda agenda;
  private final JourneyTally tally;
  private final @Nullable Feedback feedback;
  private final long horizon;

  Aftermath(
      CompiledScenario scenario,
      Journeys journeys,
      Contacts contacts,
      Customers customers,
      Agenda agenda,
      JourneyTally tally,
      @Nullable Feedback feedback) {
    this.journeys = journeys;
    this.contacts = contacts;
    this.customers = customers;
    this.agenda = agenda;
    this.tally = tally;
    this.feedback = feedback;
    horizon = scenario.intervals() * scenario.intervalTicks();
  }

  /** How a contact counts among the offered. */
  Journey originOf(int contact) {
    return switch (contacts.origin[contact]) {
      case Customers.FIRST -> Journey.FIRST_ATTEMPTS;
      case Customers.REDIAL -> Journey.REDIALS;
      case Customers.REPEAT -> Journey.REPEATS;
      case Customers.FROM_SELF_SERVICE -> Journey.FROM_SELF_SERVICE;
      case Customers.FROM_CLOSED -> Journey.FROM_CLOSED;
      case Customers.TRANSFER -> Journey.TRANSFERS_IN;
      default -> throw new AssertionError(contacts.origin[contact]);
    };
  }

  /** A customer has left the queue. */
  void abandoned(int contact, long now) {
    TypeRules rules = journeys.types().get(contacts.type[contact]);
    perhapsReturn(contact, rules.redial(), Purpose.REDIAL, Customers.REDIAL, now);
  }

  /**
   * Whether an agent passes a contact on; if so the contact is on its way.
   *
   * @return the contact passed on, {@link Contacts#NOWHERE} when that is after the horizon, {@link
   *     Contacts#NONE} when it has been handled to the end
   */
  int passOn(int contact, long now) {
    int type = contacts.type[contact];
    Onward onward = journeys.types().get(type).escalation();
    if (onward == null
        || customers.uniform(contact, Purpose.ESCALATION, WHETHER) >= onward.probability()) {
      return Contacts.NONE;
    }
    tally.count(type, contacts.interval[contact], Journey.PASSED_ON);
    if (now >= horizon) {
      tally.count(type, contacts.interval[contact], Journey.RETURNS_BEYOND_HORIZON);
      return Contacts.NOWHERE;
    }
    int next = customers.next(contact, onward.to(), Customers.TRANSFER);
    contacts.stage[next] = Contacts.PAST_SELF_SERVICE;
    contacts.kept[next] = onward.keepsArrival();
    contacts.arrival[next] = contacts.arrival[contact];
    contacts.interval[next] = contacts.interval[contact];
    agenda.add(now, Agenda.ARRIVAL, onward.to(), next, contacts.generation[next]);
    return next;
  }

  /**
   * An agent has done all there is to do.
   *
   * @param factor multiplies the type's probability of resolution
   */
  void handled(int contact, double factor, long now) {
    int type = contacts.type[contact];
    int interval = contacts.interval[contact];
    TypeRules rules = journeys.types().get(type);
    double resolution = rules.resolution() * factor;
    tally.count(type, interval, Journey.HANDLED);
    boolean resolved =
        resolution >= 1 || customers.uniform(contact, Purpose.RESOLUTION, 0) < resolution;
    if (feedback != null) {
      feedback.give(contact, resolved);
    }
    if (resolved) {
      tally.count(type, interval, Journey.RESOLVED);
    } else {
      perhapsReturn(contact, rules.repeat(), Purpose.REPEAT, Customers.REPEAT, now);
    }
  }

  private void perhapsReturn(
      int contact, @Nullable Comeback comeback, int purpose, byte origin, long now) {
    if (comeback != null && customers.uniform(contact, purpose, WHETHER) < comeback.probability()) {
      comeBack(contact, comeback, purpose, origin, false, now);
    }
  }

  /** A customer will come back, to self-service again or past it. */
  void comeBack(int contact, Comeback comeback, int purpose, byte origin, boolean again, long now) {
    int type = comeback.to().at(customers.uniform(contact, purpose, WHERE));
    int next = customers.next(contact, type, origin);
    contacts.stage[next] = again ? 0 : Contacts.PAST_SELF_SERVICE;
    long delay = customers.duration(next, purpose, 0, comeback.after());
    if (delay == Ticks.NEVER || now + delay >= horizon) {
      tally.count(
          contacts.type[contact], contacts.interval[contact], Journey.RETURNS_BEYOND_HORIZON);
      contacts.remove(next);
    } else {
      agenda.add(now + delay, Agenda.ARRIVAL, type, next, contacts.generation[next]);
    }
  }
}
