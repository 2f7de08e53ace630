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
import org.peakstaff.planner.certify.Certificate.Outcome;

/**
 * The certified requirement: on fresh random numbers the simultaneous lower bounds of all targets
 * are at least target less tolerance, and on the fixed search sample every single removal of an
 * agent in an interval makes some estimate miss.
 *
 * <p>Days of the search are the replications 0, 1, 2, ... of the seed; it is validated on others
 * ({@link ValidationAttempts}). A validation that fails doubles the search sample.
 */
public final class CertifiedRequirement {
  /** The pool of the first search, which need not be exact, in search samples. */
  private static final int FIRST_POOL = 10;

  private final CompiledScenario scenario;
  private final CertificateSettings settings;
  private final StaffTrials trials;
  private final StaffSearch search;
  private final ValidationAttempts attempts;
  private int removals;

  private CertifiedRequirement(
      CompiledScenario scenario, CertificateSettings settings, StaffTrials trials, Staff start) {
    this.scenario = scenario;
    this.settings = settings;
    this.trials = trials;
    attempts = new ValidationAttempts(trials, settings);
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
    return attempts.validate(search.staff().toArray(), pool, search.sums());
  }

  private CertifiedStaff result(Outcome outcome) {
    boolean minimal = outcome == Outcome.CERTIFIED || outcome == Outcome.UNDECIDED;
    List<CheckedStretch> stretches =
        attempts.days() > 0 && minimal ? attempts.checked() : attempts.unchecked(search.sums());
    Certificate certificate =
        new Certificate(
            outcome,
            settings.alpha(),
            settings.delta(),
            settings.timeDelta(),
            search.sampleSize(),
            settings.pool(),
            minimal ? attempts.days() : 0,
            attempts.attempts(),
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
