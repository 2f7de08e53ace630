package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.planner.certify.Margins;

/**
 * Finds a staff on a fixed sample that keeps all bounds, from which no agent of any block can be
 * taken, and which none of the exchanges that are tried makes cheaper.
 *
 * <p>An exchange takes an agent from a block, or from two, and puts one or two elsewhere. What a
 * change does is expected to be the sum of what its parts do alone ({@link Effects}); of the
 * exchanges that save and are not expected to miss a bound by far, the most promising are
 * simulated.
 */
final class LocalSearch {
  private static final int MOST_RAISES = 80;

  /** After so many rounds of more agents that changed nothing the bounds count as out of reach. */
  private static final int MOST_IDLE_RAISES = 5;

  private static final int FEW_DAYS = 6;
  private static final int MANY_BLOCKS = 40;
  private static final int TOGETHER = 16;
  private static final int FEW_BLOCKS = 10;
  private static final int MOST_WIDENED = 40;
  private static final double NOTHING = 1e-9;

  /** A sweep that saves less than this part of the cost is the last one. */
  private static final double LITTLE = 0.002;

  /** The part of the slack that a batch of removals may take by its effects added up. */
  private static final double SHARE_OF_SLACK = 0.6;

  /** A change that is expected to miss a bound by more than this part of it is not tried. */
  private static final double HOPELESS = -0.03;

  private final StaffBlocks blocks;
  private final FixedSample sample;
  private final int mostTried;
  private BlockStaff staff;

  /** A change of the staff, what it saves, and the smallest margin expected of it. */
  private record Change(List<Integer> removed, List<Integer> added, double saving, double margin) {}

  /**
   * A search.
   *
   * @param mostTried exchanges to simulate before giving up
   */
  LocalSearch(StaffBlocks blocks, FixedSample sample, BlockStaff start, int mostTried) {
    this.blocks = blocks;
    this.sample = sample;
    this.mostTried = mostTried;
    staff = start;
  }

  BlockStaff staff() {
    return staff;
  }

  /**
   * Searches on the sample as it is.
   *
   * @return false when no staff is found that keeps all bounds
   */
  boolean run() {
    if (!raise()) {
      return false;
    }
    batches();
    if (blocks.size() > MANY_BLOCKS) {
      sweeps();
    } else {
      while (program() || single() || exchange()) {
        // until none finds anything
      }
    }
    return true;
  }

  /** Where blocks are many: on as long as it pays, and only then one removal after the other. */
  private void sweeps() {
    double before;
    do {
      before = blocks.cost(staff);
      program();
      exchange();
    } while (blocks.cost(staff) < before * (1 - LITTLE));
    single();
  }

  /** Takes what an integer program over all exchanges at once finds; whether it finds any. */
  private boolean program() {
    Optional<BlockStaff> cheaper = new LocalProgram(blocks, sample, staff, effects()).cheaper();
    cheaper.ifPresent(found -> staff = found);
    return cheaper.isPresent();
  }

  /** Searches from another staff and takes what is cheaper; whether it is. */
  private boolean searchedFrom(BlockStaff start) {
    if (start.equals(staff) || !blocks.allows(start)) {
      return false;
    }
    LocalSearch other = new LocalSearch(blocks, sample, start, mostTried);
    boolean cheaper = other.run() && blocks.cost(other.staff) < blocks.cost(staff) - NOTHING;
    if (cheaper) {
      staff = other.staff;
    }
    return cheaper;
  }

  /**
   * Searches again from staffs that differ by much: a block without agents, or with two more. Goes
   * on from what is cheaper; does nothing where blocks are many.
   */
  void widen() {
    int variants = 2 * blocks.size();
    int idle = 0;
    for (int k = 0; blocks.size() <= FEW_BLOCKS && idle < variants && k < MOST_WIDENED; k++) {
      int block = k % variants / 2;
      boolean emptied = k % 2 == 0;
      int change = emptied ? blocks.get(block).least() - staff.at(block) : 2;
      idle = searchedFrom(staff.changed(block, change)) ? 0 : idle + 1;
    }
  }

  /** Single removals that can be tried with the last staff. */
  int removals() {
    return removable().size();
  }

