package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
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
import org.peakstaff.experiment.TargetSums;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.Certificate.Outcome;
import org.peakstaff.planner.certify.CertificateSettings;
import org.peakstaff.planner.certify.RepresentativeSample;
import org.peakstaff.planner.certify.ValidationAttempts;
import org.peakstaff.planner.requirement.UnplannableScenarioException;

/**
 * Finds the cheapest staff of agent groups with several skills that keeps every target, and proves
 * by simulation that it does.
 *
 * <p>Queueing formulas give conditions that every staff must meet, and with them a bound on the
 * cost ({@link FormulaBounds}). The cheapest staff that meets them is simulated, and what it misses
 * becomes a further condition ({@link CuttingPlanes}), until nothing is missed on a fixed sample of
 * days. Agents are then removed and exchanged one by one ({@link LocalSearch}), and the staff is
 * validated on fresh random numbers as a certified requirement is. A validation that fails doubles
 * the sample.
 */
public final class StaffOptimizer {
  /** The pool of the first search, which need not be exact, in search samples. */
  private static final int FIRST_POOL = 10;

  /** Days on which a staff is looked at whose search was stopped. */
  private static final int LAST_DAYS = 20;

  private final CompiledScenario scenario;
  private final OptimizeSettings settings;
  private final CertificateSettings promise;
  private final ExperimentOptions options;
  private final StaffTrials trials;
  private final ValidationAttempts attempts;
  private final StaffBlocks blocks;
  private final TypeLoads loads;
  private final FormulaBounds bounds;
  private final FixedSample sample;
  private List<String> obstacles = List.of();
  private BlockStaff staff;
  private int removals;
  private int cutRounds;
  private int cuts;

  private StaffOptimizer(
      CompiledScenario scenario,
      OptimizeSettings settings,
      ExperimentOptions options,
      StaffTrials trials) {
    this.scenario = scenario;
    this.settings = settings;
    this.options = options;
    this.trials = trials;
    promise = settings.certificate();
    attempts = new ValidationAttempts(trials, promise);
    blocks = StaffBlocks.of(scenario, settings.period());
    loads = TypeLoads.of(scenario, blocks);
    bounds =
        FormulaBounds.of(blocks, loads, ShareTarget.of(scenario.scenario()), trials::isStopped);
    sample = new FixedSample(trials, blocks);
    staff = bounds.start();
  }

  /**
   * The cheapest staff of a scenario.
   *
   * @param scenario the scenario; its own staffing does not matter
   * @param settings what to look for
   * @param options seed, threads and engine
   * @param progress hears how many days are simulated and may stop the search, which then gives the
   *     best so far
   * @return staff, bounds and certificate
   * @throws UnplannableScenarioException if there is no target, no agent group is ever open, or
   *     shrinkage leaves nobody at work
   */
  public static OptimizedStaff of(
      CompiledScenario scenario,
      OptimizeSettings settings,
      ExperimentOptions options,
      Progress progress) {
    try (StaffTrials trials = StaffTrials.of(scenario, options, progress)) {
      if (trials.stretches().isEmpty()) {
        throw new UnplannableScenarioException(
            "contactTypes", "the cheapest staff keeps targets, and no contact type has one");
      }
      return new StaffOptimizer(scenario, settings, options, trials).optimized();
    }
  }

  private OptimizedStaff optimized() {
    Outcome outcome;
    TargetSums searched;
    try {
      outcome = search();
      searched = sample.sums(staff);
    } catch (CancellationException e) {
      outcome = Outcome.INTERRUPTED;
      searched = lastLook();
    }
    return result(outcome, searched);
  }

  /** A few days of the best staff so far, which nobody waits for long. */
  private TargetSums lastLook() {
    try (StaffTrials last = StaffTrials.of(scenario, options, Progress.NONE)) {
      return last.sums(blocks.agents(staff), IntStream.range(0, LAST_DAYS).toArray());
    }
  }

