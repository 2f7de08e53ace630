package org.peakstaff.planner.channel;

import java.util.Arrays;

/** Work done by t, S(t): piecewise linear from 0 at the start of the horizon. */
final class DoneCurve {
  private double[] times = new double[64];
  private double[] work = new double[64];
  private int size = 1;

  /** The next corner. */
  void add(double time, double done) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      work = Arrays.copyOf(work, 2 * size);
    }
    times[size] = time;
    work[size] = done;
    size++;
  }

  /** All the work done so far. */
  double total() {
    return work[size - 1];
  }

  /** Work done by t. */
  double at(double t) {
    if (t <= 0) {
      return 0;
    }
    int after = first(times, t);
    return after == size ? total() : between(times, work, after, t);
  }

  /** When the work at a position, above 0 and at most the total, is done. */
  double timeOf(double position) {
    int after = Math.min(size - 1, first(work, position));
    return between(work, times, after, position);
  }

  /** The corners' work. */
  double[] work() {
    return Arrays.copyOf(work, size);
  }

  private int first(double[] values, double value) {
    int low = 1;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] >= value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static double between(double[] from, double[] to, int after, double x) {
    double run = from[after] - from[after - 1];
    double fraction = run > 0 ? Math.min(1, Math.max(0, (x - from[after - 1]) / run)) : 1;
    return to[after - 1] + fraction * (to[after] - to[after - 1]);
  }
}
