package org.peakstaff.random;

/**
 * Probabilities and quantiles of the standard normal law, the same bits on every JVM. Off the hot
 * path; {@link Ziggurat#normal} draws from it.
 */
public final class Normal {
  // M. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied
  // Statistics 37(3), 1988, doi:10.2307/2347330, PPND16: relative error about 1e-16.
  private static final double[] CENTRAL_TOP = {
    3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
    3.3430575583588128105e4, 2.5090809287301226727e3
  };
  private static final double[] CENTRAL_BOTTOM = {
    1.0, 4.2313330701600911252e1, 6.8718700749205790830e2,
    5.3941960214247511077e3, 2.1213794301586595867e4, 3.9307895800092710610e4,
    2.8729085735721942674e4, 5.2264952788528545610e3
  };
  private static final double[] MIDDLE_TOP = {
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4
  };
  private static final double[] MIDDLE_BOTTOM = {
    1.0, 2.05319162663775882187e0, 1.67638483018380384940e0,
    6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2,
    5.47593808499534494600e-4, 1.05075007164441684324e-9
  };
  private static final double[] TAIL_TOP = {
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7
  };
  private static final double[] TAIL_BOTTOM = {
    1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1,
    1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5,
    1.42151175831644588870e-7, 2.04426310338993978564e-15
  };

  private Normal() {}

  /**
   * Returns the probability of at most z.
   *
   * @param z any double
   * @return a probability; NaN for NaN
   */
  public static double cdf(double z) {
    return survival(-z);
  }

  /**
   * Returns the probability of more than z, with full relative accuracy for large z.
   *
   * @param z any double
   * @return a probability; NaN for NaN
   */
  public static double survival(double z) {
    if (Double.isNaN(z)) {
      return Double.NaN;
    }
    double square = 0.5 * z * z;
    return z < 0
        ? 0.5 + 0.5 * GammaFunctions.lowerRatio(0.5, square)
        : 0.5 * GammaFunctions.upperRatio(0.5, square);
  }

  /**
   * Returns the z that has probability p at or below it.
   *
   * @param p a probability; accuracy is relative in p, so small p keep theirs
   * @return the quantile; -infinity for 0, infinity for 1
   * @throws IllegalArgumentException if p is not in [0, 1]
   */
  public static double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a probability must be in [0, 1]: " + p);
    }
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      return q * ratio(CENTRAL_TOP, CENTRAL_BOTTOM, 0.180625 - q * q);
    }
    double magnitude = tail(q < 0 ? p : 1 - p);
    return q < 0 ? -magnitude : magnitude;
  }

  private static double tail(double p) {
    if (p == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double r = Math.sqrt(-StrictMath.log(p));
    return r <= 5 ? ratio(MIDDLE_TOP, MIDDLE_BOTTOM, r - 1.6) : ratio(TAIL_TOP, TAIL_BOTTOM, r - 5);
  }

  private static double ratio(double[] top, double[] bottom, double x) {
    return polynomial(top, x) / polynomial(bottom, x);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
