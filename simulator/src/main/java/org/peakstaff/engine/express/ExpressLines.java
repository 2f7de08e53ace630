package org.peakstaff.engine.express;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.ArrivalStream;
import org.peakstaff.engine.WaitingLine;
import org.peakstaff.statistics.ReplicationTally;

/**
 * The lines of all types, and for each group how many wait whom it could take. Those who have left
 * count until noticed.
 */
final class ExpressLines {
  private final WaitingLine[] lines;
  private final int[][] groupsOf;
  private final int[] waitingFor;
  private final ReplicationTally tally;
  private final int intervals;
  private int waiting;

  ExpressLines(CompiledScenario scenario, ReplicationTally tally) {
    this.tally = tally;
    intervals = scenario.intervals();
    lines = WaitingLine.many(scenario.types());
    groupsOf = new int[lines.length][];
    for (int t = 0; t < lines.length; t++) {
      groupsOf[t] = scenario.rules().groupsOf()[t].members();
    }
    waitingFor = new int[scenario.groups()];
  }

  void clear() {
    waiting = 0;
    java.util.Arrays.fill(waitingFor, 0);
    for (WaitingLine line : lines) {
      line.clear();
    }
  }

  int waiting() {
    return waiting;
  }

  int waitingFor(int group) {
    return waitingFor[group];
  }

  boolean isEmpty(int type) {
    return lines[type].size() == 0;
  }

  long arrival(int type) {
    return lines[type].arrival();
  }

  double handle(int type) {
    return lines[type].handle();
  }

  /** The current customer of a stream must wait: it balks or joins its line. */
  void join(ArrivalStream customer) {
    int type = customer.type();
    long now = customer.tick();
    tally.queued(type, customer.interval());
    if (customer.balks()) {
      tally.abandoned(type, customer.interval(), now, now);
      return;
    }
    lines[type].add(now, customer.deadline(), customer.handle(), customer.interval());
    count(type, 1);
  }

  void take(int type, int group, int clock, long now, long handle) {
    WaitingLine line = lines[type];
    tally.answeredFromQueue(type, line.interval(), group, line.arrival(), clock, now, handle);
    line.removeHead();
    count(type, -1);
  }

  /** Books those at the head whose patience has run out. Patience equal to the wait still waits. */
  void dropExpired(int type, long now) {
    WaitingLine line = lines[type];
    while (line.size() > 0 && line.deadline() < now) {
      tally.abandoned(type, line.interval(), line.arrival(), line.deadline());
      line.removeHead();
      count(type, -1);
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

  void bookLeftOver() {
    for (int type = 0; type < lines.length; type++) {
      dropExpired(type, Ticks.NEVER);
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
  }

  private void count(int type, int change) {
    waiting += change;
    for (int group : groupsOf[type]) {
      waitingFor[group] += change;
    }
  }
}
