package org.peakstaff.result;

/**
 * How a measure of a variant differs from that of the baseline, replication by replication on the
 * same customers.
 *
 * @param baseline the measure of the baseline
 * @param variant the measure of the variant
 * @param change variant less baseline, with its interval; NaN where either is undefined
 * @param pValue two-sided, of no change; NaN where there is no interval
 */
public record Difference(Estimate baseline, Estimate variant, Estimate change, double pValue) {
  /**
   * Whether the interval of this one change leaves out 0. With many changes looked at, some do by
   * chance.
   *
   * @return false also where there is no interval
   */
  public boolean excludesZero() {
    return change.hasInterval() && (change.low() > 0 || change.high() < 0);
  }
}
