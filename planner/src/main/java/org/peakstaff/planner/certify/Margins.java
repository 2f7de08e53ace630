package org.peakstaff.planner.certify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.experiment.TargetSums;

/** How far the estimates of one staffing are on the right side of every bound. */
public final class Margins {
  private final List<TargetStretch> stretches;
  private final double[] margin;
  private final boolean[] held;

  private Margins(List<TargetStretch> stretches, int size) {
    this.stretches = stretches;
    margin = new double[size];
    held = new boolean[size];
  }

  /**
   * The margins of a staffing.
   *
   * @param stretches the bounds
   * @param sums what was simulated
   * @return one per bound
   */
  public static Margins of(List<TargetStretch> stretches, TargetSums sums) {
    Margins margins = new Margins(stretches, stretches.size());
    for (int s = 0; s < margins.margin.length; s++) {
      double ratio = sums.ratio(s);
      margins.margin[s] = stretches.get(s).margin(ratio);
      margins.held[s] = stretches.get(s).holds(ratio);
    }
    return margins;
  }

  /**
   * How many bounds there are.
   *
   * @return their number
   */
  public int size() {
    return margin.length;
  }

  /**
   * How far an estimate is on the right side.
   *
   * @param stretch which bound
   * @return negative where it misses, infinite where nothing happened
   */
  public double at(int stretch) {
    return margin[stretch];
  }

  /**
   * Whether an estimate is on the right side.
   *
   * @param stretch which bound
   * @return true also where nothing happened
   */
  public boolean holds(int stretch) {
    return held[stretch];
  }

  /**
   * Whether all estimates are on the right side.
   *
   * @return whether none misses
   */
  public boolean allHold() {
    return missed().isEmpty();
  }

  /**
   * The bounds whose estimates are on the wrong side.
   *
   * @return empty when all hold
   */
  public List<TargetStretch> missed() {
    List<TargetStretch> missed = new ArrayList<>();
    for (int s = 0; s < held.length; s++) {
      if (!held[s]) {
        missed.add(stretches.get(s));
      }
    }
    return missed;
  }

  /**
   * What a change did to a bound.
   *
   * @param other the margins after the change
   * @param stretch which bound
   * @return 0 where nothing happens
   */
  public double changeTo(Margins other, int stretch) {
    double change = other.margin[stretch] - margin[stretch];
    return Double.isFinite(change) ? change : 0;
  }

  /**
   * What a change did to all bounds.
   *
   * @param other the margins after the change
   * @return one number per bound, 0 where nothing happens
   */
  public double[] changesTo(Margins other) {
    double[] changes = new double[margin.length];
    Arrays.setAll(changes, s -> changeTo(other, s));
    return changes;
  }

  /**
   * All margins.
   *
   * @return one per bound
   */
  public double[] toArray() {
    return margin.clone();
  }
}
