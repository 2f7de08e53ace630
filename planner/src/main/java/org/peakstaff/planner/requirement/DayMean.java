package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.ServiceLevelAt;

/** Means over days, weighted by contacts; of the occupancy by time. */
final class DayMean {
  private final double agents;
  private double pWait;
  private double pAbandon;
  private double occupancy;
  private double meanQueue;
  private double meanWait;
  private double answered;
  private double answeredWait;
  private double weights;
  private int days;
  private boolean unstable;
  private final double[][] levels;
  private final double[] thresholds;

  DayMean(double agents, int thresholds) {
    this.agents = agents;
    this.levels = new double[thresholds][6];
    this.thresholds = new double[thresholds];
  }

  /** Adds a day with its share of all contacts. */
  void add(QueueMeasures day, double weight) {
    days++;
    weights += weight;
    pWait += weight * day.pWait();
    pAbandon += weight * day.pAbandon();
    occupancy += day.occupancy();
    meanQueue += day.meanQueue();
    meanWait += weight * day.meanWait();
    double served = weight * (1 - day.pAbandon());
    answered += served;
    answeredWait += served > 0 ? served * day.averageSpeedOfAnswer() : 0;
    unstable |= day.unstable();
    for (int k = 0; k < levels.length; k++) {
      add(levels[k], day.serviceLevels().get(k), weight);
      thresholds[k] = day.serviceLevels().get(k).threshold();
    }
  }

  private static void add(double[] sums, ServiceLevelAt at, double weight) {
    sums[0] += weight * at.answeredWithin();
    sums[1] += weight * at.abandonedWithin();
    sums[2] += weight * at.waitingLonger();
    sums[3] += weight * at.answeredLater();
    sums[4] += weight * at.abandonedShort();
    sums[5] += weight * at.offeredWaitLonger();
  }

  /** The means. */
  QueueMeasures measures() {
    List<ServiceLevelAt> means = new ArrayList<>();
    for (int k = 0; k < levels.length; k++) {
      double[] sums = levels[k];
      means.add(
          new ServiceLevelAt(thresholds[k], sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]));
    }
    return new QueueMeasures(
        agents,
        pWait / weights,
        pAbandon / weights,
        0,
        occupancy / days,
        meanQueue / days,
        meanWait / weights,
        answeredWait / answered,
        Double.NaN,
        unstable,
        means);
  }
}
