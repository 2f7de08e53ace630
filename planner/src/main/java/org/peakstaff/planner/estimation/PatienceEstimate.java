package org.peakstaff.planner.estimation;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Mean patience from totals: how long customers wait before they hang up.
 *
 * <p><b>Method.</b> {@code mean = total waiting time of all calls / abandoned calls}. An answered
 * call is a patience cut short by the answer, so its wait belongs to the numerator; dividing only
 * the waits of those who left would make impatient centers of fast ones. For exponential patience
 * this is the maximum-likelihood estimator under random censoring; the shape of the law cannot be
 * seen in totals. The interval takes abandons as a Poisson process in waiting time: {@code 2 T /
 * chi2(1 - a/2; 2 A + 2)} to {@code 2 T / chi2(a/2; 2 A)}. [1] Brown, Gans, Mandelbaum, Sakov,
 * Shen, Zeltyn and Zhao (2005), <i>JASA</i> 100, 36-50, doi:10.1198/016214504000001808. [2] Garwood
 * (1936), <i>Biometrika</i> 28, 437-442, doi:10.1093/biomet/28.3-4.437.
 *
 * @param meanSeconds the estimate
 * @param lowSeconds lower end of the interval
 * @param highSeconds upper end of the interval
 * @param confidence of the interval, such as 0.95
 * @param abandoned the abandoned calls
 * @param waitingSeconds the waiting time of all calls
 */
public record PatienceEstimate(
    double meanSeconds,
    double lowSeconds,
    double highSeconds,
    double confidence,
    long abandoned,
    double waitingSeconds) {
  /**
   * Estimates from totals.
   *
   * @param waitingSeconds the waiting time of all calls, answered or not; greater than 0
   * @param abandoned the abandoned calls, at least 1
   * @param confidence between 0 and 1
   * @return the estimate
   * @throws IllegalArgumentException outside the domain
   */
  public static PatienceEstimate of(double waitingSeconds, long abandoned, double confidence) {
    check(waitingSeconds, abandoned, confidence);
    double tail = (1 - confidence) / 2;
    return new PatienceEstimate(
        waitingSeconds / abandoned,
        2 * waitingSeconds / chiSquared(2.0 * abandoned + 2, 1 - tail),
        2 * waitingSeconds / chiSquared(2.0 * abandoned, tail),
        confidence,
        abandoned,
        waitingSeconds);
  }

  private static void check(double waitingSeconds, long abandoned, double confidence) {
    if (!(waitingSeconds > 0 && waitingSeconds < Double.POSITIVE_INFINITY) || abandoned < 1) {
      throw new IllegalArgumentException(
          "patience needs waiting time and abandons, not "
              + waitingSeconds
              + " seconds and "
              + abandoned
              + " abandons");
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
    }
  }

  private static double chiSquared(double degreesOfFreedom, double probability) {
    return new ChiSquaredDistribution(degreesOfFreedom).inverseCumulativeProbability(probability);
  }
}
