package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.List;

/** Measures where nothing is offered: service level 1, abandonment 0, wait 0 by convention. */
final class Idle {
  private Idle() {}

  static QueueMeasures measures(double agents, Thresholds thresholds) {
    List<ServiceLevelAt> levels = new ArrayList<>();
    for (double t : thresholds.within()) {
      levels.add(new ServiceLevelAt(t, 1, 0, 0, 0, 0, 0));
    }
    return new QueueMeasures(agents, 0, 0, 0, 0, 0, 0, 0, Double.NaN, false, levels);
  }
}