  private List<Integer> removable() {
    return IntStream.range(0, blocks.size())
        .filter(b -> staff.at(b) > blocks.get(b).least())
        .boxed()
        .toList();
  }

  /**
   * Adds agents until all bounds hold: where a few days show a gain for the cost, and in every
   * block that may help where none shows. False when that changes nothing for some rounds; the
   * staff is then the last that helped.
   */
  boolean raise() {
    BlockStaff best = staff;
    double least = missing(sample.margins(staff));
    int idle = 0;
    for (int round = 0; round < MOST_RAISES && least > 0 && idle < MOST_IDLE_RAISES; round++) {
      BlockStaff more = idle == 0 ? raised(sample.margins(staff)) : staff;
      staff = more.equals(staff) ? raisedEverywhere(sample.margins(staff)) : more;
      double missing = missing(sample.margins(staff));
      idle = missing < least ? 0 : idle + 1;
      best = missing < least ? staff : best;
      least = Math.min(missing, least);
    }
    staff = best;
    return sample.holds(staff);
  }

  /** How far the estimates that miss are from their bounds, as parts of these, added up. */
  private double missing(Margins now) {
    double missing = 0;
    for (int s = 0; s < now.size(); s++) {
      double bound = Math.max(1e-9, Math.abs(sample.stretches().get(s).required()));
      missing += now.holds(s) ? 0 : -now.at(s) / bound;
    }
    return missing;
  }

  /** One agent more in every block that may help, the cheapest first, as seats allow. */
  private BlockStaff raisedEverywhere(Margins now) {
    BlockStaff more = staff;
    List<Integer> able = new ArrayList<>(helpful(now));
    able.sort(Comparator.comparingDouble(block -> blocks.get(block).cost()));
    for (int block : able) {
      BlockStaff with = more.changed(block, 1);
      more = blocks.allows(with) ? with : more;
    }
    return more;
  }

