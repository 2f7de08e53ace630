package org.peakstaff.experiment;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Ticks;
import org.peakstaff.result.Count;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Target;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/**
 * Turns the row of one replication into the pairs (numerator, denominator) of every measure: the
 * formulas of all measures are here, those of what happens before and beyond the queue in {@link
 * JourneyPairs}, and nowhere else.
 *
 * <p>Service levels with N offered, S answered, S_T and A_T answered and abandoned within the
 * threshold, A_s short abandons: S_T / N, S_T / (N - A_T), (S_T + A_T) / N, (S_T + A_s) / N and S_T
 * / S. Speed of answer is the wait of the answered / S; mean wait that of answered and abandoned /
 * (S + A); occupancy busy / (staffed + finishing).
 */
final class RowPairs {
  private static final double HOUR = 3600.0;
  private static final Count[] COUNTS = Count.ofQueues().toArray(Count[]::new);
  private static final ServiceLevelConvention[] CONVENTIONS = ServiceLevelConvention.values();

  private final CompiledScenario scenario;
  private final Cells cells;
  private final RowLayout layout;
  private final ServiceLevelConvention[] own;
  private final boolean[] hasServiceLevel;
  private final double intervalSeconds;
  private final @Nullable JourneyPairs journeyPairs;
  private final @Nullable ResponsePairs responsePairs;
  private final @Nullable TotalPairs totalPairs;
  final double[] x;
  final double[] y;

  RowPairs(CompiledScenario scenario, Cells cells) {
    this.scenario = scenario;
    this.cells = cells;
    layout = scenario.layout();
    x = new double[cells.size()];
    y = new double[cells.size()];
    intervalSeconds = scenario.grid().intervalSeconds();
    Journeys journeys = scenario.journeys();
    journeyPairs = journeys == null ? null : new JourneyPairs(scenario, journeys, cells, x, y);
    responsePairs = journeys == null ? null : ResponsePairs.of(scenario, journeys, cells, x, y);
    totalPairs = TotalPairs.of(scenario, cells, x, y);
    own = new ServiceLevelConvention[scenario.types()];
    hasServiceLevel = new boolean[scenario.types()];
    for (int t = 0; t < own.length; t++) {
      Target.ServiceLevel level = serviceLevel(scenario, t);
      hasServiceLevel[t] = level != null;
      own[t] = level == null ? ServiceLevelConvention.ANSWERED_OF_OFFERED : level.convention();
    }
  }

  static Target.@Nullable ServiceLevel serviceLevel(CompiledScenario scenario, int type) {
    ContactType contactType = contactType(scenario, type);
    Target target = contactType.target();
    return target == null ? null : target.serviceLevel();
  }

  static ContactType contactType(CompiledScenario scenario, int type) {
    return Objects.requireNonNull(
        scenario.scenario().contactTypes().get(scenario.typeIds().get(type)));
  }

  void read(long[] row) {
    Arrays.fill(x, 0);
    Arrays.fill(y, 0);
    for (int i = scenario.firstMeasured(); i < scenario.intervals(); i++) {
      for (int t = 0; t < scenario.types(); t++) {
        readContacts(row, t, i);
      }
      for (int g = 0; g < scenario.groups(); g++) {
        readGroup(row, g, i);
      }
    }
    for (int g = 0; g < scenario.groups(); g++) {
      readDrain(row, g);
      readAnsweredBy(row, g);
    }
    perReplication();
    if (journeyPairs != null) {
      journeyPairs.read(row);
    }
    if (responsePairs != null) {
      responsePairs.read(row);
    }
    if (totalPairs != null) {
      totalPairs.read(row);
    }
  }

  private void readAnsweredBy(long[] row, int group) {
    for (int t = 0; t < scenario.types(); t++) {
      double runs = Math.max(1, scenario.batches());
      set(cells.answeredBy(t, group), row[layout.pair(t, group)], runs);
    }
  }

