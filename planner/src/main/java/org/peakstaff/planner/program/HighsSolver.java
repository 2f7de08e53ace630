package org.peakstaff.planner.program;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;

/**
 * One search with HiGHS: hands the program over, runs, reads the answer.
 *
 * <p>Implementation note. One thread and a fixed seed, so that a search takes the same course every
 * time. Between platforms the library may round differently, and prefer another of several
 * solutions that cost the same.
 *
 * <p>Q. Huangfu, J. A. J. Hall, Parallelizing the dual revised simplex method, Mathematical
 * Programming Computation 10 (2018), doi:10.1007/s12532-017-0130-5.
 */
final class HighsSolver {
  private static final int BY_ROWS = 2;
  private static final int MINIMISE = 1;
  private static final int WARNING = 1;
  private static final int FEASIBLE_POINT = 2;

  /** Values of the C interface for the status of a model. */
  private static final int EMPTY = 6;

  private static final int OPTIMAL = 7;
  private static final int INFEASIBLE = 8;
  private static final int UNBOUNDED_OR_INFEASIBLE = 9;
  private static final int UNBOUNDED = 10;

  /** It took most of the time where costs are even, and found less than the other heuristics. */
  private static final String ROOT_HEURISTIC = "mip_heuristic_run_root_reduced_cost";

  /** Costs closer than this are the same. */
  private static final double SAME_COST = 1e-6;

  private final HighsLibrary library = HighsLoader.library();
  private final ProgramBuilder program;
  private final Pointer highs;
  private final SearchWatch watch;
  private final boolean integers;

  private HighsSolver(ProgramBuilder program, Pointer highs, SearchWatch watch) {
    this.watch = watch;
    this.program = program;
    this.highs = highs;
    boolean any = false;
    for (int v = 0; v < program.variables(); v++) {
      any |= program.column(v).integer();
    }
    this.integers = any;
  }

  static ProgramSolution solve(ProgramBuilder program, ProgramLimits limits, List<Double> start) {
    if (program.variables() == 0) {
      return withoutVariables(program);
    }
    SearchWatch watch = new SearchWatch(HighsLoader.library(), program.variables(), limits);
    ProgramSolution found =
        watch.await(new FutureTask<>(() -> solve(program, limits, start, watch)));
    return found == null ? leftBehind(program, watch.incumbent()) : found;
  }

  private static ProgramSolution solve(
      ProgramBuilder program, ProgramLimits limits, List<Double> start, SearchWatch watch) {
    HighsLibrary library = HighsLoader.library();
    Pointer highs = library.create();
    try {
      return new HighsSolver(program, highs, watch).solve(limits, start);
    } finally {
      library.destroy(highs);
    }
  }

  private static ProgramSolution leftBehind(
      ProgramBuilder program, SearchWatch.Incumbent incumbent) {
    if (incumbent.values().isEmpty()) {
      return ProgramSolution.without(ProgramStatus.UNKNOWN, incumbent.bound(), 0);
    }
    List<Double> list = rounded(program, incumbent.values());
    double cost = cost(program, list);
    return new ProgramSolution(
        ProgramStatus.FEASIBLE, list, cost, Math.min(cost, incumbent.bound()), 0);
  }

  private static ProgramSolution withoutVariables(ProgramBuilder program) {
    for (int r = 0; r < program.rows(); r++) {
      if (program.constraint(r).lower() > 0 || program.constraint(r).upper() < 0) {
        return ProgramSolution.without(ProgramStatus.INFEASIBLE, Double.POSITIVE_INFINITY, 0);
      }
    }
    throw new IllegalArgumentException("a program without variables");
  }

  private ProgramSolution solve(ProgramLimits limits, List<Double> start) {
    setOptions(limits);
    pass();
    if (!start.isEmpty()) {
      double[] values = start.stream().mapToDouble(Double::doubleValue).toArray();
      check(library.setSolution(highs, values, null, null, null), "setSolution");
    }
    check(library.setCallback(highs, watch, null), "setCallback");
    check(library.startCallback(highs, SearchWatch.IN_SIMPLEX), "startCallback");
    check(library.startCallback(highs, SearchWatch.BETTER_SOLUTION), "startCallback");
    check(library.startCallback(highs, SearchWatch.IN_TREE), "startCallback");
    try {
      check(library.run(highs), "run");
    } finally {
      Reference.reachabilityFence(watch);
    }
    return answer(library.getModelStatus(highs));
  }

  private void setOptions(ProgramLimits limits) {
    check(library.setBoolOptionValue(highs, "output_flag", 0), "output_flag");
    check(library.setIntOptionValue(highs, "threads", 1), "threads");
    check(library.setStringOptionValue(highs, "parallel", "off"), "parallel");
    check(library.setIntOptionValue(highs, "random_seed", 0), "random_seed");
    check(library.setBoolOptionValue(highs, ROOT_HEURISTIC, 0), ROOT_HEURISTIC);
    check(library.setDoubleOptionValue(highs, "mip_rel_gap", limits.gap()), "mip_rel_gap");
    check(library.setDoubleOptionValue(highs, "mip_abs_gap", SAME_COST), "mip_abs_gap");
    check(library.setIntOptionValue(highs, "mip_max_nodes", (int) limits.nodes()), "nodes");
  }

