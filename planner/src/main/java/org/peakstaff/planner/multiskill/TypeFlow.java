package org.peakstaff.planner.multiskill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The work of contact types as a flow into the time of the agent groups that can do it. All work
 * fits if and only if every set of types finds time enough in the groups able to do any of its work
 * (the theorem of Hall and of max-flow and min-cut); a set that does not is found by the cut,
 * without looking at all 2^n sets.
 *
 * <p>Flow is sent along shortest augmenting paths (Edmonds and Karp 1972, "Theoretical improvements
 * in algorithmic efficiency for network flow problems", Journal of the ACM 19,
 * doi:10.1145/321694.321699).
 */
final class TypeFlow {
  private static final double NOTHING = 1e-9;

  private final int types;
  private final int source;
  private final int sink;

  /** Capacity that remains, by node and node: types, then groups, source, sink. */
  private final double[][] left;

  private final int[] from;

  private TypeFlow(double[] work, double[] time, boolean[][] able) {
    types = work.length;
    source = types + time.length;
    sink = source + 1;
    left = new double[sink + 1][sink + 1];
    from = new int[sink + 1];
    for (int t = 0; t < types; t++) {
      left[source][t] = work[t];
      for (int g = 0; g < time.length; g++) {
        left[t][types + g] = able[t][g] ? Double.POSITIVE_INFINITY : 0;
      }
    }
    join(time);
  }

  private void join(double[] time) {
    for (int g = 0; g < time.length; g++) {
      left[types + g][sink] = time[g];
    }
  }

  /**
   * The types that find the least time for their work.
   *
   * @param work of each type
   * @param time of each group
   * @param able whether a group can do a type's work, by type and group
   * @return the types of a minimum cut, empty when all work fits
   */
  static List<Integer> tooMuch(double[] work, double[] time, boolean[][] able) {
    TypeFlow flow = new TypeFlow(work, time, able);
    while (flow.reach()) {
      flow.augment();
    }
    return flow.cut(NOTHING * Math.max(1, Arrays.stream(work).sum()));
  }

  /** The types that are still reached when more than so much work finds no way. */
  private List<Integer> cut(double little) {
    List<Integer> cut = new ArrayList<>();
    double rest = 0;
    for (int t = 0; t < types; t++) {
      rest += left[source][t];
      if (from[t] >= 0) {
        cut.add(t);
      }
    }
    return rest > little ? cut : List.of();
  }

  /** Breadth first; whether the sink is reached. */
  private boolean reach() {
    Arrays.fill(from, -1);
    from[source] = source;
    Deque<Integer> queue = new ArrayDeque<>(List.of(source));
    while (!queue.isEmpty() && from[sink] < 0) {
      int at = queue.remove();
      for (int to = 0; to < left.length; to++) {
        if (from[to] < 0 && left[at][to] > NOTHING) {
          from[to] = at;
          queue.add(to);
        }
      }
    }
    return from[sink] >= 0;
  }

  private void augment() {
    double most = Double.POSITIVE_INFINITY;
    for (int at = sink; at != source; at = from[at]) {
      most = Math.min(most, left[from[at]][at]);
    }
    for (int at = sink; at != source; at = from[at]) {
      left[from[at]][at] -= most;
      left[at][from[at]] += most;
    }
  }
}
