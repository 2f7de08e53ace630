package org.peakstaff.engine.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Deferral;
import org.peakstaff.compile.Journeys.GroupRules;
import org.peakstaff.compile.Journeys.Offer;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Purpose;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.JourneyTally;

/**
 * Customers who hang up and are called back, and outbound work, which is calls from the first.
 *
 * <p>The offer is made to those who have to wait and do not balk, when the expected wait is above a
 * threshold. Expected is (contacts of the type that wait, callbacks included, + 1) x mean handle
 * time of the interval / the sum over the groups that take the type without delay of agents not
 * about to leave x c(limit) / handle-time factor: nothing random, and nothing that an announcement
 * could not know.
 *
 * <p>A call that reaches nobody keeps its agent for {@link #RINGING}; the next follows {@link
 * #RETRY_AFTER} later, with the place in line that the first one had. No call falls due after the
 * horizon, nor outside the hours of a type whose customers wait on the line.
 */
final class Callbacks {
  /** How long a call takes that reaches nobody: 30 s. */
  static final long RINGING = Offer.RINGING_SECONDS * Ticks.PER_SECOND;

  /** Time from the end of such a call until the next: 30 min. */
  static final long RETRY_AFTER = Offer.RETRY_SECONDS * Ticks.PER_SECOND;

  private static final int WHETHER = 0;

  private final CompiledScenario scenario;
  private final List<TypeRules> types;
  private final Contacts contacts;
  private final Customers customers;
  private final Crew crew;
  private final Line[] lines;
  private final Agenda agenda;
  private final DeferredWork deferredWork;
  private final JourneyTally tally;
  private final double[][] speed;
  private final int intervals;
  private final long horizon;

  Callbacks(
      CompiledScenario scenario,
      Journeys journeys,
      Contacts contacts,
      Customers customers,
      Crew crew,
      Line[] lines,
      Agenda agenda,
      DeferredWork deferredWork,
      JourneyTally tally) {
    this.scenario = scenario;
    types = journeys.types();
    this.contacts = contacts;
    this.customers = customers;
    this.crew = crew;
    this.lines = lines;
    this.agenda = agenda;
    this.deferredWork = deferredWork;
    this.tally = tally;
    intervals = scenario.intervals();
    horizon = intervals * scenario.intervalTicks();
    speed = speeds(scenario, journeys.groups());
  }

  /** Contacts that an agent of each group works off in a mean handle time, by type and group. */
  private static double[][] speeds(CompiledScenario scenario, List<GroupRules> groups) {
    double[][] speed = new double[scenario.types()][groups.size()];
    for (int type = 0; type < speed.length; type++) {
      for (int group : scenario.rules().groupsOf()[type].members()) {
        GroupRules rules = groups.get(group);
        int limit = Math.max(1, rules.limit()[type]);
        double factor = scenario.rules().handleFactor()[group][type];
        speed[type][group] = rules.after()[type] > 0 ? 0 : limit * rules.rate()[limit] / factor;
      }
    }
    return speed;
  }

  private @Nullable Offer offer(int contact) {
    return types.get(contacts.type[contact]).offer();
  }

  /** A contact is in the center: if its type is outbound work, agents call the customer. */
  void come(int contact) {
    Offer offer = offer(contact);
    if (offer != null && offer.always()) {
      contacts.attempts[contact] = 0;
      count(contact, Journey.CALLBACKS);
    }
  }

  /** Whether a customer who has to wait is offered a callback, and takes it. */
  boolean isAccepted(int contact) {
    Offer offer = offer(contact);
    if (offer == null || offer.always() || hasAgent(contact)) {
      return false;
    }
    return expectedWait(contact, offer) > offer.above()
        && customers.uniform(contact, Purpose.CALLBACK, WHETHER) < offer.accept();
  }

  /** Whether an agent has had the customer already, and perhaps still has. */
  private boolean hasAgent(int contact) {
    return contacts.kept[contact] || contacts.partner[contact] != Contacts.NONE;
  }

  /** In ticks; infinite while nobody is there. */
  private double expectedWait(int contact, Offer offer) {
    int type = contacts.type[contact];
    double atWork = 0;
    for (int group = 0; group < speed[type].length; group++) {
      atWork += crew.staffed(group) * speed[type][group];
    }
    double work = (lines[type].living() + 1) * offer.handleTime()[contacts.interval[contact]];
    return work / atWork;
  }

