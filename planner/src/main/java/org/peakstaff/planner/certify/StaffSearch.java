package org.peakstaff.planner.certify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.peakstaff.experiment.StaffChange;
import org.peakstaff.experiment.StaffScan;
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
 *
 * <p>Where targets hold in each interval, removals are seen by scans of the whole sample ({@link
 * StaffTrials#scan}). One that misses a bound in its window is proven to; the others are tried on
 * whole days, all with the same staff, after one complete scan with it.
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

  /** Intervals in which a removal is looked at by scans, from its own on. */
  private static final int WINDOW = 3;

  private static final int TRIED_TOGETHER = 16;
  private static final int FEW_TRIED_TOGETHER = 2;

  private final StaffTrials trials;
  private final StaffBounds bounds;
  private final List<TargetStretch> stretches;
  private final boolean scans;
  private final boolean onlyIntervals;
  private Staff staff;
  private int[] sample;
  private TargetSums sums;
  private boolean meets;

  /**
   * A change of staff and what is known of it.
   *
   * @param effect on every margin, as far as it was seen
   * @param proven whether a bound is missed that the staff keeps, on the whole sample
   * @param score larger is better
   */
  private record Move(Cell cell, double[] effect, boolean proven, double score) {
    /** Whether a removal may do something else after this one. */
    boolean isNear(Cell other) {
      return Math.abs(cell.interval() - other.interval()) <= WINDOW + 1;
    }

    Move withScore(double other) {
      return new Move(cell, effect, proven, other);
    }
  }

  /** A search that begins with {@link #moveTo}. */
  StaffSearch(StaffTrials trials, StaffBounds bounds, Staff start) {
    this.trials = trials;
    this.bounds = bounds;
    stretches = trials.stretches();
    scans = trials.canScan();
    onlyIntervals = stretches.stream().allMatch(stretch -> stretch.interval() >= 0);
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

  /**
   * What one agent more or less in each cell does to the margins: to those of intervals near by on
   * the whole sample, where it can be scanned, to the others on a few days.
   */
  private List<Move> moves(List<Cell> cells, int change, int few) {
    if (!scans) {
      return movesOnDays(cells, change, few);
    }
    List<Move> found = new ArrayList<>();
    Margins now = margins();
    StaffScan scan = scan(cells, change);
    for (int k = 0; k < cells.size(); k++) {
      Margins then = Margins.of(stretches, scan.sums(k, sums));
      boolean proven = meets && !then.allHold();
      found.add(new Move(cells.get(k), now.changesTo(then), proven, 0));
    }
    if (!onlyIntervals) {
      addDays(found, movesOnDays(cells, change, few));
    }
    return found;
  }

  private StaffScan scan(List<Cell> cells, int change) {
    return trials.scan(staff.toArray(), changes(cells, change), WINDOW, sample);
  }

  private static List<StaffChange> changes(List<Cell> cells, int change) {
    return cells.stream().map(at -> new StaffChange(at.group(), at.interval(), change)).toList();
  }

  /** Takes over the effects on longer stretches. */
  private void addDays(List<Move> moves, List<Move> onDays) {
    for (int s = 0; s < stretches.size(); s++) {
      for (int k = 0; k < moves.size() && stretches.get(s).interval() < 0; k++) {
        moves.get(k).effect[s] = onDays.get(k).effect[s];
      }
    }
  }

  private List<Move> movesOnDays(List<Cell> cells, int change, int first) {
    int days = Math.min(first, sample.length);
    int[] few = IntStream.range(0, days).map(i -> sample[i * sample.length / days]).toArray();
    List<TargetSums> found = trials.sums(staff.toArray(), changes(cells, change), few);
    Margins now = Margins.of(stretches, trials.sums(staff.toArray(), few));
    List<Move> moves = new ArrayList<>();
    for (int k = 0; k < cells.size(); k++) {
      Margins then = Margins.of(stretches, found.get(k));
      moves.add(new Move(cells.get(k), now.changesTo(then), false, 0));
    }
    return moves;
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
    List<Move> moves = new ArrayList<>();
    for (Move move : moves(bounds.helpful(now.missed()), 1, FEW_DAYS)) {
      double gain = 0;
      for (int s = 0; s < now.size(); s++) {
        gain += now.holds(s) ? 0 : Math.max(0, move.effect[s]) / Math.max(1e-9, -now.at(s));
      }
      if (gain > 0) {
        moves.add(move.withScore(gain / bounds.cost(move.cell)));
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
    if (scans) {
      takeWhatScansSpare(removals(FEW_DAYS));
      return;
    }
    boolean many = true;
    for (int few = FEW_DAYS; many; few = Math.min(few + 1, SOME_DAYS)) {
      List<Move> removals = removals(few);
      many = takeMost(spareable(removals)).size() * SMALL_PART > removals.size();
    }
  }

  /** Takes as many of some removals as the whole sample allows; returns those. */
  private List<Move> takeMost(List<Move> batch) {
    List<Move> rest = batch;
    while (!rest.isEmpty()) {
      Staff fewer = staff.changed(rest.stream().map(Move::cell).toList(), -1);
      TargetSums found = run(fewer);
      Margins then = Margins.of(stretches, found);
      if (then.allHold()) {
        take(fewer, found);
        return rest;
      }
      rest = scans ? withoutCulprits(rest, then) : rest.subList(0, rest.size() / 2);
    }
    return rest;
  }

  /** Less one removal for each bound that is missed, or half where none is to blame. */
  private List<Move> withoutCulprits(List<Move> batch, Margins then) {
    List<Move> culprits = new ArrayList<>();
    boolean wide = false;
    for (int s = 0; s < then.size(); s++) {
      int bound = s;
      if (!then.holds(s) && culprits.stream().noneMatch(move -> move.effect[bound] < 0)) {
        culprits.add(culprit(batch, s));
        wide |= stretches.get(s).interval() < 0;
      }
    }
    List<Move> rest = batch.stream().filter(move -> !culprits.contains(move)).toList();
    return wide ? rest.subList(0, Math.min(rest.size(), batch.size() / 2)) : rest;
  }

  /** What harms a bound most; where none is known to, what was taken last before it. */
  private Move culprit(List<Move> batch, int stretch) {
    Move culprit = batch.get(batch.size() - 1);
    int interval = stretches.get(stretch).interval();
    for (Move move : batch) {
      boolean harms = move.effect[stretch] < Math.min(0, culprit.effect[stretch]);
      boolean isNearer =
          !(culprit.effect[stretch] < 0)
              && move.cell.interval() <= interval
              && (culprit.cell.interval() > interval
                  || move.cell.interval() > culprit.cell.interval());
      culprit = harms || isNearer ? move : culprit;
    }
    return culprit;
  }

  /** All single removals, the most promising first. */
  private List<Move> removals(int few) {
    List<Move> moves = scored(moves(bounds.removable(staff), -1, few));
    moves.sort(Comparator.comparingDouble(Move::score).reversed());
    return moves;
  }

  /** Removals with the loss that they mean, in parts of what there is to lose. */
  private List<Move> scored(List<Move> removals) {
    Margins now = margins();
    List<Move> moves = new ArrayList<>();
    for (Move move : removals) {
      double loss = 0;
      for (int s = 0; s < now.size(); s++) {
        double slack = Math.max(1e-6, Math.abs(now.at(s)));
        loss += Math.max(0, -move.effect[s]) / slack;
      }
      moves.add(move.withScore(-loss / bounds.cost(move.cell)));
    }
    return moves;
  }

  /** The removals that, by their effects added up, leave some of the slack of every bound. */
  private List<Move> spareable(List<Move> moves) {
    Margins now = margins();
    double[] left = new double[now.size()];
    for (int s = 0; s < left.length; s++) {
      left[s] = now.at(s) * (scans ? 1 : SHARE_OF_SLACK);
    }
    List<Move> batch = new ArrayList<>();
    for (Move move : moves) {
      boolean fits = true;
      for (int s = 0; s < left.length; s++) {
        fits &= move.effect[s] >= 0 || left[s] + move.effect[s] >= 0;
      }
      if (fits) {
        batch.add(move);
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
    return scans ? proveByScans() : proveByDays();
  }

  /**
   * A removal that misses in a window misses; what misses in none is tried on the whole sample, all
   * with the same staff.
   */
  private int proveByScans() {
    boolean spared = true;
    while (spared) {
      List<Move> removals = removals(SOME_DAYS);
      spared = takeWhatScansSpare(removals) || takeOnDays(unproven(removals));
    }
    return bounds.removable(staff).size();
  }

  /**
   * Takes agents in batches as long as any goes, and looks again only at removals near those taken;
   * whether any is.
   */
  private boolean takeWhatScansSpare(List<Move> first) {
    List<Move> removals = first;
    List<Move> taken = takeMost(spareable(unproven(removals)));
    boolean any = !taken.isEmpty();
    while (!taken.isEmpty()) {
      removals = seenAgain(removals, taken);
      taken = takeMost(spareable(unproven(removals)));
    }
    return any;
  }

  private List<Move> seenAgain(List<Move> removals, List<Move> taken) {
    List<Cell> near = new ArrayList<>(bounds.removable(staff));
    near.removeIf(cell -> taken.stream().noneMatch(move -> move.isNear(cell)));
    List<Move> seen = scored(moves(near, -1, FEW_DAYS));
    removals.stream()
        .filter(move -> taken.stream().noneMatch(each -> each.isNear(move.cell)))
        .forEach(seen::add);
    seen.sort(Comparator.comparingDouble(Move::score).reversed());
    return seen;
  }

  private static List<Move> unproven(List<Move> removals) {
    return removals.stream().filter(move -> !move.proven).toList();
  }

  /** Tries removals on the whole sample and takes those that are spared; whether any is. */
  private boolean takeOnDays(List<Move> unproven) {
    boolean any = false;
    List<Cell> untried = unproven.stream().map(Move::cell).toList();
    while (!untried.isEmpty()) {
      trials.expect((long) untried.size() * sample.length);
      List<Cell> next = untried.subList(0, Math.min(TRIED_TOGETHER, untried.size()));
      int spared = takeFirstSpared(next, (cell, then) -> {});
      any |= spared >= 0;
      untried = untried.subList(spared < 0 ? next.size() : spared + 1, untried.size());
    }
    return any;
  }

  private int proveByDays() {
    List<Move> removals = removals(SOME_DAYS);
    takeMost(spareable(removals));
    RemovalForecast forecast = forecast(removals);
    List<Cell> untried = bounds.removable(staff);
    while (!untried.isEmpty()) {
      trials.expect((long) untried.size() * sample.length);
      boolean promising = forecast.isPromising(forecast.best(untried, 1).get(0));
      List<Cell> next = forecast.best(untried, promising ? FEW_TRIED_TOGETHER : TRIED_TOGETHER);
      Margins before = margins();
      if (takeFirstSpared(next, (cell, then) -> forecast.expect(cell, then.toArray())) >= 0) {
        forecast.move(before, margins());
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

  /**
   * Tries some removals at once and takes the first that is spared.
   *
   * @param learn what they do
   * @return which one is, -1 when none is
   */
  private int takeFirstSpared(List<Cell> cells, BiConsumer<Cell, Margins> learn) {
    List<TargetSums> found = trials.sums(staff.toArray(), changes(cells, -1), sample);
    int spared = -1;
    for (int k = 0; k < cells.size(); k++) {
      Margins then = Margins.of(stretches, found.get(k));
      learn.accept(cells.get(k), then);
      spared = spared < 0 && then.allHold() ? k : spared;
    }
    if (spared >= 0) {
      take(staff.changed(List.of(cells.get(spared)), -1), found.get(spared));
    }
    return spared;
  }
}
