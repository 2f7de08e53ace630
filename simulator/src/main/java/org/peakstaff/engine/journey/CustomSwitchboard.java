package org.peakstaff.engine.journey;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CustomRouting;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Ticks;
import org.peakstaff.extension.Installed;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.StreamKey;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.routing.Decision;
import org.peakstaff.routing.Router;

/**
 * Lets a provider's router answer the two questions of routing, and checks every answer. What it
 * waits for lies in the agenda with the stages of contacts: of a contact by its number and
 * generation, of an agent by its number and a negative generation that tells the group.
 */
final class CustomSwitchboard {
  private static final long ENTITY = StreamKey.entity("routing");
  private static final double TICKS_PER_SECOND = Ticks.PER_SECOND;

  private final Installed provider;
  private final Router router;
  private final Contacts contacts;
  private final Crew crew;
  private final Agenda agenda;
  private final Outlook outlook;
  private final double lastMoment;
  private final Xoshiro256 random = new Xoshiro256();
  private final CustomRouting routing;

  CustomSwitchboard(
      CustomRouting routing,
      CompiledScenario scenario,
      Journeys journeys,
      Contacts contacts,
      Crew crew,
      Line[] lines,
      Agenda agenda) {
    this.routing = routing;
    this.contacts = contacts;
    this.crew = crew;
    this.agenda = agenda;
    provider = routing.provider();
    router = routing.router();
    outlook = new Outlook(scenario, journeys, contacts, crew, lines);
    lastMoment = 2.0 * scenario.intervals() * (scenario.intervalTicks() / TICKS_PER_SECOND);
  }

  /** The group that a negative generation on the agenda stands for. */
  static int groupOf(int generation) {
    return -1 - generation;
  }

  void begin(long seed, int replication) {
    StreamKey.seed(random, seed, replication, Purpose.CUSTOM, ENTITY);
    try {
      router.reset(random);
    } catch (RuntimeException | Error failure) {
      throw provider.failed(failure);
    }
  }

  /** The agent who takes a contact, or {@link Switchboard#NONE}. */
  int agentFor(int contact, long now) {
    int type = contacts.type[contact];
    outlook.at(now, Switchboard.NONE, Switchboard.NONE);
    Decision decision = groupFor(type, (now - contacts.arrival[contact]) / TICKS_PER_SECOND);
    if (!decision.isTo()) {
      keep(decision, now, type, contact, contacts.generation[contact]);
      return Switchboard.NONE;
    }
    int group = decision.number();
    int agent = isGroup(group) ? outlook.agent(group, type) : Switchboard.NONE;
    if (agent == Switchboard.NONE) {
      throw provider.broken(
          "sent a contact of type "
              + type(type)
              + " to "
              + group(group)
              + ", which cannot take it");
    }
    return agent;
  }

  private Decision groupFor(int type, double waited) {
    try {
      return answered(router.groupFor(type, waited, outlook));
    } catch (RuntimeException | Error failure) {
      throw provider.failed(failure);
    }
  }

  /** The type whose first waiting contact an agent takes, or {@link Switchboard#NONE}. */
  int typeFor(int slot, long now, int closedIn) {
    outlook.at(now, slot, closedIn);
    if (!outlook.canServeAny()) {
      return Switchboard.NONE;
    }
    int group = crew.groupOf(slot);
    Decision decision = contactFor(group);
    if (decision.isTo()) {
      return served(group, decision.number());
    }
    if (closedIn == Switchboard.NONE && crew.state(slot) == Crew.HERE) {
      keep(decision, now, 0, slot - crew.slot(group, 0), -1 - group);
    }
    return Switchboard.NONE;
  }

  private Decision contactFor(int group) {
    try {
      return answered(router.contactFor(group, outlook));
    } catch (RuntimeException | Error failure) {
      throw provider.failed(failure);
    }
  }

  private int served(int group, int type) {
    if (type < 0 || type >= routing.center().contactTypes().size() || !outlook.canServe(type)) {
      throw provider.broken(
          "let an agent of "
              + group(group)
              + " take a contact of type "
              + type(type)
              + ", which it cannot");
    }
    return type;
  }

  private Decision answered(Decision decision) {
    if (decision == null) {
      throw provider.broken("decided nothing, not even none()");
    }
    return decision;
  }

  /** Enters the moment at which the router is to be asked again, if there is one. */
  private void keep(Decision decision, long now, int type, int number, int generation) {
    double moment = decision.moment();
    if (!(moment > now / TICKS_PER_SECOND)) {
      throw provider.broken(
          "wants to wait until " + moment + " s, and it is " + now / TICKS_PER_SECOND + " s");
    }
    if (moment <= lastMoment) {
      long tick = Math.max(now + 1, (long) (moment * TICKS_PER_SECOND));
      agenda.add(tick, Agenda.STAGE, type, number, generation);
    }
  }

  private boolean isGroup(int group) {
    return group >= 0 && group < routing.center().agentGroups().size();
  }

  private String group(int group) {
    return isGroup(group)
        ? "group \"" + routing.center().agentGroups().get(group) + "\""
        : "group " + group;
  }

  private String type(int type) {
    return type >= 0 && type < routing.center().contactTypes().size()
        ? "\"" + routing.center().contactTypes().get(type) + "\""
        : String.valueOf(type);
  }
}
