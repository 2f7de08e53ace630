package org.peakstaff.planner.channel;

import java.util.Collections;
import java.util.List;

/**
 * A horizon cut into intervals of equal length, in some of which work is done. Time runs in seconds
 * from the start of the first interval; before it and after the last one nobody works.
 *
 * @param intervalSeconds length of an interval, above 0
 * @param open whether work is done, by interval; at least one interval
 */
public record WorkingTime(double intervalSeconds, List<Boolean> open) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the length is not above 0 or there is no interval
   */
  public WorkingTime {
    Check.positive("interval length", intervalSeconds);
    open = List.copyOf(open);
    if (open.isEmpty()) {
      throw new IllegalArgumentException("a horizon needs at least one interval");
    }
  }

  /**
   * Working time that never ends.
   *
   * @param intervalSeconds length of an interval, above 0
   * @param intervals number of intervals, at least 1
   * @return every interval open
   */
  public static WorkingTime always(double intervalSeconds, int intervals) {
    return new WorkingTime(intervalSeconds, Collections.nCopies(intervals, true));
  }

  /**
   * Number of intervals.
   *
   * @return at least 1
   */
  public int size() {
    return open.size();
  }

  /**
   * When an interval starts; for the number of intervals, the end of the horizon.
   *
   * @param interval index
   * @return seconds from the start of the horizon
   */
  public double start(int interval) {
    return interval * intervalSeconds;
  }

  /**
   * The end of the horizon.
   *
   * @return seconds from its start
   */
  public double end() {
    return start(size());
  }

  /** Cumulative open time at every interval boundary. */
  double[] openTimes() {
    double[] times = new double[size() + 1];
    for (int i = 0; i < size(); i++) {
      times[i + 1] = times[i] + (open.get(i) ? intervalSeconds : 0);
    }
    return times;
  }
}
