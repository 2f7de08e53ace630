package org.peakstaff.engine;

import java.util.Arrays;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.statistics.ReplicationTally;

/**
 * What happens at the start of an interval at which staffing or hours change: lines that close are
 * cleared, agents leave, agents come, and those who have come take waiting contacts.
 *
 * <p>Who leaves is settled at once: idle agents first, the longest idle first, then busy agents
 * from the highest number down, who finish the contact in hand. At a closing, busy ones who leave
 * go on until the lines that close are empty.
 */
final class StaffChanges {
  private final CompiledScenario scenario;
  private final StaffPlan plan;
  private final AgentRoster roster;
  private final Floor floor;
  private final Router router;
  private final ReplicationTally tally;
  private final int[] newcomerEnd;
  private int[] newcomers = new int[64];
  private int day;

  StaffChanges(
      CompiledScenario scenario,
      StaffPlan plan,
      AgentRoster roster,
      Floor floor,
      Router router,
      ReplicationTally tally) {
    this.scenario = scenario;
    this.plan = plan;
    this.roster = roster;
    this.floor = floor;
    this.router = router;
    this.tally = tally;
    newcomerEnd = new int[scenario.groups()];
  }

  void begin() {
    day = -1;
  }

  void apply(int interval) {
    long now = interval * scenario.intervalTicks();
    int clock = floor.clockAt(now);
    clearLines(interval, now);
    if (interval < scenario.intervals()) {
      drawAbsences(interval);
      for (int group = 0; group < newcomerEnd.length; group++) {
        fall(group, interval, clock, now);
      }
      riseAll(interval);
      startNewcomers(now);
    }
  }

  private void riseAll(int interval) {
    int count = 0;
    for (int group = 0; group < newcomerEnd.length; group++) {
      count = rise(group, plan.agents(group, interval), count);
      newcomerEnd[group] = count;
    }
  }

  /** Adds the staffed time of all intervals and of the drain to the tally. */
  void addStaffedTime() {
    int intervals = scenario.intervals();
    long drain = tally.drainEnd() - intervals * scenario.intervalTicks();
    for (int group = 0; group < newcomerEnd.length; group++) {
      for (int i = 0; i < intervals; i++) {
        tally.staffed(group, i, plan.agents(group, i) * scenario.intervalTicks());
      }
      tally.staffed(group, intervals, plan.agents(group, intervals - 1) * drain);
    }
  }

  private void clearLines(int interval, long now) {
    for (int type = 0; type < scenario.types(); type++) {
      boolean[] open = scenario.demand().open(type);
      if (interval > 0 && scenario.demand().clears(type) && open[interval - 1] && !open[interval]) {
        floor.clear(type, now);
      }
    }
  }

  private void drawAbsences(int interval) {
    int today = scenario.dayOf(interval);
    if (today != day) {
      day = today;
      for (int group = 0; group < newcomerEnd.length; group++) {
        plan.drawDay(group, day);
      }
    }
  }

  private void fall(int group, int interval, int clock, long now) {
    int target = plan.agents(group, interval);
    int leaving = roster.staffed(group) - target;
    if (leaving > 0) {
      roster.setStaffed(group, target);
      for (; leaving > 0 && roster.idle(group).size() > 0; leaving--) {
        roster.leaveIdle(group);
      }
      markLeaving(group, leaving, interval, clock, now);
    }
  }

  private void markLeaving(int group, int agents, int interval, int clock, long now) {
    boolean closing = scenario.staffing().closingFall(group, interval);
    int left = agents;
    for (int number = roster.capacity(group) - 1; left > 0; number--) {
      int slot = roster.slot(group, number);
      if (roster.state(slot) == AgentRoster.BUSY) {
        roster.markLeaving(slot, closing);
        tally.finishing(group, clock, now, roster.completionOf(slot));
        left--;
      }
    }
  }

  private int rise(int group, int target, int firstFree) {
    int end = firstFree + Math.max(0, target - roster.staffed(group));
    roster.setStaffed(group, target);
    if (end > newcomers.length) {
      newcomers = Arrays.copyOf(newcomers, 2 * end);
    }
    int number = 0;
    for (int i = firstFree; i < end; i++) {
      number = lowestFree(group, number);
      newcomers[i] = number++;
    }
    return end;
  }

  /** The lowest number from one on that nobody holds and whose agent is not absent. */
  private int lowestFree(int group, int from) {
    for (int number = from; ; number++) {
      if (number == roster.capacity(group)) {
        roster.grow(group);
      }
      boolean held = roster.state(roster.slot(group, number)) != AgentRoster.FREE;
      if (!held && !plan.isAbsent(group, number)) {
        return number;
      }
    }
  }

  private void startNewcomers(long now) {
    int next = 0;
    for (int group = 0; group < newcomerEnd.length; group++) {
      while (next < newcomerEnd[group]) {
        int slot = roster.slot(group, newcomers[next++]);
        int type = floor.waiting() == 0 ? Router.NONE : router.typeFor(group, now);
        if (type == Router.NONE) {
          roster.fallIdle(slot, now);
        } else {
          roster.come(slot);
          floor.startFromLine(slot, group, type, now);
        }
      }
    }
  }
}
