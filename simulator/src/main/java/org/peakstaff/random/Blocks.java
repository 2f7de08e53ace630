package org.peakstaff.random;

/**
 * The hot loops: a block of variates of one law. Each loop knows its law, so that the compiler
 * inlines the draw and keeps the parameters in registers.
 */
final class Blocks {
  private Blocks() {}

  static void exponential(Xoshiro256 rng, double[] out, int from, int to, double mean) {
    for (int i = from; i < to; i++) {
      out[i] = mean * Ziggurat.exponential(rng);
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
    for (int i = from; i < to; i++) {
      out[i] = Draws.logNormal(rng, mu, sigma);
    }
  }

  static void uniform(Xoshiro256 rng, double[] out, int from, int to, double low, double width) {
    for (int i = from; i < to; i++) {
      out[i] = Draws.uniform(rng, low, width);
    }
  }
}
