package org.peakstaff.engine.journey;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Deferral;
import org.peakstaff.compile.Journeys.GroupRules;
import org.peakstaff.compile.Journeys.Onward;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.compile.Proficiencies;
import org.peakstaff.statistics.JourneyTally;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Where contacts meet agents: starts and ends work, and tells the tallies. Whom to choose is the
 * switchboard's to say, what comes after the aftermath's.
 */
final class Floor {
  private final CompiledScenario scenario;
  private final List<TypeRules> types;
  private final List<GroupRules> groups;
  private final Contacts contacts;
  private final Customers customers;
  private final Crew crew;
  private final Queues queues;
  private final Switchboard switchboard;
  private final Aftermath aftermath;
  private final DeferredWork deferredWork;
  private final Callbacks callbacks;
  private final ReplicationTally tally;
  private final JourneyTally journeyTally;
  private final double[][] handleFactor;
  private final boolean[] isSharing;
  private final boolean[] keepsReserve;
  private final boolean isCustom;
  private final long intervalTicks;
  private final int intervals;
  private int clock;

  Floor(
      CompiledScenario scenario,
      Journeys journeys,
      Contacts contacts,
      Customers customers,
      Crew crew,
      Line[] lines,
      Queues queues,
      Aftermath aftermath,
      DeferredWork deferredWork,
      Callbacks callbacks,
      ReplicationTally tally,
      JourneyTally journeyTally,
      @Nullable CustomSwitchboard custom) {
    isCustom = custom != null;
    this.scenario = scenario;
    this.types = journeys.types();
    this.groups = journeys.groups();
    this.contacts = contacts;
    this.customers = customers;
    this.crew = crew;
    this.queues = queues;
    this.aftermath = aftermath;
    this.deferredWork = deferredWork;
    this.callbacks = callbacks;
    this.tally = tally;
    this.journeyTally = journeyTally;
    switchboard = new Switchboard(scenario, journeys, contacts, customers, crew, lines, custom);
    handleFactor = scenario.rules().handleFactor();
    isSharing = new boolean[groups.size()];
    keepsReserve = new boolean[groups.size()];
    for (int group = 0; group < isSharing.length; group++) {
      isSharing[group] = groups.get(group).width() > 1;
      keepsReserve[group] =
          isSharing[group] && !isCustom && IntStream.of(groups.get(group).reserve()).sum() > 0;
    }
    intervalTicks = scenario.intervalTicks();
    intervals = scenario.intervals();
  }

  void begin() {
    clock = 0;
    queues.begin();
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
    contacts.recorder.queues(contact, now);
    int type = contacts.type[contact];
    int interval = clockAt(now);
    if (types.get(type).deferral() == null && !scenario.demand().open(type)[interval]) {
      comeWhenClosed(contact, type, interval, now);
      return;
    }
    customers.draw(contact, interval);
    contacts.place[contact] = contacts.nextPlace();
    contacts.entered[contact] = now;
    if (!contacts.kept[contact]) {
      contacts.interval[contact] = interval;
      contacts.arrival[contact] = now;
    }
    int agent = switchboard.agentFor(contact, now);
    if (agent == Switchboard.NONE && !queues.hasRoom(type)) {
      queues.block(contact, interval, now);
      return;
    }
    queues.offer(contact, now);
    if (agent == Switchboard.NONE) {
      queues.join(contact, now);
    } else if (queues.isAnyWaiting(type)) {
      queues.join(contact, now); // in its turn: the agent, interrupted perhaps, takes the first
      takeFirst(type, agent, now);
    } else {
      start(contact, agent, now);
    }
  }

  private void comeWhenClosed(int contact, int type, int interval, long now) {
    int other = types.get(type).whenClosed();
    if (other == Switchboard.NONE) {
      queues.close(contact, interval, now);
    } else {
      contacts.origin[contact] = Customers.FROM_CLOSED;
      customers.turnTo(contact, other);
      arrive(contact, now);
    }
  }

  /** Further groups may take a contact that still waits. */
  void openStage(int contact, int generation, long now) {
    if (isCustom) {
      askAgain(contact, generation, now);
    } else if (queues.isWaiting(contact, generation)) {
      int agent = switchboard.agentFor(contact, now);
      if (agent != Switchboard.NONE && queues.isFirst(contact)) {
        takeFirst(contacts.type[contact], agent, now);
      }
    }
  }

  /** A customer is to be called now, or when the type opens again. */
  void callBack(int contact, long now) {
    if (!callbacks.isPutOff(contact, clockAt(now))) {
      queues.waitForCall(contact, now);
      takeIfFirst(contact, now);
    }
  }

