package org.peakstaff.random;

import java.util.List;

/** One of several laws, chosen with given probabilities. */
final class MixtureLaw implements Law {
  private final double[] shares;
  private final List<Law> parts;

  private MixtureLaw(double[] shares, List<Law> parts) {
    this.shares = shares;
    this.parts = parts;
  }

  /** Creates the mixture; shares sum to 1. */
  static MixtureLaw of(double[] shares, List<? extends Law> parts) {
    return new MixtureLaw(shares.clone(), List.copyOf(parts));
  }

  /** Creates the law with the given shares, each uniform between two neighbouring edges. */
  static MixtureLaw ofCells(double[] shares, double[] edges) {
    Law[] cells = new Law[shares.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] =
          edges[i] < edges[i + 1] ? new UniformLaw(edges[i], edges[i + 1]) : new PointLaw(edges[i]);
    }
    return of(shares, List.of(cells));
  }

  @Override
  public double lower(int order, double x) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] > 0 ? shares[i] * parts.get(i).lower(order, x) : 0;
    }
    return sum;
  }

  @Override
  public double upper(int order, double x) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] > 0 ? shares[i] * parts.get(i).upper(order, x) : 0;
    }
    return sum;
  }

  @Override
  public double mean() {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] > 0 ? shares[i] * parts.get(i).mean() : 0;
    }
    return sum;
  }

  @Override
  public double variance() {
    double mean = mean();
    if (mean == Double.POSITIVE_INFINITY) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        double distance = parts.get(i).mean() - mean;
        sum += shares[i] * (parts.get(i).variance() + distance * distance);
      }
    }
    return sum;
  }
}