  /**
   * Notes that a customer is to be called back; returns whether the call has a time of its own and
   * does not simply keep the place in line.
   */
  boolean promise(int contact, long now) {
    contacts.attempts[contact] = 0;
    count(contact, Journey.CALLBACKS);
    Offer offer = offer(contact);
    if (offer == null || offer.promise() < 0) {
      return false;
    }
    contacts.arrival[contact] = now + offer.promise();
    callAt(contact, contacts.arrival[contact]);
    return true;
  }

  /** Plans a call; one after the horizon is never made. */
  private void callAt(int contact, long moment) {
    contacts.state[contact] = Contacts.AWAY;
    if (moment >= horizon) {
      leaveOpen(contact);
      contacts.recorder.ends(contact, Outcome.WAITING, TracedContact.NEVER);
      deferredWork.leaveOpen(contact, types.get(contacts.type[contact]).deferral());
      contacts.remove(contact);
    } else {
      int type = contacts.type[contact];
      agenda.add(moment, Agenda.CALLBACK, type, contact, contacts.generation[contact]);
    }
  }

  /**
   * Whether a call that is due is not made now, since the type is closed: it is dropped or put off
   * to the next opening, as its closing rule says. Outbound work goes by the hours of the agents.
   */
  boolean isPutOff(int contact, int interval) {
    int type = contacts.type[contact];
    boolean[] open = scenario.demand().open(type);
    if (open[interval] || types.get(type).deferral() != null) {
      return false;
    }
    if (scenario.demand().clears(type)) {
      count(contact, Journey.CALLBACKS_CLEARED);
      contacts.recorder.ends(contact, Outcome.SENT_AWAY, contacts.arrival[contact]);
      contacts.remove(contact);
      return true;
    }
    int next = interval;
    while (next < intervals && !open[next]) {
      next++;
    }
    callAt(contact, next * scenario.intervalTicks());
    return true;
  }

  /** An agent takes a contact: whether that is a call that reaches nobody. */
  boolean isMissed(int contact) {
    Offer offer = offer(contact);
    if (offer == null || !contacts.isCalled(contact) || contacts.isBegun(contact)) {
      return false;
    }
    int attempt = ++contacts.attempts[contact];
    count(contact, Journey.CALLBACK_ATTEMPTS);
    return customers.uniform(contact, Purpose.CALLBACK, attempt) >= offer.reach();
  }

  /** A customer is reached. */
  void reach(int contact, long now) {
    count(contact, Journey.CALLBACKS_REACHED);
    long wait = now - contacts.entered[contact];
    tally.add(contacts.type[contact], contacts.interval[contact], Journey.CALLBACK_WAIT, wait);
  }

  /** A call has reached nobody: there is another, or the customer is given up. */
  void tryAgain(int contact, long now) {
    TypeRules rules = types.get(contacts.type[contact]);
    Offer offer = rules.offer();
    if (offer != null && contacts.attempts[contact] < offer.attempts()) {
      callAt(contact, now + RETRY_AFTER);
      return;
    }
    giveUp(contact);
    contacts.recorder.ends(contact, Outcome.NOT_REACHED, now);
    Deferral deferral = rules.deferral();
    deferredWork.complete(contact, deferral, now);
    contacts.remove(contact);
  }

  private void giveUp(int contact) {
    if (contacts.kept[contact]) {
      int interval = contacts.interval[contact];
      tally.count(contacts.type[contact], interval, Journey.TRANSFERS_LOST);
    } else {
      count(contact, Journey.CALLBACKS_GIVEN_UP);
    }
  }

  /** A customer is still to be called when everything has ended. */
  void leaveOpen(int contact) {
    if (!contacts.isBegun(contact)) {
      count(contact, Journey.CALLBACKS_OPEN);
    }
  }

  /** Counts what happens to a callback, those of the opening backlog and of transfers left out. */
  void count(int contact, Journey what) {
    if (contacts.interval[contact] < intervals && !contacts.kept[contact]) {
      tally.count(contacts.type[contact], contacts.interval[contact], what);
    }
  }
}
