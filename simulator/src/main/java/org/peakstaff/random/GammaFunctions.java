package org.peakstaff.random;

/**
 * The gamma function and its incomplete ratios, by {@link StrictMath}: the same bits on every JVM,
 * which common libraries do not promise.
 *
 * <p>The ratios are prefactor times series below shape + 1 and prefactor times continued fraction
 * above. The prefactor x<sup>a</sup> e<sup>-x</sup> / Gamma(a + 1) is computed without cancellation
 * for large shapes from Stirling's series. Sources: NIST Digital Library of Mathematical Functions,
 * 5.11.1, 8.7.1 and 8.9.2, https://dlmf.nist.gov; the fraction by W. Lentz's method as modified by
 * I. Thompson and A. Barnett, Journal of Computational Physics 64, 1986,
 * doi:10.1016/0021-9991(86)90046-X.
 */
final class GammaFunctions {
  private static final double HALF_LOG_TWO_PI = 0x1.d67f1c864beb5p-1;
  private static final double TWO_PI = 2 * Math.PI;
  private static final double STIRLING_FROM = 10;
  private static final double[] STIRLING = {
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
  };
  private static final double EPSILON = 0x1.0p-54;
  private static final double TINY = 1e-300;
  private static final int MAX_TERMS = 1_000_000;

  private GammaFunctions() {}

  /** Returns log Gamma(x) for x above 0, with an absolute error of about 1e-15 for small x. */
  static double logGamma(double x) {
    double product = 1;
    double shifted = x;
    while (shifted < STIRLING_FROM) {
      product *= shifted++;
    }
    double log = StrictMath.log(shifted);
    double stirling = (shifted - 0.5) * log - shifted + HALF_LOG_TWO_PI;
    return stirling + stirlingRest(shifted) - StrictMath.log(product);
  }

  /** Returns P(a, x), the probability of at most x under a gamma law of shape a and scale 1. */
  static double lowerRatio(double a, double x) {
    if (!(x > 0)) {
      return 0;
    }
    if (x < a + 1) {
      return series(a, x);
    }
    return 1 - upperRatio(a, x);
  }

  /** Returns Q(a, x) = 1 - P(a, x) with full relative accuracy in its tail. */
  static double upperRatio(double a, double x) {
    if (!(x > 0)) {
      return 1;
    }
    if (x < a + 1) {
      return 1 - series(a, x);
    }
    return x == Double.POSITIVE_INFINITY ? 0 : prefactor(a, x) * a * fraction(a, x);
  }

  private static double series(double a, double x) {
    double term = 1;
    double sum = 1;
    for (int n = 1; term > sum * EPSILON && n < MAX_TERMS; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return prefactor(a, x) * sum;
  }

  private static double fraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double h = d;
    double factor = 0;
    for (int n = 1; Math.abs(factor - 1) > 2 * EPSILON && n < MAX_TERMS; n++) {
      double an = -n * (n - a);
      b += 2;
      d = 1 / away(an * d + b);
      c = away(b + an / c);
      factor = c * d;
      h *= factor;
    }
    return h;
  }

  private static double away(double denominator) {
    return Math.abs(denominator) < TINY ? TINY : denominator;
  }

  /** Returns x^a e^-x / Gamma(a + 1). */
  private static double prefactor(double a, double x) {
    if (a < STIRLING_FROM) {
      return StrictMath.exp(a * StrictMath.log(x) - x - logGamma(a + 1));
    }
    double mu = (x - a) / a;
    double log1p = mu > -0.5 && mu < 1 ? StrictMath.log1p(mu) : StrictMath.log(x / a);
    return StrictMath.exp(a * (log1p - mu) - stirlingRest(a)) / Math.sqrt(TWO_PI * a);
  }

  private static double stirlingRest(double x) {
    double inverse = 1 / x;
    double square = inverse * inverse;
    double sum = 0;
    for (int i = STIRLING.length - 1; i >= 0; i--) {
      sum = sum * square + STIRLING[i];
    }
    return sum * inverse;
  }
}
