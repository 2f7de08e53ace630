package org.peakstaff.engine;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CompiledScenario.GroupChoice;
import org.peakstaff.compile.Tiers;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.StreamKey;

/**
 * Answers the two questions of routing from tables: which group for this contact, which contact for
 * this agent.
 */
final class Router {
  /** Nobody, or nothing. */
  static final int NONE = -1;

  private final CompiledScenario scenario;
  private final AgentRoster roster;
  private final WaitingLine[] lines;
  private final Floor floor;
  private final Tiers[] groupsOf;
  private final Tiers[] typesOf;
  private final double[][] weight;
  private final GroupChoice groupChoice;
  private final boolean fixedOrder;
  private long seed;
  private int replication;

  Router(CompiledScenario scenario, AgentRoster roster, WaitingLine[] lines, Floor floor) {
    this.scenario = scenario;
    this.roster = roster;
    this.lines = lines;
    this.floor = floor;
    CompiledScenario.Rules rules = scenario.rules();
    groupsOf = rules.groupsOf();
    typesOf = rules.typesOf();
    weight = rules.weight();
    groupChoice = rules.groupChoice();
    fixedOrder = rules.fixedOrder();
  }

  void begin(long seed, int replication) {
    this.seed = seed;
    this.replication = replication;
  }

  /** The group whose longest idle agent takes a contact, or {@link #NONE}. */
  int groupFor(int type, long number) {
    int[] members = groupsOf[type].members();
    int from = 0;
    for (int to : groupsOf[type].ends()) {
      int group =
          to - from == 1
              ? (roster.idle(members[from]).size() > 0 ? members[from] : NONE)
              : amongEquals(type, number, members, from, to);
      if (group != NONE) {
        return group;
      }
      from = to;
    }
    return NONE;
  }

  /** The type whose first waiting contact a freed agent takes, or {@link #NONE}. */
  int typeFor(int group, long now) {
    return typeFor(group, now, NONE);
  }

  /**
   * The same among types that are closed in a given interval, for agents who stay to empty their
   * lines.
   */
  int closedTypeFor(int group, long now, int interval) {
    return typeFor(group, now, interval);
  }

  private int typeFor(int group, long now, int closedIn) {
    int[] members = typesOf[group].members();
    int from = 0;
    for (int to : typesOf[group].ends()) {
      int type = firstOfTier(group, members, from, to, now, closedIn);
      if (type != NONE) {
        return type;
      }
      from = to;
    }
    return NONE;
  }

  private int firstOfTier(int group, int[] members, int from, int to, long now, int closedIn) {
    int best = NONE;
    for (int m = from; m < to; m++) {
      int type = members[m];
      floor.dropExpired(type, now);
      if (lines[type].size() > 0 && (closedIn == NONE || !scenario.demand().open(type)[closedIn])) {
        if (fixedOrder) {
          return type;
        }
        best = longerWait(group, best, type, now);
      }
    }
    return best;
  }

  /** Of two types, the one whose head has the longer weighted wait; the first of equals. */
  private int longerWait(int group, int best, int type, long now) {
    return best == NONE || weightedWait(group, type, now) > weightedWait(group, best, now)
        ? type
        : best;
  }

  private double weightedWait(int group, int type, long now) {
    return (now - lines[type].arrival()) * weight[group][type];
  }

  private int amongEquals(int type, long number, int[] members, int from, int to) {
    return switch (groupChoice) {
      case LONGEST_IDLE -> longestIdle(members, from, to);
      case LEAST_OCCUPIED -> leastOccupied(members, from, to);
      case IN_ORDER -> firstFree(members, from, to);
      case RANDOM -> randomAgent(type, number, members, from, to);
    };
  }

  private int longestIdle(int[] members, int from, int to) {
    int best = NONE;
    long since = Long.MAX_VALUE;
    for (int m = from; m < to; m++) {
      IdleLine idle = roster.idle(members[m]);
      if (idle.size() > 0 && idle.since() < since) {
        best = members[m];
        since = idle.since();
      }
    }
    return best;
  }

  /** The smallest share busy; shares are compared as idle / staffed without dividing. */
  private int leastOccupied(int[] members, int from, int to) {
    int best = NONE;
    for (int m = from; m < to; m++) {
      int group = members[m];
      long idle = roster.idle(group).size();
      if (idle > 0
          && (best == NONE
              || idle * roster.staffed(best)
                  > (long) roster.idle(best).size() * roster.staffed(group))) {
        best = group;
      }
    }
    return best;
  }

  private int firstFree(int[] members, int from, int to) {
    for (int m = from; m < to; m++) {
      if (roster.idle(members[m]).size() > 0) {
        return members[m];
      }
    }
    return NONE;
  }

  private int randomAgent(int type, long number, int[] members, int from, int to) {
    int free = 0;
    for (int m = from; m < to; m++) {
      free += roster.idle(members[m]).size();
    }
    long entity = scenario.demand().entity(type);
    double uniform = StreamKey.uniform(seed, replication, Purpose.ROUTING, entity, number);
    return free == 0 ? NONE : groupOfFree((int) (uniform * free), members, from);
  }

  /** The group of the free agent with an index among all free agents of successive groups. */
  private int groupOfFree(int index, int[] members, int from) {
    int left = index;
    int m = from;
    while (left >= roster.idle(members[m]).size()) {
      left -= roster.idle(members[m]).size();
      m++;
    }
    return members[m];
  }
}
