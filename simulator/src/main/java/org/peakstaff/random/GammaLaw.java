package org.peakstaff.random;

/** The gamma law; with shape 1 the exponential, with a whole shape the Erlang law. */
record GammaLaw(double shape, double scale) implements Law {

  @Override
  public double lower(int order, double x) {
    return moment(order) * GammaFunctions.lowerRatio(shape + order, x / scale);
  }

  @Override
  public double upper(int order, double x) {
    return moment(order) * GammaFunctions.upperRatio(shape + order, x / scale);
  }

  private double moment(int order) {
    return switch (order) {
      case 0 -> 1;
      case 1 -> mean();
      default -> mean() * (shape + 1) * scale;
    };
  }

  @Override
  public double mean() {
    return shape * scale;
  }

  @Override
  public double variance() {
    return shape * scale * scale;
  }

  @Override
  public double quantile(double p) {
    return shape == 1 ? -scale * StrictMath.log1p(-p) : Law.super.quantile(p);
  }

  @Override
  public double upperQuantile(double q) {
    return shape == 1 ? -scale * StrictMath.log(q) : Law.super.upperQuantile(q);
  }
}
