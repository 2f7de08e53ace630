package org.peakstaff.random;

/** The law of exp(mu + sigma Z), Z standard normal, sigma above 0. */
record LogNormalLaw(double mu, double sigma) implements Law {

  @Override
  public double lower(int order, double x) {
    return x > 0 ? moment(order) * Normal.cdf(standardised(order, x)) : 0;
  }

  @Override
  public double upper(int order, double x) {
    return x > 0 ? moment(order) * Normal.survival(standardised(order, x)) : moment(order);
  }

  private double standardised(int order, double x) {
    return (StrictMath.log(x) - mu) / sigma - order * sigma;
  }

  private double moment(int order) {
    return StrictMath.exp(order * mu + 0.5 * order * order * sigma * sigma);
  }

  @Override
  public double mean() {
    return moment(1);
  }

  @Override
  public double variance() {
    return StrictMath.expm1(sigma * sigma) * mean() * mean();
  }

  @Override
  public double quantile(double p) {
    return StrictMath.exp(mu + sigma * Normal.quantile(p));
  }

  @Override
  public double upperQuantile(double q) {
    return StrictMath.exp(mu - sigma * Normal.quantile(q));
  }
}
