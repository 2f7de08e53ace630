package org.peakstaff.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The values a measure took on single days, for percentiles. Days on which it is undefined are left
 * out.
 */
public final class DayValues implements Resumable {
  private double[] values = new double[64];
  private int size;

  /** No values yet. */
  public DayValues() {}

  /**
   * Adds the value of a day.
   *
   * @param value NaN to leave the day out
   */
  public void add(double value) {
    if (Double.isNaN(value)) {
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /**
   * Number of days.
   *
   * @return days with a value
   */
  public int size() {
    return size;
  }

  /**
   * All values in ascending order.
   *
   * @return a new array
   */
  public double[] sorted() {
    double[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /**
   * A quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996).
   *
   * @param sorted ascending values, at least one
   * @param probability from 0 to 1
   * @return the quantile
   */
  public static double quantile(double[] sorted, double probability) {
    double position = probability * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  @Override
  public void save(DataOutput out) throws IOException {
    out.writeInt(size);
    Saved.save(Arrays.copyOf(values, size), out);
  }

  @Override
  public void restore(DataInput in) throws IOException {
    size = in.readInt();
    double[] saved = new double[size];
    Saved.restore(saved, in);
    values = Arrays.copyOf(saved, Math.max(values.length, size));
  }
}
