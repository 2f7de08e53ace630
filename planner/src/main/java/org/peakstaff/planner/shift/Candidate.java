package org.peakstaff.planner.shift;

import java.util.List;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.experiment.TargetSums;

/** Shifts and how far their simulation is on the right side of every bound. */
final class Candidate {
  private static final double TOLERANCE = 1e-12;

  private final ShiftCover cover;
  private final double[] margins;
  private final double[] allowed;

  /**
   * A candidate.
   *
   * @param cover its shifts
   * @param margins of every bound
   * @param allowed the least margin of every bound
   */
  Candidate(ShiftCover cover, double[] margins, double[] allowed) {
    this.cover = cover;
    this.margins = margins;
    this.allowed = allowed;
  }

  /** The margins of simulated days. */
  static double[] margins(List<TargetStretch> stretches, TargetSums days) {
    double[] margins = new double[stretches.size()];
    for (int s = 0; s < margins.length; s++) {
      margins[s] = stretches.get(s).margin(days.ratio(s));
    }
    return margins;
  }

  /** The same shifts, measured by other bounds. */
  Candidate asking(double[] other) {
    return new Candidate(cover, margins, other);
  }

  ShiftCover cover() {
    return cover;
  }

  double margin(int stretch) {
    return margins[stretch];
  }

  double allowed(int stretch) {
    return allowed[stretch];
  }

  boolean misses(int stretch) {
    return margins[stretch] < allowed[stretch] - TOLERANCE;
  }

  /** How many bounds are missed. */
  int missed() {
    int missed = 0;
    for (int s = 0; s < margins.length; s++) {
      missed += misses(s) ? 1 : 0;
    }
    return missed;
  }

  /** The sum of what is missing to the bounds. */
  double violation() {
    double sum = 0;
    for (int s = 0; s < margins.length; s++) {
      sum += misses(s) ? allowed[s] - margins[s] : 0;
    }
    return sum;
  }

  /** Whether it is to be preferred: fewer violations, then lower cost. */
  boolean isBetterThan(Candidate other) {
    double mine = violation();
    double theirs = other.violation();
    return mine < theirs || (mine == theirs && cover.cost() < other.cover.cost() - 1e-9);
  }
}
