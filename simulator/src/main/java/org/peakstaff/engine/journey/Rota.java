package org.peakstaff.engine.journey;

import java.util.Arrays;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.StaffPlan;
import org.peakstaff.engine.WinnerTree;
import org.peakstaff.statistics.ReplicationTally;

/**
 * What happens when staffing or hours change. Of groups staffed by counts that is at the start of
 * an interval, by the same rules as in the leaner engine: queues that close are cleared, agents
 * leave - idle ones first, the longest idle first, then busy ones from the highest number down, who
 * take nothing new -, agents come, and those who have come take waiting contacts. Of groups with
 * shifts it is whenever a shift or a break begins or ends: see {@link ShiftWork}.
 */
final class Rota {
  private final CompiledScenario scenario;
  private final StaffPlan plan;
  private final Crew crew;
  private final Queues queues;
  private final Floor floor;
  private final ReplicationTally tally;
  private final int[] newcomerEnd;
  private int[] newcomers = new int[64];
  private final ShiftWork shiftWork;
  private final boolean[] hasShifts;
  private final boolean[] closing;
  private int changesDone;
  private int day;

  Rota(
      CompiledScenario scenario,
      Journeys journeys,
      StaffPlan plan,
      Crew crew,
      Queues queues,
      Floor floor,
      ReplicationTally tally) {
    this.scenario = scenario;
    this.plan = plan;
    this.crew = crew;
    this.queues = queues;
    this.floor = floor;
    this.tally = tally;
    newcomerEnd = new int[scenario.groups()];
    closing = new boolean[scenario.groups()];
    hasShifts = new boolean[scenario.groups()];
    for (int group = 0; group < hasShifts.length; group++) {
      hasShifts[group] = journeys.shifts().agents(group) > 0;
    }
    long horizon = scenario.intervals() * scenario.intervalTicks();
    shiftWork = new ShiftWork(journeys, crew, floor, tally, horizon);
  }

  void begin(long seed, int replication) {
    day = -1;
    changesDone = 0;
    shiftWork.begin(seed, replication);
  }

  /** When staffing or hours change next, {@link Ticks#NEVER} when they do not. */
  long nextMoment() {
    return Math.min(nextByCounts(), shiftWork.nextMoment());
  }

  private long nextByCounts() {
    return changesDone == plan.changes()
        ? Ticks.NEVER
        : plan.change(changesDone) * scenario.intervalTicks();
  }

  /** Makes the changes of a moment. */
  void apply(long now) {
    boolean byCounts = nextByCounts() == now;
    int interval = (int) (now / scenario.intervalTicks());
    if (byCounts) {
      changesDone++;
      clearLines(interval, now);
    }
    if (interval < scenario.intervals()) {
      fallAll(interval, byCounts, now);
      riseAll(interval, byCounts);
      startNewcomers(now);
    }
  }

  private void fallAll(int interval, boolean byCounts, long now) {
    boolean onGrid = now == interval * scenario.intervalTicks();
    shiftWork.stopTaking(now);
    if (byCounts) {
      drawAbsences(interval);
    }
    for (int group = 0; group < newcomerEnd.length; group++) {
      closing[group] = onGrid && scenario.staffing().closingFall(group, interval);
      if (byCounts && !hasShifts[group]) {
        fall(group, interval, now);
      }
    }
    shiftWork.go(closing, now);
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
    shiftWork.addStaffedTime();
  }

  private void clearLines(int interval, long now) {
    for (int type = 0; type < scenario.types(); type++) {
      boolean[] open = scenario.demand().open(type);
      if (interval > 0 && scenario.demand().clears(type) && open[interval - 1] && !open[interval]) {
        queues.clear(type, now);
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

  private void fall(int group, int interval, long now) {
    int target = plan.agents(group, interval);
    int leaving = crew.staffed(group) - target;
    if (leaving > 0) {
      crew.setStaffed(group, target);
      for (; leaving > 0 && crew.idle(group) > 0; leaving--) {
        crew.leave(crew.slot(group, WinnerTree.player(crew.firstReady(group, 0))));
      }
      letBusyLeave(group, leaving, now);
    }
  }

  private void letBusyLeave(int group, int agents, long now) {
    int left = agents;
    for (int number = crew.capacity(group) - 1; left > 0; number--) {
      int slot = crew.slot(group, number);
      if (crew.state(slot) == Crew.HERE) {
        floor.letLeave(slot, closing[group], now);
        left--;
      }
    }
  }

  private void riseAll(int interval, boolean byCounts) {
    int count = 0;
    for (int group = 0; group < newcomerEnd.length; group++) {
      boolean rises = byCounts && !hasShifts[group];
      count = rises ? rise(group, plan.agents(group, interval), count) : count;
      newcomerEnd[group] = count;
    }
  }

  private int rise(int group, int target, int firstFree) {
    int end = firstFree + Math.max(0, target - crew.staffed(group));
    crew.setStaffed(group, target);
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
      if (number == crew.capacity(group)) {
        crew.grow(group);
      }
      boolean held = crew.state(crew.slot(group, number)) != Crew.FREE;
      if (!held && !plan.isAbsent(group, number)) {
        return number;
      }
    }
  }

  private void startNewcomers(long now) {
    int next = 0;
    for (int group = 0; group < newcomerEnd.length; group++) {
      while (next < newcomerEnd[group]) {
        int slot = crew.slot(group, newcomers[next++]);
        crew.come(slot, now);
        floor.goOn(slot, now);
      }
      shiftWork.come(group, now);
    }
  }
}