  private Outcome search() {
    obstacles = Obstacles.of(blocks, loads, trials);
    if (!obstacles.isEmpty()) {
      return Outcome.UNREACHABLE;
    }
    choose(promise.sample(), Math.min(promise.pool(), FIRST_POOL * promise.sample()));
    begin();
    for (int size = promise.sample(); ; size = Math.min(2 * size, promise.mostSample())) {
      if (!improve(size == promise.sample())) {
        return unreachable();
      }
      TargetDays pool = choose(size, promise.pool());
      if (!improve(false)) {
        return unreachable();
      }
      if (attempts.validate(blocks.agents(staff), pool, sample.sums(staff))) {
        return Outcome.CERTIFIED;
      }
      if (size == promise.mostSample()) {
        return Outcome.UNDECIDED;
      }
    }
  }

  private Outcome unreachable() {
    obstacles = Obstacles.ofSearch(blocks, staff, trials.stretches(), sample.sums(staff));
    return Outcome.UNREACHABLE;
  }

  private void begin() {
    if (settings.period() == StaffingPeriod.INTERVAL && bounds.isWide()) {
      staff = bounds.even();
    } else {
      cut();
    }
  }

  private void cut() {
    CuttingPlanes planes = new CuttingPlanes(blocks, sample, bounds.rows());
    staff = planes.run(staff);
    cutRounds = planes.rounds();
    cuts = planes.cuts();
    // the sample was chosen for the staff of the formulas
    choose(promise.sample(), Math.min(promise.pool(), FIRST_POOL * promise.sample()));
  }

  private boolean improve(boolean wide) {
    LocalSearch search = new LocalSearch(blocks, sample, staff, settings.mostTried());
    try {
      boolean found = search.run();
      if (found && wide) {
        search.widen();
      }
      return found;
    } finally {
      staff = search.staff();
      removals = search.removals();
    }
  }

  /** Chooses the search sample anew, for the staff found so far. */
  private TargetDays choose(int size, int from) {
    TargetDays pool = trials.days(blocks.agents(staff), IntStream.range(0, from).toArray());
    sample.moveTo(RepresentativeSample.of(pool, trials.stretches().size(), size));
    return pool;
  }

  private OptimizedStaff result(Outcome outcome, TargetSums searched) {
    boolean minimal = outcome == Outcome.CERTIFIED || outcome == Outcome.UNDECIDED;
    Certificate certificate =
        new Certificate(
            outcome,
            promise.alpha(),
            promise.delta(),
            promise.timeDelta(),
            searched.replications(),
            promise.pool(),
            minimal ? attempts.days() : 0,
            attempts.attempts(),
            minimal ? removals : 0,
            minimal,
            trials.done(),
            minimal && attempts.days() > 0 ? attempts.checked() : attempts.unchecked(searched));
    return new OptimizedStaff(
        scenario.scenario().name(),
        scenario.sha256(),
        options.seed(),
        scenario.scenario().currency(),
        settings.period(),
        starts(),
        groups(),
        blocks.cost(staff),
        bounds.bounds(),
        ReferenceCosts.of(blocks, loads, ShareTarget.of(scenario.scenario()), settings.period()),
        cutRounds,
        cuts,
        obstacles,
        certificate);
  }

  private List<String> starts() {
    return IntStream.range(0, scenario.intervals())
        .mapToObj(i -> String.valueOf(scenario.grid().start(i).toOffsetDateTime()))
        .toList();
  }

  private Map<String, GroupStaff> groups() {
    Map<String, GroupStaff> groups = new TreeMap<>();
    int[][] agents = blocks.agents(staff);
    for (int g = 0; g < agents.length; g++) {
      groups.put(scenario.groupIds().get(g), group(g, agents[g]));
    }
    return groups;
  }

  private GroupStaff group(int group, int[] agents) {
    List<Integer> atWork = new ArrayList<>();
    List<Integer> rostered = new ArrayList<>();
    for (int i = 0; i < agents.length; i++) {
      atWork.add(agents[i]);
      rostered.add(blocks.rostered(group, i, agents[i]));
    }
    double hours = 0;
    double cost = 0;
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).group() == group) {
        hours += staff.at(b) * blocks.get(b).hours();
        cost += staff.at(b) * blocks.get(b).cost();
      }
    }
    return new GroupStaff(
        atWork, rostered, hours, cost, blocks.paidPerHour(group), blocks.isCostAssumed(group));
  }
}
