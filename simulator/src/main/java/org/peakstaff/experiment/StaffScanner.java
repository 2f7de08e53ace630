package org.peakstaff.experiment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Feature;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.EngineCopy;
import org.peakstaff.engine.PartwayEngine;
import org.peakstaff.statistics.RowLayout;

/**
 * Simulates the windows of many single changes of one staffing: one engine runs through a
 * replication with the staffing as it is and stops where an interval with changes begins; a second
 * takes over its state once per change and goes on until the window is decided.
 */
final class StaffScanner {
  /** Parts of an interval after which it is looked again whether the window is decided. */
  private static final int LOOKS = 8;

  private final CompiledScenario scenario;
  private final RowLayout layout;
  private final long seed;
  private final List<StaffChange> changes;
  private final int[] inTime;
  private final int window;
  private final PartwayEngine engine;
  private final PartwayEngine other;
  private final EngineCopy copy;
  private final TargetReader reader;
  private final int[][] ofIntervals;
  private final StaffScan found;
  private final long[] row;
  private final long[] otherRow;
  private final double[] x;
  private final double[] y;

  StaffScanner(
      CompiledScenario scenario,
      EngineChoice choice,
      long seed,
      List<StaffChange> changes,
      int window) {
    this.scenario = scenario;
    this.seed = seed;
    this.changes = changes;
    this.window = window;
    inTime =
        IntStream.range(0, changes.size())
            .boxed()
            .sorted(Comparator.comparingInt(c -> changes.get(c).interval()))
            .mapToInt(c -> c)
            .toArray();
    for (StaffChange change : changes) {
      if (scenario.staffing().net(change.group())[change.interval()] + change.agents() < 0) {
        throw new IllegalArgumentException("fewer than no agents are left by " + change);
      }
    }
    engine = (PartwayEngine) choice.engine(scenario);
    other = (PartwayEngine) choice.engine(scenario);
    copy = EngineCopy.of(engine, other);
    reader = new TargetReader(scenario);
    ofIntervals = reader.ofIntervals();
    found = new StaffScan(changes, window, ofIntervals);
    layout = scenario.layout();
    row = new long[layout.length()];
    otherRow = new long[layout.length()];
    x = new double[reader.stretches().size()];
    y = new double[x.length];
  }

  /** Whether an engine can run a scenario, all of whose agents are at work, part of the way. */
  static boolean canScan(CompiledScenario scenario, EngineChoice choice) {
    for (Feature feature :
        List.of(Feature.CUSTOM_LAW, Feature.CUSTOM_ARRIVALS, Feature.CUSTOM_ROUTING)) {
      if (!feature.placesIn(scenario.scenario()).isEmpty()) {
        return false;
      }
    }
    return choice.engine(scenario) instanceof PartwayEngine;
  }

  StaffScan found() {
    return found;
  }

  /** Adds one replication. */
  void run(int replication) {
    Arrays.fill(row, 0);
    engine.begin(seed, replication, row);
    int stopped = -1;
    for (int c : inTime) {
      int interval = changes.get(c).interval();
      if (interval != stopped) {
        engine.goOn(interval * scenario.intervalTicks());
        stopped = interval;
      }
      branch(c, changes.get(c));
    }
  }

  private void branch(int c, StaffChange change) {
    int from = StaffScan.first(change);
    int to = StaffScan.end(change, window, scenario.intervals());
    copy.run(row);
    copyRow(from, to);
    other.goOnWith(otherRow, change.group(), change.interval(), change.agents());
    decide(to);
    int place = 0;
    for (int i = from; i < to; i++) {
      reader.read(otherRow, i, ofIntervals[i], x, y);
      found.add(c, place, ofIntervals[i].length, x, y);
      place += ofIntervals[i].length;
    }
  }

  private void copyRow(int from, int to) {
    for (int type = 0; type < scenario.types(); type++) {
      int first = layout.contact(type, from);
      int length = (to - from) * RowLayout.CONTACT_FIELDS;
      System.arraycopy(row, first, otherRow, first, length);
      if (layout.hasJourneys()) {
        int journey = layout.journey(type, from);
        System.arraycopy(row, journey, otherRow, journey, layout.journey(type, to) - journey);
      }
    }
  }

  /** Goes on until all who came before an interval are decided. */
  private void decide(int end) {
    long step = Math.max(1, scenario.intervalTicks() / LOOKS);
    long last = 2L * scenario.intervals() * scenario.intervalTicks();
    for (long until = end * scenario.intervalTicks(); until < last; until += step) {
      other.goOn(until);
      if (other.firstUndecided() >= end) {
        return;
      }
    }
    other.goOn(Ticks.NEVER);
    other.end();
  }
}
