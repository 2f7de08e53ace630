package org.peakstaff.experiment;

import java.util.Arrays;
import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Ticks;
import org.peakstaff.result.Count;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/**
 * The formulas of the measures of what happens before and beyond the queue, next to {@link
 * RowPairs}.
 *
 * <p>With E sessions entered, of them R resolved, B bounced and L left: containment (R + B) / E,
 * true containment R / E, as vendors count it (R + B + L) / E. Resolution = resolved / handled.
 * Completed within target = completed when due / (completed + overdue). Slot utilisation = contacts
 * in hand x time / ((staffed + finishing) x the most an agent may hold). Backlog and oldest are
 * those at the end of an interval, of the last interval of a day, of the last of the horizon.
 */
final class JourneyPairs {
  private static final double HOUR = 3600.0;
  private static final Count[] COUNTS =
      Arrays.stream(Count.values())
          .filter(count -> !Count.ofQueues().contains(count))
          .toArray(Count[]::new);
  private static final Journey[] FIELDS =
      Arrays.stream(COUNTS).map(JourneyPairs::field).toArray(Journey[]::new);

  private final CompiledScenario scenario;
  private final List<Journeys.GroupRules> groups;
  private final Applicability applicability;
  private final Cells cells;
  private final RowLayout layout;
  private final double[] x;
  private final double[] y;

  JourneyPairs(CompiledScenario scenario, Journeys journeys, Cells cells, double[] x, double[] y) {
    this.scenario = scenario;
    this.cells = cells;
    this.x = x;
    this.y = y;
    groups = journeys.groups();
    applicability = new Applicability(scenario);
    layout = scenario.layout();
  }

  private static Journey field(Count count) {
    return count == Count.SILENTLY_ABANDONED ? Journey.SILENT : Journey.valueOf(count.name());
  }

  void read(long[] row) {
    for (int i = scenario.firstMeasured(); i < scenario.intervals(); i++) {
      for (int t = 0; t < scenario.types(); t++) {
        readContacts(row, t, i);
        readBacklog(row, t, i);
      }
      for (int g = 0; g < scenario.groups(); g++) {
        readGroup(row, g, i);
      }
    }
    for (int t = 0; t < scenario.types(); t++) {
      readOpening(row, t);
    }
    perReplication();
  }

  private void readContacts(long[] row, int type, int interval) {
    int from = layout.journey(type, interval);
    int to = cells.journey(cells.interval(interval), type);
    for (int c = 0; c < COUNTS.length; c++) {
      if (applicability.has(COUNTS[c], type)) {
        x[to + c] = row[from + FIELDS[c].field()];
      }
    }
    readSelfService(row, from, to);
    if (applicability.hasResolution(type)) {
      set(to + Cells.RESOLUTION, at(row, from, Journey.RESOLVED), at(row, from, Journey.HANDLED));
    }
    readCompletion(row, from, to, type);
    set(
        to + Cells.RESPONSE_TIME,
        seconds(row, from, Journey.RESPONSE_TIME),
        at(row, from, Journey.RESPONDED));
    int day = cells.day(scenario.dayOf(interval));
    add(to, cells.journey(day, type));
    add(to, cells.journey(cells.horizon(), type));
    add(to, cells.journey(cells.interval(interval), cells.allTypes()));
    add(to, cells.journey(day, cells.allTypes()));
    add(to, cells.journey(cells.horizon(), cells.allTypes()));
  }

  private void readSelfService(long[] row, int from, int to) {
    double entered = at(row, from, Journey.SESSIONS);
    double resolved = at(row, from, Journey.SESSIONS_RESOLVED);
    double contained = resolved + at(row, from, Journey.SESSIONS_BOUNCED);
    set(to + Cells.CONTAINMENT, contained, entered);
    set(to + Cells.TRUE_CONTAINMENT, resolved, entered);
    set(to + Cells.VENDOR_CONTAINMENT, contained + at(row, from, Journey.SESSIONS_LEFT), entered);
  }

  private void readCompletion(long[] row, int from, int to, int type) {
    double completed = at(row, from, Journey.COMPLETED);
    if (applicability.isDue(type)) {
      set(
          to + Cells.COMPLETED_WITHIN_TARGET,
          at(row, from, Journey.COMPLETED_WITHIN),
          completed + at(row, from, Journey.OVERDUE));
    }
    set(to + Cells.TIME_TO_COMPLETE, seconds(row, from, Journey.TIME_TO_COMPLETE), completed);
    if (applicability.countsOpenTime(type)) {
      set(
          to + Cells.OPEN_TIME_TO_COMPLETE,
          seconds(row, from, Journey.OPEN_TIME_TO_COMPLETE),
          completed);
    }
  }

