package org.peakstaff.planner.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.planner.program.LinearSum;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;

/**
 * Makes shifts cheaper, or good enough, by what simulation says of them.
 *
 * <p>Implementation note. Covering every interval is more than a target over a day asks for. Around
 * the simulated shifts y of a round, each bound becomes a cut
 *
 * <pre>
 * margin(y) + sum of gain x (heads more) - loss x (heads fewer) &gt;= 0
 * </pre>
 *
 * with the effects found by simulation [1, 2], and the program may move no interval further than a
 * part of its heads. Its shifts are simulated: good ones become the next centre; bad ones teach by
 * how much the cuts were too hopeful, and the steps become smaller. A cap on occupancy must not be
 * missed by more than the first shifts miss it, nor a shift family's limits or a group's minimum.
 *
 * <ol>
 *   <li>J. Atlason, M. A. Epelman, S. G. Henderson, Optimizing call center staffing using
 *       simulation and analytic center cutting-plane methods, Management Science 54 (2008),
 *       doi:10.1287/mnsc.1070.0774.
 *   <li>M. T. Cezik, P. L'Ecuyer, Staffing multiskill call centers via linear programming and
 *       simulation, Management Science 54 (2008), doi:10.1287/mnsc.1070.0824.
 * </ol>
 */
final class ShiftRepair {
  private static final double INFINITY = ProgramBuilder.INFINITY;
  private static final double FIRST_TRUST = 0.12;
  private static final double LEAST_TRUST = 0.03;

  /** Cuts are estimates: their program need not be solved to the last cent. */
  private static final double GAP = 0.015;

  private static final long ITERATIONS = 10_000;

  /**
   * The days of the search begin here. Those that the result shows begin at 0: no shifts were
   * chosen for them.
   */
  static final int SEARCHED = 1 << 24;

  /** How often shifts that miss a bound on the days shown go back to the search. */
  private static final int RETURNS = 3;

  /** A round that saves less than this is the last. */
  private static final double WORTHWHILE = 0.005;

  private final Scenario scenario;
  private final String sha256;
  private final ShiftCatalogue catalogue;
  private final CoverTask task;
  private final ShiftRoster roster;
  private final ExperimentOptions options;
  private final ShiftSettings settings;
  private final Progress progress;
  private final IntervalGrid grid;

  ShiftRepair(
      Scenario scenario,
      String sha256,
      ShiftCatalogue catalogue,
      CoverTask task,
      ShiftRoster roster,
      ExperimentOptions options,
      ShiftSettings settings,
      Progress progress) {
    this.scenario = scenario;
    this.sha256 = sha256;
    this.catalogue = catalogue;
    this.task = task;
    this.roster = roster;
    this.options = options;
    this.settings = settings;
    this.progress = progress;
    grid = catalogue.grid();
  }

  /**
   * What came of it.
   *
   * @param best the shifts
   * @param missed bounds they miss on the days shown
   * @param startMissed bounds the first shifts miss on the days shown
   * @param rounds what was tried
   */
  record Outcome(ShiftCover best, int missed, int startMissed, List<RepairRound> rounds) {}

  /** From the shifts that cover every interval on. */
  Outcome of(ShiftCover start) {
    CompiledScenario compiled = ScenarioCompiler.compile(scenario, sha256);
    try (StaffTrials trials = StaffTrials.of(compiled, options.within("shifts"), progress)) {
      if (trials.stretches().isEmpty() || start.shifts().isEmpty()) {
        return new Outcome(start, 0, 0, List.of());
      }
      return new Search(trials, start).run();
    } catch (CancellationException e) {
      return new Outcome(start, 0, 0, List.of());
    }
  }

  /** One search. */
  private final class Search {
    private final StaffTrials trials;
    private final List<TargetStretch> stretches;
    private final List<RepairRound> rounds = new ArrayList<>();
    private final int[] searched;
    private final int[] shown;
    private final double[] least;
    private final double[] hope;
    private final int startMissed;
    private double[] allowed;
    private Candidate centre;
    private Candidate best;
    private double trust = FIRST_TRUST;
    private @Nullable LocalEffects known;

