package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.peakstaff.result.Estimate;

/**
 * Whether an estimate agrees with a known value: the two may differ by {@value #STANDARD_ERRORS}
 * standard errors of their difference, which a right estimate exceeds once in some ten thousand
 * comparisons.
 */
final class Agreement {
  private static final double STANDARD_ERRORS = 4;

  private final int replications;

  private Agreement(int replications) {
    this.replications = replications;
  }

  /** For estimates that rest on a number of replications. */
  static Agreement of(int replications) {
    return new Agreement(replications);
  }

  /** The standard error behind an estimate's own interval. */
  double standardError(Estimate estimate) {
    double upper = (1 + estimate.confidence()) / 2;
    return estimate.halfWidth()
        / new TDistribution(replications - 1).inverseCumulativeProbability(upper);
  }

  /** The standard error of a value published with an interval from many observations. */
  static double standardError(double halfWidth, double confidence) {
    return halfWidth / new NormalDistribution().inverseCumulativeProbability((1 + confidence) / 2);
  }

  /** Compares with an exact value, rounded by at most {@code rounding}. */
  void exact(String what, Estimate estimate, double value, double rounding) {
    simulated(what, estimate, value, 0, rounding);
  }

  /** Compares with a value that was itself simulated. */
  void simulated(
      String what, Estimate estimate, double value, double standardError, double rounding) {
    double own = standardError(estimate);
    assertThat(own).as("standard error of " + what).isNotNaN();
    assertThat(estimate.mean())
        .as("%s, standard errors %.3g and %.3g", what, own, standardError)
        .isCloseTo(value, within(STANDARD_ERRORS * Math.hypot(own, standardError) + rounding));
  }

  /** Compares with a value printed without interval, simulated on some other number of days. */
  void printed(String what, Estimate estimate, double value, int days, double rounding) {
    double theirs = standardError(estimate) * Math.sqrt(replications / (double) days);
    simulated(what, estimate, value, theirs, rounding);
  }
}
