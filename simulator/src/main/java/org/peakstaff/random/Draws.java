package org.peakstaff.random;

/**
 * One variate of each law, from parameters prepared once: the bodies of the loops of {@link
 * Blocks}.
 *
 * <p>Every method is static, branches little and allocates nothing, so that the compiler inlines it
 * into the loop that calls it. Rejection loops keep their rare path out of line.
 */
final class Draws {
  private Draws() {}

  static double erlang(Xoshiro256 rng, int shape, double phaseMean) {
    double sum = 0;
    for (int i = 0; i < shape; i++) {
      sum += Ziggurat.exponential(rng);
    }
    return sum * phaseMean;
  }

  /**
   * Gamma of shape at least 1 and scale 1, d = shape - 1/3, c = 1 / sqrt(9 d). Source: G. Marsaglia
   * and W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000,
   * doi:10.1145/358407.358414. The squeeze settles more than 98 % of the proposals without a
   * logarithm.
   */
  static double standardGamma(Xoshiro256 rng, double d, double c) {
    while (true) {
      double x = Ziggurat.normal(rng);
      double root = 1 + c * x;
      double v = root * root * root;
      double u = rng.nextOpenDouble();
      double xx = x * x;
      if (v > 0 && (u < 1 - 0.0331 * xx * xx || acceptGamma(u, xx, d, v))) {
        return d * v;
      }
    }
  }

  private static boolean acceptGamma(double u, double xx, double d, double v) {
    return TableMath.log(u) < 0.5 * xx + d * (1 - v + TableMath.log(v));
  }

  /** Gamma of shape below 1 and scale 1: gamma(shape + 1) times U^(1/shape), the same source. */
  static double boostedGamma(Xoshiro256 rng, double d, double c, double inverseShape) {
    double gamma = standardGamma(rng, d, c);
    return gamma * TableMath.exp(-Ziggurat.exponential(rng) * inverseShape);
  }

  static double logNormal(Xoshiro256 rng, double mu, double sigma) {
    return TableMath.exp(mu + sigma * Ziggurat.normal(rng));
  }

  static double weibull(Xoshiro256 rng, double inverseShape, double scale) {
    return scale * TableMath.exp(TableMath.log(Ziggurat.exponential(rng)) * inverseShape);
  }

  static double logLogistic(Xoshiro256 rng, double inverseShape, double scale) {
    double u = rng.nextOpenDouble();
    return scale * TableMath.exp(TableMath.log(u / (1 - u)) * inverseShape);
  }

  static double uniform(Xoshiro256 rng, double low, double width) {
    return low + rng.nextDouble() * width;
  }

  /** By inversion; the mode lies at the share {@code split} of the probability. */
  static double triangular(Xoshiro256 rng, double low, double mode, double high, double split) {
    double u = rng.nextDouble();
    return u < split
        ? low + (mode - low) * Math.sqrt(u / split)
        : high - (high - mode) * Math.sqrt((1 - u) / (1 - split));
  }

  static double hyperexponential(Xoshiro256 rng, CumulativeTable phases, double[] means) {
    double mean = means[phases.index(rng.nextDouble())];
    return mean * Ziggurat.exponential(rng);
  }

  /** By inversion of a distribution function of straight lines between the edges of cells. */
  static double piecewise(Xoshiro256 rng, CumulativeTable cells, double[] edges) {
    double u = rng.nextDouble();
    int cell = cells.index(u);
    return edges[cell] + cells.within(cell, u) * (edges[cell + 1] - edges[cell]);
  }

  static double oneOf(Xoshiro256 rng, double[] values) {
    return values[(int) (rng.nextDouble() * values.length)];
  }
}