    Search(StaffTrials trials, ShiftCover start) {
      this.trials = trials;
      stretches = trials.stretches();
      shown = IntStream.range(0, options.replications()).toArray();
      searched = Arrays.stream(shown).map(day -> SEARCHED + day).toArray();
      hope = new double[stretches.size()];
      double[] margins = margins(start, searched);
      least = least(margins);
      allowed = least;
      centre = new Candidate(start, margins, allowed);
      best = centre;
      startMissed = shown(start).missed();
    }

    /** The least margins: 0, or what the first shifts miss a cap by. */
    private double[] least(double[] margins) {
      double[] least = new double[stretches.size()];
      for (int s = 0; s < least.length; s++) {
        boolean cap = TargetStretch.OCCUPANCY.equals(stretches.get(s).measure());
        least[s] = cap ? Math.min(0, margins[s]) : 0;
      }
      return least;
    }

    private Candidate shown(ShiftCover cover) {
      return new Candidate(cover, margins(cover, shown), least);
    }

    private double[] margins(ShiftCover cover, int[] days) {
      CompiledScenario shifts = ScenarioCompiler.compile(roster.applyTo(cover), sha256);
      return Candidate.margins(stretches, trials.sums(shifts, roster.name(cover), days));
    }

    Outcome run() {
      int missed = best.missed();
      try {
        for (int attempt = 0; attempt <= RETURNS; attempt++) {
          search(attempt > 0);
          Candidate seen = shown(best.cover());
          missed = seen.missed();
          if (missed == 0 || best.missed() > 0) {
            break;
          }
          raise(seen);
        }
      } catch (CancellationException e) {
        return new Outcome(best.cover(), best.missed(), startMissed, rounds);
      }
      return new Outcome(best.cover(), missed, startMissed, rounds);
    }

    /** Asks for more by what is missing on the days shown. */
    private void raise(Candidate seen) {
      allowed = allowed.clone();
      for (int s = 0; s < allowed.length; s++) {
        if (seen.misses(s)) {
          allowed[s] = best.margin(s) + least[s] - seen.margin(s);
        }
      }
      best = best.asking(allowed);
      centre = best;
      trust = FIRST_TRUST;
      Arrays.fill(hope, 0);
    }

    /**
     * Goes on from the best so far.
     *
     * @param untilMet whether shifts that meet every bound are enough, or cheaper ones are sought
     */
    private void search(boolean untilMet) {
      for (int round = 0; round < settings.rounds() && trust >= LEAST_TRUST; round++) {
        if (untilMet && best.missed() == 0) {
          return;
        }
        LocalEffects effects = effects();
        ShiftCover found = program(effects).solveOrNull(limits(), centre.cover());
        if (found == null) {
          trust = centre.missed() > 0 ? 2 * trust : 0;
          continue;
        }
        boolean cheaper = found.cost() < best.cover().cost() - 1e-9;
        if (best.missed() == 0 && !cheaper) {
          return;
        }
        if (take(new Candidate(found, margins(found, searched), allowed), effects)) {
          known = null;
        }
      }
    }

    /** What an agent more or fewer does near the centre. */
    private LocalEffects effects() {
      LocalEffects effects = known;
      if (effects == null) {
        effects = LocalEffects.of(trials, grid, net(centre.cover()));
        known = effects;
      }
      return effects;
    }

    private ProgramLimits limits() {
      ProgramLimits given = settings.limits();
      return given
          .withGap(Math.max(GAP, given.gap()))
          .withIterations(Math.min(ITERATIONS, given.iterations()));
    }

    /** Whether the candidate becomes the centre. */
    private boolean take(Candidate candidate, LocalEffects effects) {
      boolean better = candidate.isBetterThan(best);
      rounds.add(new RepairRound(candidate.cover().cost(), candidate.missed(), better));
      if (better) {
        boolean slow =
            best.missed() == 0 && candidate.cover().cost() > (1 - WORTHWHILE) * best.cover().cost();
        trust = slow ? 0 : trust;
        best = candidate;
        centre = candidate;
        Arrays.fill(hope, 0);
        return true;
      }
      for (int s = 0; s < hope.length; s++) {
        if (candidate.misses(s)) {
          double excess = hope(candidate, effects, s) - candidate.margin(s);
          hope[s] = Math.max(hope[s], Math.max(excess, candidate.allowed(s) - candidate.margin(s)));
        }
      }
      trust /= 1.5;
      return false;
    }

