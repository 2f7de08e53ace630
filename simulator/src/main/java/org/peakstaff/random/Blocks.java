package org.peakstaff.random;

/**
 * The hot loops: a block of variates of one law. Each loop knows its law, so that the compiler
 * inlines the draw and keeps the parameters in registers.
 */
final class Blocks {
  private Blocks() {}

  static void exponential(Xoshiro256 rng, double[] out, int from, int to, double mean) {
    Ziggurat.fillExponential(rng, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] *= mean;
    }
  }

  static void erlang(Xoshiro256 rng, double[] out, int from, int to, int shape, double phaseMean) {
    for (int i = from; i < to; i++) {
      out[i] = Draws.erlang(rng, shape, phaseMean);
    }
  }

  static void gamma(
      Xoshiro256 rng, double[] out, int from, int to, double d, double c, double scale) {
    for (int i = from; i < to; i++) {
      out[i] = scale * Draws.standardGamma(rng, d, c);
    }
  }

  static void boostedGamma(
      Xoshiro256 rng,
      double[] out,
      int from,
      int to,
      double d,
      double c,
      double scale,
      double inverseShape) {
    for (int i = from; i < to; i++) {
      out[i] = scale * Draws.boostedGamma(rng, d, c, inverseShape);
    }
  }

  static void logNormal(Xoshiro256 rng, double[] out, int from, int to, double mu, double sigma) {
    Ziggurat.fillNormal(rng, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = TableMath.exp(mu + sigma * out[i]);
    }
  }

  static void uniform(Xoshiro256 rng, double[] out, int from, int to, double low, double width) {
    for (int i = from; i < to; i++) {
      out[i] = Draws.uniform(rng, low, width);
    }
  }

  static void weibull(
      Xoshiro256 rng, double[] out, int from, int to, double inverseShape, double scale) {
    for (int i = from; i < to; i++) {
      out[i] = Draws.weibull(rng, inverseShape, scale);
    }
  }

  static void logLogistic(
      Xoshiro256 rng, double[] out, int from, int to, double inverseShape, double scale) {
    for (int i = from; i < to; i++) {
      out[i] = Draws.logLogistic(rng, inverseShape, scale);
    }
  }

  static void triangular(
      Xoshiro256 rng,
      double[] out,
      int from,
      int to,
      double low,
      double mode,
      double high,
      double split) {
    for (int i = from; i < to; i++) {
      out[i] = Draws.triangular(rng, low, mode, high, split);
    }
  }

  static void hyperexponential(
      Xoshiro256 rng, double[] out, int from, int to, CumulativeTable phases, double[] means) {
    for (int i = from; i < to; i++) {
      out[i] = Draws.hyperexponential(rng, phases, means);
    }
  }

  static void oneOf(Xoshiro256 rng, double[] out, int from, int to, double[] values) {
    for (int i = from; i < to; i++) {
      out[i] = Draws.oneOf(rng, values);
    }
  }

  static void piecewise(
      Xoshiro256 rng, double[] out, int from, int to, CumulativeTable cells, double[] edges) {
    for (int i = from; i < to; i++) {
      out[i] = Draws.piecewise(rng, cells, edges);
    }
  }

  static void shifted(
      Xoshiro256 rng, double[] out, int from, int to, Variates part, double offset) {
    part.fill(rng, out, from, to);
    for (int i = from; i < to; i++) {
      out[i] += offset;
    }
  }

  /** For laws whose draw is long enough not to notice the choice of the law. */
  static void oneByOne(Xoshiro256 rng, double[] out, int from, int to, Variates law) {
    for (int i = from; i < to; i++) {
      out[i] = law.sample(rng);
    }
  }
}
