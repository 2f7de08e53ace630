package org.peakstaff.planner.program;

import java.util.List;

/**
 * What a search found.
 *
 * @param status how it ended
 * @param values of all variables, by number; integer variables hold whole numbers; empty without a
 *     solution
 * @param cost of the values; infinite without a solution
 * @param bound no solution costs less; minus infinity when nothing is proven
 * @param nodes of the search tree
 */
public record ProgramSolution(
    ProgramStatus status, List<Double> values, double cost, double bound, long nodes) {

  /** Copies the values. */
  public ProgramSolution {
    values = List.copyOf(values);
    if (status.hasSolution() == values.isEmpty()) {
      throw new IllegalArgumentException(status + " with " + values.size() + " values");
    }
    if (Double.isNaN(cost) || Double.isNaN(bound)) {
      throw new IllegalArgumentException("cost " + cost + ", bound " + bound);
    }
  }

  static ProgramSolution without(ProgramStatus status, double bound, long nodes) {
    return new ProgramSolution(status, List.of(), Double.POSITIVE_INFINITY, bound, nodes);
  }

  /** The value of a variable. */
  public double value(int variable) {
    return values.get(variable);
  }

  /** The value of an integer variable. */
  public long whole(int variable) {
    return Math.round(values.get(variable));
  }

  /**
   * How much better the unknown optimum may be, as a share of the cost: (cost - bound) / |cost|; 0
   * when proven, infinite when nothing is.
   */
  public double gap() {
    double distance = cost - bound;
    if (distance <= 0) {
      return 0;
    }
    return cost == 0 ? Double.POSITIVE_INFINITY : distance / Math.abs(cost);
  }
}
