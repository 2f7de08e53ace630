package org.peakstaff.engine.express;

import java.util.Arrays;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.engine.StaffPlan;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Falls and rises of staffing on {@link FreeTimes}, by the same rule as the general engine: idle
 * agents leave first, the longest idle first, then busy ones from the highest number down;
 * newcomers take the lowest numbers not held.
 */
final class ExpressStaff {
  private final CompiledScenario scenario;
  private final StaffPlan plan;
  private final FreeTimes[] groups;
  private final ReplicationTally tally;
  private final long intervalTicks;
  private final int[] newcomerEnd;
  private int[] newcomers = new int[64];
  private int[] closers = new int[64];
  private int closerCount;
  private int day;
  private int clock;

  ExpressStaff(
      CompiledScenario scenario, StaffPlan plan, FreeTimes[] groups, ReplicationTally tally) {
    this.scenario = scenario;
    this.plan = plan;
    this.groups = groups;
    this.tally = tally;
    intervalTicks = scenario.intervalTicks();
    newcomerEnd = new int[groups.length];
  }

  void begin() {
    day = -1;
    clock = 0;
  }

  /**
   * The interval of the clock, the number of intervals after the horizon. Moments must not go back.
   */
  int clockAt(long now) {
    while (clock < scenario.intervals() && now >= (clock + 1) * intervalTicks) {
      clock++;
    }
    return clock;
  }

  /** Lets agents leave and come at the start of an interval; who comes is free from that moment. */
  void apply(int interval) {
    long now = interval * intervalTicks;
    drawAbsences(interval);
    closerCount = 0;
    for (int group = 0; group < groups.length; group++) {
      fall(group, interval, now);
    }
    int count = 0;
    for (int group = 0; group < groups.length; group++) {
      count = rise(group, plan.agents(group, interval), count, now);
      newcomerEnd[group] = count;
    }
  }

  /** Index after the last newcomer of a group at the last change. */
  int newcomerEnd(int group) {
    return newcomerEnd[group];
  }

  /** Number of a newcomer at the last change. */
  int newcomer(int index) {
    return newcomers[index];
  }

  /** How many pairs (group, number) of agents stay to empty closing lines since the last change. */
  int closers() {
    return closerCount;
  }

  int closerGroup(int index) {
    return closers[2 * index];
  }

  int closerNumber(int index) {
    return closers[2 * index + 1];
  }

  void addStaffedTime() {
    int intervals = scenario.intervals();
    long drain = tally.drainEnd() - intervals * intervalTicks;
    for (int group = 0; group < groups.length; group++) {
      for (int i = 0; i < intervals; i++) {
        tally.staffed(group, i, plan.agents(group, i) * intervalTicks);
      }
      tally.staffed(group, intervals, plan.agents(group, intervals - 1) * drain);
    }
  }

  private void drawAbsences(int interval) {
    int today = scenario.dayOf(interval);
    if (today != day) {
      day = today;
      for (int group = 0; group < groups.length; group++) {
        plan.drawDay(group, day);
      }
    }
  }

  private void fall(int group, int interval, long now) {
    FreeTimes agents = groups[group];
    int leaving = agents.staffed() - plan.agents(group, interval);
    for (; leaving > 0 && agents.isFirstIdle(now); leaving--) {
      agents.firstLeaves();
    }
    boolean closing = scenario.staffing().closingFall(group, interval);
    for (int number = agents.capacity() - 1; leaving > 0; number--) {
      if (agents.isStaffed(number)) {
        leaveWhenDone(group, number, interval, now, closing);
        leaving--;
      }
    }
  }

  private void leaveWhenDone(int group, int number, int interval, long now, boolean closing) {
    tally.finishing(group, interval, now, groups[group].freeAt(number));
    groups[group].leaveWhenDone(number);
    if (closing) {
      addCloser(group, number);
    }
  }

  private void addCloser(int group, int number) {
    if (2 * closerCount == closers.length) {
      closers = Arrays.copyOf(closers, 2 * closers.length);
    }
    closers[2 * closerCount] = group;
    closers[2 * closerCount + 1] = number;
    closerCount++;
  }

  private int rise(int group, int target, int firstFree, long now) {
    FreeTimes agents = groups[group];
    int count = firstFree;
    for (int number = 0; agents.staffed() < target; number++) {
      if (number == agents.capacity()) {
        agents.grow();
      }
      if (agents.isFree(number, now) && !plan.isAbsent(group, number)) {
        agents.come(number, now);
        addNewcomer(number, count++);
      }
    }
    return count;
  }

  private void addNewcomer(int number, int index) {
    if (index == newcomers.length) {
      newcomers = Arrays.copyOf(newcomers, 2 * index);
    }
    newcomers[index] = number;
  }
}
