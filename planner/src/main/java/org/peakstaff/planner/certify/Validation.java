package org.peakstaff.planner.certify;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.peakstaff.experiment.TargetDays;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.experiment.TargetSums;
import org.peakstaff.planner.certify.CheckedStretch.Verdict;
import org.peakstaff.statistics.Proportion;
import org.peakstaff.statistics.RatioMoments;

/**
 * Tests on fresh random numbers that every bound holds up to its tolerance, all together by {@link
 * Holm}.
 *
 * <p>A mean is tested by the t distribution with the delta-method error of its ratio; a share of
 * days by the score test that belongs to the interval of Wilson (1927). Where nothing happened
 * nothing is missed. A bound is missed if the opposite test, at the same level, rejects.
 */
final class Validation {
  private final List<TargetStretch> stretches;
  private final CertificateSettings settings;
  private final RatioMoments moments;
  private final int days;

  private Validation(
      List<TargetStretch> stretches, CertificateSettings settings, RatioMoments moments, int days) {
    this.stretches = stretches;
    this.settings = settings;
    this.moments = moments;
    this.days = days;
  }

  /**
   * Tests all bounds.
   *
   * @param searched what the search sample says
   * @param fresh what fresh random numbers say
   * @param alpha level of all tests together
   */
  static List<CheckedStretch> of(
      List<TargetStretch> stretches,
      CertificateSettings settings,
      TargetSums searched,
      TargetDays fresh,
      double alpha) {
    Validation validation =
        new Validation(stretches, settings, fresh.moments(), fresh.replications());
    double[] pValues = new double[stretches.size()];
    for (int s = 0; s < pValues.length; s++) {
      pValues[s] = validation.pValue(s);
    }
    Holm holm = Holm.of(pValues, alpha);
    List<CheckedStretch> checked = new ArrayList<>();
    for (int s = 0; s < pValues.length; s++) {
      checked.add(
          new CheckedStretch(
              stretches.get(s),
              searched.ratio(s),
              validation.moments.ratio(s),
              validation.limit(s, holm.level(s)),
              tolerated(stretches.get(s), settings),
              verdict(holm.isRejected(s), 1 - pValues[s] <= holm.level(s))));
    }
    return checked;
  }

  /** All bounds as the search sample has them, with no validation. */
  static List<CheckedStretch> none(
      List<TargetStretch> stretches, CertificateSettings settings, TargetSums searched) {
    List<CheckedStretch> unchecked = new ArrayList<>();
    for (int s = 0; s < stretches.size(); s++) {
      TargetStretch stretch = stretches.get(s);
      unchecked.add(
          new CheckedStretch(
              stretch,
              searched.ratio(s),
              Double.NaN,
              Double.NaN,
              tolerated(stretch, settings),
              Verdict.UNCHECKED));
    }
    return unchecked;
  }

  private static Verdict verdict(boolean holds, boolean misses) {
    return holds ? Verdict.HOLDS : misses ? Verdict.MISSED : Verdict.UNDECIDED;
  }

  /** The normal quantile that is exceeded with a probability. */
  static double quantile(double level) {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - level);
  }

  /** How much a bound may be missed by. */
  static double tolerance(TargetStretch stretch, CertificateSettings settings) {
    boolean time =
        stretch.probability() == null && stretch.measure().equals("averageSpeedOfAnswer");
    return time ? settings.timeDelta() * stretch.bound() : settings.delta();
  }

  private static double tolerated(TargetStretch stretch, CertificateSettings settings) {
    double sign = stretch.isLowerBound() ? -1 : 1;
    return stretch.required() + sign * tolerance(stretch, settings);
  }

  /** Probability of a margin this large if the bound were missed by just the tolerance. */
  private double pValue(int s) {
    TargetStretch stretch = stretches.get(s);
    double margin = stretch.margin(moments.ratio(s)) + tolerance(stretch, settings);
    double error = stretch.probability() == null ? moments.standardError(s) : scoreError(s);
    if (Double.isInfinite(margin) || !(error > 0)) {
      return margin >= 0 ? 0 : 1;
    }
    return stretch.probability() == null
        ? new TDistribution(null, days - 1.0).cumulativeProbability(-margin / error)
        : new NormalDistribution(null, 0, 1).cumulativeProbability(-margin / error);
  }

  /** Standard error of a share of days that is just what is tolerated. */
  private double scoreError(int s) {
    double share = Math.max(0, tolerated(stretches.get(s), settings));
    return Math.sqrt(share * (1 - share) / trials(s));
  }

  private double trials(int s) {
    return Math.rint(moments.meanY(s) * days);
  }

  private double limit(int s, double level) {
    TargetStretch stretch = stretches.get(s);
    double ratio = moments.ratio(s);
    if (Double.isNaN(ratio)) {
      return Double.NaN;
    }
    if (stretch.probability() != null) {
      double z = quantile(level);
      long met = Math.round(moments.meanX(s) * days);
      return Proportion.wilson(met, Math.round(trials(s)), z).low();
    }
    double t = new TDistribution(null, days - 1.0).inverseCumulativeProbability(1 - level);
    return ratio - (stretch.isLowerBound() ? t : -t) * moments.standardError(s);
  }
}
