package org.peakstaff.planner.erlang;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.jspecify.annotations.Nullable;

/**
 * The least number of agents that meets all targets.
 *
 * <p>Implementation note: why galloping and bisection find the true minimum. For n &lt; m agents
 * the laws of the offered wait V are ordered by likelihood ratio: the density changes by exp(-(m -
 * n) x), falling in x, and the mass at 0 grows, so V is smaller with m. Every measure is the mean
 * of a function of V: abandonment G(V), answered within T of offered 1{V &lt;= T} (1 - G(V)) and so
 * on, and all but one of those functions are monotone. The waits of the answered alone are ordered
 * in the same way, which gives the service level among the answered and the ASA. Without early
 * abandons, S_T / (S_T + P(wait &gt; T)) has a growing numerator and a falling rest. The exception
 * is short-abandons-met with a short-abandon threshold above T: its function falls at T and rises
 * again, so it crosses a level at most twice and by variation diminishing (Karlin 1968) so does the
 * service level in n: met, missed, met. A search that starts where the target is missed therefore
 * meets a monotone rest in every case; and the search starts at the least agents the other targets
 * allow.
 */
final class RequirementSearch {
  /** Beyond this many agents a target counts as unattainable. */
  static final int MOST_AGENTS = 1_000_000_000;

  private static final double NEARLY_NOBODY = 1e-6;
  private static final double ROOT_ACCURACY = 1e-13;
  private static final int MOST_EVALUATIONS = 1000;

  private final QueueModel model;
  private final StaffingTargets targets;
  private int agents;
  private Binding binding;
  private @Nullable StaffingTarget unattainable;
  private @Nullable QueueMeasures known;

  private RequirementSearch(QueueModel model, StaffingTargets targets) {
    this.model = model;
    this.targets = targets;
    this.agents = targets.minimumAgents();
    this.binding = Binding.MINIMUM_AGENTS;
  }

  static Requirement of(QueueModel model, StaffingTargets targets) {
    return new RequirementSearch(model, targets).requirement();
  }

  private Requirement requirement() {
    if (model.load() > 0) {
      raiseToFloor();
      raiseToTargets();
    }
    return new Requirement(
        agents,
        agentsReal(),
        binding,
        measures(),
        agentsWithoutOccupancyCap(),
        Optional.ofNullable(unattainable));
  }

  private QueueMeasures measures() {
    return known != null && known.agents() == agents
        ? known
        : model.measures(agents, targets.thresholds());
  }

  private void raiseToFloor() {
    agents = Math.max(agents, 1);
    double limit = model.stabilityLimit();
    if (agents <= limit) {
      agents = (int) Math.min(MOST_AGENTS, Math.floor(limit) + 1);
      binding = Binding.STABILITY;
    }
    if (limit >= MOST_AGENTS) {
      unattainable = new StaffingTarget.AtMost(Binding.OCCUPANCY, 1);
    }
  }

  private void raiseToTargets() {
    if (unattainable == null) {
      unattainable = targets.targets().stream().filter(this::isImpossible).findFirst().orElse(null);
    }
    raiseTo(targets.targets().stream().filter(StaffingTarget::isMonotone).toList());
    while (raiseToTheOthers()) {
      // A service level that is not monotone may be missed again where another one is met.
    }
  }

  private void raiseTo(List<StaffingTarget> some) {
    if (unattainable != null || some.isEmpty()) {
      return;
    }
    Thresholds thresholds = targets.thresholds();
    LeastAgents search = new LeastAgents(model, some, thresholds);
    long least = search.from(agents, RequirementGuess.of(model, some, thresholds));
    known = search.measures(least);
    if (least > model.mostAgents()) {
      unattainable = search.lastMissed();
    } else if (least > agents) {
      agents = (int) least;
      binding = search.binding();
    }
  }

  private boolean raiseToTheOthers() {
    int before = agents;
    for (StaffingTarget target : targets.targets()) {
      boolean other = unattainable == null && !target.isMonotone();
      if (other && !target.metBy(model.measures(agents, target.thresholds()))) {
        raiseTo(List.of(target));
      }
    }
    return agents > before && unattainable == null;
  }

  /** A limit of 0 on a measure that is above 0 whatever the agents. */
  private boolean isImpossible(StaffingTarget target) {
    return target instanceof StaffingTarget.AtMost limit && limit.limit() == 0 && !isFree(limit);
  }

  /** Whether the measure is 0 whatever the agents. */
  private boolean isFree(StaffingTarget.AtMost limit) {
    double many = Math.min(model.mostAgents(), 1 + Math.floor(model.load()));
    QueueMeasures measures = model.measures(many, Thresholds.none());
    return limit.kind() != Binding.OCCUPANCY && limit.metBy(measures);
  }

  private OptionalDouble agentsReal() {
    if (!targets.realValued() || unattainable != null || !model.isContinuous()) {
      return OptionalDouble.empty();
    }
    boolean atMinimum = binding == Binding.MINIMUM_AGENTS && agents == targets.minimumAgents();
    return OptionalDouble.of(atMinimum ? agents : leastAgents(lowestUseful()));
  }

  /** The least fraction of agents at or above {@code low} that meets every target. */
  private double leastAgents(double low) {
    if (worstMargin(low) >= 0) {
      return low;
    }
    if (worstMargin(agents) <= 0) {
      return agents;
    }
    BrentSolver solver = new BrentSolver(ROOT_ACCURACY, ROOT_ACCURACY * agents);
    return solver.solve(MOST_EVALUATIONS, this::worstMargin, low, agents);
  }

  /** Within one agent below the integer requirement, and where the queue has measures. */
  private double lowestUseful() {
    double low = Math.max(Math.max(agents - 1, targets.minimumAgents()), NEARLY_NOBODY);
    return Math.max(low, model.stabilityLimit());
  }

  private double worstMargin(double n) {
    double worst = 1;
    for (StaffingTarget target : targets.targets()) {
      worst = Math.min(worst, target.margin(model.measures(n, target.thresholds())));
    }
    return worst;
  }

  private OptionalInt agentsWithoutOccupancyCap() {
    StaffingTargets rest = targets.withoutOccupancy();
    if (rest.targets().size() == targets.targets().size() || unattainable != null) {
      return OptionalInt.empty();
    }
    if (binding != Binding.OCCUPANCY) {
      return OptionalInt.of(agents);
    }
    RequirementSearch search = new RequirementSearch(model, rest);
    return OptionalInt.of(search.requirement().agents());
  }
}