  private void readContacts(long[] row, int type, int interval) {
    int from = layout.contact(type, interval);
    int to = cells.contact(cells.interval(interval), type);
    readCounts(row, from, to);
    if (journeyPairs != null) {
      x[to + Count.ARRIVALS.ordinal()] +=
          row[layout.journey(type, interval) + Journey.BLOCKED.field()];
    }
    readServiceLevels(row, from, to, type);
    double offered = row[from + RowLayout.OFFERED];
    set(to + Cells.ABANDONMENT, row[from + RowLayout.ABANDONED], offered);
    set(to + Cells.DELAYED, row[from + RowLayout.DELAYED], offered);
    readTimes(row, from, to);
    if (responsePairs != null) {
      y[to + Cells.HANDLE_TIME] += responsePairs.reached(row, type, interval);
    }
    int day = cells.day(scenario.dayOf(interval));
    addContacts(to, day, type);
    addContacts(to, cells.horizon(), type);
    addContacts(to, cells.interval(interval), cells.allTypes());
    addContacts(to, day, cells.allTypes());
    addContacts(to, cells.horizon(), cells.allTypes());
  }

  private void readServiceLevels(long[] row, int from, int to, int type) {
    if (hasServiceLevel[type]) {
      for (int c = 0; c < CONVENTIONS.length; c++) {
        double met = met(row, from, CONVENTIONS[c]);
        set(to + Cells.CONVENTION + c, met, of(row, from, CONVENTIONS[c]));
      }
      set(to + Cells.OWN_SERVICE_LEVEL, met(row, from, own[type]), of(row, from, own[type]));
    }
  }

  private void readTimes(long[] row, int from, int to) {
    double answered = row[from + RowLayout.ANSWERED];
    double abandoned = row[from + RowLayout.ABANDONED];
    double waitAnswered = Ticks.toSeconds(row[from + RowLayout.WAIT_ANSWERED]);
    double waitAbandoned = Ticks.toSeconds(row[from + RowLayout.WAIT_ABANDONED]);
    set(to + Cells.SPEED_OF_ANSWER, waitAnswered, answered);
    set(to + Cells.MEAN_WAIT, waitAnswered + waitAbandoned, answered + abandoned);
    set(to + Cells.HANDLE_TIME, Ticks.toSeconds(row[from + RowLayout.HANDLE]), answered);
    set(to + Cells.MEAN_QUEUE, Ticks.toSeconds(row[from + RowLayout.QUEUE]), intervalSeconds);
  }

  private void readCounts(long[] row, int from, int to) {
    for (Count count : COUNTS) {
      x[to + count.ordinal()] = count(row, from, count);
    }
  }

  private static long count(long[] row, int from, Count count) {
    return switch (count) {
      case ARRIVALS -> row[from + RowLayout.OFFERED] + row[from + RowLayout.CLOSED];
      case OFFERED -> row[from + RowLayout.OFFERED];
      case CLOSED -> row[from + RowLayout.CLOSED];
      case ANSWERED -> row[from + RowLayout.ANSWERED];
      case ABANDONED -> row[from + RowLayout.ABANDONED];
      case ABANDONED_SHORT -> row[from + RowLayout.ABANDONED_SHORT];
      case CLEARED -> row[from + RowLayout.CLEARED];
      case WAITING_AT_END -> row[from + RowLayout.WAITING_AT_END];
      case ANSWERED_WITHIN -> row[from + RowLayout.ANSWERED_WITHIN];
      case ABANDONED_WITHIN -> row[from + RowLayout.ABANDONED_WITHIN];
      default -> throw new AssertionError(count);
    };
  }

  static double met(long[] row, int from, ServiceLevelConvention convention) {
    long within = row[from + RowLayout.ANSWERED_WITHIN];
    return switch (convention) {
      case ANSWERED_OF_OFFERED, WITHOUT_EARLY_ABANDONS, ANSWERED_OF_ANSWERED -> within;
      case EARLY_ABANDONS_MET -> within + row[from + RowLayout.ABANDONED_WITHIN];
      case SHORT_ABANDONS_MET -> within + row[from + RowLayout.ABANDONED_SHORT];
    };
  }

