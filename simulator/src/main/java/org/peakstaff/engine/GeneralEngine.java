package org.peakstaff.engine;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Runs any scenario event by event.
 *
 * <p>The loop takes the earliest of three: the next completion, the next change of staffing or
 * hours, the next arrival. At one tick completions come first, by agent number; then changes; then
 * arrivals, by type. Abandonments are no events: a waiting contact keeps its deadline, and whoever
 * finds it expired at the head of its line books it then, at its own moment. That is exact because
 * nothing depends on how many are still waiting.
 *
 * <p>An engine is used by one thread and reused for many replications; after the first few nothing
 * is allocated.
 */
public final class GeneralEngine implements PartwayEngine {
  private final CompiledScenario scenario;
  private final ArrivalStream[] streams;
  private final boolean[][] open;
  private final WinnerTree arrivals;
  private final AgentRoster roster;
  private final ReplicationTally tally;
  private final DayFactors dayFactors;
  private final StaffPlan staffPlan;
  private final Floor floor;
  private final Router router;
  private final StaffChanges staffChanges;
  private int changesDone;
  private long changeKey;
  private long stopKey;

  /**
   * An engine for a scenario.
   *
   * @param scenario the scenario
   */
  public GeneralEngine(CompiledScenario scenario) {
    this.scenario = scenario;
    streams = ArrivalStream.all(scenario);
    open = scenario.demand().open();
    WaitingLine[] lines = WaitingLine.many(scenario.types());
    arrivals = new WinnerTree(scenario.types());
    dayFactors = new DayFactors(scenario);
    staffPlan = new StaffPlan(scenario);
    roster = new AgentRoster(staffPlan.largest());
    tally = scenario.newTally();
    floor = new Floor(scenario, roster, lines, tally);
    router = new Router(scenario, roster, lines, floor);
    staffChanges = new StaffChanges(scenario, staffPlan, roster, floor, router, tally);
  }

  @Override
  public String name() {
    return "general";
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
      long completion = roster.firstCompletion();
      if (completion <= atArrival && completion <= changeKey) {
        if (completion == WinnerTree.OUT) {
          break;
        }
        complete(completion);
      } else if (changeKey <= atArrival) {
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
    floor.bookLeftOver();
    staffChanges.addStaffedTime();
    tally.end();
  }

  @Override
  public int firstUndecided() {
    return floor.firstInterval(WinnerTree.time(stopKey));
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
    router.begin(seed, replication);
    roster.clear();
    floor.begin();
    staffChanges.begin();
    for (int t = 0; t < streams.length; t++) {
      streams[t].begin(seed, replication, dayFactors.of(t));
      arrivals.set(t, arrivalKey(streams[t]));
    }
    changesDone = 0;
  }

  private void complete(long key) {
    int slot = WinnerTree.player(key);
    long now = WinnerTree.time(key);
    if (roster.state(slot) != AgentRoster.BUSY) {
      completeLast(slot, now);
      return;
    }
    int group = roster.groupOf(slot);
    int type = floor.waiting() == 0 ? Router.NONE : router.typeFor(group, now);
    if (type == Router.NONE) {
      roster.fallIdle(slot, now);
    } else {
      floor.startFromLine(slot, group, type, now);
    }
  }

  /**
   * An agent who should have left is done, and leaves unless a line that has closed is to be
   * emptied.
   */
  private void completeLast(int slot, long now) {
    int group = roster.groupOf(slot);
    int clock = floor.clockAt(now);
    int type =
        roster.state(slot) == AgentRoster.CLOSING && floor.waiting() > 0
            ? router.closedTypeFor(group, now, clock)
            : Router.NONE;
    if (type == Router.NONE) {
      roster.leave(slot);
    } else {
      long end = floor.startFromLine(slot, group, type, now);
      tally.finishing(group, clock, now, end);
    }
  }

  private void arrive(ArrivalStream customer) {
    int type = customer.type();
    if (open[type][customer.interval()]) {
      int group = router.groupFor(type, customer.number());
      if (group == Router.NONE) {
        floor.queue(customer);
      } else {
        floor.startAtOnce(customer, group);
      }
    } else {
      tally.closed(type, customer.interval());
    }
    customer.advance();
    arrivals.set(type, arrivalKey(customer));
  }

  private void change() {
    staffChanges.apply(staffPlan.change(changesDone));
    changesDone++;
    nameNextChange();
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

  private static long arrivalKey(ArrivalStream stream) {
    long tick = stream.tick();
    return tick == Ticks.NEVER ? WinnerTree.OUT : WinnerTree.key(tick, stream.type());
  }
}
