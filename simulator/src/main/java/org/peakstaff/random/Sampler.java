package org.peakstaff.random;

import java.util.Objects;

/**
 * A distribution of durations or factors, ready to draw from.
 *
 * <p>Immutable and without state of its own: the generator is the argument, so one sampler serves
 * any number of streams and threads. Durations are in seconds. Draws allocate nothing, and are the
 * same bits on every JVM. {@link #fill} draws the same sequence as repeated {@link #sample}, in
 * blocks of any size, and is the fast way: the choice of the law is outside its loop.
 *
 * <p>A law is a tag and its prepared parameters. Adding one is a factory here, a tag and its two
 * lines in the switches, a draw in {@code Draws} with its loop in {@code Blocks}, an implementation
 * of {@code Law}, and a row of the contract test. Tags and draws never change once released:
 * results depend on every bit.
 */
public final class Sampler {
  private static final int POINT = 0;
  private static final int EXPONENTIAL = 1;
  private static final int ERLANG = 2;
  private static final int GAMMA = 3;
  private static final int BOOSTED_GAMMA = 4;
  private static final int LOG_NORMAL = 5;
  private static final int UNIFORM = 6;

  /** Erlang laws up to this shape are sums of exponentials, above they are drawn as gamma. */
  private static final int LONGEST_SUM = 3;

  private final int kind;
  private final double a;
  private final double b;
  private final double c;
  private final double d;
  private final Law law;

  private Sampler(int kind, Law law, double a, double b, double c, double d) {
    this.kind = kind;
    this.law = law;
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
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
    return new Sampler(POINT, new PointLaw(value), value, 0, 0, 0);
  }

  /**
   * Returns the exponential law.
   *
   * @param mean its mean, positive
   * @return density exp(-x / mean) / mean
   */
  public static Sampler exponential(double mean) {
    Checks.positive(mean, "the mean");
    return new Sampler(EXPONENTIAL, new GammaLaw(1, mean), mean, 0, 0, 0);
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
    if (shape == 1 || shape > LONGEST_SUM) {
      return gamma(shape, phaseMean);
    }
    return new Sampler(ERLANG, new GammaLaw(shape, phaseMean), shape, phaseMean, 0, 0);
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
    if (shape == 1) {
      return exponential(scale);
    }
    double d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
    int kind = shape < 1 ? BOOSTED_GAMMA : GAMMA;
    return new Sampler(kind, new GammaLaw(shape, scale), d, 1 / Math.sqrt(9 * d), scale, 1 / shape);
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
    return new Sampler(LOG_NORMAL, new LogNormalLaw(mu, sigma), mu, sigma, 0, 0);
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
    return new Sampler(UNIFORM, new UniformLaw(low, high), low, high - low, 0, 0);
  }

  /**
   * Returns the gamma law of a mean and a coefficient of variation.
   *
   * @param mean the mean, positive
   * @param cv standard deviation / mean, at least 0; 0 is the constant
   * @return gamma with shape 1 / cv<sup>2</sup>
   */
  public static Sampler gammaByMean(double mean, double cv) {
    Checks.positive(mean, "the mean");
    Checks.notNegative(cv, "the coefficient of variation");
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
    Checks.positive(mean, "the mean");
    Checks.notNegative(cv, "the coefficient of variation");
    double variance = StrictMath.log1p(cv * cv);
    return logNormal(StrictMath.log(mean) - 0.5 * variance, Math.sqrt(variance));
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
    return switch (kind) {
      case POINT -> a;
      case EXPONENTIAL -> a * Ziggurat.exponential(rng);
      case ERLANG -> Draws.erlang(rng, (int) a, b);
      case GAMMA -> c * Draws.standardGamma(rng, a, b);
      case BOOSTED_GAMMA -> c * Draws.boostedGamma(rng, a, b, d);
      case LOG_NORMAL -> Draws.logNormal(rng, a, b);
      case UNIFORM -> Draws.uniform(rng, a, b);
      default -> throw new AssertionError(kind);
    };
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
    switch (kind) {
      case POINT -> java.util.Arrays.fill(out, from, to, a);
      case EXPONENTIAL -> Blocks.exponential(rng, out, from, to, a);
      case ERLANG -> Blocks.erlang(rng, out, from, to, (int) a, b);
      case GAMMA -> Blocks.gamma(rng, out, from, to, a, b, c);
      case BOOSTED_GAMMA -> Blocks.boostedGamma(rng, out, from, to, a, b, c, d);
      case LOG_NORMAL -> Blocks.logNormal(rng, out, from, to, a, b);
      case UNIFORM -> Blocks.uniform(rng, out, from, to, a, b);
      default -> throw new AssertionError(kind);
    }
  }
}
