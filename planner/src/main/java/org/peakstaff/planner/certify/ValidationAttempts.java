package org.peakstaff.planner.certify;

import java.util.List;
import java.util.stream.IntStream;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.experiment.TargetDays;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.experiment.TargetSums;
import org.peakstaff.statistics.RatioMoments;

/**
 * Validations of staff on fresh random numbers, one attempt after the other.
 *
 * <p>Attempt k runs on the replications from k 2^24 on, which no search has seen, and tests at
 * level alpha / 2^k, so that all attempts together keep alpha. Its size is settled before it
 * begins, by what a pool of days says of their spread.
 */
public final class ValidationAttempts {
  private static final int FRESH = 1 << 24;

  private final StaffTrials trials;
  private final CertificateSettings settings;
  private int attempts;
  private int days;
  private List<CheckedStretch> checked = List.of();

  /**
   * No attempt yet.
   *
   * @param trials what simulates
   * @param settings what to promise
   */
  public ValidationAttempts(StaffTrials trials, CertificateSettings settings) {
    this.trials = trials;
    this.settings = settings;
  }

  /**
   * Validates a staff.
   *
   * @param agents at work per dense agent group and interval
   * @param pool what many days say of the staff, for the size of the validation
   * @param searched what the search sample says of it
   * @return whether every bound holds, all together
   * @throws java.util.concurrent.CancellationException if the progress says stop
   */
  public boolean validate(int[][] agents, TargetDays pool, TargetSums searched) {
    attempts++;
    days = 0;
    double alpha = settings.alpha() * Math.pow(0.5, attempts);
    int size = size(pool, alpha);
    int from = Math.multiplyExact(attempts, FRESH);
    TargetDays fresh = trials.days(agents, IntStream.range(from, from + size).toArray());
    days = size;
    checked = Validation.of(trials.stretches(), settings, searched, fresh, alpha);
    return checked.stream().allMatch(each -> each.verdict() == CheckedStretch.Verdict.HOLDS);
  }

  /** Days after which a third of the tolerance is as wide as the one-sided interval. */
  private int size(TargetDays pool, double alpha) {
    RatioMoments moments = pool.moments();
    List<TargetStretch> stretches = trials.stretches();
    double z = Validation.quantile(alpha / stretches.size());
    double most = settings.leastValidation();
    for (int s = 0; s < stretches.size(); s++) {
      double spread = moments.standardError(s) * Math.sqrt(pool.replications());
      double wanted = 3 * z * spread / Validation.tolerance(stretches.get(s), settings);
      most = Math.max(most, Double.isNaN(wanted) ? 0 : wanted * wanted);
    }
    return (int) Math.min(settings.mostValidation(), Math.ceil(most));
  }

  /**
   * Attempts begun.
   *
   * @return 0 before the first
   */
  public int attempts() {
    return attempts;
  }

  /**
   * Days of the last attempt.
   *
   * @return 0 when there was none or it was interrupted
   */
  public int days() {
    return days;
  }

  /**
   * Every bound as the last attempt that came to its end found it.
   *
   * @return empty when there was none
   */
  public List<CheckedStretch> checked() {
    return checked;
  }

  /**
   * Every bound as the search sample has it, with no validation.
   *
   * @param searched what the search sample says
   * @return each {@link CheckedStretch.Verdict#UNCHECKED}
   */
  public List<CheckedStretch> unchecked(TargetSums searched) {
    return Validation.none(trials.stretches(), settings, searched);
  }
}
