package org.peakstaff.random;

import java.util.Arrays;

/**
 * How a law is drawn: a tag and prepared parameters, whose meaning depends on the tag. The two
 * switches are the only places where draws of different laws meet.
 */
final class Variates {
  private static final int POINT = 0;
  private static final int EXPONENTIAL = 1;
  private static final int ERLANG = 2;
  private static final int GAMMA = 3;
  private static final int BOOSTED_GAMMA = 4;
  private static final int LOG_NORMAL = 5;
  private static final int UNIFORM = 6;
  private static final int WEIBULL = 7;
  private static final int LOG_LOGISTIC = 8;
  private static final int TRIANGULAR = 9;
  private static final int HYPEREXPONENTIAL = 10;
  private static final int ONE_OF = 11;
  private static final int PIECEWISE = 12;
  private static final int SHIFTED = 13;
  private static final int TRUNCATED_BY_REJECTION = 14;
  private static final int TRUNCATED_BY_INVERSION = 15;
  private static final int MIXTURE = 16;
  private static final int PROVIDED = 17;

  /** Erlang laws up to this shape are sums of exponentials, above they are drawn as gamma. */
  private static final int LONGEST_SUM = 3;

  /** Below this probability of its interval a truncated law is drawn by inversion. */
  private static final double REJECTION_FROM = 1e-3;

  private static final CumulativeTable NO_TABLE = CumulativeTable.of(new double[] {1});
  private static final double[] NO_VALUES = {};
  private static final Variates[] NO_PARTS = {};
  private static final Law NO_LAW = new PointLaw(0);

  private final int kind;
  private final double a;
  private final double b;
  private final double c;
  private final double d;
  private final CumulativeTable table;
  private final double[] values;
  private final Variates[] parts;
  private final Law law;

  private Variates(int kind, double... parameters) {
    this(kind, NO_TABLE, NO_VALUES, NO_PARTS, NO_LAW, parameters);
  }

  private Variates(
      int kind,
      CumulativeTable table,
      double[] values,
      Variates[] parts,
      Law law,
      double... parameters) {
    double[] p = Arrays.copyOf(parameters, 4);
    this.kind = kind;
    this.table = table;
    this.values = values;
    this.parts = parts;
    this.law = law;
    this.a = p[0];
    this.b = p[1];
    this.c = p[2];
    this.d = p[3];
  }

  /** Always the same value. */
  static Variates point(double value) {
    return new Variates(POINT, value);
  }

  static Variates exponential(double mean) {
    return new Variates(EXPONENTIAL, mean);
  }

  /** Sums of exponentials for few phases, gamma for more. */
  static Variates erlang(int shape, double phaseMean) {
    return shape > 1 && shape <= LONGEST_SUM
        ? new Variates(ERLANG, shape, phaseMean)
        : gamma(shape, phaseMean);
  }

  static Variates gamma(double shape, double scale) {
    if (shape == 1) {
      return exponential(scale);
    }
    double d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
    int kind = shape < 1 ? BOOSTED_GAMMA : GAMMA;
    return new Variates(kind, d, 1 / Math.sqrt(9 * d), scale, 1 / shape);
  }

  static Variates logNormal(double mu, double sigma) {
    return new Variates(LOG_NORMAL, mu, sigma);
  }

  static Variates uniform(double low, double high) {
    return new Variates(UNIFORM, low, high - low);
  }

  static Variates weibull(double shape, double scale) {
    return shape == 1 ? exponential(scale) : new Variates(WEIBULL, 1 / shape, scale);
  }

  static Variates logLogistic(double shape, double scale) {
    return new Variates(LOG_LOGISTIC, 1 / shape, scale);
  }

  static Variates triangular(double low, double mode, double high) {
    return new Variates(TRIANGULAR, low, mode, high, (mode - low) / (high - low));
  }

  static Variates hyperexponential(double[] shares, double[] means) {
    return new Variates(
        HYPEREXPONENTIAL, CumulativeTable.of(shares), means.clone(), NO_PARTS, NO_LAW);
  }

  /** Each of some values with the same probability; ascending values keep variants in step. */
  static Variates oneOf(double[] values) {
    return new Variates(ONE_OF, NO_TABLE, values.clone(), NO_PARTS, NO_LAW);
  }

