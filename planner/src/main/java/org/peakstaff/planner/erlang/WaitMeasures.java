package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Assembles the measures of a queue with abandonment from its offered wait. */
final class WaitMeasures {
  private final OfferedWait wait;
  private final double handleTime;

  /** Thresholds in seconds, ascending, without repeats. */
  private final double[] points;

  /** Sums over waits up to each point. */
  private final WaitSums[] before;

  /** Sums over waits beyond each point. */
  private final WaitSums[] after;

  private final WaitSums all;
  private final double noWait;
  private final double total;

  private WaitMeasures(OfferedWait wait, double handleTime, double[] points) {
    this.wait = wait;
    this.handleTime = handleTime;
    this.points = points;
    this.before = new WaitSums[points.length];
    this.after = new WaitSums[points.length];
    this.all = integrate();
    this.noWait = wait.noWait();
    this.total = noWait + all.offered;
  }

  static QueueMeasures of(
      OfferedWait wait, double agents, double load, double handleTime, Thresholds thresholds) {
    WaitMeasures measures = new WaitMeasures(wait, handleTime, points(thresholds));
    return measures.assemble(agents, load, thresholds);
  }

  private static double[] points(Thresholds thresholds) {
    double[] points = new double[thresholds.within().size() + 1];
    points[0] = thresholds.shortAbandon();
    for (int i = 1; i < points.length; i++) {
      points[i] = thresholds.within().get(i - 1);
    }
    Arrays.sort(points);
    int distinct = 1;
    for (int i = 1; i < points.length; i++) {
      if (points[i] > points[distinct - 1]) {
        points[distinct++] = points[i];
      }
    }
    return Arrays.copyOf(points, distinct);
  }

  /** Sums up to each point from below and beyond it from above: small tails keep their digits. */
  private WaitSums integrate() {
    WaitSums[] segments = segments();
    WaitSums sum = new WaitSums();
    for (int i = 0; i < points.length; i++) {
      sum.add(segments[i]);
      before[i] = sum.copy();
    }
    sum.add(segments[points.length]);
    WaitSums beyond = new WaitSums();
    for (int i = points.length - 1; i >= 0; i--) {
      beyond.add(segments[i + 1]);
      after[i] = beyond.copy();
    }
    return sum;
  }

  private WaitSums[] segments() {
    WaitSums[] segments = new WaitSums[points.length + 1];
    double from = 0;
    for (int i = 0; i <= points.length; i++) {
      double to = i < points.length ? points[i] / handleTime : Double.POSITIVE_INFINITY;
      segments[i] = new WaitSums();
      if (to > from) {
        wait.integrate(from, to, segments[i]);
      }
      from = to;
    }
    return segments;
  }

  private QueueMeasures assemble(double agents, double load, Thresholds thresholds) {
    double meanWait = all.waited / total * handleTime;
    return new QueueMeasures(
        agents,
        all.offered / total,
        all.abandoned / total,
        0,
        Math.min(1, load / agents * answered()),
        meanWait * (load / handleTime),
        meanWait,
        all.answeredWait / total * handleTime / answered(),
        all.abandonedWait / all.abandoned * handleTime,
        false,
        levels(thresholds));
  }

  private double answered() {
    return share(noWait) + all.answered / total;
  }

  private List<ServiceLevelAt> levels(Thresholds thresholds) {
    double abandonedShort = abandonedWithin(Arrays.binarySearch(points, thresholds.shortAbandon()));
    List<ServiceLevelAt> levels = new ArrayList<>(thresholds.within().size());
    for (double t : thresholds.within()) {
      levels.add(levelAt(t, abandonedShort));
    }
    return levels;
  }

  private ServiceLevelAt levelAt(double threshold, double abandonedShort) {
    int i = Arrays.binarySearch(points, threshold);
    double offeredLonger = after[i].offered / total;
    return new ServiceLevelAt(
        threshold,
        Math.min(1, share(noWait) + before[i].answered / total),
        abandonedWithin(i),
        offeredLonger * wait.survival(threshold / handleTime),
        after[i].answered / total,
        abandonedShort,
        offeredLonger);
  }

  private double abandonedWithin(int i) {
    double stillWaiting = after[i].offered * wait.distribution(points[i] / handleTime);
    return (before[i].abandoned + stillWaiting) / total;
  }

  private double share(double mass) {
    return mass < Double.POSITIVE_INFINITY ? mass / total : 1;
  }
}
