package org.peakstaff.planner.hiring;

import static org.peakstaff.planner.program.ProgramBuilder.INFINITY;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringConflict.Demand;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.planner.program.LinearSum;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.planner.program.ProgramSolution;
import org.peakstaff.planner.program.ProgramStatus;
import org.peakstaff.planner.program.RowConflict;
import org.peakstaff.scenario.Hiring;

/**
 * Groups that have to be planned together, as a mixed-integer program: money spent and the worth of
 * missing hours are minimal; or, where shortfall has no price or money is limited, missing hours
 * are, and then money.
 */
final class HiringProgram {
  /** Missing hours that the second step may add to the first one's, relative. */
  private static final double SLACK = 1e-4;

  /** Share of the hours required of which a gap of missing hours is taken, too. */
  private static final double TOLERATED = 0.05;

  private final ProgramBuilder program = new ProgramBuilder();
  private final HiringInputs inputs;
  private final List<GroupProgram> groups = new ArrayList<>();
  private final int given;
  private final Map<Integer, HiringConflict> demands = new TreeMap<>();

  /** Groups, by dense index. */
  HiringProgram(HiringInputs inputs, List<Integer> members) {
    this.inputs = inputs;
    Map<Integer, GroupProgram> byIndex = new TreeMap<>();
    members.forEach(index -> byIndex.put(index, new GroupProgram(program, inputs, index)));
    groups.addAll(byIndex.values());
    byIndex.forEach(
        (index, target) ->
            target
                .basis()
                .sources()
                .keySet()
                .forEach(from -> target.moveFrom(from, source(byIndex, from))));
    given = program.variable("given", 1, 1, 0);
    groups.forEach(group -> group.addRows(given));
    groups.forEach(group -> demands.putAll(group.demands()));
    Hiring.Budget budget = inputs.hiring().budget();
    if (budget != null) {
      limit(budget);
    }
  }

  private static GroupProgram source(Map<Integer, GroupProgram> groups, int index) {
    GroupProgram source = groups.get(index);
    if (source == null) {
      throw new IllegalArgumentException("groups that exchange people are planned together");
    }
    return source;
  }

  private void limit(Hiring.Budget budget) {
    if (budget.total() != null) {
      money(Demand.BUDGET, null, budget.total(), week -> 1);
    }
    budget
        .months()
        .forEach(
            (month, amount) ->
                money(Demand.MONTHLY_BUDGET, month, amount, week -> share(week, month)));
  }

  private double share(int week, YearMonth month) {
    return HiringPlan.monthsOf(inputs.hiring().monday(week)).getOrDefault(month, 0.0);
  }

  private void money(
      Demand demand, @Nullable YearMonth month, double amount, IntToDoubleFunction share) {
    LinearSum sum = new LinearSum();
    double spent = 0;
    for (GroupProgram group : groups) {
      for (int week = 0; week < inputs.hiring().weeks(); week++) {
        spent += share.applyAsDouble(week) * group.openingSpend(week);
      }
      for (Lever lever : group.levers()) {
        double cost = cost(lever, share);
        if (cost != 0) {
          sum.add(cost, lever.variable());
        }
      }
    }
    int row = program.row(demand + " " + month, -INFINITY, amount - spent, sum);
    demands.put(row, new HiringConflict(demand, null, -1, month, amount, 0));
  }

  private double cost(Lever lever, IntToDoubleFunction share) {
    double cost = 0;
    for (int week = 0; week < inputs.hiring().weeks(); week++) {
      cost += share.applyAsDouble(week) * lever.spend(week);
    }
    return cost;
  }

  /**
   * What a search found.
   *
   * @param solution the last step's that has one; its cost is money spent and the worth of missing
   *     hours, or, where the search was stopped between the steps, missing hours
   * @param proven whether no plan is better, within the gap asked for
   * @param costBound of money spent and the worth of missing hours
   * @param shortfallBound of missing hours, 0 where they have a price
   */
  record Found(ProgramSolution solution, boolean proven, double costBound, double shortfallBound) {}

