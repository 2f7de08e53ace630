package org.peakstaff.random;

/**
 * The mathematics of a law on [0, infinity]: probabilities, moments and quantiles. Off the hot
 * path, and by {@link StrictMath} alone, since quantiles may make results.
 *
 * <p>Moments are given on either side of a point, because truncated and mixed laws are made of such
 * pieces: order 0 is the probability.
 */
interface Law {
  /** Returns E[X^order; X &le; x] for order 0, 1 or 2. */
  double lower(int order, double x);

  /** Returns E[X^order; X &gt; x] for order 0, 1 or 2; infinity where the moment does not exist. */
  double upper(int order, double x);

  /** Returns the mean; infinity where there is none. */
  double mean();

  /** Returns the variance; infinity where only the mean exists, NaN where that is infinite too. */
  double variance();

  /** Returns the smallest x with P(X &le; x) at least p, for p in (0, 1). */
  default double quantile(double p) {
    return Bisection.smallest((law, x, level) -> law.lower(0, x) >= level, this, p);
  }

  /** Returns the smallest x with P(X &gt; x) at most q, for q in (0, 1). */
  default double upperQuantile(double q) {
    return Bisection.smallest((law, x, level) -> law.upper(0, x) <= level, this, q);
  }
}
