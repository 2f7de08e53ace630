package org.peakstaff.planner.erlang;

/**
 * 1/B(f, a) for a fraction f of an agent: exp(a) a^-f Gamma(1 + f, a), the start of the recursion
 * at fractional agents (Jagerman 1974).
 *
 * <p>For a &gt;= 1.5 by Legendre's continued fraction of the incomplete gamma function, below by
 * the series of its complement; Gamma(1 + f) from Stirling's series at 20 + f. Only {@link
 * StrictMath} is used, so the bits are the same on every JVM.
 */
final class FractionalErlang {
  private static final double CONTINUED_FRACTION_FROM = 1.5;
  private static final int SHIFT = 20;
  private static final double HALF_LOG_2_PI = 0.9189385332046727;

  private FractionalErlang() {}

  /** 1/B(f, a) for f in [0, 1), a &gt; 0. */
  static double inverse(double f, double a) {
    if (f == 0) {
      return 1;
    }
    return a >= CONTINUED_FRACTION_FROM ? byContinuedFraction(f, a) : bySeries(f, a);
  }

  /** Modified Lentz evaluation, s = 1 + f. */
  private static double byContinuedFraction(double f, double a) {
    double b = a - f;
    double c = 1e300;
    double d = 1 / b;
    double value = d;
    double change = 0;
    for (int i = 1; Math.abs(change - 1) > 3e-16 && i < 10_000; i++) {
      double numerator = -i * (i - 1 - f);
      b += 2;
      d = 1 / (b + numerator * d);
      c = b + numerator / c;
      change = c * d;
      value *= change;
    }
    return a * value;
  }

  private static double bySeries(double f, double a) {
    double term = 1 / (1 + f);
    double sum = term;
    for (int k = 2; term > 1e-17 * sum; k++) {
      term *= a / (k + f);
      sum += term;
    }
    double scale = StrictMath.exp(a - f * StrictMath.log(a));
    return scale * gammaOfOnePlus(f) - a * sum;
  }

  /** Gamma(1 + f). */
  private static double gammaOfOnePlus(double f) {
    double z = SHIFT + f;
    double square = 1 / (z * z);
    double correction =
        (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / z;
    double product = 1;
    for (int i = 1; i < SHIFT; i++) {
      product *= i + f;
    }
    double logGamma = (z - 0.5) * StrictMath.log(z) - z + HALF_LOG_2_PI + correction;
    return StrictMath.exp(logGamma) / product;
  }
}
