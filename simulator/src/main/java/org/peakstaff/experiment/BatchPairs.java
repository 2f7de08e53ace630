package org.peakstaff.experiment;

import java.util.Arrays;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.result.Count;

/**
 * The pairs of the horizon for one batch of a long run: sums over the batch's intervals, with
 * backlog and its age at the end of its last one. What is counted per replication elsewhere is
 * counted per batch here. The drain after the run belongs to no batch.
 */
final class BatchPairs {
  private final CompiledScenario scenario;
  private final Cells cells;
  private final RowPairs whole;
  final double[] x;
  final double[] y;

  BatchPairs(CompiledScenario scenario, Cells cells, RowPairs whole) {
    this.scenario = scenario;
    this.cells = cells;
    this.whole = whole;
    x = new double[cells.size()];
    y = new double[cells.size()];
  }

  /** Reads a batch of the row that the pairs of the whole run have read. */
  void read(int batch) {
    Arrays.fill(x, 0);
    Arrays.fill(y, 0);
    int length = scenario.intervalsPerBatch();
    int first = scenario.firstMeasured() + batch * length;
    for (int i = first; i < first + length; i++) {
      boolean last = i == first + length - 1;
      for (int t = 0; t <= scenario.types(); t++) {
        readType(cells.interval(i), t, last);
      }
      for (int g = 0; g <= scenario.groups(); g++) {
        readGroup(cells.interval(i), g);
      }
      if (cells.hasTotal()) {
        add(cells.total(cells.interval(i)), cells.total(cells.horizon()), Cells.TOTAL_PAIRS);
      }
    }
    perBatch();
  }

  private void readType(int scope, int type, boolean last) {
    add(cells.contact(scope, type), cells.contact(cells.horizon(), type), Cells.CONTACT_PAIRS);
    if (scenario.journeys() != null) {
      int from = cells.journey(scope, type);
      int to = cells.journey(cells.horizon(), type);
      add(from, to, last ? Cells.JOURNEY_PAIRS : Cells.BACKLOG);
    }
    if (cells.hasCallbacks()) {
      int to = cells.callbacks(cells.horizon(), type);
      add(cells.callbacks(scope, type), to, Cells.CALLBACK_PAIRS);
    }
    if (cells.hasExperience()) {
      int to = cells.experience(cells.horizon(), type);
      add(cells.experience(scope, type), to, Cells.EXPERIENCE_PAIRS);
    }
  }

  private void readGroup(int scope, int group) {
    add(cells.group(scope, group), cells.group(cells.horizon(), group), Cells.GROUP_PAIRS);
    if (scenario.journeys() != null) {
      int to = cells.journeyGroup(cells.horizon(), group);
      add(cells.journeyGroup(scope, group), to, Cells.JOURNEY_GROUP_PAIRS);
    }
  }

  private void add(int from, int to, int length) {
    for (int k = 0; k < length; k++) {
      x[to + k] += whole.x[from + k];
      y[to + k] += whole.y[from + k];
    }
  }

  private void perBatch() {
    for (int t = 0; t <= scenario.types(); t++) {
      for (Count count : Count.values()) {
        if (Count.ofQueues().contains(count) || scenario.journeys() != null) {
          y[cells.count(cells.horizon(), t, count)] = 1;
        }
      }
      if (cells.hasCallbacks()) {
        int at = cells.callbacks(cells.horizon(), t);
        Arrays.fill(y, at, at + Cells.CALLBACK_WAIT, 1);
      }
    }
    for (int g = 0; g <= scenario.groups(); g++) {
      int at = cells.group(cells.horizon(), g);
      Arrays.fill(y, at + Cells.TAKEN, at + Cells.OVER_TIME_HOURS + 1, 1);
      if (scenario.journeys() != null) {
        int more = cells.journeyGroup(cells.horizon(), g);
        Arrays.fill(y, more + Cells.WORK_HOURS, more + Cells.INTERRUPTIONS + 1, 1);
      }
    }
  }
}
