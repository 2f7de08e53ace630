package org.peakstaff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.statistics.DayValues;
import org.peakstaff.statistics.RatioMoments;
import org.peakstaff.statistics.Resumable;
import org.peakstaff.statistics.RowLayout;
import org.peakstaff.statistics.Saved;
import org.peakstaff.statistics.WaitHistogram;

/**
 * Takes rows in index order and keeps what estimates need: moments, day values, histograms, targets
 * met.
 */
final class ResultFold implements Resumable {
  /** Contact measures whose day values are kept for percentiles. */
  static final List<Integer> CONTACT_DAY_PAIRS =
      List.of(Cells.OWN_SERVICE_LEVEL, Cells.ABANDONMENT, Cells.SPEED_OF_ANSWER, Cells.MEAN_WAIT);

  private final CompiledScenario scenario;
  private final Cells cells;
  private final RowPairs pairs;
  private final RatioMoments moments;
  private final @Nullable BatchPairs batchPairs;
  private final @Nullable RatioMoments batchMoments;
  private final RawRows raw;
  private final RawColumns rawColumns;
  private final double[] rawValues;
  private final List<TargetWatch> watches;
  private final ScorecardWatch scorecard;
  private final DayValues[][][] contactDays;
  private final DayValues[][] groupDays;
  private final int[][] daysMet;
  private final int[][] dayTrials;
  private final long[][][] histograms;
  private final RowLayout layout;

  ResultFold(CompiledScenario scenario, RawRows raw) {
    this.scenario = scenario;
    cells = new Cells(scenario);
    pairs = new RowPairs(scenario, cells);
    moments = new RatioMoments(cells.size());
    boolean batches = scenario.batches() > 0;
    batchPairs = batches ? new BatchPairs(scenario, cells, pairs) : null;
    batchMoments = batches ? new RatioMoments(cells.size()) : null;
    this.raw = raw;
    rawColumns = new RawColumns(scenario, cells);
    rawValues = new double[rawColumns.names().size()];
    raw.columns(rawColumns.names());
    watches = TargetWatch.of(scenario, cells);
    scorecard = ScorecardWatch.of(scenario, cells);
    layout = scenario.layout();
    int days = scenario.days();
    int types = scenario.types();
    contactDays = new DayValues[types + 1][days][];
    for (DayValues[][] ofType : contactDays) {
      Arrays.setAll(ofType, day -> dayValues(CONTACT_DAY_PAIRS.size()));
    }
    groupDays = new DayValues[scenario.groups() + 1][];
    Arrays.setAll(groupDays, group -> dayValues(days));
    daysMet = new int[types + 1][days];
    dayTrials = new int[types + 1][days];
    histograms = new long[types][days][WaitHistogram.BINS];
  }

  private static DayValues[] dayValues(int number) {
    DayValues[] values = new DayValues[number];
    Arrays.setAll(values, i -> new DayValues());
    return values;
  }

  void add(long[] row) {
    pairs.read(row);
    if (batchPairs != null && batchMoments != null) {
      addBatches(batchPairs, batchMoments);
    } else {
      tell(moments.count(), pairs.x, pairs.y);
    }
    moments.add(pairs.x, pairs.y);
    for (TargetWatch watch : watches) {
      watch.read(pairs);
    }
    scorecard.read(pairs);
    for (int day = 0; day < scenario.grid().days(); day++) {
      addDayValues(day);
      addDayTargets(day);
      for (int t = 0; t < scenario.types(); t++) {
        addHistogram(row, t, day);
      }
    }
  }

  private void addBatches(BatchPairs batch, RatioMoments sums) {
    for (int b = 0; b < scenario.batches(); b++) {
      batch.read(b);
      sums.add(batch.x, batch.y);
      tell(b, batch.x, batch.y);
    }
  }

  private void tell(int number, double[] x, double[] y) {
    rawColumns.read(x, y, rawValues);
    raw.row(number, rawValues);
  }

  private void addDayValues(int day) {
    for (int t = 0; t < contactDays.length; t++) {
      int at = cells.contact(cells.day(day), t);
      for (int m = 0; m < CONTACT_DAY_PAIRS.size(); m++) {
        contactDays[t][day][m].add(value(at + CONTACT_DAY_PAIRS.get(m)));
      }
    }
    for (int g = 0; g < groupDays.length; g++) {
      groupDays[g][day].add(value(cells.group(cells.day(day), g) + Cells.OCCUPANCY));
    }
  }

  private double value(int pair) {
    return pairs.y[pair] > 0 ? pairs.x[pair] / pairs.y[pair] : Double.NaN;
  }

