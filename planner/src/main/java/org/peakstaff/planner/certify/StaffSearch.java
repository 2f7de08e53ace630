package org.peakstaff.planner.certify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.experiment.TargetSums;

/**
 * Finds staff from which no single agent can be taken without an estimate missing its bound on a
 * fixed sample of days.
 *
 * <p>Where bounds are missed agents are added where a few days show the largest gain for the cost,
 * and everywhere where none shows. Then agents are taken in batches: the effect of every single
 * removal is seen on a few days, those with the least effect for the cost go together as long as
 * their effects, added up, leave some of the slack, and the whole sample judges the batch. At the
 * end single removals are tried on the whole sample, the most promising first by what they did
 * before ({@link RemovalForecast}), until each has missed with the same staff. A removal that
 * missed with more staff nearly always misses later, but it is tried again: queues with several
 * skills are not monotone.
 */
final class StaffSearch {
  private static final int FEW_DAYS = 3;
  private static final int SOME_DAYS = 6;
  private static final int MOST_RAISES = 60;

  /** After so many rounds of more agents that changed nothing the bounds count as out of reach. */
  private static final int MOST_IDLE_RAISES = 5;

  /** The part of the slack that a batch of removals may take by its effects added up. */
  private static final double SHARE_OF_SLACK = 0.6;

  /** Batches end when they take agents from fewer than one in so many cells. */
  private static final int SMALL_PART = 12;

  private static final int TRIED_TOGETHER = 16;
  private static final int FEW_TRIED_TOGETHER = 2;

  private final StaffTrials trials;
  private final StaffBounds bounds;
  private final List<TargetStretch> stretches;
  private Staff staff;
  private int[] sample;
  private TargetSums sums;
  private boolean meets;

  /** A change of staff and what a few days say of it, larger is better. */
  private record Move(Cell cell, double[] effect, double score) {}

  /** A search that begins with {@link #moveTo}. */
  StaffSearch(StaffTrials trials, StaffBounds bounds, Staff start) {
    this.trials = trials;
    this.bounds = bounds;
    stretches = trials.stretches();
    staff = bounds.within(start);
    sample = new int[0];
    sums = trials.nothing();
  }

  Staff staff() {
    return staff;
  }

  /** What the search sample says of the staff. */
  TargetSums sums() {
    return sums;
  }

  int sampleSize() {
    return sample.length;
  }

  /** Goes on with other days. */
  void moveTo(int[] otherSample) {
    sample = otherSample.clone();
    take(staff, run(staff));
  }

  private void take(Staff next, TargetSums found) {
    staff = next;
    sums = found;
    meets = margins().allHold();
  }

  private Margins margins() {
    return Margins.of(stretches, sums);
  }

  private TargetSums run(Staff candidate) {
    return trials.sums(candidate.toArray(), sample);
  }

  private List<TargetSums> run(List<Cell> cells, int change, int first) {
    int[] few = IntStream.range(0, first).map(i -> sample[i * sample.length / first]).toArray();
    List<int[][]> candidates = new ArrayList<>();
    for (Cell cell : cells) {
      candidates.add(staff.changed(List.of(cell), change).toArray());
    }
    candidates.add(staff.toArray());
    return trials.sums(candidates, few);
  }

  /** What one agent more or less in each cell does to the margins on a few days. */
  private List<double[]> effects(List<Cell> cells, int change, int first) {
    List<TargetSums> found = run(cells, change, Math.min(first, sample.length));
    Margins now = Margins.of(stretches, found.get(cells.size()));
    List<double[]> effects = new ArrayList<>();
    for (int k = 0; k < cells.size(); k++) {
      Margins then = Margins.of(stretches, found.get(k));
      double[] effect = new double[now.size()];
      for (int s = 0; s < effect.length; s++) {
        effect[s] = now.changeTo(then, s);
      }
      effects.add(effect);
    }
    return effects;
  }

  /**
   * Adds agents until every estimate is on the right side. Where no single agent more shows a gain,
   * as with a share of days that must meet a target, everybody who may help gets one more.
   *
   * @return false when no staff is found with which they are; the staff is then the last that
   *     helped
   */
  boolean raise() {
    Staff best = staff;
    TargetSums bestSums = sums;
    int idle = 0;
    for (int round = 0; round < MOST_RAISES && !meets && idle < MOST_IDLE_RAISES; round++) {
      double before = missing();
      List<Cell> batch = idle == 0 ? additions() : List.of();
      Staff more = staff.changed(batch.isEmpty() ? bounds.helpful(margins().missed()) : batch, 1);
      take(more, run(more));
      boolean helped = meets || missing() < before;
      idle = helped ? 0 : idle + 1;
      best = helped ? staff : best;
      bestSums = helped ? sums : bestSums;
    }
    if (!meets) {
      take(best, bestSums);
    }
    return meets;
  }

  /** How far the estimates that miss are from their bounds, as parts of these, added up. */
  private double missing() {
    Margins now = margins();
    double missing = 0;
    for (int s = 0; s < now.size(); s++) {
      double bound = Math.max(1e-9, Math.abs(stretches.get(s).required()));
      missing += now.holds(s) ? 0 : -now.at(s) / bound;
    }
    return missing;
  }

