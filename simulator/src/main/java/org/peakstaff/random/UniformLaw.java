package org.peakstaff.random;

/** The uniform law on [low, high], low below high. */
record UniformLaw(double low, double high) implements Law {

  @Override
  public double lower(int order, double x) {
    return between(order, low, clamp(x));
  }

  @Override
  public double upper(int order, double x) {
    return between(order, clamp(x), high);
  }

  private double clamp(double x) {
    return Math.max(low, Math.min(high, x));
  }

  private double between(int order, double a, double b) {
    double share = (b - a) / (high - low);
    return switch (order) {
      case 0 -> share;
      case 1 -> share * (a + b) / 2;
      default -> share * (a * a + a * b + b * b) / 3;
    };
  }

  @Override
  public double mean() {
    return (low + high) / 2;
  }

  @Override
  public double variance() {
    return (high - low) * (high - low) / 12;
  }

  @Override
  public double quantile(double p) {
    return low + p * (high - low);
  }

  @Override
  public double upperQuantile(double q) {
    return high - q * (high - low);
  }
}
