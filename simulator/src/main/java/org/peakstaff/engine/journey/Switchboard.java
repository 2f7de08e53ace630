package org.peakstaff.engine.journey;

import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CompiledScenario.GroupChoice;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.ContactChoice;
import org.peakstaff.compile.Journeys.GroupRules;
import org.peakstaff.compile.Tiers;
import org.peakstaff.engine.WinnerTree;
import org.peakstaff.random.Purpose;

/**
 * Answers the two questions of routing from tables: which agent for this contact, which contact for
 * this agent.
 *
 * <p>A contact goes to the group of lowest rank with an agent who can take it; there to the agent
 * with the fewest contacts in hand, of those to the one idle or without a new contact for longest.
 * Only where no group has one does it interrupt deferred work. A provider of routing decides
 * instead of all that.
 */
final class Switchboard {
  /** Nobody, or nothing. */
  static final int NONE = -1;

  private final CompiledScenario scenario;
  private final Journeys journeys;
  private final Contacts contacts;
  private final Customers customers;
  private final Crew crew;
  private final Line[] lines;
  private final Tiers[] groupsOf;
  private final Tiers[] typesOf;
  private final double[][] weight;
  private final GroupChoice groupChoice;
  private final long horizon;
  private final @Nullable CustomSwitchboard custom;

  Switchboard(
      CompiledScenario scenario,
      Journeys journeys,
      Contacts contacts,
      Customers customers,
      Crew crew,
      Line[] lines,
      @Nullable CustomSwitchboard custom) {
    this.custom = custom;
    this.scenario = scenario;
    this.journeys = journeys;
    this.contacts = contacts;
    this.customers = customers;
    this.crew = crew;
    this.lines = lines;
    groupsOf = scenario.rules().groupsOf();
    typesOf = scenario.rules().typesOf();
    weight = scenario.rules().weight();
    groupChoice = scenario.rules().groupChoice();
    horizon = scenario.intervals() * scenario.intervalTicks();
  }

  /** The agent who takes a contact that has waited for some time, or {@link #NONE}. */
  int agentFor(int contact, long now) {
    if (custom != null) {
      return custom.agentFor(contact, now);
    }
    int type = contacts.type[contact];
    boolean deferred = journeys.types().get(type).deferral() != null;
    if (deferred && now >= horizon) {
      return NONE;
    }
    long waited = now - contacts.arrival[contact];
    int agent = readyAgent(contact, type, waited);
    return agent != NONE || deferred ? agent : interruptibleAgent(type, waited);
  }

  private int readyAgent(int contact, int type, long waited) {
    int[] members = groupsOf[type].members();
    int from = 0;
    for (int to : groupsOf[type].ends()) {
      int inHand = fewestInHand(type, waited, members, from, to);
      if (inHand != NONE) {
        int group = amongEquals(contact, inHand, waited, members, from, to);
        return crew.slot(group, WinnerTree.player(crew.firstReady(group, inHand)));
      }
      from = to;
    }
    return NONE;
  }

  private int fewestInHand(int type, long waited, int[] members, int from, int to) {
    int fewest = NONE;
    for (int m = from; m < to; m++) {
      int inHand = inHand(members[m], type, waited);
      if (inHand != NONE && (fewest == NONE || inHand < fewest)) {
        fewest = inHand;
      }
    }
    return fewest;
  }

  /** Contacts in hand of the least loaded agent of a group who can take a contact of a type. */
  private int inHand(int group, int type, long waited) {
    GroupRules rules = journeys.groups().get(group);
    if (waited < rules.after()[type]) {
      return NONE;
    }
    int limit = Math.max(1, rules.limit()[type]);
    int reserve = rules.reserve()[type];
    for (int k = 0; k < limit; k++) {
      int idleAfter = crew.idle(group) - (k == 0 ? 1 : 0);
      if (crew.firstReady(group, k) != WinnerTree.OUT && idleAfter >= reserve) {
        return k;
      }
    }
    return NONE;
  }

  private int amongEquals(int contact, int inHand, long waited, int[] members, int from, int to) {
    int type = contacts.type[contact];
    int best = NONE;
    int free = 0;
    for (int m = from; m < to; m++) {
      int group = members[m];
      if (inHand(group, type, waited) == inHand) {
        free += crew.idle(group);
        if (best == NONE || isBetter(group, best, inHand)) {
          best = group;
        }
      }
    }
    return groupChoice == GroupChoice.RANDOM && inHand == 0 && to - from > 1
        ? groupOfFree(contact, free, waited, members, from)
        : best;
  }

