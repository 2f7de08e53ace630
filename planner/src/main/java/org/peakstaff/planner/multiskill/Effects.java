package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.planner.certify.Margins;

/**
 * What one agent more or less in each block did to the margins, and so what a few such changes at
 * once can be expected to do: margins move by the sum.
 */
final class Effects {
  private final List<TargetStretch> stretches;
  private final double[] margins;
  private final List<double[]> less;
  private final List<double[]> more;

  private Effects(
      List<TargetStretch> stretches, double[] margins, List<double[]> less, List<double[]> more) {
    this.stretches = stretches;
    this.margins = margins;
    this.less = less;
    this.more = more;
  }

  /**
   * Effects around a staff.
   *
   * @param days how many days of the sample to look at
   */
  static Effects of(FixedSample sample, StaffBlocks blocks, BlockStaff staff, int days) {
    List<BlockStaff> variants = new ArrayList<>();
    for (int change = -1; change <= 1; change += 2) {
      for (int b = 0; b < blocks.size(); b++) {
        int by = staff.at(b) + change < 0 ? 0 : change;
        variants.add(staff.changed(b, by));
      }
    }
    List<double[]> effects = sample.effects(staff, variants, days);
    return new Effects(
        sample.stretches(),
        margins(sample.margins(staff)),
        effects.subList(0, blocks.size()),
        effects.subList(blocks.size(), 2 * blocks.size()));
  }

  private static double[] margins(Margins now) {
    double[] margins = new double[now.size()];
    Arrays.setAll(margins, now::at);
    return margins;
  }

  /** The same around another staff, whose margins are known. */
  Effects movedTo(Margins now) {
    return new Effects(stretches, margins(now), less, more);
  }

  /** The effect of one agent more in a block, per bound. */
  double more(int block, int stretch) {
    return more.get(block)[stretch];
  }

  /** The effect of one agent less in a block, per bound. */
  double less(int block, int stretch) {
    return less.get(block)[stretch];
  }

  double margin(int stretch) {
    return margins[stretch];
  }

  int stretches() {
    return margins.length;
  }

  /** The smallest margin expected after some changes, as a part of what is required. */
  double expected(List<Integer> removed, List<Integer> added) {
    double worst = Double.POSITIVE_INFINITY;
    for (int s = 0; s < margins.length; s++) {
      double margin = margins[s];
      for (int block : removed) {
        margin += less.get(block)[s];
      }
      for (int block : added) {
        margin += more.get(block)[s];
      }
      worst = Math.min(worst, margin / Math.max(1e-9, stretches.get(s).required()));
    }
    return worst;
  }

  /** The same of one removal. */
  double expectedWithout(int block) {
    return expected(Collections.singletonList(block), List.of());
  }
}
