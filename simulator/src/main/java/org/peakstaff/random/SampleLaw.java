package org.peakstaff.random;

import java.util.Arrays;

/** The law that draws each of a list of values with the same probability. */
final class SampleLaw implements Law {
  private final double[] sorted;
  private final double[][] sums;
  private final double mean;
  private final double variance;

  private SampleLaw(double[] sorted) {
    this.sorted = sorted;
    this.sums = new double[3][sorted.length + 1];
    for (int i = 0; i < sorted.length; i++) {
      sums[0][i + 1] = i + 1;
      sums[1][i + 1] = sums[1][i] + sorted[i];
      sums[2][i + 1] = sums[2][i] + sorted[i] * sorted[i];
    }
    this.mean = sums[1][sorted.length] / sorted.length;
    double squares = 0;
    for (double value : sorted) {
      squares += (value - mean) * (value - mean);
    }
    this.variance = squares / sorted.length;
  }

  /** Creates the law of values in ascending order. */
  static SampleLaw ofSorted(double[] sorted) {
    return new SampleLaw(sorted.clone());
  }

  @Override
  public double lower(int order, double x) {
    return sums[order][countUpTo(x)] / sorted.length;
  }

  @Override
  public double upper(int order, double x) {
    return (sums[order][sorted.length] - sums[order][countUpTo(x)]) / sorted.length;
  }

  private int countUpTo(double x) {
    int found = Arrays.binarySearch(sorted, x);
    int count = found < 0 ? -found - 1 : found + 1;
    while (count < sorted.length && sorted[count] <= x) {
      count++;
    }
    return count;
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double variance() {
    return variance;
  }
}
