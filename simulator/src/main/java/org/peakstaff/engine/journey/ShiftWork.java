package org.peakstaff.engine.journey;

import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.ShiftPlan;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.StreamKey;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Agents who come and go by their shifts. At the end of a shift and at the beginning of a break it
 * is that agent who goes: at once with nothing in hand, else after what is in hand, taking nothing
 * new. After a break the same agent is back, even if the last contact before it is still in hand.
 * An absent agent misses the whole shift.
 */
final class ShiftWork {
  private final ShiftPlan plan;
  private final Crew crew;
  private final Floor floor;
  private final ReplicationTally tally;
  private final boolean[] absent;
  private final long horizon;
  private int next;
  private int firstRise;
  private int end;

  ShiftWork(Journeys journeys, Crew crew, Floor floor, ReplicationTally tally, long horizon) {
    this.plan = journeys.shifts();
    this.crew = crew;
    this.floor = floor;
    this.tally = tally;
    this.horizon = horizon;
    absent = new boolean[plan.duties()];
  }

  void begin(long seed, int replication) {
    next = 0;
    for (int duty = 0; duty < absent.length; duty++) {
      double share = plan.absence(duty);
      absent[duty] =
          share > 0
              && StreamKey.uniform(
                      seed,
                      replication,
                      Purpose.ABSENCE,
                      plan.absenceEntity(duty),
                      plan.numberOf(duty))
                  < share;
    }
  }

  /** When somebody comes or goes next, {@link Ticks#NEVER} when nobody does any more. */
  long nextMoment() {
    return next == plan.moves() ? Ticks.NEVER : plan.moment(plan.move(next));
  }

  /** Those with nothing in hand leave; the others take nothing new from now on. */
  void stopTaking(long now) {
    firstRise = next;
    while (firstRise < plan.moves() && isFall(firstRise, now)) {
      int move = plan.move(firstRise++);
      if (isThere(move)) {
        int slot = slot(move);
        crew.setStaffed(plan.group(move), crew.staffed(plan.group(move)) - 1);
        if (crew.count(slot) == 0) {
          crew.leave(slot);
        } else {
          crew.markLeaving(slot, false, now);
        }
      }
    }
    end = firstRise;
    while (end < plan.moves() && plan.moment(plan.move(end)) == now) {
      end++;
    }
  }

  private boolean isFall(int index, long now) {
    int move = plan.move(index);
    return plan.moment(move) == now && !plan.isRise(move);
  }

  /**
   * Those who go put deferred work back.
   *
   * @param closing which groups first empty the queues that close now
   */
  void go(boolean[] closing, long now) {
    for (int i = next; i < firstRise; i++) {
      int move = plan.move(i);
      if (isThere(move) && crew.count(slot(move)) > 0) {
        floor.letLeave(slot(move), plan.endsShift(move) && closing[plan.group(move)], now);
      }
    }
    next = firstRise;
  }

  /** Whoever comes of a group takes waiting contacts, by number. */
  void come(int group, long now) {
    while (next < end && plan.group(plan.move(next)) == group) {
      int move = plan.move(next++);
      if (isThere(move)) {
        start(slot(move), group, now);
      }
    }
  }

  private void start(int slot, int group, long now) {
    crew.setStaffed(group, crew.staffed(group) + 1);
    if (crew.state(slot) == Crew.FREE) {
      crew.come(slot, now);
      floor.goOn(slot, now);
    } else {
      floor.comeBack(slot, now);
    }
  }

  private boolean isThere(int move) {
    return !absent[plan.duty(move)];
  }

  private int slot(int move) {
    return crew.slot(plan.group(move), plan.number(move));
  }

  /** Adds the time at work to the tally; those at work at the end of the horizon stay on. */
  void addStaffedTime() {
    for (int span = 0; span < plan.spans(); span++) {
      int duty = plan.dutyOf(span);
      if (!absent[duty]) {
        long to = plan.to(span);
        tally.atWork(plan.groupOf(duty), plan.from(span), to < horizon ? to : tally.drainEnd());
      }
    }
  }
}