  private List<Cell> additions() {
    Margins now = margins();
    List<Cell> cells = bounds.helpful(now.missed());
    List<double[]> effects = effects(cells, 1, FEW_DAYS);
    List<Move> moves = new ArrayList<>();
    for (int k = 0; k < cells.size(); k++) {
      double gain = 0;
      for (int s = 0; s < now.size(); s++) {
        gain += now.holds(s) ? 0 : Math.max(0, effects.get(k)[s]) / Math.max(1e-9, -now.at(s));
      }
      if (gain > 0) {
        moves.add(new Move(cells.get(k), effects.get(k), gain / bounds.cost(cells.get(k))));
      }
    }
    moves.sort(Comparator.comparingDouble(Move::score).reversed());
    return enough(moves, now);
  }

  /** The best moves until, by their effects added up, nothing is missed. */
  private static List<Cell> enough(List<Move> moves, Margins now) {
    double[] missing = new double[now.size()];
    for (int s = 0; s < missing.length; s++) {
      missing[s] = now.holds(s) ? 0 : -now.at(s);
    }
    List<Cell> batch = new ArrayList<>();
    for (Move move : moves) {
      boolean helps = false;
      for (int s = 0; s < missing.length; s++) {
        helps |= missing[s] > 0 && move.effect[s] > 0;
      }
      if (helps) {
        batch.add(move.cell);
        for (int s = 0; s < missing.length; s++) {
          missing[s] -= move.effect[s];
        }
      }
    }
    return batch;
  }

  /** Takes agents in batches while there is slack for many; call while all hold. */
  void descend() {
    boolean many = true;
    for (int few = FEW_DAYS; many; few = Math.min(few + 1, SOME_DAYS)) {
      List<Move> removals = removals(few);
      many = takeMost(spareable(removals)) * SMALL_PART > removals.size();
    }
  }

  private int takeMost(List<Cell> batch) {
    List<Cell> rest = batch;
    while (!rest.isEmpty()) {
      Staff fewer = staff.changed(rest, -1);
      TargetSums found = run(fewer);
      if (Margins.of(stretches, found).allHold()) {
        take(fewer, found);
        return rest.size();
      }
      rest = rest.subList(0, rest.size() / 2);
    }
    return 0;
  }

  /** All single removals, the most promising first. */
  private List<Move> removals(int few) {
    List<Cell> cells = bounds.removable(staff);
    List<double[]> effects = effects(cells, -1, few);
    Margins now = margins();
    List<Move> moves = new ArrayList<>();
    for (int k = 0; k < cells.size(); k++) {
      double loss = 0;
      for (int s = 0; s < now.size(); s++) {
        double slack = Math.max(1e-6, Math.abs(now.at(s)));
        loss += Math.max(0, -effects.get(k)[s]) / slack;
      }
      moves.add(new Move(cells.get(k), effects.get(k), -loss / bounds.cost(cells.get(k))));
    }
    moves.sort(Comparator.comparingDouble(Move::score).reversed());
    return moves;
  }

  /** The removals that, by their effects added up, leave some of the slack of every bound. */
  private List<Cell> spareable(List<Move> moves) {
    Margins now = margins();
    double[] left = new double[now.size()];
    for (int s = 0; s < left.length; s++) {
      left[s] = now.at(s) * SHARE_OF_SLACK;
    }
    List<Cell> batch = new ArrayList<>();
    for (Move move : moves) {
      boolean fits = true;
      for (int s = 0; s < left.length; s++) {
        fits &= move.effect[s] >= 0 || left[s] + move.effect[s] >= 0;
      }
      if (fits) {
        batch.add(move.cell);
        for (int s = 0; s < left.length; s++) {
          left[s] += Math.min(0, move.effect[s]);
        }
      }
    }
    return batch;
  }

  /**
   * Takes single agents until every single removal misses on the whole sample; call while all hold.
   *
   * @return the number of removals that were tried with the last staff and missed
   */
  int prove() {
    List<Move> removals = removals(SOME_DAYS);
    takeMost(spareable(removals));
    RemovalForecast forecast = forecast(removals);
    List<Cell> untried = bounds.removable(staff);
    while (!untried.isEmpty()) {
      trials.expect((long) untried.size() * sample.length);
      boolean promising = forecast.isPromising(forecast.best(untried, 1).get(0));
      List<Cell> next = forecast.best(untried, promising ? FEW_TRIED_TOGETHER : TRIED_TOGETHER);
      if (trySome(next, forecast)) {
        untried = bounds.removable(staff);
      } else {
        untried = untried.stream().filter(cell -> !next.contains(cell)).toList();
      }
    }
    return bounds.removable(staff).size();
  }

  private RemovalForecast forecast(List<Move> removals) {
    RemovalForecast forecast = new RemovalForecast(stretches);
    Margins now = margins();
    for (Move move : removals) {
      double[] expected = new double[now.size()];
      Arrays.setAll(expected, s -> now.at(s) + move.effect[s]);
      forecast.expect(move.cell, expected);
    }
    return forecast;
  }

  /** Tries some removals at once and takes the first that is spared; whether one is. */
  private boolean trySome(List<Cell> cells, RemovalForecast forecast) {
    List<int[][]> candidates = new ArrayList<>();
    for (Cell cell : cells) {
      candidates.add(staff.changed(List.of(cell), -1).toArray());
    }
    List<TargetSums> found = trials.sums(candidates, sample);
    Margins before = margins();
    int spared = -1;
    for (int k = 0; k < cells.size(); k++) {
      Margins then = Margins.of(stretches, found.get(k));
      double[] known = new double[then.size()];
      Arrays.setAll(known, then::at);
      forecast.expect(cells.get(k), known);
      spared = spared < 0 && then.allHold() ? k : spared;
    }
    if (spared < 0) {
      return false;
    }
    take(Staff.of(candidates.get(spared)), found.get(spared));
    forecast.move(before, margins());
    return true;
  }
}
