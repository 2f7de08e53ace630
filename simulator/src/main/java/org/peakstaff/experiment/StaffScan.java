package org.peakstaff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.peakstaff.statistics.Resumable;
import org.peakstaff.statistics.Saved;

/**
 * What many single changes of one staffing do to the targets of the intervals around them, each
 * change by itself, on some replications.
 *
 * <p>The window of a change is the interval before it, in which contacts came that wait at its
 * start, and some intervals from its own on. Within the window the sums of numerators and
 * denominators are those of whole replications with the changed staffing, to the last bit. Nothing
 * is said of targets over a day or the horizon, nor of the intervals after the window.
 */
public final class StaffScan implements Resumable {
  private final List<StaffChange> changes;
  private final int[][] stretches;
  private final double[][] above;
  private final double[][] below;

  /** A scan yet to be filled in. */
  StaffScan(List<StaffChange> changes, int window, int[][] ofIntervals) {
    this.changes = List.copyOf(changes);
    stretches = new int[changes.size()][];
    above = new double[changes.size()][];
    below = new double[changes.size()][];
    for (int c = 0; c < stretches.length; c++) {
      int from = first(changes.get(c));
      int to = end(changes.get(c), window, ofIntervals.length);
      stretches[c] = Arrays.stream(ofIntervals, from, to).flatMapToInt(Arrays::stream).toArray();
      above[c] = new double[stretches[c].length];
      below[c] = new double[stretches[c].length];
    }
  }

  /** The first interval of the window of a change. */
  static int first(StaffChange change) {
    return Math.max(0, change.interval() - 1);
  }

  /** The interval after the window of a change. */
  static int end(StaffChange change, int window, int intervals) {
    return Math.min(intervals, change.interval() + window);
  }

  /**
   * The changes.
   *
   * @return in the order in which they were asked for
   */
  public List<StaffChange> changes() {
    return changes;
  }

  /**
   * The targets in the window of a change.
   *
   * @param change which change
   * @return indices of stretches, ascending by interval
   */
  public int[] stretches(int change) {
    return stretches[change].clone();
  }

  /**
   * The sums with a change.
   *
   * @param change which change
   * @param unchanged what the same replications say of the unchanged staffing
   * @return those of the changed staffing in the window of the change, and elsewhere the unchanged
   */
  public TargetSums sums(int change, TargetSums unchanged) {
    return unchanged.with(stretches[change], above[change], below[change]);
  }

  /** Adds the pairs of one replication in one interval, from a place in a window on. */
  void add(int change, int from, int length, double[] x, double[] y) {
    for (int k = 0; k < length; k++) {
      above[change][from + k] += x[k];
      below[change][from + k] += y[k];
    }
  }

  /** Adds what another scan of the same changes found on other replications. */
  void add(StaffScan other) {
    for (int c = 0; c < stretches.length; c++) {
      add(c, 0, stretches[c].length, other.above[c], other.below[c]);
    }
  }

  @Override
  public void save(DataOutput out) throws IOException {
    for (int c = 0; c < stretches.length; c++) {
      Saved.save(above[c], out);
      Saved.save(below[c], out);
    }
  }

  @Override
  public void restore(DataInput in) throws IOException {
    for (int c = 0; c < stretches.length; c++) {
      Saved.restore(above[c], in);
      Saved.restore(below[c], in);
    }
  }
}
