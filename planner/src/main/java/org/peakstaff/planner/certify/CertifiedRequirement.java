package org.peakstaff.planner.certify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.experiment.TargetDays;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.planner.certify.Certificate.Outcome;
import org.peakstaff.statistics.RatioMoments;

/**
 * The certified requirement: on fresh random numbers the simultaneous lower bounds of all targets
 * are at least target less tolerance, and on the fixed search sample every single removal of an
 * agent in an interval makes some estimate miss.
 *
 * <p>Days of the search are the replications 0, 1, 2, ... of the seed; attempt k validates on the
 * replications from k 2^24 on, at level alpha / 2^k, so that all attempts together keep alpha. The
 * size of a validation is settled before it begins, by what the pool of the search says of the
 * spread of days. A validation that fails doubles the search sample.
 */
public final class CertifiedRequirement {
  private static final int FRESH = 1 << 24;

  /** The pool of the first search, which need not be exact, in search samples. */
  private static final int FIRST_POOL = 10;

  private final CompiledScenario scenario;
  private final CertificateSettings settings;
  private final StaffTrials trials;
  private final StaffSearch search;
  private int removals;
  private int attempts;
  private int validated;
  private List<CheckedStretch> checked = List.of();

  private CertifiedRequirement(
      CompiledScenario scenario, CertificateSettings settings, StaffTrials trials, Staff start) {
    this.scenario = scenario;
    this.settings = settings;
    this.trials = trials;
    search = new StaffSearch(trials, StaffBounds.of(scenario), start);
  }

  /**
   * Certifies the requirement of a scenario.
   *
   * @param scenario the scenario; its own staffing does not matter
   * @param start agents at work to start from, per dense agent group and interval
   * @param settings what to promise
   * @param options seed, threads and engine
   * @param progress hears how many days are simulated and may stop the search, which then gives the
   *     best so far
   * @return staff and certificate
   * @throws IllegalArgumentException if the scenario has no targets
   */
  public static CertifiedStaff of(
      CompiledScenario scenario,
      int[][] start,
      CertificateSettings settings,
      ExperimentOptions options,
      Progress progress) {
    try (StaffTrials trials = StaffTrials.of(scenario, options, progress)) {
      if (trials.stretches().isEmpty()) {
        throw new IllegalArgumentException("the scenario has no target to certify");
      }
      return new CertifiedRequirement(scenario, settings, trials, Staff.of(start)).certified();
    }
  }

  private CertifiedStaff certified() {
    Outcome outcome;
    try {
      outcome = search();
    } catch (CancellationException e) {
      outcome = Outcome.INTERRUPTED;
    }
    return result(outcome);
  }

  private Outcome search() {
    choose(settings.sample(), Math.min(settings.pool(), FIRST_POOL * settings.sample()));
    if (!search.raise()) {
      return Outcome.UNREACHABLE;
    }
    search.descend();
    for (int size = settings.sample(); ; size = Math.min(2 * size, settings.mostSample())) {
      TargetDays pool = choose(size, settings.pool());
      if (!search.raise()) {
        return Outcome.UNREACHABLE;
      }
      removals = search.prove();
      if (validate(pool)) {
        return Outcome.CERTIFIED;
      }
      if (size == settings.mostSample()) {
        return Outcome.UNDECIDED;
      }
    }
  }

  /** Chooses the search sample anew, for the staff found so far. */
  private TargetDays choose(int size, int from) {
    TargetDays pool = run(IntStream.range(0, from).toArray());
    search.moveTo(RepresentativeSample.of(pool, trials.stretches().size(), size));
    return pool;
  }

  private TargetDays run(int[] replications) {
    return trials.days(search.staff().toArray(), replications);
  }

  private boolean validate(TargetDays pool) {
    attempts++;
    validated = 0;
    double alpha = settings.alpha() * Math.pow(0.5, attempts);
    int size = validationSize(pool, alpha);
    int from = Math.multiplyExact(attempts, FRESH);
    TargetDays fresh = run(IntStream.range(from, from + size).toArray());
    validated = size;
    checked = Validation.of(trials.stretches(), settings, search.sums(), fresh, alpha);
    return checked.stream().allMatch(each -> each.verdict() == CheckedStretch.Verdict.HOLDS);
  }

  /** Days after which a third of the tolerance is as wide as the one-sided interval. */
  private int validationSize(TargetDays pool, double alpha) {
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

  private CertifiedStaff result(Outcome outcome) {
    boolean minimal = outcome == Outcome.CERTIFIED || outcome == Outcome.UNDECIDED;
    List<CheckedStretch> stretches =
        validated > 0 && minimal
            ? checked
            : Validation.none(trials.stretches(), settings, search.sums());
    Certificate certificate =
        new Certificate(
            outcome,
            settings.alpha(),
            settings.delta(),
            settings.timeDelta(),
            search.sampleSize(),
            settings.pool(),
            minimal ? validated : 0,
            attempts,
            minimal ? removals : 0,
            minimal,
            trials.done(),
            stretches);
    return new CertifiedStaff(agents(), certificate);
  }

  private Map<String, List<Integer>> agents() {
    Map<String, List<Integer>> agents = new TreeMap<>();
    int[][] found = search.staff().toArray();
    for (int g = 0; g < found.length; g++) {
      List<Integer> values = new ArrayList<>(Arrays.stream(found[g]).boxed().toList());
      agents.put(scenario.groupIds().get(g), values);
    }
    return agents;
  }
}
