package org.peakstaff.planner.program;

/** How a search for the best solution ended. */
public enum ProgramStatus {
  /** The solution is proven to be the best, within the gap asked for. */
  OPTIMAL,
  /** A limit or the user stopped the search; there is a solution, and a bound. */
  FEASIBLE,
  /** A limit or the user stopped the search before a solution was found. */
  UNKNOWN,
  /** There is no solution, see {@link ProgramBuilder#conflicts}. */
  INFEASIBLE,
  /** The cost can be made as low as one likes: a bound is missing. */
  UNBOUNDED;

  /** Whether there are values. */
  public boolean hasSolution() {
    return this == OPTIMAL || this == FEASIBLE;
  }
}
