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
  private final CompiledScenario scenario;
  private final List<Entry> entries = new ArrayList<>();

  /** The pair of a stretch, and what decides whether a day meets it. */
  private record Entry(TargetStretch stretch, TargetPair pair, @Nullable TargetWatch watch) {}

  TargetReader(CompiledScenario scenario) {
    this.scenario = scenario;
    TargetWatch.of(scenario, new Cells(scenario)).forEach(this::add);
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
    for (int k = 0; k < entries.size(); k++) {
      read(row, entries.get(k), x, y, from + k);
    }
  }

  private static void read(long[] row, Entry entry, double[] x, double[] y, int to) {
    TargetPair pair = entry.pair;
    pair.read(row);
    x[to] = pair.x();
    y[to] = pair.y();
    if (entry.watch != null && entry.stretch.probability() != null) {
      boolean trial = pair.y() > 0;
      x[to] = trial && entry.watch.holds(pair.x() / pair.y()) ? 1 : 0;
      y[to] = trial ? 1 : 0;
    }
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

  /** Reads some stretches. */
  void read(long[] row, int[] some, double[] x, double[] y) {
    for (int k = 0; k < some.length; k++) {
      read(row, entries.get(some[k]), x, y, k);
    }
  }

  private void add(TargetWatch watch) {
    Target.Scope over = watch.target().over();
    switch (over) {
      case HORIZON -> add(watch, -1, -1);
      case DAY -> IntStream.range(0, scenario.days()).forEach(day -> add(watch, day, -1));
      case INTERVAL ->
          IntStream.range(scenario.firstMeasured(), scenario.intervals())
              .forEach(i -> add(watch, scenario.dayOf(i), i));
    }
  }

  private void add(TargetWatch watch, int day, int interval) {
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
    entries.add(new Entry(stretch, TargetPair.of(scenario, watch, day, interval), watch));
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
        entries.add(new Entry(stretch, TargetPair.ofOccupancy(scenario, group, day), null));
      }
    }
  }
}