  /** Uniform between neighbouring edges, with a share for each pair. */
  static Variates piecewise(double[] edges, double[] shares) {
    return new Variates(PIECEWISE, CumulativeTable.of(shares), edges.clone(), NO_PARTS, NO_LAW);
  }

  static Variates shifted(double offset, Variates part) {
    return new Variates(SHIFTED, NO_TABLE, NO_VALUES, new Variates[] {part}, NO_LAW, offset);
  }

  /** By rejection, or where the interval is rare by inversion of the law. */
  static Variates truncated(double low, double high, TruncatedLaw law, Variates part) {
    int kind = law.mass() < REJECTION_FROM ? TRUNCATED_BY_INVERSION : TRUNCATED_BY_REJECTION;
    return new Variates(kind, NO_TABLE, NO_VALUES, new Variates[] {part}, law, low, high);
  }

  static Variates mixture(double[] shares, Variates[] parts) {
    return new Variates(MIXTURE, CumulativeTable.of(shares), NO_VALUES, parts.clone(), NO_LAW);
  }

  /** As a provider draws. */
  static Variates provided(ProvidedLaw law) {
    return new Variates(PROVIDED, NO_TABLE, NO_VALUES, NO_PARTS, law);
  }

  /** Draws one variate. */
  double sample(Xoshiro256 rng) {
    return switch (kind) {
      case POINT -> a;
      case EXPONENTIAL -> a * Ziggurat.exponential(rng);
      case ERLANG -> Draws.erlang(rng, (int) a, b);
      case GAMMA -> c * Draws.standardGamma(rng, a, b);
      case BOOSTED_GAMMA -> c * Draws.boostedGamma(rng, a, b, d);
      case LOG_NORMAL -> Draws.logNormal(rng, a, b);
      case UNIFORM -> Draws.uniform(rng, a, b);
      case WEIBULL -> Draws.weibull(rng, a, b);
      case LOG_LOGISTIC -> Draws.logLogistic(rng, a, b);
      case TRIANGULAR -> Draws.triangular(rng, a, b, c, d);
      case HYPEREXPONENTIAL -> Draws.hyperexponential(rng, table, values);
      case ONE_OF -> Draws.oneOf(rng, values);
      case PIECEWISE -> Draws.piecewise(rng, table, values);
      case SHIFTED -> parts[0].sample(rng) + a;
      case TRUNCATED_BY_REJECTION -> accepted(rng);
      case TRUNCATED_BY_INVERSION -> law.quantile(rng.nextOpenDouble());
      case MIXTURE -> parts[table.index(rng.nextDouble())].sample(rng);
      case PROVIDED -> ((ProvidedLaw) law).draw(rng);
      default -> throw new AssertionError(kind);
    };
  }

  private double accepted(Xoshiro256 rng) {
    while (true) {
      double x = parts[0].sample(rng);
      if (x >= a && x <= b) {
        return x;
      }
    }
  }

  /** Draws the next variates of the stream in order. */
  void fill(Xoshiro256 rng, double[] out, int from, int to) {
    switch (kind) {
      case POINT -> Arrays.fill(out, from, to, a);
      case EXPONENTIAL -> Blocks.exponential(rng, out, from, to, a);
      case ERLANG -> Blocks.erlang(rng, out, from, to, (int) a, b);
      case GAMMA -> Blocks.gamma(rng, out, from, to, a, b, c);
      case BOOSTED_GAMMA -> Blocks.boostedGamma(rng, out, from, to, a, b, c, d);
      case LOG_NORMAL -> Blocks.logNormal(rng, out, from, to, a, b);
      case UNIFORM -> Blocks.uniform(rng, out, from, to, a, b);
      case WEIBULL -> Blocks.weibull(rng, out, from, to, a, b);
      case LOG_LOGISTIC -> Blocks.logLogistic(rng, out, from, to, a, b);
      case TRIANGULAR -> Blocks.triangular(rng, out, from, to, a, b, c, d);
      case HYPEREXPONENTIAL -> Blocks.hyperexponential(rng, out, from, to, table, values);
      case ONE_OF -> Blocks.oneOf(rng, out, from, to, values);
      case PIECEWISE -> Blocks.piecewise(rng, out, from, to, table, values);
      case SHIFTED -> Blocks.shifted(rng, out, from, to, parts[0], a);
      default -> Blocks.oneByOne(rng, out, from, to, this);
    }
  }
}
