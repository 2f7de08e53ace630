package org.peakstaff.engine.journey;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Backlog;
import org.peakstaff.compile.Journeys.Deferral;
import org.peakstaff.compile.Ticks;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.JourneyTally;

/**
 * The clocks and books of deferred work: when a contact is due, how long it took, how much is open
 * and how old the oldest is.
 */
final class DeferredWork {
  private final CompiledScenario scenario;
  private final Journeys journeys;
  private final Contacts contacts;
  private final Customers customers;
  private final Line[] lines;
  private final JourneyTally tally;
  private final long intervalTicks;
  private final long horizon;
  private final long[] within;
  private final int[] open;
  private final int[][] openOf;
  private final boolean any;
  private int snapshots;

  DeferredWork(
      CompiledScenario scenario,
      Journeys journeys,
      Contacts contacts,
      Customers customers,
      Line[] lines,
      JourneyTally tally) {
    this.scenario = scenario;
    this.journeys = journeys;
    this.contacts = contacts;
    this.customers = customers;
    this.lines = lines;
    this.tally = tally;
    intervalTicks = scenario.intervalTicks();
    horizon = scenario.intervals() * intervalTicks;
    within = scenario.demand().within();
    open = new int[scenario.types()];
    openOf = new int[scenario.types()][];
    Arrays.setAll(
        openOf, type -> new int[scenario.isHeldInIntervals(type) ? scenario.intervals() + 1 : 0]);
    any = journeys.types().stream().anyMatch(type -> type.deferral() != null);
  }

  /** Puts the opening backlog into the queues. */
  void begin(Queues queues) {
    snapshots = 0;
    Arrays.fill(open, 0);
    for (int[] ofType : openOf) {
      Arrays.fill(ofType, 0);
    }
    for (int type = 0; type < open.length; type++) {
      Deferral deferral = journeys.types().get(type).deferral();
      if (deferral != null) {
        openBacklog(type, deferral, queues);
      }
    }
  }

  private void openBacklog(int type, Deferral deferral, Queues queues) {
    List<Backlog> backlog = deferral.backlog();
    int number = 0;
    for (int b = 0; b < backlog.size(); b++) {
      Backlog bracket = backlog.get(b);
      for (int i = 0; i < bracket.contacts(); i++) {
        int contact = customers.waiting(type, number++);
        double share = (i + 0.5) / bracket.contacts();
        contacts.arrival[contact] =
            -bracket.from() - (long) (share * (bracket.to() - bracket.from()));
        contacts.interval[contact] = scenario.intervals();
        tally.count(type, scenario.intervals(), Journey.OPENING);
        arrive(contact, deferral, contacts.arrival[contact]);
        queues.joinBacklog(contact);
      }
    }
  }

  /** A contact comes: when is it due? One that cannot wait is, after its answer threshold. */
  void arrive(int contact, @Nullable Deferral deferral, long now) {
    int type = contacts.type[contact];
    if (deferral == null) {
      contacts.due[contact] = within[type] < 0 ? Ticks.NEVER : now + within[type];
    } else {
      open[type]++;
      count(contact, 1);
      contacts.due[contact] = dueAt(deferral, now);
    }
  }

  /** Counts what is open by interval where targets of single intervals ask for it. */
  private void count(int contact, int more) {
    int[] ofType = openOf[contacts.type[contact]];
    if (ofType.length > 0) {
      ofType[contacts.interval[contact]] += more;
    }
  }

  /** The first interval with an open contact of a type; the number of intervals without one. */
  int firstOpen(int type) {
    int first = 0;
    while (first < scenario.intervals() && openOf[type][first] == 0) {
      first++;
    }
    return first;
  }

  private long dueAt(Deferral deferral, long arrival) {
    long[] opening = deferral.opening();
    if (deferral.within() < 0) {
      return arrival;
    }
    return opening == null
        ? arrival + deferral.within()
        : momentOf(openTime(opening, arrival) + deferral.within(), opening);
  }

  /** Open time up to a moment; before the horizon and after it every hour is open. */
  private long openTime(long[] opening, long moment) {
    if (moment < 0) {
      return moment;
    }
    int interval = (int) Math.min(moment / intervalTicks, opening.length - 1L);
    long since = moment - interval * intervalTicks;
    boolean isOpen = interval == opening.length - 1 || opening[interval + 1] > opening[interval];
    return opening[interval] + (isOpen ? since : 0);
  }

  private long momentOf(long openTime, long[] opening) {
    int last = opening.length - 1;
    if (openTime <= 0) {
      return openTime;
    }
    if (openTime > opening[last]) {
      return Ticks.NEVER;
    }
    int found = Arrays.binarySearch(opening, openTime);
    int after = found < 0 ? -found - 1 : found;
    while (after > 0 && opening[after - 1] == openTime) {
      after--;
    }
    return (after - 1) * intervalTicks + openTime - opening[after - 1];
  }

  /** An agent takes a contact for the first time; an automatic answer may have come before. */
  void answer(int contact, @Nullable Deferral deferral, long now) {
    if (deferral != null && contacts.interval[contact] < scenario.intervals()) {
      long wait = now - contacts.arrival[contact];
      long automatic = deferral.acknowledgement();
      respond(contact, automatic < 0 ? wait : Math.min(wait, automatic));
    }
  }

  private void respond(int contact, long after) {
    tally.count(contacts.type[contact], contacts.interval[contact], Journey.RESPONDED);
    tally.add(contacts.type[contact], contacts.interval[contact], Journey.RESPONSE_TIME, after);
  }

  void complete(int contact, @Nullable Deferral deferral, long now) {
    if (deferral == null) {
      return;
    }
    int type = contacts.type[contact];
    int interval = contacts.interval[contact];
    long arrival = contacts.arrival[contact];
    open[type]--;
    count(contact, -1);
    tally.count(type, interval, Journey.COMPLETED);
    if (deferral.within() >= 0 && now <= contacts.due[contact]) {
      tally.count(type, interval, Journey.COMPLETED_WITHIN);
    }
    tally.add(type, interval, Journey.TIME_TO_COMPLETE, now - arrival);
    if (deferral.opening() != null) {
      long openTime = openTime(deferral.opening(), now) - openTime(deferral.opening(), arrival);
      tally.add(type, interval, Journey.OPEN_TIME_TO_COMPLETE, openTime);
    }
  }

  /** A contact is open when all has ended. */
  void leaveOpen(int contact, @Nullable Deferral deferral) {
    if (deferral == null) {
      return;
    }
    count(contact, -1);
    boolean untouched =
        !contacts.isBegun(contact) && contacts.interval[contact] < scenario.intervals();
    if (untouched && deferral.acknowledgement() >= 0) {
      respond(contact, deferral.acknowledgement());
    }
    if (deferral.within() >= 0 && contacts.due[contact] < horizon) {
      tally.count(contacts.type[contact], contacts.interval[contact], Journey.OVERDUE);
    }
  }

  /** Notes what is open at the end of each interval that has ended by a moment. */
  void noteUntil(long now) {
    while (any && snapshots < scenario.intervals() && (snapshots + 1) * intervalTicks <= now) {
      long end = (snapshots + 1) * intervalTicks;
      for (int type = 0; type < open.length; type++) {
        if (journeys.types().get(type).deferral() != null) {
          note(type, end);
        }
      }
      snapshots++;
    }
  }

  private void note(int type, long end) {
    tally.add(type, snapshots, Journey.BACKLOG, open[type]);
    if (lines[type].living() > 0) {
      tally.add(type, snapshots, Journey.OLDEST, end - contacts.arrival[lines[type].first()]);
    }
  }
}