  /** Whether a group comes before an earlier one of the same rank. */
  private boolean isBetter(int group, int best, int inHand) {
    if (groupChoice == GroupChoice.IN_ORDER) {
      return false;
    }
    if (groupChoice == GroupChoice.LEAST_OCCUPIED && inHand == 0) {
      return (long) crew.idle(group) * crew.staffed(best)
          > (long) crew.idle(best) * crew.staffed(group);
    }
    return WinnerTree.time(crew.firstReady(group, inHand))
        < WinnerTree.time(crew.firstReady(best, inHand));
  }

  /** The group of a free agent drawn at random. */
  private int groupOfFree(int contact, int free, long waited, int[] members, int from) {
    int type = contacts.type[contact];
    int left = (int) (customers.uniform(contact, Purpose.ROUTING, 0) * free);
    int m = from;
    while (inHand(members[m], type, waited) != 0 || left >= crew.idle(members[m])) {
      left -= inHand(members[m], type, waited) == 0 ? crew.idle(members[m]) : 0;
      m++;
    }
    return members[m];
  }

  private int interruptibleAgent(int type, long waited) {
    for (int group : groupsOf[type].members()) {
      long key = crew.firstInterruptible(group);
      if (key != WinnerTree.OUT && waited >= journeys.groups().get(group).after()[type]) {
        return crew.slot(group, WinnerTree.player(key));
      }
    }
    return NONE;
  }

  /** The type whose first waiting contact an agent takes, or {@link #NONE}. */
  int typeFor(int slot, long now) {
    return typeFor(slot, now, NONE);
  }

  /** The same among types that are closed in an interval and not carried over to the next day. */
  int closedTypeFor(int slot, long now, int interval) {
    return typeFor(slot, now, interval);
  }

  private int typeFor(int slot, long now, int closedIn) {
    if (custom != null) {
      return custom.typeFor(slot, now, closedIn);
    }
    int group = crew.groupOf(slot);
    int[] members = typesOf[group].members();
    int from = 0;
    for (int to : typesOf[group].ends()) {
      int best = NONE;
      for (int m = from; m < to; m++) {
        int type = members[m];
        if (lines[type].living() > 0
            && isClosed(type, closedIn)
            && canTake(slot, group, type, now)
            && (best == NONE || isBefore(type, best, group, now))) {
          best = type;
        }
      }
      if (best != NONE) {
        return best;
      }
      from = to;
    }
    return NONE;
  }

  private boolean isClosed(int type, int closedIn) {
    if (closedIn == NONE) {
      return true;
    }
    Journeys.Deferral deferral = journeys.types().get(type).deferral();
    return !scenario.demand().open(type)[closedIn] && (deferral == null || !deferral.carried());
  }

  private boolean canTake(int slot, int group, int type, long now) {
    GroupRules rules = journeys.groups().get(group);
    boolean deferred = journeys.types().get(type).deferral() != null;
    if (deferred && (now >= horizon || crew.aside(slot) != Crew.NONE)) {
      return false;
    }
    boolean hasRoom =
        crew.count(slot) == 0
            || (!crew.isExclusive(slot) && crew.count(slot) < rules.limit()[type]);
    return hasRoom
        && crew.idle(group) >= rules.reserve()[type]
        && now - contacts.arrival[lines[type].first()] >= rules.after()[type];
  }

  /** Whether the first contact of a type is taken rather than that of an earlier type. */
  private boolean isBefore(int type, int best, int group, long now) {
    int one = lines[type].first();
    int other = lines[best].first();
    if (journeys.choice() == ContactChoice.FIXED_ORDER) {
      return false;
    }
    if (journeys.choice() == ContactChoice.EARLIEST_DUE
        && contacts.due[one] != contacts.due[other]) {
      return contacts.due[one] < contacts.due[other];
    }
    if (journeys.choice() == ContactChoice.QUEUE_RATIO) {
      return excess(type) > excess(best);
    }
    return weightedWait(one, type, group, now) > weightedWait(other, best, group, now);
  }

  private double weightedWait(int contact, int type, int group, long now) {
    long wait = now - contacts.arrival[contact] + journeys.types().get(type).headStart();
    return wait * weight[group][type];
  }

  /** By how many contacts a queue exceeds its wanted share of all that wait. */
  private double excess(int type) {
    int waiting = 0;
    for (Line line : lines) {
      waiting += line.living();
    }
    return lines[type].living() - journeys.queueRatio()[type] * waiting;
  }
}
