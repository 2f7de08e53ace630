package org.peakstaff.planner.hiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.planner.hiring.HiringPlan.Outcome;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.scenario.Hiring;

/**
 * Plans hiring: integer classes and everything else at the least cost over average behaviour, as a
 * mixed-integer program whose coefficients are those of {@link CohortFlow}.
 *
 * <p>Planning with averages is within about 1 % of the best policy that reacts to chance, unless
 * overtime is dear: Gans and Zhou (2002), Managing learning and turnover in employee staffing,
 * Operations Research 50(6), doi:10.1287/opre.50.6.991.343.
 */
public final class HiringPlanner {
  /** Within 0.1 % of the best plan's cost, or after 5,000 nodes or 20,000 iterations. */
  public static final ProgramLimits LIMITS = new ProgramLimits(1e-3, 5000, 20_000, () -> false);

  /** Fewer missing hours than this are rounding. */
  private static final double LEAST_HOURS = 1e-6;

  private HiringPlanner() {}

  /**
   * The cheapest plan; within a budget, the one that misses the fewest hours.
   *
   * @param inputs people, rules and needs
   * @return a plan, or the conflicts in the way of one
   */
  public static HiringPlan plan(HiringInputs inputs) {
    return plan(inputs, LIMITS);
  }

  /**
   * The cheapest plan; within a budget, the one that misses the fewest hours.
   *
   * @param inputs people, rules and needs
   * @param limits when to stop searching; a search that is stopped from outside has the best plan
   *     found so far
   * @return a plan, or the conflicts in the way of one
   * @throws CancellationException if it is stopped from outside before there is a plan
   */
  public static HiringPlan plan(HiringInputs inputs, ProgramLimits limits) {
    return plan(inputs, null, limits);
  }

  private static HiringPlan plan(
      HiringInputs inputs, @Nullable HiringDecisions start, ProgramLimits limits) {
    Map<String, OfGroup> decisions = new TreeMap<>();
    List<HiringConflict> conflicts = new ArrayList<>();
    double costBound = 0;
    double shortfallBound = 0;
    Outcome outcome = Outcome.OPTIMAL;
    for (List<Integer> members : together(inputs)) {
      requireTime(limits);
      HiringProgram program = new HiringProgram(inputs, members);
      HiringProgram.Found found = program.solve(start, limits);
      if (!found.solution().status().hasSolution()) {
        requireTime(limits);
        conflicts.addAll(program.conflicts(limits));
        continue;
      }
      decisions.putAll(program.decisions(found.solution()));
      costBound += found.costBound();
      shortfallBound += found.shortfallBound();
      outcome = found.proven() ? outcome : Outcome.STOPPED;
    }
    if (decisions.size() < inputs.groups().size()) {
      requireTime(limits);
      return infeasible(inputs, conflicts);
    }
    HiringDecisions all = new HiringDecisions(decisions);
    return new HiringPlan(
        inputs,
        outcome,
        all,
        HiringPlan.weeksOf(inputs, all),
        costBound,
        shortfallBound,
        LastDates.of(inputs, all),
        List.of());
  }

  /**
   * When the search was stopped, nothing more is begun, and that nothing was found says nothing.
   */
  private static void requireTime(ProgramLimits limits) {
    if (limits.stop().getAsBoolean()) {
      throw new CancellationException("stopped before there was a plan");
    }
  }

  private static HiringPlan infeasible(HiringInputs inputs, List<HiringConflict> conflicts) {
    HiringDecisions none = HiringDecisions.none(inputs);
    return new HiringPlan(
        inputs,
        Outcome.INFEASIBLE,
        none,
        HiringPlan.weeksOf(inputs, none),
        Double.POSITIVE_INFINITY,
        0,
        List.of(),
        conflicts);
  }

  /** Groups that share a budget or exchange people, by dense index. */
  private static List<List<Integer>> together(HiringInputs inputs) {
    List<String> ids = inputs.groups();
    int[] part = new int[ids.size()];
    for (int i = 0; i < part.length; i++) {
      part[i] = inputs.hiring().budget() == null ? i : 0;
    }
    for (int i = 0; i < part.length; i++) {
      for (String from : inputs.group(i).crossTraining().keySet()) {
        join(part, part[i], part[ids.indexOf(from)]);
      }
    }
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int i = 0; i < part.length; i++) {
      parts.computeIfAbsent(part[i], any -> new ArrayList<>()).add(i);
    }
    return List.copyOf(parts.values());
  }

  private static void join(int[] part, int a, int b) {
    for (int i = 0; i < part.length; i++) {
      part[i] = part[i] == b ? a : part[i];
    }
  }

  /**
   * A budget and what it buys.
   *
   * @param share of the budget that the frontier is about
   * @param budget money
   * @param plan the plan that misses the fewest hours for it; without a plan, its conflicts
   */
  public record FrontierPoint(double share, double budget, HiringPlan plan) {}

  /**
   * Cost against service: the plans that miss the fewest hours for more or less money. They are
   * searched side by side; then each point has the best of all plans found that keep to its money,
   * so that more of it never misses more hours.
   *
   * @param plan whose people, rules and needs they share, and where a search begins that has money
   *     enough for it
   * @param budget 100 %; months of a given budget move in proportion to its total
   * @param shares of the budget, such as 0.8 to 1.1
   * @param limits when to stop each search
   * @return a point per share
   * @throws CancellationException if it is stopped from outside before each has a plan
   */
  public static List<FrontierPoint> frontier(
      HiringPlan plan, double budget, List<Double> shares, ProgramLimits limits) {
    List<FrontierPoint> found =
        shares.parallelStream()
            .map(
                share ->
                    new FrontierPoint(share, share * budget, plan(plan, share, budget, limits)))
            .toList();
    return found.stream()
        .map(point -> new FrontierPoint(point.share, point.budget, best(point.plan, found)))
        .toList();
  }

  private static HiringPlan best(HiringPlan own, List<FrontierPoint> found) {
    Hiring.Budget money = Objects.requireNonNull(own.inputs().hiring().budget());
    return found.stream()
        .map(FrontierPoint::plan)
        .filter(plan -> plan.outcome() != Outcome.INFEASIBLE && keeps(plan, money))
        .filter(plan -> plan.shortfallHours() < own.shortfallHours() - LEAST_HOURS)
        .min(
            Comparator.comparingDouble(HiringPlan::shortfallHours)
                .thenComparingDouble(HiringPlan::spending))
        .map(own::withDecisionsOf)
        .orElse(own);
  }

  private static boolean keeps(HiringPlan plan, Hiring.Budget money) {
    Double total = money.total();
    return (total == null || plan.spending() <= total)
        && money.months().entrySet().stream()
            .allMatch(month -> plan.spending(month.getKey()) <= month.getValue());
  }

  private static HiringPlan plan(
      HiringPlan known, double share, double budget, ProgramLimits limits) {
    HiringDecisions start = share * budget < known.spending() ? null : known.decisions();
    return plan(known.inputs().withBudget(share, budget), start, limits);
  }
}
