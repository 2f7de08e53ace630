package org.peakstaff.planner.multiskill;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.peakstaff.planner.program.LinearSum;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.planner.program.ProgramSolution;
import org.peakstaff.planner.program.ProgramStatus;

/** The cheapest agents of all blocks that meet some linear conditions and each block's minimum. */
final class StaffProgram {
  /** A search tree this large is cut off; the bound that is known then is still a bound. */
  private static final long MOST_NODES = 5_000;

  /** Where more conditions follow, the cheapest to the last cent is not worth minutes. */
  private static final long FEW_NODES = 200;

  private static final long MOST_ITERATIONS = 100_000;

  private static final double GAP = 1e-4;

  /** Above so many blocks fractions of agents are rounded. */
  private static final int MANY_BLOCKS = 40;

  private static final double ROUNDED_UP = 0.7;

  private static final double SMALL = 1e-9;

  private final StaffBlocks blocks;
  private final ProgramLimits limits;
  private final ProgramBuilder program = new ProgramBuilder();
  private final Set<LinearRow> rows = new LinkedHashSet<>();

  /** Whether no condition joins what begins at different times: many small programs. */
  private boolean separable = true;

  /**
   * What a program found.
   *
   * @param staff the cheapest
   * @param bound no staff that meets the conditions costs less
   */
  record Solution(BlockStaff staff, double bound) {}

  /**
   * A program without conditions.
   *
   * @param stop ends a search with what there is
   */
  StaffProgram(StaffBlocks blocks, BooleanSupplier stop) {
    this.blocks = blocks;
    limits = ProgramLimits.PROVEN.withIterations(MOST_ITERATIONS).withStop(stop);
    for (int b = 0; b < blocks.size(); b++) {
      StaffBlocks.Block block = blocks.get(b);
      String name =
          blocks.scenario().groupIds().get(block.group()) + " " + block.intervals().get(0);
      program.integer(name, block.least(), ProgramBuilder.INFINITY, block.cost());
    }
  }

  /** Adds a condition unless it is there. */
  void add(LinearRow row) {
    if (rows.add(row)) {
      LinearSum sum = new LinearSum();
      double largest = largest(row);
      int first = -1;
      for (int b = 0; b < row.size(); b++) {
        if (Math.abs(row.coefficient(b)) > SMALL * largest) {
          sum.add(row.coefficient(b) / largest, b);
          int begin = blocks.get(b).intervals().get(0);
          separable &= first < 0 || begin == first;
          first = begin;
        }
      }
      program.row("row " + rows.size(), row.atLeast() / largest, ProgramBuilder.INFINITY, sum);
    }
  }

  private static double largest(LinearRow row) {
    double largest = 0;
    for (int b = 0; b < row.size(); b++) {
      largest = Math.max(largest, Math.abs(row.coefficient(b)));
    }
    return largest > 0 ? largest : 1;
  }

  /** Limits the agents of all groups together to the seats, in every interval. */
  void addSeats() {
    Integer seats = blocks.seats();
    for (int i = 0; seats != null && i < blocks.scenario().intervals(); i++) {
      double[] coefficients = new double[blocks.size()];
      blocks.openAt(i).forEach(block -> coefficients[block] = -1);
      add(LinearRow.of(coefficients, -seats));
    }
  }

  Set<LinearRow> rows() {
    return Collections.unmodifiableSet(rows);
  }

  /** The solution in fractions of agents; empty when there is none. */
  Optional<double[]> relaxed() {
    ProgramSolution solution = program.relaxed().solve(limits);
    return solution.status() == ProgramStatus.OPTIMAL
        ? Optional.of(solution.values().stream().mapToDouble(Double::doubleValue).toArray())
        : Optional.empty();
  }

  /**
   * The solution in whole agents, nearly the cheapest; that in fractions, rounded, where blocks are
   * many and joined by conditions. Empty when none is found.
   */
  Optional<Solution> whole() {
    return within(MOST_NODES);
  }

  /** The same after a short search, which in large centers may end further from the cheapest. */
  Optional<Solution> roughly() {
    return within(FEW_NODES);
  }

  private Optional<Solution> within(long nodes) {
    return blocks.size() > MANY_BLOCKS && !separable ? relaxed().map(this::rounded) : proven(nodes);
  }

  private Solution rounded(double[] agents) {
    int[] staff = new int[agents.length];
    Arrays.setAll(staff, b -> (int) Math.floor(agents[b] + ROUNDED_UP));
    BlockStaff up = BlockStaff.of(staff);
    Arrays.setAll(staff, b -> (int) Math.floor(agents[b] + SMALL));
    return new Solution(blocks.allows(up) ? up : BlockStaff.of(staff), blocks.cost(agents));
  }

  private Optional<Solution> proven(long nodes) {
    ProgramSolution solution = program.solve(limits.withGap(GAP).withNodes(nodes));
    if (!solution.status().hasSolution()) {
      return Optional.empty();
    }
    int[] staff = new int[blocks.size()];
    Arrays.setAll(staff, b -> (int) solution.whole(b));
    return Optional.of(new Solution(BlockStaff.of(staff), solution.bound()));
  }
}
