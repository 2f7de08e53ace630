package org.peakstaff.statistics;

/**
 * A share of trials with its Wilson score interval (Wilson 1927).
 *
 * @param share successes / trials; NaN without trials
 * @param low lower end; NaN without trials
 * @param high upper end; NaN without trials
 */
public record Proportion(double share, double low, double high) {
  /**
   * The share of successes.
   *
   * @param successes number of successes
   * @param trials number of trials
   * @param z two-sided normal quantile, such as 1.96
   * @return the share with its interval
   */
  public static Proportion wilson(long successes, long trials, double z) {
    if (trials == 0) {
      return new Proportion(Double.NaN, Double.NaN, Double.NaN);
    }
    double n = trials;
    double p = successes / n;
    double shrink = 1 + z * z / n;
    double centre = (p + z * z / (2 * n)) / shrink;
    double half = z / shrink * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == trials ? 1 : Math.min(1, centre + half);
    return new Proportion(p, low, high);
  }
}