  /** A router wanted to wait until now: for an agent, or for a contact and those before it. */
  private void askAgain(int contact, int generation, long now) {
    if (generation < 0) {
      int slot = crew.slot(CustomSwitchboard.groupOf(generation), contact);
      if (crew.state(slot) == Crew.HERE) {
        takeAll(slot, now);
      }
      return;
    }
    while (queues.isWaiting(contact, generation)) {
      int agent = switchboard.agentFor(queues.first(contacts.type[contact]), now);
      if (agent == Switchboard.NONE) {
        return;
      }
      takeFirst(contacts.type[contact], agent, now);
    }
  }

  private void takeFirst(int type, int slot, long now) {
    start(queues.removeFirst(type), slot, now);
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
    if (callbacks.isMissed(contact)) {
      contacts.state[contact] = Contacts.RINGING;
      crew.hold(slot, contact, now + Callbacks.RINGING, exclusive, now);
    } else {
      take(contact, slot, exclusive, now);
    }
    if (crew.state(slot) == Crew.HERE) {
      boolean interruptible = exclusive && isInterruptible(contact);
      crew.makeReady(slot, now, interruptible && crew.aside(slot) == Crew.NONE);
    }
  }

  private void take(int contact, int slot, boolean exclusive, long now) {
    int type = contacts.type[contact];
    int group = crew.groupOf(slot);
    tally.taken(group, clockAt(now));
    if (contacts.state[contact] == Contacts.SILENT) {
      long timeOut = Objects.requireNonNull(types.get(type).silent()).timeOut();
      crew.hold(slot, contact, now + Math.max(1, timeOut), exclusive, now);
    } else {
      if (!contacts.isBegun(contact)) {
        contacts.recorder.answers(contact, group, slot - crew.slot(group, 0), now);
      }
      begin(contact, slot, now);
      crew.give(slot, contact, contacts.left[contact], exclusive, now);
      contacts.state[contact] = Contacts.IN_HAND;
    }
  }

  private boolean isInterruptible(int contact) {
    Deferral deferral = types.get(contacts.type[contact]).deferral();
    return deferral != null
        && deferral.interruptible()
        && contacts.state[contact] == Contacts.IN_HAND;
  }

  private void putAside(int slot, long now) {
    int contact = crew.inHand(slot, 0);
    contacts.left[contact] = crew.putAside(slot, now);
    journeyTally.interrupted(crew.groupOf(slot), clockAt(now));
  }

  /** A contact that no agent has had before is answered; its work is now known. */
  private void begin(int contact, int slot, long now) {
    if (!contacts.isBegun(contact)) {
      int type = contacts.type[contact];
      int group = crew.groupOf(slot);
      double handle = contacts.handle[contact] * contacts.factor[contact];
      double factor = handleFactor[group][type] * ownFactor(slot, group, type);
      long work = Math.max(1, (long) (handle * factor));
      contacts.started[contact] = now;
      if (contacts.partner[contact] != Contacts.NONE) {
        long together = contacts.patience[contacts.partner[contact]];
        queues.release(contact, now + together, now);
        work += together;
      }
      contacts.work[contact] = work;
      contacts.left[contact] = work;
      noteWait(contact, now);
      if (contacts.interval[contact] < intervals && !contacts.kept[contact]) {
        if (contacts.isCalled(contact)) {
          callbacks.reach(contact, now);
        } else {
          long arrival = contacts.arrival[contact];
          tally.answered(type, contacts.interval[contact], group, arrival, now);
        }
        deferredWork.answer(contact, types.get(type).deferral(), now);
      }
    }
  }

  /** What an agent's own tenure and tools do to handle times. */
  private double ownFactor(int slot, int group, int type) {
    Proficiencies proficiencies = groups.get(group).proficiencies();
    return proficiencies == null ? 1 : proficiencies.handleFactor(crew.number(slot), type);
  }

  /** The share of contacts an agent settles, against the type's. */
  private double resolutionFactor(int slot, int type) {
    GroupRules group = groups.get(crew.groupOf(slot));
    Proficiencies proficiencies = group.proficiencies();
    double own =
        proficiencies == null ? 1 : proficiencies.resolutionFactor(crew.number(slot), type);
    return group.resolutionFactor()[type] * own;
  }

  /** What a customer has waited on the line; for answers and calls nobody does. */
  private void noteWait(int contact, long now) {
    if (types.get(contacts.type[contact]).deferral() == null && !contacts.isCalled(contact)) {
      contacts.waited[contact] += now - contacts.entered[contact];
    }
  }

