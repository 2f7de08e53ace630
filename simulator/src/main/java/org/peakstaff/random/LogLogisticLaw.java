package org.peakstaff.random;

/**
 * The log-logistic law: odds P(X at most x) / P(X above x) = (x / scale)^shape. With c = order /
 * shape its moments are integrals of (v / (1 - v))^c over the probability v, here sums of their
 * binomial series from either end, which converge like 2^-n.
 */
record LogLogisticLaw(double shape, double scale) implements Law {
  private static final double HALF = 0.5;
  private static final int TERMS = 60;

  /** Returns the shape of a coefficient of variation: tan(b) / b = 1 + cv^2 with b = pi / shape. */
  static double shapeOf(double cv) {
    double b =
        Bisection.smallest(
            (none, x, level) -> x >= Math.PI / 2 || StrictMath.tan(x) / x - 1 >= level,
            cv,
            cv * cv);
    return Math.PI / b;
  }

  /** Returns the scale that gives a mean, for a shape above 1. */
  static double scaleOf(double shape, double mean) {
    double b = Math.PI / shape;
    return mean * StrictMath.sin(b) / b;
  }

  @Override
  public double lower(int order, double x) {
    double power = order / shape;
    if (power >= 1 && x == Double.POSITIVE_INFINITY) {
      return x;
    }
    double up = share(x, -shape);
    double down = share(x, shape);
    double sum =
        up <= HALF
            ? fromBelow(power, up)
            : fromBelow(power, HALF) + fromAbove(power, HALF) - fromAbove(power, down);
    return unit(order) * sum;
  }

  @Override
  public double upper(int order, double x) {
    double power = order / shape;
    if (power >= 1) {
      return x == Double.POSITIVE_INFINITY ? 0 : Double.POSITIVE_INFINITY;
    }
    double up = share(x, -shape);
    double down = share(x, shape);
    double sum =
        down <= HALF
            ? fromAbove(power, down)
            : fromAbove(power, HALF) + fromBelow(power, HALF) - fromBelow(power, up);
    return unit(order) * sum;
  }

  private double share(double x, double exponent) {
    double odds = x > 0 ? StrictMath.pow(x / scale, exponent) : exponent < 0 ? 1 / 0.0 : 0;
    return 1 / (1 + odds);
  }

  private double unit(int order) {
    return order == 0 ? 1 : order == 1 ? scale : scale * scale;
  }

  /** The integral of v^c (1 - v)^-c from 0 to {@code end}, at most a half. */
  private static double fromBelow(double c, double end) {
    double sum = 0;
    double coefficient = 1;
    for (int n = 0; n < TERMS; n++) {
      sum += coefficient * StrictMath.pow(end, n + c + 1) / (n + c + 1);
      coefficient *= (c + n) / (n + 1);
    }
    return sum;
  }

  /**
   * The integral of (1 - w)^c w^-c to {@code end}, at most a half, from 0; for c of 1 or more,
   * where that is infinite, an antiderivative, of which only differences are used.
   */
  private static double fromAbove(double c, double end) {
    double sum = 0;
    double coefficient = 1;
    for (int n = 0; n < TERMS; n++) {
      double power = n - c + 1;
      double term = power == 0 ? StrictMath.log(end) : StrictMath.pow(end, power) / power;
      sum += coefficient * term;
      coefficient *= (n - c) / (n + 1);
    }
    return sum;
  }

  @Override
  public double mean() {
    double b = Math.PI / shape;
    return shape > 1 ? scale * b / StrictMath.sin(b) : Double.POSITIVE_INFINITY;
  }

  @Override
  public double variance() {
    if (!(shape > 2)) {
      return shape > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    double b = Math.PI / shape;
    return mean() * mean() * (StrictMath.tan(b) / b - 1);
  }

  @Override
  public double quantile(double p) {
    return scale * StrictMath.pow(p / (1 - p), 1 / shape);
  }

  @Override
  public double upperQuantile(double q) {
    return scale * StrictMath.pow((1 - q) / q, 1 / shape);
  }
}
