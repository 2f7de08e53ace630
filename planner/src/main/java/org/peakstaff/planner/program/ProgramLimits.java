package org.peakstaff.planner.program;

import java.util.function.BooleanSupplier;

/**
 * When a search stops.
 *
 * <p>Nodes and gap stop it at the same point on every run; seconds are a safety net, and a run that
 * they stopped may find more on a faster machine.
 *
 * @param gap relative distance between cost and bound that is good enough, 0 to prove the optimum
 * @param nodes of the search tree, at least 1
 * @param seconds on the clock, positive
 * @param stop asked now and then; true ends the search with what there is
 */
public record ProgramLimits(double gap, long nodes, double seconds, BooleanSupplier stop) {

  /** To the proven optimum, within ten minutes. */
  public static final ProgramLimits PROVEN =
      new ProgramLimits(0, Integer.MAX_VALUE, 600, () -> false);

  /** Checks the domains. */
  public ProgramLimits {
    if (!(gap >= 0 && gap < 1)) {
      throw new IllegalArgumentException("gap must be in [0, 1): " + gap);
    }
    if (nodes < 1 || nodes > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("nodes must be in [1, 2^31): " + nodes);
    }
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("seconds must be positive: " + seconds);
    }
  }

  /** With another gap. */
  public ProgramLimits withGap(double other) {
    return new ProgramLimits(other, nodes, seconds, stop);
  }

  /** With another limit of nodes. */
  public ProgramLimits withNodes(long other) {
    return new ProgramLimits(gap, other, seconds, stop);
  }

  /** With another limit of seconds. */
  public ProgramLimits withSeconds(double other) {
    return new ProgramLimits(gap, nodes, other, stop);
  }

  /** With another way to stop from outside. */
  public ProgramLimits withStop(BooleanSupplier other) {
    return new ProgramLimits(gap, nodes, seconds, other);
  }
}
