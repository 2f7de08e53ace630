package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.List;

/** Measures where nobody serves: every contact waits out its patience. */
final class Unstaffed {
  private Unstaffed() {}

  static QueueMeasures measures(
      double load, double handleTime, PatienceLaw law, Thresholds thresholds) {
    List<ServiceLevelAt> levels = new ArrayList<>();
    double abandonedShort = 1 - law.survival(thresholds.shortAbandon());
    for (double t : thresholds.within()) {
      double longer = law.survival(t);
      levels.add(new ServiceLevelAt(t, 0, 1 - longer, longer, 0, abandonedShort, 1));
    }
    double meanWait = law.mean();
    double queue = load / handleTime * meanWait;
    double nan = Double.NaN;
    return new QueueMeasures(0, 1, 1, 0, 0, queue, meanWait, nan, meanWait, false, levels);
  }
}
