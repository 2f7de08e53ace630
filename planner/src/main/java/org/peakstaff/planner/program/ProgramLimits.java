package org.peakstaff.planner.program;

import java.util.function.BooleanSupplier;

/**
 * When a search stops.
 *
 * <p>There is no limit on the clock: gap, nodes and iterations stop a search at the same point on
 * every run and every machine, however fast it is. All but the gap are of a program with integer
 * variables; one without is solved to its end.
 *
 * @param gap relative distance between cost and bound that is good enough, 0 to prove the optimum
 * @param nodes of the search tree, at least 1
 * @param iterations of the simplex method in all nodes together, at least 1: the search ends soon
 *     after as many
 * @param stop asked now and then; true ends the search with what there is
 */
public record ProgramLimits(double gap, long nodes, long iterations, BooleanSupplier stop) {

  /** To the proven optimum, however long that takes. */
  public static final ProgramLimits PROVEN =
      new ProgramLimits(0, Integer.MAX_VALUE, Long.MAX_VALUE, () -> false);

  /** Checks the domains. */
  public ProgramLimits {
    if (!(gap >= 0 && gap < 1)) {
      throw new IllegalArgumentException("gap must be in [0, 1): " + gap);
    }
    if (nodes < 1 || nodes > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("nodes must be in [1, 2^31): " + nodes);
    }
    if (iterations < 1) {
      throw new IllegalArgumentException("iterations must be at least 1: " + iterations);
    }
  }

  /** With another gap. */
  public ProgramLimits withGap(double other) {
    return new ProgramLimits(other, nodes, iterations, stop);
  }

  /** With another limit of nodes. */
  public ProgramLimits withNodes(long other) {
    return new ProgramLimits(gap, other, iterations, stop);
  }

  /** With another limit of iterations. */
  public ProgramLimits withIterations(long other) {
    return new ProgramLimits(gap, nodes, other, stop);
  }

  /** With another way to stop from outside. */
  public ProgramLimits withStop(BooleanSupplier other) {
    return new ProgramLimits(gap, nodes, iterations, other);
  }
}
