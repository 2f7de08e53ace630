package org.peakstaff.random;

/** All probability at one value, which may be infinity. */
record PointLaw(double value) implements Law {

  @Override
  public double lower(int order, double x) {
    return x >= value ? power(order) : 0;
  }

  @Override
  public double upper(int order, double x) {
    return x >= value ? 0 : power(order);
  }

  private double power(int order) {
    return switch (order) {
      case 0 -> 1;
      case 1 -> value;
      default -> value * value;
    };
  }

  @Override
  public double mean() {
    return value;
  }

  @Override
  public double variance() {
    return value < Double.POSITIVE_INFINITY ? 0 : Double.NaN;
  }

  @Override
  public double quantile(double p) {
    return value;
  }

  @Override
  public double upperQuantile(double q) {
    return value;
  }
}
