package org.peakstaff.engine.journey;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.WinnerTree;
import org.peakstaff.routing.CenterView;

/** What a router sees of the center at the moment of a decision. */
final class Outlook implements CenterView {
  private static final double TICKS_PER_SECOND = Ticks.PER_SECOND;

  private final CompiledScenario scenario;
  private final Journeys journeys;
  private final Contacts contacts;
  private final Crew crew;
  private final Line[] lines;
  private final boolean[][] serves;
  private final long horizon;
  private long now;
  private int slot;
  private int closedIn;

  Outlook(
      CompiledScenario scenario, Journeys journeys, Contacts contacts, Crew crew, Line[] lines) {
    this.scenario = scenario;
    this.journeys = journeys;
    this.contacts = contacts;
    this.crew = crew;
    this.lines = lines;
    horizon = scenario.intervals() * scenario.intervalTicks();
    serves = new boolean[scenario.groups()][scenario.types()];
    for (int group = 0; group < serves.length; group++) {
      for (int type : scenario.rules().typesOf()[group].members()) {
        serves[group][type] = true;
      }
    }
  }

  /**
   * Turns to a decision.
   *
   * @param moment the moment in ticks
   * @param agent the agent it is about, {@link Switchboard#NONE} when it is about a contact
   * @param interval if the agent may only take types that are closed in an interval, that interval
   */
  void at(long moment, int agent, int interval) {
    now = moment;
    slot = agent;
    closedIn = interval;
  }

  /** The agent of a group who takes a contact of a type, or {@link Switchboard#NONE}. */
  int agent(int group, int type) {
    boolean deferred = journeys.types().get(type).deferral() != null;
    if (!serves[group][type] || (deferred && now >= horizon)) {
      return Switchboard.NONE;
    }
    int limit = Math.max(1, journeys.groups().get(group).limit()[type]);
    long key = WinnerTree.OUT;
    for (int inHand = 0; inHand < limit && key == WinnerTree.OUT; inHand++) {
      key = crew.firstReady(group, inHand);
    }
    if (key == WinnerTree.OUT && !deferred) {
      key = crew.firstInterruptible(group);
    }
    return key == WinnerTree.OUT ? Switchboard.NONE : crew.slot(group, WinnerTree.player(key));
  }

  boolean canServeAny() {
    for (int type = 0; type < lines.length; type++) {
      if (canServe(type)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public double now() {
    return now / TICKS_PER_SECOND;
  }

  @Override
  public int waiting(int type) {
    return lines[type].living();
  }

  @Override
  public double firstWaited(int type) {
    return lines[type].living() == 0
        ? Double.NaN
        : (now - contacts.arrival[lines[type].first()]) / TICKS_PER_SECOND;
  }

  @Override
  public int idle(int group) {
    return crew.idle(group);
  }

  @Override
  public int busy(int group) {
    return crew.staffed(group) - crew.idle(group);
  }

  @Override
  public double idleSince(int group) {
    long key = crew.firstReady(group, 0);
    return key == WinnerTree.OUT ? Double.NaN : WinnerTree.time(key) / TICKS_PER_SECOND;
  }

  @Override
  public boolean canTake(int group, int type) {
    return agent(group, type) != Switchboard.NONE;
  }

  @Override
  public boolean canServe(int type) {
    if (slot == Switchboard.NONE || lines[type].living() == 0) {
      return false;
    }
    int group = crew.groupOf(slot);
    boolean deferred = journeys.types().get(type).deferral() != null;
    boolean allowed = !deferred || (now < horizon && crew.aside(slot) == Crew.NONE);
    int inHand = crew.count(slot);
    boolean hasRoom =
        inHand == 0
            || (!crew.isExclusive(slot) && inHand < journeys.groups().get(group).limit()[type]);
    boolean closed = closedIn == Switchboard.NONE || !scenario.demand().open(type)[closedIn];
    return serves[group][type] && allowed && hasRoom && closed;
  }
}
