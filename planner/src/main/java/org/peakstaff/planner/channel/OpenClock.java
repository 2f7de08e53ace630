package org.peakstaff.planner.channel;

/** Open time since the start of the horizon, and back. */
final class OpenClock {
  private static final double ROUNDING = 1e-9;

  private final WorkingTime time;
  private final double[] open;

  private OpenClock(WorkingTime time) {
    this.time = time;
    this.open = time.openTimes();
  }

  static OpenClock of(WorkingTime time) {
    return new OpenClock(time);
  }

  /** Open time from the start of the horizon to t; 0 before it, all of it after the end. */
  double read(double t) {
    if (!(t > 0)) {
      return 0;
    }
    if (t >= time.end()) {
      return open[time.size()];
    }
    int interval = Math.min(time.size() - 1, (int) (t / time.intervalSeconds()));
    return open[interval] + (time.open().get(interval) ? t - time.start(interval) : 0);
  }

  /** The first moment after t by which so much open time has passed. */
  double after(double t, double span) {
    return firstAt(read(t) + span);
  }

  /** The same for moments just after t: what {@link #after} tends to from above. */
  double justAfter(double t, double span) {
    return runsJustAfter(t) ? lastAt(read(t) + span) : firstAt(read(t) + span);
  }

  private boolean runsJustAfter(double t) {
    int interval = (int) Math.floor(t / time.intervalSeconds() + ROUNDING);
    return interval >= 0 && interval < time.size() && time.open().get(interval);
  }

  /** The first moment at which the clock shows at least the reading; infinite if it never does. */
  double firstAt(double reading) {
    for (int i = 0; i < time.size(); i++) {
      if (open[i] >= reading - ROUNDING) {
        return time.start(i);
      }
      if (open[i + 1] >= reading - ROUNDING) {
        return Math.min(time.start(i + 1), time.start(i) + (reading - open[i]));
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** The last moment at which the clock shows no more than the reading; infinite at the end. */
  double lastAt(double reading) {
    for (int i = 0; i < time.size(); i++) {
      if (open[i + 1] > reading + ROUNDING) {
        return time.start(i) + Math.max(0, reading - open[i]);
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