  static double of(long[] row, int from, ServiceLevelConvention convention) {
    long offered = row[from + RowLayout.OFFERED];
    return switch (convention) {
      case ANSWERED_OF_OFFERED, EARLY_ABANDONS_MET, SHORT_ABANDONS_MET -> offered;
      case WITHOUT_EARLY_ABANDONS -> offered - row[from + RowLayout.ABANDONED_WITHIN];
      case ANSWERED_OF_ANSWERED -> row[from + RowLayout.ANSWERED];
    };
  }

  private void readGroup(long[] row, int group, int interval) {
    int from = layout.group(group, interval);
    int to = cells.group(cells.interval(interval), group);
    double busy = Ticks.toSeconds(row[from + RowLayout.BUSY]);
    double staffed = Ticks.toSeconds(row[from + RowLayout.STAFFED]);
    double finishing = Ticks.toSeconds(row[from + RowLayout.FINISHING]);
    set(to + Cells.OCCUPANCY, busy, staffed + finishing);
    set(to + Cells.OCCUPANCY_WITH_DRAIN, busy, staffed + finishing);
    x[to + Cells.TAKEN] = row[from + RowLayout.TAKEN];
    x[to + Cells.STAFFED_HOURS] = staffed / HOUR;
    x[to + Cells.OVER_TIME_HOURS] = finishing / HOUR;
    addGroupToWider(to, interval, group);
  }

  private void addGroupToWider(int from, int interval, int group) {
    int day = cells.day(scenario.dayOf(interval));
    addGroup(from, day, group);
    addGroup(from, cells.horizon(), group);
    addGroup(from, cells.interval(interval), cells.allGroups());
    addGroup(from, day, cells.allGroups());
    addGroup(from, cells.horizon(), cells.allGroups());
  }

  private void readDrain(long[] row, int group) {
    int from = layout.group(group, scenario.intervals());
    double busy = Ticks.toSeconds(row[from + RowLayout.BUSY]);
    double staffed = Ticks.toSeconds(row[from + RowLayout.STAFFED]);
    double finishing = Ticks.toSeconds(row[from + RowLayout.FINISHING]);
    for (int entity : new int[] {group, cells.allGroups()}) {
      int to = cells.group(cells.horizon(), entity);
      x[to + Cells.OCCUPANCY_WITH_DRAIN] += busy;
      y[to + Cells.OCCUPANCY_WITH_DRAIN] += staffed + finishing;
      x[to + Cells.OVER_TIME_HOURS] += finishing / HOUR;
    }
  }

  /** Counts and hours are per replication: their denominator is 1. */
  private void perReplication() {
    for (int scope = 0; scope < cells.scopes(); scope++) {
      for (int t = 0; t <= scenario.types(); t++) {
        int at = cells.contact(scope, t);
        Arrays.fill(y, at, at + COUNTS.length, 1);
        if (t == cells.allTypes()) {
          y[at + Cells.MEAN_QUEUE] /= scenario.types();
        }
      }
      for (int g = 0; g <= scenario.groups(); g++) {
        int at = cells.group(scope, g);
        Arrays.fill(y, at + Cells.TAKEN, at + Cells.OVER_TIME_HOURS + 1, 1);
      }
    }
  }

  private void addContacts(int from, int scope, int type) {
    add(from, cells.contact(scope, type), Cells.CONTACT_PAIRS);
  }

  private void addGroup(int from, int scope, int group) {
    add(from, cells.group(scope, group), Cells.GROUP_PAIRS);
  }

  private void add(int from, int to, int length) {
    for (int k = 0; k < length; k++) {
      x[to + k] += x[from + k];
      y[to + k] += y[from + k];
    }
  }

  private void set(int at, double numerator, double denominator) {
    x[at] = numerator;
    y[at] = denominator;
  }
}
