package org.peakstaff.planner.erlang;

import java.math.BigDecimal;
import java.math.MathContext;

/** Combinations of exp(-z), z of either sign, that would lose their digits near 0. */
final class ExponentialTerms {
  /** Below this the series is used; at it, both lose less than 5e-15. */
  static final double SERIES = 0.25;

  private static final double CAREFUL_SERIES = 2;

  /** 1 / k! for k from 2 to 29; exact to half a unit in the last place. */
  private static final double[] INVERSE_FACTORIALS = inverseFactorials(28);

  private ExponentialTerms() {}

  private static double[] inverseFactorials(int count) {
    double[] inverses = new double[count];
    BigDecimal factorial = BigDecimal.ONE;
    for (int i = 0; i < count; i++) {
      factorial = factorial.multiply(BigDecimal.valueOf(i + 2L));
      inverses[i] = BigDecimal.ONE.divide(factorial, MathContext.DECIMAL128).doubleValue();
    }
    return inverses;
  }

  /** d(z) = exp(-z) - 1 + z. */
  static double excess(double z) {
    return Math.abs(z) < SERIES ? series(z) : Exp.of(-z) - 1 + z;
  }

  /** d(z) to the last digit also for |z| about 1, where it decides a large exponent. */
  static double carefulExcess(double z) {
    if (!(Math.abs(z) < CAREFUL_SERIES)) {
      return StrictMath.exp(-z) - 1 + z;
    }
    double q = z * z;
    double even = 0;
    double odd = 0;
    for (int i = INVERSE_FACTORIALS.length - 1; i > 0; i -= 2) {
      odd = odd * q + INVERSE_FACTORIALS[i];
      even = even * q + INVERSE_FACTORIALS[i - 1];
    }
    return q * (even - z * odd);
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
