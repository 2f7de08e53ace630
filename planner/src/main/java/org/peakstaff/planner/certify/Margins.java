package org.peakstaff.planner.certify;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.experiment.TargetSums;

/** How far the estimates of one staffing are on the right side of every bound. */
final class Margins {
  private final List<TargetStretch> stretches;
  private final double[] margin;
  private final boolean[] held;

  private Margins(List<TargetStretch> stretches, int size) {
    this.stretches = stretches;
    margin = new double[size];
    held = new boolean[size];
  }

  static Margins of(List<TargetStretch> stretches, TargetSums sums) {
    Margins margins = new Margins(stretches, stretches.size());
    for (int s = 0; s < margins.margin.length; s++) {
      double ratio = sums.ratio(s);
      margins.margin[s] = stretches.get(s).margin(ratio);
      margins.held[s] = stretches.get(s).holds(ratio);
    }
    return margins;
  }

  int size() {
    return margin.length;
  }

  /** Infinite where nothing happened. */
  double at(int stretch) {
    return margin[stretch];
  }

  boolean holds(int stretch) {
    return held[stretch];
  }

  boolean allHold() {
    return missed().isEmpty();
  }

  List<TargetStretch> missed() {
    List<TargetStretch> missed = new ArrayList<>();
    for (int s = 0; s < held.length; s++) {
      if (!held[s]) {
        missed.add(stretches.get(s));
      }
    }
    return missed;
  }

  /** What a change did to a bound: 0 where nothing happens. */
  double changeTo(Margins other, int stretch) {
    double change = other.margin[stretch] - margin[stretch];
    return Double.isFinite(change) ? change : 0;
  }
}
