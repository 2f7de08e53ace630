package org.peakstaff.random;

/** The triangular law on [low, high], low below high, mode between them. */
record TriangularLaw(double low, double mode, double high) implements Law {

  @Override
  public double lower(int order, double x) {
    if (x >= mode) {
      return left(order, mode) + right(order, mode) - right(order, x);
    }
    return left(order, x);
  }

  @Override
  public double upper(int order, double x) {
    if (x < mode) {
      return left(order, mode) - left(order, x) + right(order, mode);
    }
    return right(order, x);
  }

  /** E[X^order; X at most x] for x up to the mode. */
  private double left(int order, double x) {
    double y = x - low;
    return y > 0 ? side(order, low, y) / ((high - low) * (mode - low)) : 0;
  }

  /** E[X^order; X above x] for x from the mode on. */
  private double right(int order, double x) {
    double y = high - x;
    return y > 0 ? side(order, high, -y) / ((high - low) * (high - mode)) : 0;
  }

  /** The integral of 2 t (corner + t)^order over t from 0 to y. */
  private static double side(int order, double corner, double y) {
    return switch (order) {
      case 0 -> y * y;
      case 1 -> y * y * (corner + y * (2.0 / 3));
      default -> y * y * (corner * corner + y * (corner * (4.0 / 3) + y * 0.5));
    };
  }

  @Override
  public double mean() {
    return (low + mode + high) / 3;
  }

  @Override
  public double variance() {
    double a = mode - low;
    double b = high - mode;
    return (a * a + a * b + b * b) / 18;
  }

  @Override
  public double quantile(double p) {
    double split = (mode - low) / (high - low);
    return p < split
        ? low + (mode - low) * Math.sqrt(p / split)
        : high - (high - mode) * Math.sqrt((1 - p) / (1 - split));
  }

  @Override
  public double upperQuantile(double q) {
    double split = (high - mode) / (high - low);
    return q < split
        ? high - (high - mode) * Math.sqrt(q / split)
        : low + (mode - low) * Math.sqrt((1 - q) / (1 - split));
  }
}