  /** Time in hand passes before what an agent of several contacts holds changes. */
  private void note(int slot, long now) {
    int group = crew.groupOf(slot);
    if (isSharing[group] && crew.count(slot) > 0) {
      int k = crew.working(slot);
      double capacity = k == 0 ? 0 : k * groups.get(group).rate()[k];
      journeyTally.held(group, crew.updated(slot), now, crew.count(slot), capacity);
    }
  }

  /** An agent is done with a contact. */
  void complete(int slot, long now) {
    note(slot, now);
    int contact = crew.finish(slot, now);
    if (contacts.state[contact] == Contacts.IN_HAND) {
      end(contact, slot, now);
    }
    if (contacts.state[contact] == Contacts.RINGING) {
      callbacks.tryAgain(contact, now);
    } else {
      contacts.remove(contact);
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
    if (!contacts.isCalled(contact)) {
      queues.leavePlace(type);
    }
    deferredWork.complete(contact, deferral, now);
    int next = aftermath.passOn(contact, now);
    boolean toTheEnd = next == Contacts.NONE;
    contacts.recorder.ends(contact, toTheEnd ? Outcome.HANDLED : Outcome.PASSED_ON, now);
    if (toTheEnd) {
      aftermath.handled(contact, resolutionFactor(slot, type), now);
    } else if (next != Contacts.NOWHERE) {
      waitWith(next, contact, slot, now);
    }
  }

  /** In a warm transfer the agent stays with the customer until another takes over. */
  private void waitWith(int next, int contact, int slot, long now) {
    Onward onward = Objects.requireNonNull(types.get(contacts.type[contact]).escalation());
    if (onward.warm()) {
      int held = contacts.add();
      contacts.type[held] = contacts.type[contact];
      contacts.state[held] = Contacts.HELD;
      contacts.stage[held] = crew.groupOf(slot);
      contacts.patience[held] = onward.warmFor();
      contacts.partner[next] = held;
      boolean exclusive = groups.get(crew.groupOf(slot)).limit()[contacts.type[contact]] == 0;
      crew.hold(slot, held, Crew.FOR_NOW, exclusive, now);
    }
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
      if (keepsReserve[crew.groupOf(slot)] && queues.waiting() > 0) {
        useReserve(crew.groupOf(slot), now);
      }
    } else {
      crew.nameNextCompletion(slot, now);
      crew.makeReady(slot, now, isHoldingInterruptible(slot));
    }
  }

  /**
   * One more agent of a group is idle: others who have room for more may now take contacts for
   * which a reserve has to be kept.
   */
  private void useReserve(int group, long now) {
    int[] reserve = groups.get(group).reserve();
    for (int type : scenario.rules().typesOf()[group].members()) {
      while (reserve[type] > 0 && queues.isAnyWaiting(type)) {
        int agent = switchboard.agentFor(queues.first(type), now);
        if (agent == Switchboard.NONE) {
          break;
        }
        takeFirst(type, agent, now);
      }
    }
  }

  private boolean isHoldingInterruptible(int slot) {
    int first = crew.inHand(slot, 0);
    return crew.aside(slot) == Crew.NONE && crew.isExclusive(slot) && isInterruptible(first);
  }

  private void takeAll(int slot, long now) {
    while (queues.waiting() > 0) {
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
        crew.state(slot) == Crew.CLOSING && queues.waiting() > 0
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
    if (isHoldingInterruptible(slot)) {
      int contact = crew.inHand(slot, 0);
      note(slot, now);
      contacts.left[contact] = crew.putAside(slot, now);
      crew.forgetAside(slot);
      leave(slot, now);
      putBack(contact, now);
    }
  }

  /** An agent about to leave, with something in hand, is at work again. */
  void comeBack(int slot, long now) {
    tally.finishing(crew.groupOf(slot), crew.leavingSince(slot), now);
    crew.comeBack(slot);
    takeAll(slot, now);
    crew.makeReady(slot, now, isHoldingInterruptible(slot));
  }

  private void putBack(int contact, long now) {
    queues.wait(contact);
    takeIfFirst(contact, now);
  }

  private void takeIfFirst(int contact, long now) {
    int agent = switchboard.agentFor(contact, now);
    if (agent != Switchboard.NONE && queues.isFirst(contact)) {
      takeFirst(contacts.type[contact], agent, now);
    }
  }

  /** Agents who still wait with a customer when all has ended are let go. */
  void letGo() {
    long end = tally.drainEnd();
    for (int slot = 0; slot < crew.slots(); slot++) {
      if (crew.count(slot) > 0) {
        note(slot, end);
        restIfBusy(slot, end);
        if (crew.state(slot) != Crew.HERE) {
          tally.finishing(crew.groupOf(slot), crew.leavingSince(slot), end);
        }
      }
    }
  }
}
