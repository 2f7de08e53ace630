package org.peakstaff.planner.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A linear or mixed-integer program: minimise cost x subject to lower &lt;= A x &lt;= upper.
 *
 * <p>Variables and rows are numbered from 0 as they come; names are for people. Costs and limits
 * may be changed and rows added between solutions. Not for several threads at once.
 *
 * <pre>{@code
 * ProgramBuilder program = new ProgramBuilder();
 * int early = program.integer("early", 0, 40, 120);
 * int late = program.integer("late", 0, 40, 132);
 * program.row("noon", 9, INFINITY, new LinearSum().add(1, early).add(1, late));
 * ProgramSolution solution = program.solve(ProgramLimits.PROVEN);
 * }</pre>
 */
public final class ProgramBuilder {
  /** No limit. */
  public static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Less than this is rounding, not a conflict. */
  private static final double CONFLICT = 1e-6;

  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** An empty program. */
  public ProgramBuilder() {}

  /**
   * A variable.
   *
   * @param name for people
   * @param lower limit, may be minus infinite
   * @param upper limit, may be infinite
   * @param integer whether it takes whole numbers only
   * @param cost per unit
   */
  record Column(String name, double lower, double upper, boolean integer, double cost) {
    Column {
      requireLimits(name, lower, upper);
      if (!Double.isFinite(cost)) {
        throw new IllegalArgumentException(name + ": cost must be finite: " + cost);
      }
    }
  }

  /**
   * A constraint.
   *
   * @param name for people
   * @param lower limit, may be minus infinite
   * @param upper limit, may be infinite
   * @param sum what is limited, one term per variable
   */
  record Row(String name, double lower, double upper, LinearSum sum) {
    Row {
      requireLimits(name, lower, upper);
    }
  }

  private static void requireLimits(String name, double lower, double upper) {
    if (!(lower <= upper) || lower == INFINITY || upper == -INFINITY) {
      throw new IllegalArgumentException(name + ": no number is in [" + lower + ", " + upper + "]");
    }
  }

  /** Adds a variable of real numbers and returns its number. */
  public int variable(String name, double lower, double upper, double cost) {
    columns.add(new Column(name, lower, upper, false, cost));
    return columns.size() - 1;
  }

  /** Adds a variable of whole numbers and returns its number. */
  public int integer(String name, double lower, double upper, double cost) {
    columns.add(new Column(name, lower, upper, true, cost));
    return columns.size() - 1;
  }

  /** Adds a variable that is 0 or 1 and returns its number. */
  public int binary(String name, double cost) {
    return integer(name, 0, 1, cost);
  }

  /** Adds a constraint lower &lt;= sum &lt;= upper and returns its number; the sum is copied. */
  public int row(String name, double lower, double upper, LinearSum sum) {
    LinearSum collected = sum.collected();
    for (int term = 0; term < collected.size(); term++) {
      requireVariable(collected.variable(term));
    }
    rows.add(new Row(name, lower, upper, collected));
    return rows.size() - 1;
  }

  /** Changes what a unit of a variable costs. */
  public void setCost(int variable, double cost) {
    Column old = columns.get(requireVariable(variable));
    columns.set(variable, new Column(old.name, old.lower, old.upper, old.integer, cost));
  }

  private int requireVariable(int variable) {
    if (variable < 0 || variable >= columns.size()) {
      throw new IllegalArgumentException(
          "no variable " + variable + "; there are " + columns.size());
    }
    return variable;
  }

  /** How many variables there are. */
  public int variables() {
    return columns.size();
  }

  /** How many rows there are. */
  public int rows() {
    return rows.size();
  }

  void add(Column column) {
    columns.add(column);
  }

  Column column(int variable) {
    return columns.get(variable);
  }

  Row constraint(int row) {
    return rows.get(row);
  }

  /**
   * The cheapest solution within the limits. Parts that share no row are solved one by one, each
   * within the limits.
   *
   * @throws SolverUnavailableException if the solver is not there for this machine
   */
  public ProgramSolution solve(ProgramLimits limits) {
    return Components.solve(this, limits, List.of());
  }

  /**
   * The cheapest solution within the limits, from a known one.
   *
   * @param limits when to stop
   * @param start values of all variables; it need not be feasible
   * @throws SolverUnavailableException if the solver is not there for this machine
   */
  public ProgramSolution solve(ProgramLimits limits, List<Double> start) {
    if (start.size() != columns.size()) {
      throw new IllegalArgumentException(start.size() + " values for " + columns.size());
    }
    return Components.solve(this, limits, start);
  }

  /** The same program without the demand for whole numbers: its cost is a bound. */
  public ProgramBuilder relaxed() {
    ProgramBuilder relaxed = new ProgramBuilder();
    for (Column column : columns) {
      relaxed.variable(column.name, column.lower, column.upper, column.cost);
    }
    relaxed.rows.addAll(rows);
    return relaxed;
  }

  ProgramBuilder withoutCosts() {
    ProgramBuilder free = new ProgramBuilder();
    for (Column column : columns) {
      free.columns.add(new Column(column.name, column.lower, column.upper, column.integer, 0));
    }
    free.rows.addAll(rows);
    return free;
  }

  /**
   * Why there is no solution: the rows that have to give way, with the least sum of what they give,
   * each relative to the size of its limit. Limits of variables stay as they are.
   *
   * @param limits when to stop
   * @param mayGive which rows may give way, by number
   * @return the rows, in their order; empty when there is a solution, or when these rows cannot
   *     repair the program
   */
  public List<RowConflict> conflicts(ProgramLimits limits, IntPredicate mayGive) {
    ProgramBuilder elastic = withoutCosts();
    elastic.rows.clear();
    int[] missing = new int[rows.size()];
    int[] exceeding = new int[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      elastic.addElastic(rows.get(r), r, mayGive.test(r), missing, exceeding);
    }
    ProgramSolution solution = elastic.solve(limits);
    List<RowConflict> conflicts = new ArrayList<>();
    for (int r = 0; r < rows.size() && solution.status().hasSolution(); r++) {
      if (mayGive.test(r)) {
        double by = solution.value(missing[r]) - solution.value(exceeding[r]);
        if (Math.abs(by) > CONFLICT) {
          conflicts.add(new RowConflict(r, rows.get(r).name, by));
        }
      }
    }
    return conflicts;
  }

  private void addElastic(Row row, int r, boolean gives, int[] missing, int[] exceeding) {
    if (!gives) {
      rows.add(row);
      return;
    }
    LinearSum sum = row.sum.collected();
    missing[r] = variable("missing " + row.name, 0, INFINITY, 1 / size(row.lower));
    exceeding[r] = variable("exceeding " + row.name, 0, INFINITY, 1 / size(row.upper));
    row(row.name, row.lower, row.upper, sum.add(1, missing[r]).add(-1, exceeding[r]));
  }

  private static double size(double limit) {
    return Double.isFinite(limit) ? Math.max(1, Math.abs(limit)) : 1;
  }
}
