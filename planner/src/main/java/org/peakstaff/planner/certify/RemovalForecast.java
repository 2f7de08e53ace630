package org.peakstaff.planner.certify;

import java.util.ArrayList;
import java.util.Arrays;
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

  /**
   * Of some removals those that are expected to be spared together, what they do added up; best
   * first.
   */
  List<Cell> together(Collection<Cell> cells, Margins now) {
    double[] left = new double[now.size()];
    Arrays.setAll(left, now::at);
    List<Cell> together = new ArrayList<>();
    for (Cell cell : best(cells, cells.size())) {
      double[] expected = Objects.requireNonNull(margins.get(cell));
      boolean fits = isPromising(cell);
      for (int s = 0; s < left.length; s++) {
        double loss = now.at(s) - expected[s];
        fits &= !(loss > 0) || left[s] >= loss;
      }
      for (int s = 0; fits && s < left.length; s++) {
        double loss = now.at(s) - expected[s];
        left[s] -= loss > 0 ? loss : 0;
      }
      if (fits) {
        together.add(cell);
      }
    }
    return together;
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
