package org.peakstaff.random;

/** The Weibull law: survival exp(-(x / scale)^shape). */
record WeibullLaw(double shape, double scale) implements Law {

  /** Returns the scale that gives a mean. */
  static double scaleOf(double shape, double mean) {
    return mean / StrictMath.exp(GammaFunctions.logGamma(1 + 1 / shape));
  }

  /** Returns the shape of a coefficient of variation: Gamma(1+2/k) / Gamma(1+1/k)^2 = 1 + cv^2. */
  static double shapeOf(double cv) {
    return Bisection.smallest(
        (none, k, level) -> logSquareRatio(k) <= level, cv, StrictMath.log1p(cv * cv));
  }

  private static double logSquareRatio(double shape) {
    return GammaFunctions.logGamma(1 + 2 / shape) - 2 * GammaFunctions.logGamma(1 + 1 / shape);
  }

  @Override
  public double lower(int order, double x) {
    return moment(order) * GammaFunctions.lowerRatio(1 + order / shape, standardised(x));
  }

  @Override
  public double upper(int order, double x) {
    return moment(order) * GammaFunctions.upperRatio(1 + order / shape, standardised(x));
  }

  private double standardised(double x) {
    return x > 0 ? StrictMath.pow(x / scale, shape) : 0;
  }

  private double moment(int order) {
    double unit = StrictMath.exp(GammaFunctions.logGamma(1 + order / shape));
    return switch (order) {
      case 0 -> 1;
      case 1 -> scale * unit;
      default -> scale * scale * unit;
    };
  }

  @Override
  public double mean() {
    return moment(1);
  }

  @Override
  public double variance() {
    return mean() * mean() * StrictMath.expm1(logSquareRatio(shape));
  }

  @Override
  public double quantile(double p) {
    return scale * StrictMath.pow(-StrictMath.log1p(-p), 1 / shape);
  }

  @Override
  public double upperQuantile(double q) {
    return scale * StrictMath.pow(-StrictMath.log(q), 1 / shape);
  }
}
