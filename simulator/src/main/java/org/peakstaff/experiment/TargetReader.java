package org.peakstaff.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;

/**
 * Reads from the row of one replication the numerator and denominator of every target in every
 * stretch it must hold in, and of the occupancy of each agent group and day where it is capped.
 */
final class TargetReader {
  private final RowPairs pairs;
  private final Cells cells;
  private final CompiledScenario scenario;
  private final List<Entry> entries = new ArrayList<>();

  /** Where the pair of a stretch lies, and what decides whether a day meets it. */
  private record Entry(TargetStretch stretch, int pair, @Nullable TargetWatch watch) {}

  TargetReader(CompiledScenario scenario) {
    this.scenario = scenario;
    cells = new Cells(scenario);
    pairs = new RowPairs(scenario, cells);
    TargetWatch.of(scenario, cells).forEach(this::add);
    Share cap = scenario.scenario().plan().occupancyCap();
    if (cap != null) {
      addCap(cap.value());
    }
  }

  List<TargetStretch> stretches() {
    return entries.stream().map(Entry::stretch).toList();
  }

  /** Reads a row into one numerator and one denominator per stretch, from an index on. */
  void read(long[] row, double[] x, double[] y, int from) {
    readPairs(row);
    for (int k = 0; k < entries.size(); k++) {
      read(entries.get(k), x, y, from + k);
    }
  }

  /** Only what is asked for, where that is cheap. */
  private void readPairs(long[] row) {
    if (entries.stream().anyMatch(entry -> entry.stretch.interval() < 0)) {
      pairs.read(row);
      return;
    }
    for (int i = scenario.firstMeasured(); i < scenario.intervals(); i++) {
      pairs.readTargets(row, i);
    }
  }

  private void read(Entry entry, double[] x, double[] y, int to) {
    double numerator = pairs.x[entry.pair];
    double denominator = pairs.y[entry.pair];
    if (entry.watch != null && entry.stretch.probability() != null) {
      boolean trial = denominator > 0;
      numerator = trial && entry.watch.holds(numerator / denominator) ? 1 : 0;
      denominator = trial ? 1 : 0;
    }
    x[to] = numerator;
    y[to] = denominator;
  }

  /**
   * The stretches of each interval.
   *
   * @return indices, by interval
   */
  int[][] ofIntervals() {
    int[][] stretches = new int[scenario.intervals()][];
    for (int i = 0; i < stretches.length; i++) {
      int interval = i;
      stretches[i] =
          IntStream.range(0, entries.size())
              .filter(k -> entries.get(k).stretch.interval() == interval)
              .toArray();
    }
    return stretches;
  }

  /** Reads anew some stretches, all of one interval. */
  void read(long[] row, int interval, int[] stretches, double[] x, double[] y) {
    pairs.readTargets(row, interval);
    for (int k = 0; k < stretches.length; k++) {
      read(entries.get(stretches[k]), x, y, k);
    }
  }

  private void add(TargetWatch watch) {
    Target.Scope over = watch.target().over();
    switch (over) {
      case HORIZON -> add(watch, cells.horizon(), -1, -1);
      case DAY -> IntStream.range(0, scenario.days()).forEach(d -> add(watch, cells.day(d), d, -1));
      case INTERVAL ->
          IntStream.range(scenario.firstMeasured(), scenario.intervals())
              .forEach(i -> add(watch, cells.interval(i), scenario.dayOf(i), i));
    }
  }

  private void add(TargetWatch watch, int scope, int day, int interval) {
    Share probability = watch.target().held().probability();
    TargetStretch stretch =
        new TargetStretch(
            watch.subject(scenario),
            watch.kind().id(),
            watch.target().over(),
            TargetChecker.stretchName(scenario.grid(), day, interval),
            day,
            interval,
            watch.bound(),
            watch.kind().isAtLeast(),
            probability == null ? null : probability.value());
    entries.add(new Entry(stretch, watch.pair(scope), watch));
  }

  private void addCap(double cap) {
    for (int group = 0; group < scenario.groups(); group++) {
      for (int day = 0; day < scenario.days(); day++) {
        TargetStretch stretch =
            new TargetStretch(
                scenario.groupIds().get(group),
                TargetStretch.OCCUPANCY,
                Target.Scope.DAY,
                TargetChecker.stretchName(scenario.grid(), day, -1),
                day,
                -1,
                cap,
                false,
                null);
        entries.add(new Entry(stretch, cells.group(cells.day(day), group) + Cells.OCCUPANCY, null));
      }
    }
  }
}
