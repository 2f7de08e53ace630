package org.peakstaff.planner.certify;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;

/**
 * What a certificate promises and how hard it is looked for.
 *
 * @param alpha probability, over all bounds and attempts together, that a certificate is issued
 *     although some bound is missed by more than its tolerance; between 0 and 1
 * @param delta tolerance of shares: points as a share, such as .01
 * @param timeDelta tolerance of times, as a part of the bound, such as .05
 * @param sample days of the search sample to begin with, at least 2; it doubles when a validation
 *     fails
 * @param mostSample the most days of the search sample
 * @param pool days from which the search sample is chosen, at least as many as it has
 * @param leastValidation fewest days of a validation
 * @param mostValidation most days of a validation
 */
public record CertificateSettings(
    double alpha,
    double delta,
    double timeDelta,
    int sample,
    int mostSample,
    int pool,
    int leastValidation,
    int mostValidation) {
  private static final int FEW = 20;
  private static final int MANY = 200;
  private static final int POOL_FOR_INTERVALS = 10_000;

  /** Checks the numbers. */
  public CertificateSettings {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("alpha lies between 0 and 1, not " + alpha);
    }
    if (!(delta > 0 && timeDelta > 0)) {
      throw new IllegalArgumentException("tolerances are above 0, not " + delta + ", " + timeDelta);
    }
    if (sample < 2 || mostSample < sample || pool < mostSample) {
      throw new IllegalArgumentException(
          "a search sample has at least 2 days and at most those of its pool, not " + sample);
    }
    if (leastValidation < 2 || mostValidation < leastValidation) {
      throw new IllegalArgumentException("a validation has at least 2 days");
    }
  }

  /**
   * What suits the targets of a scenario: {@value #FEW} days where all hold in the mean over days
   * or the horizon; {@value #MANY} where some hold in each interval, of few contacts, or on a share
   * of days, which is a multiple of 1 / sample. The days for intervals are chosen from {@value
   * #POOL_FOR_INTERVALS}, in horizons of several days from proportionally fewer, since of hundreds
   * of estimates the worst is to be as on fresh days.
   *
   * @param scenario the scenario
   * @return settings
   */
  public static CertificateSettings of(Scenario scenario) {
    TotalTarget total = scenario.plan().target();
    List<Target> targets =
        Stream.concat(
                scenario.contactTypes().values().stream().map(ContactType::target),
                Stream.of(total).filter(Objects::nonNull).map(TotalTarget::asTarget))
            .filter(Objects::nonNull)
            .toList();
    boolean intervals = targets.stream().anyMatch(t -> t.over() == Target.Scope.INTERVAL);
    boolean shares = targets.stream().anyMatch(t -> t.held().probability() != null);
    CertificateSettings settings = withSample(intervals || shares ? MANY : FEW);
    return intervals
        ? settings.withPool(POOL_FOR_INTERVALS / Math.max(1, scenario.horizon().days()))
        : settings;
  }

  private CertificateSettings withPool(int days) {
    return new CertificateSettings(
        alpha,
        delta,
        timeDelta,
        sample,
        mostSample,
        Math.max(pool, days),
        leastValidation,
        mostValidation);
  }

  /**
   * 5 % for 1 point and, for times, 5 % of the bound.
   *
   * @param sample days of the search sample to begin with
   * @return settings with 1,000 to 20,000 days of validation
   */
  public static CertificateSettings withSample(int sample) {
    return new CertificateSettings(
        0.05, 0.01, 0.05, sample, 8 * sample, Math.max(1000, 8 * sample), 1000, 20_000);
  }
}
