package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.multiskill.StaffBlocks.Block;

/**
 * The condition that some contact types keep their targets, taken together, over a stretch of time
 * if nothing else comes and all agents able to serve any of them serve them all: necessary for
 * every staff, as far as queueing formulas are right.
 */
final class PooledQueue {
  private final StaffBlocks blocks;
  private final List<Piece> pieces = new ArrayList<>();

  /** What does not depend on staff: contacts whom nobody can serve. */
  private double lost;

  private double contacts;

  /** An interval: its curve, and the blocks whose agents count. */
  private record Piece(SurplusCurve curve, List<Integer> able) {}

  private PooledQueue(StaffBlocks blocks) {
    this.blocks = blocks;
  }

  /**
   * The condition that targets hold, taken together. A contact counts as answered in time up to the
   * longest threshold, so that no order of service among the types does better.
   */
  static PooledQueue of(
      StaffBlocks blocks,
      TypeLoads loads,
      Collection<ShareTarget> targets,
      Collection<Integer> intervals) {
    double longest =
        targets.stream()
            .filter(ShareTarget::isServiceLevel)
            .mapToDouble(ShareTarget::within)
            .max()
            .orElse(0);
    List<ShareTarget> weighed = targets.stream().map(each -> each.within(longest)).toList();
    return of(blocks, loads, types(targets), weighed, intervals);
  }

  /** The condition that some targets hold in the queue of some types. */
  static PooledQueue of(
      StaffBlocks blocks,
      TypeLoads loads,
      Set<Integer> types,
      List<ShareTarget> weighed,
      Collection<Integer> intervals) {
    PooledQueue queue = new PooledQueue(blocks);
    intervals.forEach(interval -> queue.add(loads, types, weighed, interval));
    return queue;
  }

  static Set<Integer> types(Collection<ShareTarget> targets) {
    return targets.stream().map(ShareTarget::type).collect(Collectors.toCollection(TreeSet::new));
  }

  private void add(TypeLoads loads, Set<Integer> types, List<ShareTarget> weighed, int interval) {
    for (ShareTarget target : weighed) {
      contacts += loads.volume(target.type(), interval);
    }
    Set<Integer> served = new TreeSet<>(types);
    served.removeIf(type -> !loads.isServed(type, interval));
    List<ShareTarget> counted = new ArrayList<>();
    for (ShareTarget target : weighed) {
      if (served.contains(target.type())) {
        counted.add(target);
      } else {
        lost += loads.volume(target.type(), interval) * target.share();
      }
    }
    if (served.stream().anyMatch(type -> loads.load(type, interval) > 0)) {
      List<Integer> able =
          blocks.openAt(interval).stream()
              .filter(block -> servesAny(blocks.get(block), served))
              .toList();
      pieces.add(new Piece(loads.curve(served, counted, interval), able));
    }
  }

  private boolean servesAny(Block block, Set<Integer> types) {
    return types.stream().anyMatch(type -> blocks.serves(block.group(), type));
  }

  /** Whether no number of agents suffices, by formula. */
  boolean isHopeless() {
    return pieces.stream().mapToDouble(piece -> piece.curve().concave(piece.curve().most())).sum()
        < lost;
  }

  /** Contacts that targets weigh. */
  double contacts() {
    return contacts;
  }

  /** Contacts served beyond the targets, at most, with some agents per block. */
  double surplus(double[] agents) {
    double sum = -lost;
    for (Piece piece : pieces) {
      sum += piece.curve().concave(sum(piece, agents));
    }
    return sum;
  }

  private static double sum(Piece piece, double[] agents) {
    return piece.able().stream().mapToDouble(block -> agents[block]).sum();
  }

  /** The tangent of the concave surplus, which no staff with a surplus of at least 0 violates. */
  LinearRow cut(double[] agents) {
    double[] coefficients = new double[blocks.size()];
    double constant = -lost;
    for (Piece piece : pieces) {
      double here = sum(piece, agents);
      double slope = piece.curve().slope(here);
      constant += piece.curve().concave(here) - slope * here;
      for (int block : piece.able()) {
        coefficients[block] += slope;
      }
    }
    return LinearRow.of(coefficients, -constant);
  }

  /**
   * The condition as a least whole number of agents, where the same blocks are able in all
   * intervals; null where they are not or no number suffices.
   */
  @Nullable LinearRow whole() {
    if (pieces.isEmpty()
        || pieces.stream().anyMatch(piece -> !piece.able().equals(pieces.get(0).able()))) {
      return null;
    }
    OptionalInt least = leastAgents();
    if (least.isEmpty()) {
      return null;
    }
    double[] coefficients = new double[blocks.size()];
    pieces.get(0).able().forEach(block -> coefficients[block] = 1);
    return LinearRow.of(coefficients, least.getAsInt());
  }

  /** The least number, the same in all intervals, with which the surplus is not negative. */
  OptionalInt leastAgents() {
    int most = pieces.stream().mapToInt(piece -> piece.curve().most()).max().orElse(0);
    for (int n = 0; n <= most; n++) {
      double sum = -lost;
      for (Piece piece : pieces) {
        sum += piece.curve().at(n);
      }
      if (sum >= 0) {
        return OptionalInt.of(n);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The least agents summed over the intervals with which the concave surplus is not negative: the
   * steepest corners first, the last one in part.
   *
   * @return agents x intervals, NaN when no number suffices
   */
  double leastSum() {
    int[] agents = new int[pieces.size()];
    double surplus = -lost + pieces.stream().mapToDouble(piece -> piece.curve().concave(0)).sum();
    double sum = 0;
    while (surplus < 0) {
      int best = steepest(agents);
      double slope = best < 0 ? 0 : pieces.get(best).curve().slope(agents[best]);
      if (!(slope > 0)) {
        return Double.NaN;
      }
      int next = pieces.get(best).curve().nextCorner(agents[best]);
      double more = Math.min(next - agents[best], -surplus / slope);
      sum += more;
      surplus = more < next - agents[best] ? 0 : surplus + slope * more;
      agents[best] = next;
    }
    return sum;
  }

  private int steepest(int[] agents) {
    int best = -1;
    double slope = 0;
    for (int k = 0; k < agents.length; k++) {
      double here = pieces.get(k).curve().slope(agents[k]);
      if (here > slope) {
        slope = here;
        best = k;
      }
    }
    return best;
  }
}