  /**
   * Searches.
   *
   * @param start where to begin, null for nowhere; it need not be within the limits
   */
  Found solve(@Nullable HiringDecisions start, ProgramLimits limits) {
    List<Double> values = start == null ? List.of() : values(start);
    if (isPriced() && inputs.hiring().budget() == null) {
      price(true);
      ProgramSolution solution = solve(limits, values);
      return new Found(solution, isProven(solution), solution.bound(), 0);
    }
    price(false);
    ProgramSolution least = solve(limits, values);
    if (!least.status().hasSolution()) {
      return new Found(least, false, Double.NEGATIVE_INFINITY, 0);
    }
    double hours = least.cost() - tolerated();
    program.row("shortfall", -INFINITY, hours * (1 + SLACK) + SLACK, missing());
    price(true);
    ProgramSolution solution = program.solve(limits, least.values());
    double fewest = Math.max(0, least.bound() - tolerated());
    return solution.status().hasSolution()
        ? new Found(solution, isProven(solution) && isProven(least), solution.bound(), fewest)
        : new Found(least, false, Double.NEGATIVE_INFINITY, fewest);
  }

  private static boolean isProven(ProgramSolution solution) {
    return solution.status() == ProgramStatus.OPTIMAL;
  }

  private ProgramSolution solve(ProgramLimits limits, List<Double> start) {
    return start.isEmpty() ? program.solve(limits) : program.solve(limits, start);
  }

  /** Decisions about people as values; the solver finds the rest. */
  private List<Double> values(HiringDecisions decisions) {
    List<Double> values = new ArrayList<>(Collections.nCopies(program.variables(), 0.0));
    values.set(given, 1.0);
    for (GroupProgram group : groups) {
      group.set(values, Objects.requireNonNull(decisions.groups().get(group.basis().id())));
    }
    return values;
  }

  /** What the relative gap of missing hours is relative to, beside themselves. */
  private double tolerated() {
    double required = 0;
    for (GroupProgram group : groups) {
      for (int week = 0; week < inputs.hiring().weeks(); week++) {
        required += group.basis().hours(week);
      }
    }
    return TOLERATED * required;
  }

  private boolean isPriced() {
    return groups.stream().allMatch(g -> g.group().costs().shortfallPerHour() != null);
  }

  private LinearSum missing() {
    LinearSum sum = new LinearSum();
    for (GroupProgram group : groups) {
      for (int variable : group.missing()) {
        sum.add(1, variable);
      }
    }
    return sum;
  }

  /**
   * What the opening staff costs when nothing is done. It is part of what is minimised, so that a
   * gap is one of the whole cost.
   */
  private double openingSpend() {
    double sum = 0;
    for (GroupProgram group : groups) {
      for (int week = 0; week < inputs.hiring().weeks(); week++) {
        sum += group.openingSpend(week);
      }
    }
    return sum;
  }

  /** Sets what is minimised: money, or missing hours alone. */
  private void price(boolean money) {
    double[] costs = new double[program.variables()];
    costs[given] = money ? openingSpend() : tolerated();
    for (GroupProgram group : groups) {
      Double worth = group.group().costs().shortfallPerHour();
      for (int variable : group.missing()) {
        costs[variable] = money ? (worth == null ? 0 : worth) : 1;
      }
      for (Lever lever : group.levers()) {
        costs[lever.variable()] += money ? lever.totalSpend() : 0;
      }
    }
    for (int variable = 0; variable < costs.length; variable++) {
      program.setCost(variable, costs[variable]);
    }
  }

  /**
   * Why there is no plan. What would do does for whole heads; only where a search for them ends
   * without any is it what parts of heads would need.
   */
  List<HiringConflict> conflicts(ProgramLimits limits) {
    List<HiringConflict> conflicts = new ArrayList<>();
    List<RowConflict> found = program.conflicts(limits, demands::containsKey);
    if (found.isEmpty()) {
      found = program.relaxed().conflicts(limits, demands::containsKey);
    }
    for (RowConflict row : found) {
      HiringConflict demand = demands.get(row.row());
      if (demand != null) {
        conflicts.add(demand.exceededBy(-row.by()));
      }
    }
    return conflicts;
  }

  /** The decisions of a solution by group. */
  Map<String, OfGroup> decisions(ProgramSolution solution) {
    Map<String, OfGroup> decisions = new TreeMap<>();
    groups.forEach(g -> decisions.put(g.basis().id(), g.decisions(solution)));
    return decisions;
  }
}
