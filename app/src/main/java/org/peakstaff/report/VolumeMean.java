package org.peakstaff.report;

/** A mean weighted by volume. What has no volume does not count. */
final class VolumeMean {
  private double volume;
  private double sum;

  /** Adds a value; one that is undefined although there is volume makes the mean undefined. */
  void add(double weight, double value) {
    if (weight > 0) {
      volume += weight;
      sum += weight * value;
    }
  }

  /** The mean, NaN without volume. */
  double mean() {
    return volume > 0 ? sum / volume : Double.NaN;
  }
}
