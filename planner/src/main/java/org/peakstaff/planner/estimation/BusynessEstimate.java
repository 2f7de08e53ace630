package org.peakstaff.planner.estimation;

import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * How much days differ beyond chance: the coefficient of variation of a day's busyness factor.
 *
 * <p><b>Method.</b> Given its factor B (mean 1), a day's total is Poisson with mean {@code m B}, so
 * its variance is {@code m + m^2 cv^2} and {@code cv^2 = (s^2 - mean) / mean^2}, 0 when negative.
 * Several kinds of days that differ in their level - other hours, other weekdays - are pooled by
 * their degrees of freedom. The interval treats {@code s^2} as a scaled chi-square, which is
 * approximate for a gamma factor.
 *
 * @param cv the estimate
 * @param low lower end of its interval
 * @param high upper end
 * @param confidence of the interval, such as 0.95
 * @param degreesOfFreedom days less kinds
 * @param rawCv coefficient of variation of the totals, chance included
 */
public record BusynessEstimate(
    double cv, double low, double high, double confidence, int degreesOfFreedom, double rawCv) {
  /**
   * Estimates from day totals.
   *
   * @param totalsPerClass calls of each day, by kind of day; kinds with fewer than two days or
   *     without calls say nothing and are left out
   * @param confidence between 0 and 1
   * @return the estimate; 0 with an interval from 0 to infinity when no class has two days
   */
  public static BusynessEstimate of(List<List<Long>> totalsPerClass, double confidence) {
    int degrees = 0;
    double relativeVariance = 0;
    double chance = 0;
    for (List<Long> totals : totalsPerClass) {
      double mean = totals.stream().mapToLong(Long::longValue).average().orElse(0);
      if (totals.size() >= 2 && mean > 0) {
        degrees += totals.size() - 1;
        relativeVariance += squares(totals, mean) / (mean * mean);
        chance += (totals.size() - 1) / mean;
      }
    }
    return degrees == 0
        ? new BusynessEstimate(0, 0, Double.POSITIVE_INFINITY, confidence, 0, 0)
        : of(relativeVariance / degrees, chance / degrees, degrees, confidence);
  }

  private static BusynessEstimate of(
      double relativeVariance, double chance, int degrees, double confidence) {
    ChiSquaredDistribution law = new ChiSquaredDistribution(degrees);
    double tail = (1 - confidence) / 2;
    double sum = relativeVariance * degrees;
    return new BusynessEstimate(
        root(relativeVariance - chance),
        root(sum / law.inverseCumulativeProbability(1 - tail) - chance),
        root(sum / law.inverseCumulativeProbability(tail) - chance),
        confidence,
        degrees,
        Math.sqrt(relativeVariance));
  }

  private static double squares(List<Long> totals, double mean) {
    return totals.stream().mapToDouble(total -> (total - mean) * (total - mean)).sum();
  }

  private static double root(double squared) {
    return Math.sqrt(Math.max(0, squared));
  }
}