  private void readBacklog(long[] row, int type, int interval) {
    noteBacklog(row, type, interval, cells.interval(interval));
    boolean last = interval == scenario.intervals() - 1;
    if (last || scenario.dayOf(interval + 1) != scenario.dayOf(interval)) {
      noteBacklog(row, type, interval, cells.day(scenario.dayOf(interval)));
    }
    if (last) {
      noteBacklog(row, type, interval, cells.horizon());
    }
  }

  private void noteBacklog(long[] row, int type, int interval, int scope) {
    int from = layout.journey(type, interval);
    double oldest = seconds(row, from, Journey.OLDEST);
    int one = cells.journey(scope, type);
    int all = cells.journey(scope, cells.allTypes());
    x[one + Cells.BACKLOG] = at(row, from, Journey.BACKLOG);
    x[one + Cells.OLDEST] = oldest;
    x[all + Cells.BACKLOG] += at(row, from, Journey.BACKLOG);
    x[all + Cells.OLDEST] = Math.max(x[all + Cells.OLDEST], oldest);
  }

  private void readOpening(long[] row, int type) {
    int from = layout.journey(type, scenario.intervals());
    for (int entity : new int[] {type, cells.allTypes()}) {
      int to = cells.opening(entity);
      x[to + Cells.OPENING_CONTACTS] += at(row, from, Journey.OPENING);
      x[to + Cells.OPENING_COMPLETED] += at(row, from, Journey.COMPLETED);
      x[to + Cells.OPENING_COMPLETED_WITHIN] += at(row, from, Journey.COMPLETED_WITHIN);
      double completed = at(row, from, Journey.COMPLETED);
      if (applicability.isDue(type)) {
        increase(
            to + Cells.OPENING_WITHIN_TARGET,
            at(row, from, Journey.COMPLETED_WITHIN),
            completed + at(row, from, Journey.OVERDUE));
      }
      increase(to + Cells.OPENING_TIME, seconds(row, from, Journey.TIME_TO_COMPLETE), completed);
      if (applicability.countsOpenTime(type)) {
        double openTime = seconds(row, from, Journey.OPEN_TIME_TO_COMPLETE);
        increase(to + Cells.OPENING_OPEN_TIME, openTime, completed);
      }
    }
  }

  private void readGroup(long[] row, int group, int interval) {
    int queue = layout.group(group, interval);
    int from = layout.journeyGroup(group, interval);
    double time = row[queue + RowLayout.STAFFED] + row[queue + RowLayout.FINISHING];
    double slots = Ticks.toSeconds(row[from + RowLayout.SLOTS]);
    double room = time / Ticks.PER_SECOND * groups.get(group).width();
    double work = Ticks.toSeconds(row[from + RowLayout.WORK]) / HOUR;
    int day = cells.day(scenario.dayOf(interval));
    for (int scope : new int[] {cells.interval(interval), day, cells.horizon()}) {
      for (int entity : new int[] {group, cells.allGroups()}) {
        int to = cells.journeyGroup(scope, entity);
        x[to + Cells.INTERRUPTIONS] += row[from + RowLayout.INTERRUPTIONS];
        if (applicability.isConcurrent(group)) {
          increase(to + Cells.SLOT_UTILISATION, slots, room);
          x[to + Cells.WORK_HOURS] += work;
        }
      }
    }
  }

  /** Counts, hours, backlog and its age are per replication: their denominator is 1. */
  private void perReplication() {
    for (int scope = 0; scope < cells.scopes(); scope++) {
      for (int t = 0; t <= scenario.types(); t++) {
        int at = cells.journey(scope, t);
        Arrays.fill(y, at, at + COUNTS.length, 1);
        Arrays.fill(y, at + Cells.BACKLOG, at + Cells.OLDEST + 1, 1);
      }
      for (int g = 0; g <= scenario.groups(); g++) {
        int at = cells.journeyGroup(scope, g);
        Arrays.fill(y, at + Cells.WORK_HOURS, at + Cells.INTERRUPTIONS + 1, 1);
      }
    }
    for (int t = 0; t <= scenario.types(); t++) {
      int at = cells.opening(t);
      Arrays.fill(y, at, at + Cells.OPENING_COMPLETED_WITHIN + 1, 1);
    }
  }

  private static double at(long[] row, int cell, Journey what) {
    return row[cell + what.field()];
  }

  private static double seconds(long[] row, int cell, Journey what) {
    return Ticks.toSeconds(row[cell + what.field()]);
  }

  /** Adds what adds up: all but backlog and oldest, which are last. */
  private void add(int from, int to) {
    for (int k = 0; k < Cells.BACKLOG; k++) {
      x[to + k] += x[from + k];
      y[to + k] += y[from + k];
    }
  }

  private void set(int at, double numerator, double denominator) {
    x[at] = numerator;
    y[at] = denominator;
  }

  private void increase(int at, double numerator, double denominator) {
    x[at] += numerator;
    y[at] += denominator;
  }
}
