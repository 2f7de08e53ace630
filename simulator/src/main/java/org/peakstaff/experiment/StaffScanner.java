package org.peakstaff.experiment;

import java.util.Arrays;
import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.PartwayEngine;
import org.peakstaff.statistics.RowLayout;

/** Simulates the windows of many single changes of one staffing, until each is decided. */
final class StaffScanner {
  /** Parts of an interval after which it is looked again whether the window is decided. */
  private static final int LOOKS = 8;

  private final CompiledScenario scenario;
  private final RowLayout layout;
  private final List<StaffChange> changes;
  private final int window;
  private final StaffBranches branches;
  private final TargetReader reader;
  private final int[][] ofIntervals;
  private final StaffScan found;
  private final long[] row;
  private final double[] x;
  private final double[] y;
  private final int[][] agents;

  StaffScanner(
      CompiledScenario scenario,
      EngineChoice choice,
      long seed,
      List<StaffChange> changes,
      int window) {
    this.scenario = scenario;
    this.changes = changes;
    this.window = window;
    int[] from = changes.stream().mapToInt(StaffChange::interval).toArray();
    branches = new StaffBranches(scenario, choice, seed, from);
    agents = new int[scenario.groups()][];
    Arrays.setAll(agents, group -> scenario.staffing().net(group).clone());
    reader = new TargetReader(scenario);
    ofIntervals = reader.ofIntervals();
    found = new StaffScan(changes, window, ofIntervals);
    layout = scenario.layout();
    row = new long[layout.length()];
    x = new double[reader.stretches().size()];
    y = new double[x.length];
  }

  StaffScan found() {
    return found;
  }

  /** Adds one replication. */
  void run(int replication) {
    branches.run(replication, this::branch);
  }

  private void branch(int c, PartwayEngine engine, long[] soFar) {
    StaffChange change = changes.get(c);
    int from = StaffScan.first(change);
    int to = StaffScan.end(change, window, scenario.intervals());
    copyRow(soFar, from, to);
    change.make(agents);
    engine.goOnWith(row, agents);
    change.undo(agents);
    decide(engine, to);
    int place = 0;
    for (int i = from; i < to; i++) {
      reader.read(row, ofIntervals[i], x, y);
      found.add(c, place, ofIntervals[i].length, x, y);
      place += ofIntervals[i].length;
    }
  }

  private void copyRow(long[] soFar, int from, int to) {
    for (int type = 0; type < scenario.types(); type++) {
      int first = layout.contact(type, from);
      int length = (to - from) * RowLayout.CONTACT_FIELDS;
      System.arraycopy(soFar, first, row, first, length);
      if (layout.hasJourneys()) {
        int journey = layout.journey(type, from);
        System.arraycopy(soFar, journey, row, journey, layout.journey(type, to) - journey);
      }
    }
  }

  /** Goes on until all who came before an interval are decided. */
  private void decide(PartwayEngine engine, int end) {
    long step = Math.max(1, scenario.intervalTicks() / LOOKS);
    long last = 2L * scenario.intervals() * scenario.intervalTicks();
    for (long until = end * scenario.intervalTicks(); until < last; until += step) {
      engine.goOn(until);
      if (engine.firstUndecided() >= end) {
        return;
      }
    }
    engine.goOn(Ticks.NEVER);
    engine.end();
  }
}
