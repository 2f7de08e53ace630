package org.peakstaff.planner.certify;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peakstaff.experiment.TargetStretch;

/**
 * The margins expected after every single removal, so that the most promising are tried first. What
 * a removal did to the sample once is expected of it again: when other staff goes, its margins move
 * with those of the staff.
 */
final class RemovalForecast {
  private final List<TargetStretch> stretches;
  private final Map<Cell, double[]> margins = new HashMap<>();

  RemovalForecast(List<TargetStretch> stretches) {
    this.stretches = stretches;
  }

  /** Expects margins, one per stretch. */
  void expect(Cell cell, double[] expected) {
    margins.put(cell, expected.clone());
  }

  /** All margins move as those of the staff did. */
  void move(Margins from, Margins to) {
    for (double[] expected : margins.values()) {
      for (int s = 0; s < expected.length; s++) {
        expected[s] += from.changeTo(to, s);
      }
    }
  }

  /** Whether a removal is expected to be spared. */
  boolean isPromising(Cell cell) {
    return worst(cell) >= 0;
  }

  /** The most promising of some removals, best first. */
  List<Cell> best(Collection<Cell> cells, int count) {
    return cells.stream()
        .sorted(Comparator.comparingDouble(this::worst).reversed())
        .limit(count)
        .toList();
  }

  /** The smallest margin, as a part of what is required. */
  private double worst(Cell cell) {
    double[] expected = Objects.requireNonNull(margins.get(cell));
    double worst = Double.POSITIVE_INFINITY;
    for (int s = 0; s < expected.length; s++) {
      worst = Math.min(worst, expected[s] / Math.max(1e-9, stretches.get(s).required()));
    }
    return worst;
  }
}
