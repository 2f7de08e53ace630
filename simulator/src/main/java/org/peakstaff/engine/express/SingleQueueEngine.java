package org.peakstaff.engine.express;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.ArrivalStream;
import org.peakstaff.engine.DayFactors;
import org.peakstaff.engine.PartwayEngine;
import org.peakstaff.engine.StaffPlan;
import org.peakstaff.engine.WaitingLine;
import org.peakstaff.engine.WinnerTree;
import org.peakstaff.statistics.ReplicationTally;

/**
 * One contact type, one agent group, first come first served: each customer in turn, and no events.
 *
 * <p>A customer starts when it has arrived and the agent free first is free. If its patience ends
 * before that, it leaves and nothing changes; else that agent's moment moves on by the handle time
 * (the recursion of Kiefer and Wolfowitz 1955, with abandonment). A start is final only if it is no
 * later than the next staffing change, since at that tick completions come first; customers who
 * would start later are held in line and tried again after the change.
 */
final class SingleQueueEngine implements PartwayEngine {
  private final CompiledScenario scenario;
  private final ArrivalStream stream;
  private final boolean[] open;
  private final double handleFactor;
  private final FreeTimes agents;
  private final WaitingLine held = new WaitingLine();
  private final ReplicationTally tally;
  private final DayFactors dayFactors;
  private final StaffPlan staffPlan;
  private final ExpressStaff staff;
  private long nextChange;
  private long stop;
  private int changesDone;

  SingleQueueEngine(CompiledScenario scenario) {
    this.scenario = scenario;
    stream = new ArrivalStream(scenario, 0);
    open = scenario.demand().open(0);
    handleFactor = scenario.rules().handleFactor()[0][0];
    tally = scenario.newTally();
    dayFactors = new DayFactors(scenario);
    staffPlan = new StaffPlan(scenario);
    agents = new FreeTimes(staffPlan.largest()[0]);
    staff = new ExpressStaff(scenario, staffPlan, new FreeTimes[] {agents}, tally);
  }

  static boolean canRun(CompiledScenario scenario) {
    boolean one = scenario.types() == 1 && scenario.groups() == 1;
    for (int i = 0; one && i < scenario.intervals(); i++) {
      one = !scenario.staffing().closingFall(0, i);
    }
    return one;
  }

  @Override
  public String name() {
    return "express";
  }

  @Override
  public void run(long seed, int replication, long[] row) {
    begin(seed, replication, row);
    goOn(Ticks.NEVER);
    end();
  }

  @Override
  public void goOn(long until) {
    stop = until;
    nameNextChange();
    startHeld();
    for (; stream.tick() != Ticks.NEVER; stream.advance()) {
      long now = stream.tick();
      while (nextChange <= now) {
        if (nextChange == stop) {
          return;
        }
        change();
      }
      if (!open[stream.interval()]) {
        tally.closed(0, stream.interval());
      } else if (held.size() > 0) {
        hold();
      } else {
        arrive(now);
      }
    }
    while (nextChange != stop) {
      change();
    }
  }

  @Override
  public void end() {
    bookLeftOver();
    staff.addStaffedTime();
    tally.end();
  }

  @Override
  public int firstUndecided() {
    while (held.size() > 0 && held.deadline() < stop) {
      tally.abandoned(0, held.interval(), held.arrival(), held.deadline());
      held.removeHead();
    }
    return held.size() > 0 ? held.interval() : scenario.intervals();
  }

  @Override
  public void goOnWith(long[] row, int[][] agents) {
    tally.goOn(row);
    staffPlan.become(agents);
  }

  @Override
  public void begin(long seed, int replication, long[] row) {
    tally.begin(row);
    dayFactors.begin(seed, replication);
    staffPlan.begin(seed, replication);
    agents.clear();
    staff.begin();
    held.clear();
    stream.begin(seed, replication, dayFactors.of(0));
    changesDone = 0;
  }

  private void arrive(long now) {
    long first = agents.first();
    long freeAt = WinnerTree.time(first);
    if (freeAt <= now) {
      long handle = handleTicks(stream.handle());
      agents.work(WinnerTree.player(first), now + handle);
      tally.answeredAtOnce(0, stream.interval(), 0, now, handle);
    } else if (freeAt <= nextChange && first != WinnerTree.OUT) {
      tally.queued(0, stream.interval());
      if (stream.balks()) {
        tally.abandoned(0, stream.interval(), now, now);
      } else {
        settle(first, now, stream.interval(), stream.deadline(), stream.handle());
      }
    } else {
      hold();
    }
  }

  /** A customer who must wait for an agent whose moment is known: answered then, or gone before. */
  private void settle(long first, long arrival, int interval, long deadline, double handle) {
    long start = WinnerTree.time(first);
    if (deadline < start) {
      tally.abandoned(0, interval, arrival, deadline);
      return;
    }
    long ticks = handleTicks(handle);
    agents.work(WinnerTree.player(first), start + ticks);
    tally.answeredFromQueue(0, interval, 0, arrival, staff.clockAt(start), start, ticks);
  }

  private void hold() {
    tally.queued(0, stream.interval());
    if (stream.balks()) {
      tally.abandoned(0, stream.interval(), stream.tick(), stream.tick());
    } else {
      held.add(stream.tick(), stream.deadline(), stream.handle(), stream.interval());
    }
  }

  private void change() {
    staff.apply(staffPlan.change(changesDone));
    changesDone++;
    nameNextChange();
    startHeld();
  }

  /** The next change, or the stop before it. */
  private void nameNextChange() {
    long next =
        changesDone == staffPlan.changes()
            ? Ticks.NEVER
            : staffPlan.change(changesDone) * scenario.intervalTicks();
    nextChange = Math.min(next, stop);
  }

  private void startHeld() {
    while (held.size() > 0 && startIsFinal(agents.first())) {
      settle(agents.first(), held.arrival(), held.interval(), held.deadline(), held.handle());
      held.removeHead();
    }
  }

  private boolean startIsFinal(long first) {
    return first != WinnerTree.OUT && WinnerTree.time(first) <= nextChange;
  }

  private void bookLeftOver() {
    for (; held.size() > 0; held.removeHead()) {
      if (held.deadline() == Ticks.NEVER) {
        tally.waitingAtEnd(0, held.interval(), held.arrival());
      } else {
        tally.abandoned(0, held.interval(), held.arrival(), held.deadline());
      }
    }
  }

  private long handleTicks(double handle) {
    return Math.max(1, (long) (handle * handleFactor));
  }
}
