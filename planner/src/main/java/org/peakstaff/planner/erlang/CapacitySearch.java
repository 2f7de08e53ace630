package org.peakstaff.planner.erlang;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The largest load that a number of agents can take on.
 *
 * <p>With the agents given, every measure gets worse with the load, so the loads that meet a target
 * are an interval from 0. Its end is found by doubling and then by bisection down to neighbouring
 * doubles, on the decision itself: the load returned meets the targets and the next larger double
 * does not. Where a target is not monotone (see {@link StaffingTarget#isMonotone}) the load is
 * raised in steps of one fiftieth instead of by doubling, up to the first that misses it.
 */
final class CapacitySearch {
  private static final double SMALL_STEP = 1.02;
  private static final int BISECTIONS = 2200;

  private final QueueModel model;
  private final double agents;
  private final StaffingTargets targets;
  private final Thresholds thresholds;
  private @Nullable Binding missed;

  private CapacitySearch(QueueModel model, double agents, StaffingTargets targets) {
    this.model = model;
    this.agents = agents;
    this.targets = targets;
    this.thresholds = targets.thresholds();
  }

  static Capacity of(QueueModel model, double agents, StaffingTargets targets) {
    Arguments.positive("agents", agents);
    return new CapacitySearch(model, agents, targets).search();
  }

  private Capacity search() {
    boolean monotone = targets.targets().stream().allMatch(StaffingTarget::isMonotone);
    double factor = monotone ? 2 : SMALL_STEP;
    double met = 0;
    double next = monotone ? agents : agents / 100;
    while (met(next)) {
      met = next;
      next *= factor;
      if (next > Capacity.MOST_LOAD) {
        QueueMeasures there = measures(Capacity.MOST_LOAD);
        return new Capacity(agents, Double.POSITIVE_INFINITY, Optional.empty(), there);
      }
    }
    double load = largest(met, next);
    return new Capacity(agents, load, Optional.ofNullable(missed), measures(load));
  }

  /** Met at the first, missed at the second. */
  private double largest(double first, double second) {
    double met = first;
    double out = second;
    for (int i = 0; i < BISECTIONS && Math.nextUp(met) < out; i++) {
      double middle = met == 0 && out > Double.MIN_NORMAL ? out / 2 : met + (out - met) / 2;
      if (met(middle)) {
        met = middle;
      } else {
        out = middle;
      }
    }
    return met;
  }

  private boolean met(double load) {
    QueueModel queue = model.withLoad(load);
    if (queue.stabilityLimit() >= agents) {
      missed = Binding.STABILITY;
      return false;
    }
    QueueMeasures measures = queue.measures(agents, thresholds);
    for (StaffingTarget target : targets.targets()) {
      if (!target.metBy(measures)) {
        missed = target.kind();
        return false;
      }
    }
    return true;
  }

  private QueueMeasures measures(double load) {
    return model.withLoad(load).measures(agents, thresholds);
  }
}
