package org.peakstaff.engine;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Where contacts meet agents: starts work, keeps the lines, and tells the tally. Decides nothing.
 */
final class Floor {
  private final AgentRoster roster;
  private final WaitingLine[] lines;
  private final ReplicationTally tally;
  private final double[][] handleFactor;
  private final long intervalTicks;
  private final int intervals;
  private int waiting;
  private int clock;
  private long clockEnd;

  Floor(
      CompiledScenario scenario, AgentRoster roster, WaitingLine[] lines, ReplicationTally tally) {
    this.roster = roster;
    this.lines = lines;
    this.tally = tally;
    intervalTicks = scenario.intervalTicks();
    intervals = scenario.intervals();
    handleFactor = scenario.rules().handleFactor();
  }

  void begin() {
    waiting = 0;
    clock = 0;
    clockEnd = intervalTicks;
    for (WaitingLine line : lines) {
      line.clear();
    }
  }

  /** Contacts in all lines, those who have left unnoticed included. */
  int waiting() {
    return waiting;
  }

  /** The longest idle agent of a group takes the current customer of a stream. */
  void startAtOnce(ArrivalStream customer, int group) {
    long now = customer.tick();
    long handle = handleTicks(customer.handle(), group, customer.type());
    roster.startLongestIdle(group, now + handle);
    tally.answeredAtOnce(customer.type(), customer.interval(), group, now, handle);
  }

  /** The current customer of a stream finds nobody free: balks or joins the line. */
  void queue(ArrivalStream customer) {
    int type = customer.type();
    int interval = customer.interval();
    long now = customer.tick();
    tally.queued(type, interval);
    if (customer.balks()) {
      tally.abandoned(type, interval, now, now);
    } else {
      lines[type].add(now, customer.deadline(), customer.handle(), interval);
      waiting++;
    }
  }

  /** An agent takes the head of a line; returns when the work will be done. */
  long startFromLine(int slot, int group, int type, long now) {
    WaitingLine line = lines[type];
    long handle = handleTicks(line.handle(), group, type);
    roster.startNext(slot, now + handle);
    tally.answeredFromQueue(
        type, line.interval(), group, line.arrival(), clockAt(now), now, handle);
    line.removeHead();
    waiting--;
    return now + handle;
  }

  /**
   * Books those at the head of a line whose patience has run out. Patience equal to the wait still
   * waits.
   */
  void dropExpired(int type, long now) {
    WaitingLine line = lines[type];
    while (line.size() > 0 && line.deadline() < now) {
      tally.abandoned(type, line.interval(), line.arrival(), line.deadline());
      line.removeHead();
      waiting--;
    }
  }

  /**
   * The first interval of arrival of somebody who waits now, the number of intervals when nobody
   * does.
   */
  int firstInterval(long now) {
    int first = intervals;
    for (int type = 0; type < lines.length; type++) {
      dropExpired(type, now);
      if (lines[type].size() > 0) {
        first = Math.min(first, lines[type].interval());
      }
    }
    return first;
  }

  /** Sends everybody in a line away. */
  void clear(int type, long now) {
    WaitingLine line = lines[type];
    while (line.size() > 0) {
      if (line.deadline() < now) {
        tally.abandoned(type, line.interval(), line.arrival(), line.deadline());
      } else {
        tally.cleared(type, line.interval(), line.arrival(), now);
      }
      line.removeHead();
      waiting--;
    }
  }

  /** Books those who were never taken: they abandon in their own time, or wait for ever. */
  void bookLeftOver() {
    for (int type = 0; type < lines.length; type++) {
      WaitingLine line = lines[type];
      while (line.size() > 0) {
        if (line.deadline() == Ticks.NEVER) {
          tally.waitingAtEnd(type, line.interval(), line.arrival());
        } else {
          tally.abandoned(type, line.interval(), line.arrival(), line.deadline());
        }
        line.removeHead();
      }
    }
    waiting = 0;
  }

  /**
   * The interval of the clock, the number of intervals after the horizon. Moments must not go back.
   */
  int clockAt(long now) {
    while (now >= clockEnd) {
      clock++;
      clockEnd = clock == intervals ? Ticks.NEVER : clockEnd + intervalTicks;
    }
    return clock;
  }

  private long handleTicks(double handle, int group, int type) {
    return Math.max(1, (long) (handle * handleFactor[group][type]));
  }
}