  private BlockStaff raised(Margins now) {
    List<Integer> able = helpful(now);
    List<BlockStaff> variants = able.stream().map(block -> staff.changed(block, 1)).toList();
    List<double[]> effects = sample.effects(staff, variants, Math.min(FEW_DAYS, sample.size()));
    double[] missing = new double[now.size()];
    for (int s = 0; s < missing.length; s++) {
      missing[s] = now.holds(s) ? 0 : -now.at(s);
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, able.size()).boxed().toList());
    order.sort(
        Comparator.comparingDouble(
            k -> -gain(effects.get(k), missing) / Math.max(1e-9, blocks.get(able.get(k)).cost())));
    BlockStaff more = staff;
    for (int k : order) {
      BlockStaff with = more.changed(able.get(k), 1);
      if (gain(effects.get(k), missing) > 0 && blocks.allows(with)) {
        more = with;
        for (int s = 0; s < missing.length; s++) {
          missing[s] -= Math.max(0, effects.get(k)[s]);
        }
      }
    }
    return more;
  }

  private static double gain(double[] effect, double[] missing) {
    double gain = 0;
    for (int s = 0; s < missing.length; s++) {
      gain += missing[s] > 0 ? Math.min(1, Math.max(0, effect[s]) / missing[s]) : 0;
    }
    return gain;
  }

  private List<Integer> helpful(Margins now) {
    List<TargetStretch> missed = now.missed();
    return IntStream.range(0, blocks.size())
        .filter(block -> missed.stream().anyMatch(each -> blocks.mayHelp(block, each)))
        .boxed()
        .toList();
  }

  /** Takes agents from many blocks at once, as long as that works. */
  private void batches() {
    boolean going = true;
    while (going) {
      Effects effects = effects();
      going = takeMost(spareable(effects)) > 2;
    }
  }

  /** On the whole sample where blocks are few, else on some of its days. */
  private Effects effects() {
    int days = blocks.size() > MANY_BLOCKS ? Math.min(FEW_DAYS, sample.size()) : sample.size();
    return Effects.of(sample, blocks, staff, days);
  }

  /** Blocks, the largest saving for the loss first, whose losses added up leave some slack. */
  private List<Integer> spareable(Effects effects) {
    double[] left = new double[effects.stretches()];
    Arrays.setAll(left, s -> effects.margin(s) * SHARE_OF_SLACK);
    List<Integer> order = new ArrayList<>(removable());
    order.sort(Comparator.comparingDouble(block -> loss(effects, block)));
    List<Integer> batch = new ArrayList<>();
    for (int block : order) {
      boolean fits = true;
      for (int s = 0; s < left.length; s++) {
        fits &= effects.less(block, s) >= 0 || left[s] + effects.less(block, s) >= 0;
      }
      if (fits) {
        batch.add(block);
        spend(left, effects, block);
      }
    }
    return batch;
  }

  private static void spend(double[] left, Effects effects, int block) {
    for (int s = 0; s < left.length; s++) {
      left[s] += Math.min(0, effects.less(block, s));
    }
  }

  private double loss(Effects effects, int block) {
    double loss = 0;
    for (int s = 0; s < effects.stretches(); s++) {
      loss += Math.max(0, -effects.less(block, s)) / Math.max(1e-6, Math.abs(effects.margin(s)));
    }
    return loss / Math.max(1e-9, blocks.get(block).cost());
  }

  private int takeMost(List<Integer> batch) {
    List<Integer> rest = batch;
    while (!rest.isEmpty()) {
      BlockStaff fewer = staff;
      for (int block : rest) {
        fewer = fewer.changed(block, -1);
      }
      if (sample.holds(fewer)) {
        staff = fewer;
        return rest.size();
      }
      rest = rest.subList(0, rest.size() / 2);
    }
    return 0;
  }

  /**
   * Takes single agents until each removal has missed with the same staff; whether any is taken.
   */
  private boolean single() {
    Effects effects = effects();
    boolean any = false;
    List<Change> untried = singles(effects);
    while (!untried.isEmpty()) {
      List<Change> next = untried.subList(0, Math.min(TOGETHER, untried.size()));
      if (tryAll(next)) {
        any = true;
        effects = effects.movedTo(sample.margins(staff));
        untried = singles(effects);
      } else {
        untried = untried.subList(next.size(), untried.size());
      }
    }
    return any;
  }

  private List<Change> singles(Effects effects) {
    return removable().stream()
        .map(
            block ->
                new Change(
                    List.of(block),
                    List.of(),
                    blocks.get(block).cost(),
                    effects.expectedWithout(block)))
        .sorted(Comparator.comparingDouble(Change::margin).reversed())
        .toList();
  }

  /** Simulates changes side by side and takes the best that holds; whether one does. */
  private boolean tryAll(List<Change> changes) {
    List<BlockStaff> candidates = changes.stream().map(this::applied).toList();
    List<Margins> found = sample.margins(candidates);
    int best = -1;
    for (int k = 0; k < candidates.size(); k++) {
      boolean better = best < 0 || changes.get(k).saving() > changes.get(best).saving();
      if (better && found.get(k).allHold()) {
        best = k;
      }
    }
    if (best >= 0) {
      staff = candidates.get(best);
    }
    return best >= 0;
  }

  private BlockStaff applied(Change change) {
    BlockStaff changed = staff;
    for (int block : change.removed()) {
      changed = changed.changed(block, -1);
    }
    for (int block : change.added()) {
      changed = changed.changed(block, 1);
    }
    return changed;
  }

  /** Tries exchanges, the most promising first, until one is taken; whether one is. */
  private boolean exchange() {
    Effects effects = effects();
    List<Change> changes = promising(effects);
    for (int from = 0; from < changes.size(); from += TOGETHER) {
      if (tryAll(changes.subList(from, Math.min(changes.size(), from + TOGETHER)))) {
        return true;
      }
    }
    return false;
  }

  private List<Change> promising(Effects effects) {
    return new Exchanges(blocks, staff)
        .all().stream()
            .map(each -> change(each, effects))
            .filter(change -> change.margin() > HOPELESS && blocks.allows(applied(change)))
            .sorted(Comparator.comparingDouble(Change::margin).reversed())
            .limit(mostTried)
            .toList();
  }

  private static Change change(Exchanges.Exchange each, Effects effects) {
    return new Change(
        each.removed(),
        each.added(),
        each.saving(),
        effects.expected(each.removed(), each.added()));
  }
}
