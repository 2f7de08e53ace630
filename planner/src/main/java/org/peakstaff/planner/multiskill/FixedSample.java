package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.experiment.TargetSums;
import org.peakstaff.planner.certify.Margins;

/**
 * The fixed-sample problem: every staff is judged by the same days, hence by the same customers. A
 * staff that was judged once is not simulated again.
 */
final class FixedSample {
  private final StaffTrials trials;
  private final StaffBlocks blocks;
  private final Map<BlockStaff, Margins> known = new HashMap<>();
  private int[] replications = {0};

  FixedSample(StaffTrials trials, StaffBlocks blocks) {
    this.trials = trials;
    this.blocks = blocks;
  }

  /** Goes on with other days. */
  void moveTo(int[] others) {
    replications = others.clone();
    known.clear();
  }

  /** Whether the search is to end. */
  boolean isStopped() {
    return trials.isStopped();
  }

  int size() {
    return replications.length;
  }

  List<TargetStretch> stretches() {
    return trials.stretches();
  }

  /** What the sample says of a staff. */
  TargetSums sums(BlockStaff staff) {
    return trials.sums(blocks.agents(staff), replications);
  }

  Margins margins(BlockStaff staff) {
    return margins(List.of(staff)).get(0);
  }

  boolean holds(BlockStaff staff) {
    return margins(staff).allHold();
  }

  /** The margins of some staffs, simulated side by side. */
  List<Margins> margins(List<BlockStaff> staffs) {
    Set<BlockStaff> unknown = new LinkedHashSet<>(staffs);
    unknown.removeAll(known.keySet());
    List<BlockStaff> run = List.copyOf(unknown);
    List<TargetSums> found = trials.sums(run.stream().map(blocks::agents).toList(), replications);
    for (int k = 0; k < run.size(); k++) {
      known.put(run.get(k), Margins.of(stretches(), found.get(k)));
    }
    return staffs.stream().map(staff -> Objects.requireNonNull(known.get(staff))).toList();
  }

  /**
   * What changes of a staff do to every margin, seen on some days of the sample.
   *
   * @param staff the staff
   * @param changed its variants
   * @param days how many days to look at, at most those of the sample
   * @return the change of every margin, per variant
   */
  List<double[]> effects(BlockStaff staff, List<BlockStaff> changed, int days) {
    List<BlockStaff> all = new ArrayList<>(changed);
    all.add(staff);
    List<Margins> margins = days >= size() ? margins(all) : few(all, days);
    Margins now = margins.get(changed.size());
    List<double[]> effects = new ArrayList<>();
    for (Margins then : margins.subList(0, changed.size())) {
      double[] effect = new double[now.size()];
      for (int s = 0; s < effect.length; s++) {
        effect[s] = now.changeTo(then, s);
      }
      effects.add(effect);
    }
    return effects;
  }

  private List<Margins> few(List<BlockStaff> staffs, int days) {
    int[] some =
        IntStream.range(0, days).map(k -> replications[k * replications.length / days]).toArray();
    return trials.sums(staffs.stream().map(blocks::agents).toList(), some).stream()
        .map(found -> Margins.of(stretches(), found))
        .toList();
  }
}
