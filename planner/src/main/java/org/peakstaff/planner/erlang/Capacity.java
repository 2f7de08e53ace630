package org.peakstaff.planner.erlang;

import java.util.Optional;

/**
 * The largest load with which a number of agents meets a set of targets: what the staff can take
 * on.
 *
 * @param agents the agents, perhaps fractional
 * @param load in erlangs; 0 where no load meets the targets, infinite where every load does
 * @param binding what keeps the load from being higher; empty where nothing does
 * @param measures the queue at that load and at the targets' thresholds; with an infinite load,
 *     those of {@link #MOST_LOAD}
 */
public record Capacity(
    double agents, double load, Optional<Binding> binding, QueueMeasures measures) {
  /** A load at which the search gives up: targets met there are taken as met at any load. */
  public static final double MOST_LOAD = 1e9;

  /**
   * Whether some load is too much.
   *
   * @return false where the targets are met whatever the load
   */
  public boolean isLimited() {
    return load < Double.POSITIVE_INFINITY;
  }
}
