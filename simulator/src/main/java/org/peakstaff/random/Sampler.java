package org.peakstaff.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A distribution of durations or factors, ready to draw from.
 *
 * <p>Immutable and without state of its own: the generator is the argument, so one sampler serves
 * any number of streams and threads. Durations are in seconds. Draws allocate nothing, and are the
 * same bits on every JVM. {@link #fill} draws the same sequence as repeated {@link #sample}, in
 * blocks of any size, and is the fast way: the choice of the law is outside its loop.
 *
 * <p>A law is a tag with prepared parameters for the draws and a {@code Law} for the mathematics.
 * Adding one is a factory here, a tag and its two lines in the switches of {@code Variates}, a draw
 * in {@code Draws} with its loop in {@code Blocks}, an implementation of {@code Law}, and a row of
 * the contract test. Draws never change once released: results depend on every bit.
 */
public final class Sampler {
  private static final double SHAPE_TOLERANCE = 0.01;
  private final Law law;
  private final Variates variates;

  private Sampler(Law law, Variates variates) {
    this.law = law;
    this.variates = variates;
  }

  /**
   * Returns the law of a constant.
   *
   * @param value the constant, at least 0 and finite
   * @return a sampler that draws nothing from its generator
   */
  public static Sampler deterministic(double value) {
    return point(Checks.notNegative(value, "the value"));
  }

  /**
   * Returns the law of a time that never comes, such as infinite patience: the constant infinity.
   *
   * @return a sampler with infinite mean and no variance
   */
  public static Sampler never() {
    return point(Double.POSITIVE_INFINITY);
  }

  private static Sampler point(double value) {
    return new Sampler(new PointLaw(value), Variates.point(value));
  }

  /**
   * Returns the exponential law.
   *
   * @param mean its mean, positive
   * @return density exp(-x / mean) / mean
   */
  public static Sampler exponential(double mean) {
    Checks.positive(mean, "the mean");
    return new Sampler(new GammaLaw(1, mean), Variates.exponential(mean));
  }

  /**
   * Returns the Erlang law: the sum of {@code shape} exponential phases.
   *
   * @param shape the number of phases, at least 1
   * @param mean the mean of the sum, positive
   * @return a law with squared coefficient of variation 1 / shape
   */
  public static Sampler erlang(int shape, double mean) {
    Checks.positive(shape, "the shape");
    double phaseMean = Checks.positive(mean, "the mean") / shape;
    return new Sampler(new GammaLaw(shape, phaseMean), Variates.erlang(shape, phaseMean));
  }

  /**
   * Returns the gamma law.
   *
   * @param shape its shape, positive
   * @param scale its scale, positive
   * @return a law with mean shape x scale and variance shape x scale<sup>2</sup>
   */
  public static Sampler gamma(double shape, double scale) {
    Checks.positive(shape, "the shape");
    Checks.positive(scale, "the scale");
    return new Sampler(new GammaLaw(shape, scale), Variates.gamma(shape, scale));
  }

  /**
   * Returns the lognormal law: exp(mu + sigma Z), Z standard normal.
   *
   * @param mu mean of the logarithm, finite
   * @param sigma standard deviation of the logarithm, at least 0; 0 is the constant exp(mu)
   * @return a law with median exp(mu) and mean exp(mu + sigma<sup>2</sup> / 2)
   */
  public static Sampler logNormal(double mu, double sigma) {
    Checks.finite(mu, "mu");
    Checks.notNegative(sigma, "sigma");
    if (sigma == 0) {
      return deterministic(StrictMath.exp(mu));
    }
    return new Sampler(new LogNormalLaw(mu, sigma), Variates.logNormal(mu, sigma));
  }

  /**
   * Returns the uniform law.
   *
   * @param low lower end, at least 0
   * @param high upper end, not below {@code low}
   * @return the law with equal density on [low, high]
   */
  public static Sampler uniform(double low, double high) {
    Checks.notNegative(low, "low");
    Checks.notNegative(high, "high");
    Checks.ordered(low, high, "low", "high");
    if (low == high) {
      return deterministic(low);
    }
    return new Sampler(new UniformLaw(low, high), Variates.uniform(low, high));
  }

  /**
   * Returns the Weibull law.
   *
   * @param shape its shape, positive; below 1 the hazard falls
   * @param scale its scale, positive
   * @return a law with survival exp(-(x / scale)<sup>shape</sup>)
   */
  public static Sampler weibull(double shape, double scale) {
    Checks.positive(shape, "the shape");
    Checks.positive(scale, "the scale");
    return new Sampler(new WeibullLaw(shape, scale), Variates.weibull(shape, scale));
  }

  /**
   * Returns the log-logistic law.
   *
   * @param shape its shape, positive; the mean is finite above 1, the variance above 2
   * @param scale its scale, positive, the median
   * @return a law with survival 1 / (1 + (x / scale)<sup>shape</sup>)
   */
  public static Sampler logLogistic(double shape, double scale) {
    Checks.positive(shape, "the shape");
    Checks.positive(scale, "the scale");
    return new Sampler(new LogLogisticLaw(shape, scale), Variates.logLogistic(shape, scale));
  }

  /**
   * Returns the triangular law.
   *
   * @param low lower end, at least 0
   * @param mode most likely value, from {@code low} to {@code high}
   * @param high upper end
   * @return the law whose density rises linearly to the mode and falls linearly from it
   */
  public static Sampler triangular(double low, double mode, double high) {
    Checks.notNegative(low, "low");
    Checks.ordered(low, mode, "low", "the mode");
    Checks.ordered(mode, high, "the mode", "high");
    Checks.notNegative(high, "high");
    if (low == high) {
      return deterministic(low);
    }
    return new Sampler(new TriangularLaw(low, mode, high), Variates.triangular(low, mode, high));
  }

  /**
   * Returns the hyperexponential law: one of several exponential phases.
   *
   * @param shares probability of each phase, summing to 1
   * @param means mean of each phase, positive
   * @return a law with a coefficient of variation of at least 1
   */
  public static Sampler hyperexponential(double[] shares, double[] means) {
    Checks.sameLength(shares.length, means.length, "shares and means");
    double[] p = Checks.shares(shares);
    List<Law> phases = new ArrayList<>();
    for (double mean : means) {
      phases.add(new GammaLaw(1, Checks.positive(mean, "the mean of a phase")));
    }
    return new Sampler(MixtureLaw.of(p, phases), Variates.hyperexponential(p, means));
  }

  /**
   * Returns the law that draws each of a list of values with the same probability.
   *
   * @param samples the values, at least one, finite and at least 0; their order does not matter
   * @return the empirical law, without smoothing
   */
  public static Sampler empiricalSamples(double[] samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    Checks.rising(sorted, "a sample");
    return new Sampler(SampleLaw.ofSorted(sorted), Variates.oneOf(sorted));
  }

  /**
   * Returns the law of a histogram, uniform within each bin.
   *
   * @param edges edges of the bins, ascending, at least 0
   * @param weights weight of each bin, one less than edges; rescaled to sum to 1
   * @return the empirical law
   */
  public static Sampler empiricalHistogram(double[] edges, double[] weights) {
    Checks.sameLength(edges.length - 1, weights.length, "bins (edges less one) and weights");
    return piecewise(Checks.rising(edges, "an edge"), Checks.weights(weights));
  }

  /**
   * Returns the law of given quantiles, joined by straight lines.
   *
   * @param probabilities ascending from 0 to 1, both included
   * @param quantiles the value at each probability, not descending, at least 0; equal neighbours
   *     are values that are drawn exactly with that probability
   * @return the empirical law
   */
  public static Sampler empiricalQuantiles(double[] probabilities, double[] quantiles) {
    Checks.sameLength(probabilities.length, quantiles.length, "probabilities and quantiles");
    return piecewise(Checks.rising(quantiles, "a quantile"), Checks.steps(probabilities));
  }

  private static Sampler piecewise(double[] edges, double[] shares) {
    return new Sampler(MixtureLaw.ofCells(shares, edges), Variates.piecewise(edges, shares));
  }

  /**
   * Returns another law plus a constant.
   *
   * @param offset the constant, at least 0
   * @param part the other law
   * @return the shifted law
   */
  public static Sampler shifted(double offset, Sampler part) {
    Checks.notNegative(offset, "the offset");
    return new Sampler(new ShiftedLaw(offset, part.law), Variates.shifted(offset, part.variates));
  }

  /**
   * Returns another law given that its value lies between two bounds, both included: the exact
   * conditional law, by rejection, or where the interval is rare by inversion.
   *
   * @param low lower bound, at least 0
   * @param high upper bound, above {@code low}, perhaps infinity
   * @param part the other law
   * @return the conditional law
   * @throws IllegalArgumentException if the other law has no probability between the bounds
   */
  public static Sampler truncated(double low, double high, Sampler part) {
    Checks.notNegative(low, "low");
    Checks.ordered(low, high, "low", "high");
    TruncatedLaw law = TruncatedLaw.of(low, high, part.law);
    return new Sampler(law, Variates.truncated(low, high, law, part.variates));
  }

  /**
   * Returns one of several laws, chosen anew for each draw.
   *
   * @param shares probability of each part, summing to 1
   * @param parts the laws
   * @return the mixture
   */
  public static Sampler mixture(double[] shares, Sampler[] parts) {
    Checks.sameLength(shares.length, parts.length, "shares and parts");
    double[] p = Checks.shares(shares);
    List<Law> laws = new ArrayList<>();
    Variates[] draws = new Variates[parts.length];
    for (int i = 0; i < parts.length; i++) {
      laws.add(parts[i].law);
      draws[i] = parts[i].variates;
    }
    Law law = MixtureLaw.of(p, laws);
    return new Sampler(law, Variates.mixture(p, draws));
  }

  /**
   * Returns a law that somebody else draws. All that is known of it is its mean; its variance and
   * quantiles, and a part of it that is cut out, rest on 10,000 draws.
   *
   * @param law the law; unlike others it is used by one thread
   * @return the law
   */
  public static Sampler provided(CustomLaw law) {
    ProvidedLaw provided = ProvidedLaw.of(law);
    return new Sampler(provided, Variates.provided(provided));
  }

  /**
   * Returns the gamma law of a mean and a coefficient of variation.
   *
   * @param mean the mean, positive
   * @param cv standard deviation / mean, at least 0; 0 is the constant
   * @return gamma with shape 1 / cv<sup>2</sup>
   */
  public static Sampler gammaByMean(double mean, double cv) {
    Checks.meanAndCv(mean, cv);
    return cv == 0 ? deterministic(mean) : gamma(1 / (cv * cv), mean * cv * cv);
  }

  /**
   * Returns the lognormal law of a mean and a coefficient of variation.
   *
   * @param mean the mean, positive
   * @param cv standard deviation / mean, at least 0; 0 is the constant
   * @return lognormal with sigma<sup>2</sup> = log(1 + cv<sup>2</sup>)
   */
  public static Sampler logNormalByMean(double mean, double cv) {
    Checks.meanAndCv(mean, cv);
    if (cv == 0) {
      return deterministic(mean);
    }
    double variance = StrictMath.log1p(cv * cv);
    return logNormal(StrictMath.log(mean) - 0.5 * variance, Math.sqrt(variance));
  }

  /**
   * Returns the Weibull law of a mean and a coefficient of variation.
   *
   * @param mean the mean, positive
   * @param cv standard deviation / mean, at least 0; 0 is the constant
   * @return Weibull with the one shape that has this cv
   */
  public static Sampler weibullByMean(double mean, double cv) {
    Checks.meanAndCv(mean, cv);
    return cv == 0 ? deterministic(mean) : weibullByShape(WeibullLaw.shapeOf(cv), mean);
  }

  /**
   * Returns the Weibull law of a shape and a mean.
   *
   * @param shape its shape, positive
   * @param mean the mean, positive
   * @return Weibull with scale mean / Gamma(1 + 1 / shape)
   */
  public static Sampler weibullByShape(double shape, double mean) {
    Checks.positive(shape, "the shape");
    return weibull(shape, WeibullLaw.scaleOf(shape, Checks.positive(mean, "the mean")));
  }

  /**
   * Returns the log-logistic law of a mean and a coefficient of variation.
   *
   * @param mean the mean, positive
   * @param cv standard deviation / mean, at least 0; 0 is the constant
   * @return log-logistic with the one shape, above 2, that has this cv
   */
  public static Sampler logLogisticByMean(double mean, double cv) {
    Checks.meanAndCv(mean, cv);
    if (cv == 0) {
      return deterministic(mean);
    }
    double shape = LogLogisticLaw.shapeOf(cv);
    return logLogistic(shape, LogLogisticLaw.scaleOf(shape, mean));
  }

  /**
   * Returns the hyperexponential law of two phases with balanced means: each phase contributes half
   * of the mean.
   *
   * @param mean the mean, positive
   * @param cv standard deviation / mean, at least 1; 1 is the exponential law
   * @return the law; source: W. Whitt, "The queueing network analyzer", Bell System Technical
   *     Journal 62(9), 1983, doi:10.1002/j.1538-7305.1983.tb03204.x
   */
  public static Sampler hyperexponentialByMean(double mean, double cv) {
    Checks.meanAndCv(mean, cv);
    Checks.ordered(1, cv, "1", "the coefficient of variation of a hyperexponential law");
    double square = cv * cv;
    double p = 0.5 * (1 + Math.sqrt((square - 1) / (square + 1)));
    double[] means = {mean / (2 * p), mean / (2 * (1 - p))};
    return cv == 1 ? exponential(mean) : hyperexponential(new double[] {p, 1 - p}, means);
  }

  /**
   * Returns the Erlang law of a mean and a coefficient of variation that a whole number of phases
   * has: 1, .707, .577, .5 and so on.
   *
   * @param mean the mean, positive
   * @param cv standard deviation / mean; 1 / cv<sup>2</sup> must be a whole number but for 1 %
   * @return Erlang with the nearest whole shape
   */
  public static Sampler erlangByMean(double mean, double cv) {
    double shape = 1 / (cv * cv);
    double whole = Math.rint(shape);
    if (!(whole >= 1 && whole < Integer.MAX_VALUE)
        || Math.abs(shape - whole) > SHAPE_TOLERANCE * whole) {
      throw new IllegalArgumentException(
          "no Erlang law has the coefficient of variation " + cv + ". Maybe gamma?");
    }
    return erlang((int) whole, mean);
  }

  /**
   * Returns the mean.
   *
   * @return the mean, infinity where there is none
   */
  public double mean() {
    return law.mean();
  }

  /**
   * Returns the variance.
   *
   * @return the variance; infinity where only the mean is finite, NaN where neither is
   */
  public double variance() {
    return law.variance();
  }

  /**
   * Returns the probability of at most x.
   *
   * @param x any double
   * @return P(X &le; x); NaN for NaN
   */
  public double cdf(double x) {
    return Double.isNaN(x) ? Double.NaN : law.lower(0, x);
  }

  /**
   * Returns the probability of more than x, with full relative accuracy in the tail.
   *
   * @param x any double
   * @return P(X &gt; x); NaN for NaN
   */
  public double survival(double x) {
    return Double.isNaN(x) ? Double.NaN : law.upper(0, x);
  }

  /**
   * Returns the limited mean, the integral of {@link #survival} over [0, x].
   *
   * @param x at least 0, perhaps infinite
   * @return E[min(X, x)], the mean at infinity; NaN for NaN
   */
  public double limitedMean(double x) {
    if (Double.isNaN(x)) {
      return Double.NaN;
    }
    return x < Double.POSITIVE_INFINITY ? law.lower(1, x) + x * law.upper(0, x) : law.mean();
  }

  /**
   * Returns the smallest x with P(X &le; x) at least p: for coupling and stratification, not for
   * hot loops. The same bits on every JVM.
   *
   * @param p a probability in (0, 1)
   * @return the quantile, infinity where the law never comes with that probability
   * @throws IllegalArgumentException if p is not in (0, 1)
   */
  public double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("a probability must be in (0, 1): " + p);
    }
    return law.quantile(p);
  }

  /**
   * Draws one variate.
   *
   * @param rng the stream to draw from
   * @return a number at least 0, perhaps infinity
   */
  public double sample(Xoshiro256 rng) {
    return variates.sample(rng);
  }

  /**
   * Draws a block: the next {@code to - from} variates of the stream in order, the same as as many
   * calls of {@link #sample}.
   *
   * @param rng the stream to draw from
   * @param out receives the variates
   * @param from first index to fill
   * @param to index after the last to fill
   * @throws IndexOutOfBoundsException if the range is not within {@code out}
   */
  public void fill(Xoshiro256 rng, double[] out, int from, int to) {
    Objects.checkFromToIndex(from, to, out.length);
    variates.fill(rng, out, from, to);
  }
}
