package org.peakstaff.engine.express;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CompiledScenario.GroupChoice;
import org.peakstaff.compile.Tiers;
import org.peakstaff.engine.WinnerTree;

/**
 * The two questions of routing, answered from the agent free first of each group and the heads of
 * lines.
 */
final class ExpressRouter {
  /** Nobody, or nothing. */
  static final int NONE = -1;

  private final FreeTimes[] groups;
  private final ExpressLines lines;
  private final Tiers[] groupsOf;
  private final Tiers[] typesOf;
  private final double[][] weight;
  private final boolean[][] open;
  private final boolean inOrder;
  private final boolean fixedOrder;

  ExpressRouter(CompiledScenario scenario, FreeTimes[] groups, ExpressLines lines) {
    this.groups = groups;
    this.lines = lines;
    CompiledScenario.Rules rules = scenario.rules();
    groupsOf = rules.groupsOf();
    typesOf = rules.typesOf();
    weight = rules.weight();
    open = scenario.demand().open();
    inOrder = rules.groupChoice() == GroupChoice.IN_ORDER;
    fixedOrder = rules.fixedOrder();
  }

  /** The group whose agent free first takes a contact that arrives now, or {@link #NONE}. */
  int groupFor(int type, long now) {
    int[] members = groupsOf[type].members();
    int from = 0;
    for (int to : groupsOf[type].ends()) {
      int group = longestIdle(members, from, to, now);
      if (group != NONE) {
        return group;
      }
      from = to;
    }
    return NONE;
  }

  private int longestIdle(int[] members, int from, int to, long now) {
    int best = NONE;
    long since = now + 1;
    for (int m = from; m < to; m++) {
      long free = groups[members[m]].firstTime();
      if (free < since) {
        best = members[m];
        since = free;
        if (inOrder) {
          return best;
        }
      }
    }
    return best;
  }

  /**
   * The group with the next completion among those somebody waits for, ties by group; {@link #NONE}
   * if nobody ever is.
   */
  int nextToComplete() {
    int next = NONE;
    long earliest = WinnerTree.time(WinnerTree.OUT);
    for (int g = 0; g < groups.length; g++) {
      if (lines.waitingFor(g) > 0 && groups[g].firstTime() < earliest) {
        next = g;
        earliest = groups[g].firstTime();
      }
    }
    return next;
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
      lines.dropExpired(type, now);
      if (!lines.isEmpty(type) && (closedIn == NONE || !open[type][closedIn])) {
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
    return (now - lines.arrival(type)) * weight[group][type];
  }
}
