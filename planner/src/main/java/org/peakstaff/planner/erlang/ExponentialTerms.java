package org.peakstaff.planner.erlang;

/** Combinations of exp(-z), z of either sign, that would lose their digits near 0. */
final class ExponentialTerms {
  /** Below this the series is used; at it, both lose less than 5e-15. */
  static final double SERIES = 0.25;

  private static final double CAREFUL_SERIES = 2;
  private static final int CAREFUL_TERMS = 28;

  private ExponentialTerms() {}

  /** d(z) = exp(-z) - 1 + z. */
  static double excess(double z) {
    return Math.abs(z) < SERIES ? series(z) : Exp.of(-z) - 1 + z;
  }

  /** d(z) to the last digit also for |z| about 1, where it decides a large exponent. */
  static double carefulExcess(double z) {
    if (!(Math.abs(z) < CAREFUL_SERIES)) {
      return StrictMath.exp(-z) - 1 + z;
    }
    double sum = 0;
    for (int k = CAREFUL_TERMS; k > 2; k--) {
      sum = (1 - z * sum) / k;
    }
    return z * z * (1 - z * sum) / 2;
  }

  /** 1 - exp(-z): the share that has left by z mean patiences. */
  static double leaves(double z) {
    return Math.abs(z) < SERIES ? z - series(z) : 1 - Exp.of(-z);
  }

  /** 1 - exp(-z) (1 + z): E[patience; patience &lt; z] in mean patiences. */
  static double lostTime(double z) {
    if (Math.abs(z) < SERIES) {
      return z * z - series(z) * (1 + z);
    }
    double stays = Exp.of(-z);
    return 1 - stays - z * stays;
  }

  /** d(z) for |z| &lt; SERIES: z^2/2! - z^3/3! + .., even and odd powers apart. */
  static double series(double z) {
    double q = z * z;
    double even =
        1.0 / 2
            + q
                * (1.0 / 24
                    + q
                        * (1.0 / 720
                            + q * (1.0 / 40320 + q * (1.0 / 3628800 + q * (1.0 / 479001600)))));
    double odd =
        1.0 / 6
            + q
                * (1.0 / 120
                    + q
                        * (1.0 / 5040
                            + q * (1.0 / 362880 + q * (1.0 / 39916800 + q / 6227020800.0))));
    return q * (even - z * odd);
  }
}
