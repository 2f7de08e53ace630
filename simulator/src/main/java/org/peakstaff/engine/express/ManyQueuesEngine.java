package org.peakstaff.engine.express;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.ArrivalStream;
import org.peakstaff.engine.DayFactors;
import org.peakstaff.engine.PartwayEngine;
import org.peakstaff.engine.StaffPlan;
import org.peakstaff.engine.WinnerTree;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Several types and groups with priority lists: arrivals and staffing changes are events,
 * completions only where somebody waits whom the agent could take.
 *
 * <p>Before each arrival or change, the completions up to its tick of groups that serve a waiting
 * contact are walked in the order of time, group and number; all others are not looked at, since
 * such an agent is idle from the moment it is free.
 */
final class ManyQueuesEngine implements PartwayEngine {
  private final CompiledScenario scenario;
  private final ArrivalStream[] streams;
  private final boolean[][] open;
  private final WinnerTree arrivals;
  private final FreeTimes[] groups;
  private final ExpressLines lines;
  private final ExpressRouter router;
  private final ReplicationTally tally;
  private final DayFactors dayFactors;
  private final StaffPlan staffPlan;
  private final ExpressStaff staff;
  private final Closers closers = new Closers();
  private final double[][] handleFactor;
  private long changeKey;
  private long stopKey;
  private int changesDone;

  ManyQueuesEngine(CompiledScenario scenario) {
    this.scenario = scenario;
    streams = ArrivalStream.all(scenario);
    open = scenario.demand().open();
    handleFactor = scenario.rules().handleFactor();
    arrivals = new WinnerTree(scenario.types());
    tally = scenario.newTally();
    dayFactors = new DayFactors(scenario);
    staffPlan = new StaffPlan(scenario);
    groups = FreeTimes.of(staffPlan.largest());
    lines = new ExpressLines(scenario, tally);
    router = new ExpressRouter(scenario, groups, lines);
    staff = new ExpressStaff(scenario, staffPlan, groups, tally);
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
    stopKey = until == Ticks.NEVER ? WinnerTree.OUT : changeKeyAt(until);
    nameNextChange();
    while (true) {
      long arrival = arrivals.first();
      long atArrival = arrival | WinnerTree.PLAYER_MASK;
      if (lines.waiting() > 0 || closers.size() > 0) {
        serveUntil(Math.min(atArrival, changeKey));
      }
      if (changeKey <= atArrival) {
        if (changeKey == stopKey) {
          break;
        }
        change();
      } else {
        arrive(streams[WinnerTree.player(arrival)]);
      }
    }
  }

  @Override
  public void end() {
    lines.bookLeftOver();
    staff.addStaffedTime();
    tally.end();
  }

  @Override
  public int firstUndecided() {
    return lines.firstInterval(WinnerTree.time(stopKey));
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
    staff.begin();
    lines.clear();
    closers.clear();
    for (FreeTimes agents : groups) {
      agents.clear();
    }
    for (int t = 0; t < streams.length; t++) {
      streams[t].begin(seed, replication, dayFactors.of(t));
      arrivals.set(t, arrivalKey(streams[t]));
    }
    changesDone = 0;
  }

  private void arrive(ArrivalStream customer) {
    int type = customer.type();
    if (open[type][customer.interval()]) {
      int group = router.groupFor(type, customer.tick());
      if (group == ExpressRouter.NONE) {
        lines.join(customer);
      } else {
        startAtOnce(customer, group);
      }
    } else {
      tally.closed(type, customer.interval());
    }
    customer.advance();
    arrivals.set(type, arrivalKey(customer));
  }

  private void startAtOnce(ArrivalStream customer, int group) {
    long now = customer.tick();
    long handle = handleTicks(customer.handle(), group, customer.type());
    groups[group].work(WinnerTree.player(groups[group].first()), now + handle);
    tally.answeredAtOnce(customer.type(), customer.interval(), group, now, handle);
  }

  /** Walks the completions that matter up to a key's tick. */
  private void serveUntil(long limit) {
    long lastTick = limit == WinnerTree.OUT ? Ticks.NEVER - 1 : WinnerTree.time(limit);
    while (true) {
      int group = lines.waiting() == 0 ? ExpressRouter.NONE : router.nextToComplete();
      long next = group == ExpressRouter.NONE ? Ticks.NEVER : groups[group].firstTime();
      int closer = closers.size() == 0 ? ExpressRouter.NONE : closers.first();
      if (closer >= 0 && (group < 0 || closers.isBefore(closer, groups[group].first(), group))) {
        next = closers.time(closer);
      } else {
        closer = ExpressRouter.NONE;
      }
      if (next > lastTick) {
        return;
      }
      if (closer >= 0) {
        completeCloser(closer, next);
      } else {
        complete(group, WinnerTree.player(groups[group].first()), next);
      }
    }
  }

  private void complete(int group, int number, long now) {
    int type = router.typeFor(group, now);
    if (type != ExpressRouter.NONE) {
      groups[group].work(number, start(type, group, now));
    }
  }

  /** An agent who stays until the lines that close are empty takes one more contact or leaves. */
  private void completeCloser(int closer, long now) {
    int group = closers.group(closer);
    int clock = staff.clockAt(now);
    int type = lines.waiting() == 0 ? ExpressRouter.NONE : router.closedTypeFor(group, now, clock);
    if (type == ExpressRouter.NONE) {
      closers.remove(closer);
    } else {
      long end = start(type, group, now);
      tally.finishing(group, clock, now, end);
      groups[group].hold(closers.number(closer), end);
      closers.set(closer, end);
    }
  }

  /** Takes the head of a line; returns when the work will be done. */
  private long start(int type, int group, long now) {
    long handle = handleTicks(lines.handle(type), group, type);
    lines.take(type, group, staff.clockAt(now), now, handle);
    return now + handle;
  }

  private void change() {
    int interval = staffPlan.change(changesDone);
    staff.apply(interval);
    for (int i = 0; i < staff.closers(); i++) {
      int group = staff.closerGroup(i);
      int number = staff.closerNumber(i);
      closers.add(group, number, groups[group].heldUntil(number));
    }
    startNewcomers(interval * scenario.intervalTicks());
    changesDone++;
    nameNextChange();
  }

  private void startNewcomers(long now) {
    int next = 0;
    for (int group = 0; group < groups.length; group++) {
      for (; next < staff.newcomerEnd(group); next++) {
        if (lines.waiting() > 0) {
          complete(group, staff.newcomer(next), now);
        }
      }
    }
  }

  /** The next change, or the stop before it. */
  private void nameNextChange() {
    long next =
        changesDone == staffPlan.changes()
            ? WinnerTree.OUT
            : changeKeyAt(staffPlan.change(changesDone) * scenario.intervalTicks());
    changeKey = Math.min(next, stopKey);
  }

  private static long changeKeyAt(long tick) {
    return WinnerTree.key(tick, 0) | WinnerTree.PLAYER_MASK;
  }

  private long handleTicks(double handle, int group, int type) {
    return Math.max(1, (long) (handle * handleFactor[group][type]));
  }

  private static long arrivalKey(ArrivalStream stream) {
    long tick = stream.tick();
    return tick == Ticks.NEVER ? WinnerTree.OUT : WinnerTree.key(tick, stream.type());
  }
}