  /**
   * A day of a type is met when all its bounds hold; a day of the center when every type's do and
   * those of all types together.
   */
  private void addDayTargets(int day) {
    boolean anyContacts = false;
    boolean allMet = true;
    for (int t = 0; t < scenario.types(); t++) {
      if (isTrial(t, cells.day(day))) {
        boolean met = isMet(t, cells.day(day));
        count(t, day, met);
        anyContacts = true;
        allMet &= met;
      }
    }
    if (hasTarget(cells.allTypes())) {
      int waiting = cells.total(cells.day(day)) + Cells.TOTAL_ABANDONMENT;
      anyContacts |= pairs.y[waiting] > 0;
      allMet &= isMet(cells.allTypes(), cells.day(day));
    }
    if (anyContacts) {
      count(cells.allTypes(), day, allMet);
    }
  }

  /** Whether a type has a target and had contacts. */
  private boolean isTrial(int type, int scope) {
    return hasTarget(type) && pairs.y[cells.contact(scope, type) + Cells.ABANDONMENT] > 0;
  }

  private boolean isMet(int type, int scope) {
    return watches.stream()
        .filter(watch -> watch.type() == type)
        .allMatch(watch -> watch.holdsIn(pairs, scope));
  }

  private void count(int type, int day, boolean met) {
    dayTrials[type][day]++;
    daysMet[type][day] += met ? 1 : 0;
  }

  private boolean hasTarget(int type) {
    return watches.stream().anyMatch(watch -> watch.type() == type);
  }

  private void addHistogram(long[] row, int type, int day) {
    int from = layout.histogram(type, day);
    long[] to = histograms[type][day];
    for (int bin = 0; bin < to.length; bin++) {
      to[bin] += row[from + bin];
    }
  }

  Cells cells() {
    return cells;
  }

  /** The pairs of the row added last. */
  RowPairs pairs() {
    return pairs;
  }

  RatioMoments moments() {
    return moments;
  }

  /** The moments that a pair's interval rests on: of batches where there are some. */
  RatioMoments moments(int pair) {
    return batchMoments != null && cells.isOfHorizon(pair) ? batchMoments : moments;
  }

  ScorecardWatch scorecard() {
    return scorecard;
  }

  List<TargetWatch> watches() {
    return watches;
  }

  /** Day values of a contact measure, of one day or, with day -1, of all days together. */
  double[] contactDays(int type, int day, int measure) {
    List<DayValues> values = new ArrayList<>();
    for (int d = 0; d < scenario.grid().days(); d++) {
      if (day < 0 || d == day) {
        values.add(contactDays[type][d][measure]);
      }
    }
    return sorted(values);
  }

  /** Day values of occupancy, of one day or, with day -1, of all days together. */
  double[] groupDays(int group, int day) {
    return sorted(day < 0 ? List.of(groupDays[group]) : List.of(groupDays[group][day]));
  }

  private static double[] sorted(List<DayValues> days) {
    return days.stream()
        .flatMapToDouble(values -> Arrays.stream(values.sorted()))
        .sorted()
        .toArray();
  }

  /** Days that met a type's targets and days with contacts, of one day or, with day -1, of all. */
  long[] daysMet(int type, int day) {
    long met = 0;
    long trials = 0;
    for (int d = 0; d < scenario.grid().days(); d++) {
      if (day < 0 || d == day) {
        met += daysMet[type][d];
        trials += dayTrials[type][d];
      }
    }
    return new long[] {met, trials};
  }

  /**
   * Waits of a type, or of all with {@link Cells#allTypes()}, on one day or, with day -1, on all.
   */
  long[] histogram(int type, int day) {
    long[] sum = new long[WaitHistogram.BINS];
    for (int t = 0; t < scenario.types(); t++) {
      for (int d = 0; d < scenario.grid().days(); d++) {
        if ((type == cells.allTypes() || t == type) && (day < 0 || d == day)) {
          for (int bin = 0; bin < sum.length; bin++) {
            sum[bin] += histograms[t][d][bin];
          }
        }
      }
    }
    return sum;
  }

  @Override
  public void save(DataOutput out) throws IOException {
    for (Resumable part : parts()) {
      part.save(out);
    }
    for (int t = 0; t < daysMet.length; t++) {
      Saved.save(daysMet[t], out);
      Saved.save(dayTrials[t], out);
    }
    for (long[][] ofType : histograms) {
      for (long[] ofDay : ofType) {
        Saved.save(ofDay, out);
      }
    }
  }

  @Override
  public void restore(DataInput in) throws IOException {
    for (Resumable part : parts()) {
      part.restore(in);
    }
    for (int t = 0; t < daysMet.length; t++) {
      Saved.restore(daysMet[t], in);
      Saved.restore(dayTrials[t], in);
    }
    for (long[][] ofType : histograms) {
      for (long[] ofDay : ofType) {
        Saved.restore(ofDay, in);
      }
    }
  }

  private List<Resumable> parts() {
    List<Resumable> parts = new ArrayList<>(watches);
    parts.add(moments);
    parts.addAll(scorecard.parts());
    for (DayValues[][] ofType : contactDays) {
      Arrays.stream(ofType).forEach(ofDay -> parts.addAll(List.of(ofDay)));
    }
    for (DayValues[] ofGroup : groupDays) {
      parts.addAll(List.of(ofGroup));
    }
    return parts;
  }
}