  private void pass() {
    int n = program.variables();
    double[] cost = new double[n];
    double[] lower = new double[n];
    double[] upper = new double[n];
    int[] integrality = new int[n];
    for (int v = 0; v < n; v++) {
      ProgramBuilder.Column column = program.column(v);
      cost[v] = column.cost();
      lower[v] = column.lower();
      upper[v] = column.upper();
      integrality[v] = column.integer() ? 1 : 0;
    }
    passRows(cost, lower, upper, integrality);
  }

  private void passRows(double[] cost, double[] lower, double[] upper, int[] integrality) {
    int m = program.rows();
    int[] starts = new int[m + 1];
    double[] rowLower = new double[m];
    double[] rowUpper = new double[m];
    for (int r = 0; r < m; r++) {
      ProgramBuilder.Row row = program.constraint(r);
      starts[r + 1] = starts[r] + row.sum().size();
      rowLower[r] = row.lower();
      rowUpper[r] = row.upper();
    }
    int[] indices = new int[starts[m]];
    double[] values = new double[starts[m]];
    for (int r = 0; r < m; r++) {
      LinearSum sum = program.constraint(r).sum();
      for (int term = 0; term < sum.size(); term++) {
        indices[starts[r] + term] = sum.variable(term);
        values[starts[r] + term] = sum.coefficient(term);
      }
    }
    check(
        library.passMip(
            highs,
            cost.length,
            m,
            starts[m],
            BY_ROWS,
            MINIMISE,
            0,
            cost,
            lower,
            upper,
            rowLower,
            rowUpper,
            starts,
            indices,
            values,
            integrality),
        "passMip");
  }

  private ProgramSolution answer(int status) {
    return switch (status) {
      case INFEASIBLE -> without(ProgramStatus.INFEASIBLE, Double.POSITIVE_INFINITY);
      case UNBOUNDED -> without(ProgramStatus.UNBOUNDED, Double.NEGATIVE_INFINITY);
      case UNBOUNDED_OR_INFEASIBLE -> unboundedOrInfeasible();
      case OPTIMAL, EMPTY -> solution(ProgramStatus.OPTIMAL);
      default -> stopped();
    };
  }

  private ProgramSolution stopped() {
    IntByReference point = new IntByReference();
    check(library.getIntInfoValue(highs, "primal_solution_status", point), "status");
    return point.getValue() == FEASIBLE_POINT
        ? solution(ProgramStatus.FEASIBLE)
        : without(ProgramStatus.UNKNOWN, bound());
  }

  private ProgramSolution without(ProgramStatus status, double bound) {
    return ProgramSolution.without(status, bound, nodes());
  }

  /** Without costs nothing is unbounded. */
  private ProgramSolution unboundedOrInfeasible() {
    ProgramBuilder free = program.withoutCosts();
    ProgramSolution any = solve(free, ProgramLimits.PROVEN, List.of());
    return any.status().hasSolution()
        ? without(ProgramStatus.UNBOUNDED, Double.NEGATIVE_INFINITY)
        : without(ProgramStatus.INFEASIBLE, Double.POSITIVE_INFINITY);
  }

  private ProgramSolution solution(ProgramStatus status) {
    int n = program.variables();
    double[] values = new double[n];
    double[] rows = new double[Math.max(1, program.rows())];
    check(library.getSolution(highs, values, new double[n], rows, rows.clone()), "getSolution");
    List<Double> list = rounded(program, Arrays.stream(values).boxed().toList());
    double cost = cost(program, list);
    double bound = Math.min(cost, bound(status, cost));
    if (cost - bound <= SAME_COST) {
      bound = cost;
    }
    return new ProgramSolution(status, list, cost, bound, nodes());
  }

  /** Whole numbers where they are asked for, and none outside its limits. */
  private static List<Double> rounded(ProgramBuilder program, List<Double> values) {
    List<Double> list = new ArrayList<>(values.size());
    for (int v = 0; v < values.size(); v++) {
      ProgramBuilder.Column column = program.column(v);
      double value = column.integer() ? Math.rint(values.get(v)) : values.get(v);
      list.add(Math.max(column.lower(), Math.min(column.upper(), value)) + 0.0);
    }
    return list;
  }

  private static double cost(ProgramBuilder program, List<Double> values) {
    double cost = 0;
    for (int v = 0; v < values.size(); v++) {
      cost += program.column(v).cost() * values.get(v);
    }
    return cost;
  }

  private double bound(ProgramStatus status, double cost) {
    if (integers) {
      return bound();
    }
    return status == ProgramStatus.OPTIMAL ? cost : Double.NEGATIVE_INFINITY;
  }

  private double bound() {
    DoubleByReference value = new DoubleByReference();
    int answer = library.getDoubleInfoValue(highs, "mip_dual_bound", value);
    boolean known = answer != -1 && !Double.isNaN(value.getValue());
    return integers && known ? value.getValue() : Double.NEGATIVE_INFINITY;
  }

  private long nodes() {
    LongByReference value = new LongByReference();
    int answer = library.getInt64InfoValue(highs, "mip_node_count", value);
    return answer == -1 ? 0 : Math.max(0, value.getValue());
  }

  private static void check(int answer, String what) {
    if (answer != 0 && answer != WARNING) {
      throw new IllegalStateException("the solver refuses " + what + " (" + answer + ")");
    }
  }
}