    /** The margin that the cut promised. */
    private double hope(Candidate candidate, LocalEffects effects, int s) {
      double margin = centre.margin(s);
      for (int g = 0; g < catalogue.groups().size(); g++) {
        double present = task.groups().get(g).present();
        for (int i = 0; i < grid.size(); i++) {
          int change = heads(candidate.cover(), g, i) - heads(centre.cover(), g, i);
          margin += present * change * (change > 0 ? effects.gain(g, i, s) : effects.loss(g, i, s));
        }
      }
      return margin;
    }

    private ShiftProgram program(LocalEffects effects) {
      ShiftProgram shifts = ShiftProgram.of(task, catalogue.choices(), catalogue.limits());
      List<LinearSum> cuts = new ArrayList<>();
      stretches.forEach(stretch -> cuts.add(new LinearSum()));
      for (int g = 0; g < catalogue.groups().size(); g++) {
        for (int i = 0; i < grid.size(); i++) {
          if (task.groups().get(g).required().get(i * catalogue.stepsPerInterval()) > 0) {
            addInterval(shifts, effects, g, i, cuts);
          }
        }
      }
      addCuts(shifts.program(), cuts);
      return shifts;
    }

    private void addCuts(ProgramBuilder program, List<LinearSum> cuts) {
      for (int s = 0; s < cuts.size(); s++) {
        double least = allowed[s] - centre.margin(s) + hope[s];
        if (cuts.get(s).size() > 0 && Double.isFinite(least)) {
          program.row("cut " + s, least, INFINITY, cuts.get(s));
        }
      }
    }

    private void addInterval(
        ShiftProgram shifts, LocalEffects effects, int g, int i, List<LinearSum> cuts) {
      int now = heads(centre.cover(), g, i);
      int step = (int) Math.max(1, Math.round(trust * now));
      ProgramBuilder program = shifts.program();
      int more = program.variable("more", 0, step, 0);
      int fewer = program.variable("fewer", 0, Math.max(0, Math.min(step, now - least(g))), 0);
      for (int t = i * catalogue.stepsPerInterval();
          t < (i + 1) * catalogue.stepsPerInterval();
          t++) {
        LinearSum row = new LinearSum().add(1, shifts.coverOf(g, t)).add(-1, more).add(1, fewer);
        program.row("interval", now, INFINITY, row);
      }
      double present = task.groups().get(g).present();
      for (int s = 0; s < cuts.size(); s++) {
        double loss = present * effects.loss(g, i, s);
        if (loss > 0) {
          cuts.get(s).add(present * effects.gain(g, i, s), more).add(-loss, fewer);
        }
      }
    }

    private int least(int group) {
      AgentGroup owner = scenario.agentGroups().get(catalogue.groups().get(group));
      int minimum = owner == null ? 1 : Math.max(1, owner.minimumAgents());
      return (int) Math.ceil(minimum / task.groups().get(group).present() - 1e-9);
    }
  }

  private int[][] net(ShiftCover cover) {
    StaffTable table = StaffTable.of(roster.applyTo(cover));
    int[][] net = new int[catalogue.groups().size()][];
    for (int g = 0; g < net.length; g++) {
      net[g] = table.net(table.index(catalogue.groups().get(g)));
    }
    return net;
  }

  /** The fewest heads at work in any step of an interval. */
  private int heads(ShiftCover cover, int group, int interval) {
    List<Integer> row = cover.covered().get(group);
    int from = interval * catalogue.stepsPerInterval();
    int least = Integer.MAX_VALUE;
    for (int t = from; t < from + catalogue.stepsPerInterval(); t++) {
      least = Math.min(least, row.get(t));
    }
    return least;
  }
}
