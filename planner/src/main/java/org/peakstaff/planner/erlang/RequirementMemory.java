package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peakstaff.planner.erlang.ExponentialOfferedWait.Accuracy;

/**
 * The least agents of one kind of queue at many loads, such as the quarter hours of a year.
 *
 * <p>Implementation note: what is remembered, and why it cannot be wrong. With the agents given,
 * every measure gets worse with the load, so the loads that need n agents form an interval. For
 * each n the lowest and the highest load met so far are kept, but only those at which the answer is
 * clear: n agents meet every target by a margin of 10^-6 and one agent fewer misses one by as much,
 * ten thousand times the error of the measures. A load between two such loads needs n agents too,
 * whatever the rounding. A load between the intervals of n and n + 1 is decided by one look at the
 * measures, and one where that is not clear, in a few of a million cases, by the full search. So is
 * every load where a target is not monotone (see {@link StaffingTarget#isMonotone}).
 *
 * <p>Not for several threads at once.
 */
public final class RequirementMemory {
  /** The margin from which an answer is clear. */
  private static final double CLEAR = 1e-6;

  /** Neighbouring intervals further apart than this are joined by the full search. */
  private static final int MOST_STEPS = 4;

  private static final int UNCLEAR = -1;

  private final QueueModel kind;
  private final StaffingTargets targets;
  private final Thresholds thresholds;
  private final boolean monotone;

  /** Intervals of loads by rising number of agents: ends of interval i and its agents. */
  private double[] lowest = new double[16];

  private double[] highest = new double[16];
  private int[] agents = new int[16];
  private int size;

  /** By number of agents, what one fewer misses. */
  private final Map<Integer, List<Missed>> missed = new HashMap<>();

  private RequirementMemory(QueueModel kind, StaffingTargets targets) {
    this.kind = kind;
    this.targets = new StaffingTargets(targets.targets(), targets.minimumAgents(), false);
    this.thresholds = targets.thresholds();
    this.monotone =
        !(kind instanceof ReturningQueue)
            && targets.targets().stream().allMatch(StaffingTarget::isMonotone);
  }

  /**
   * An empty memory.
   *
   * @param kind the queue, whatever its load
   * @param targets what has to be met at every load
   * @return the memory
   */
  public static RequirementMemory of(QueueModel kind, StaffingTargets targets) {
    return new RequirementMemory(kind, targets);
  }

  /**
   * The least agents that meet all targets: exactly {@code
   * kind.withLoad(load).requirement(targets).agents()}.
   *
   * @param load erlangs, at least 0
   * @return agents
   * @throws IllegalStateException if no number of agents meets the targets
   * @throws IllegalArgumentException if the load is negative, infinite or NaN
   */
  public int agents(double load) {
    if (!monotone || !(load > 0)) {
      return searched(kind.withLoad(load));
    }
    int last = lastNotAbove(load);
    if (last >= 0 && load <= highest[last]) {
      return agents[last];
    }
    QueueModel queue = kind.withLoad(load);
    int between = last >= 0 && last + 1 < size ? between(queue, last) : UNCLEAR;
    return between != UNCLEAR ? between : remembered(queue);
  }

  /** The last interval that begins at or below the load, -1 if there is none. */
  private int lastNotAbove(double load) {
    int found = Arrays.binarySearch(lowest, 0, size, load);
    return found >= 0 ? found : -found - 2;
  }

  /** The agents at a load above interval {@code last} and below the next one, where clear. */
  private int between(QueueModel queue, int last) {
    int from = agents[last];
    int to = agents[last + 1];
    if (to - from > MOST_STEPS) {
      return UNCLEAR;
    }
    int n = from;
    double margin = -1;
    while (n < to && (margin = margin(queue, n)) < -CLEAR) {
      n++;
    }
    if (n < to && !(margin > CLEAR)) {
      return UNCLEAR;
    }
    add(queue.load(), n);
    return n;
  }

  private int remembered(QueueModel queue) {
    int n = searched(queue);
    boolean least = n <= Math.max(1, targets.minimumAgents());
    if (margin(queue, n) > CLEAR && (least || margin(queue, n - 1) < -CLEAR)) {
      add(queue.load(), n);
    }
    return n;
  }

  private int searched(QueueModel queue) {
    return queue.requirement(targets).agents();
  }

  /** The margin of the target that is missed by most or met by least. */
  private double margin(QueueModel queue, int n) {
    return n <= queue.stabilityLimit() ? -1 : least(quickMargins(queue, n));
  }

  /**
   * How far some agents are on the good side of each target (see {@link StaffingTarget#margin}),
   * with eight digits at least and the right sign.
   *
   * @param load erlangs, at least 0
   * @param n agents, at least 0
   * @return a margin per target, in their order
   */
  public double[] margins(double load, int n) {
    QueueModel queue = kind.withLoad(load);
    double[] quick = quickMargins(queue, n);
    for (double margin : quick) {
      if (Math.abs(margin) < CLEAR) {
        return margins(queue.measures(n, thresholds));
      }
    }
    return quick;
  }

  /**
   * The targets that one agent fewer than the least would miss, as bits in their order.
   *
   * <p>The more load, the more targets some agents miss. So the loads at which they miss the same
   * ones are an interval too, of which the part met so far is kept.
   *
   * @param load erlangs, at least 0
   * @param n what {@link #agents} says
   * @return bit i is set where target i is missed; those beyond the 63rd are left out
   */
  public long missedByOneFewer(double load, int n) {
    List<Missed> known =
        monotone ? missed.computeIfAbsent(n, key -> new ArrayList<>(2)) : List.of();
    for (Missed each : known) {
      if (load >= each.lowest && load <= each.highest) {
        return each.bits;
      }
    }
    double[] margins = margins(load, n - 1);
    long bits = bits(margins);
    if (monotone && Arrays.stream(margins).allMatch(margin -> Math.abs(margin) > CLEAR)) {
      widen(known, bits, load);
    }
    return bits;
  }

  private static long bits(double[] margins) {
    long bits = 0;
    for (int i = 0; i < Math.min(margins.length, Long.SIZE - 1); i++) {
      bits |= margins[i] < 0 ? 1L << i : 0;
    }
    return bits;
  }

  private static void widen(List<Missed> known, long bits, double load) {
    for (Missed each : known) {
      if (each.bits == bits) {
        each.lowest = Math.min(each.lowest, load);
        each.highest = Math.max(each.highest, load);
        return;
      }
    }
    known.add(new Missed(bits, load));
  }

  /** Loads at which a number of agents misses the same targets. */
  private static final class Missed {
    private final long bits;
    private double lowest;
    private double highest;

    Missed(long bits, double load) {
      this.bits = bits;
      this.lowest = load;
      this.highest = load;
    }
  }

  private double[] quickMargins(QueueModel queue, int n) {
    return margins(
        queue instanceof ErlangA erlangA
            ? erlangA.measures(n, thresholds, Accuracy.QUICK)
            : queue.measures(n, thresholds));
  }

  private double[] margins(QueueMeasures measures) {
    double[] margins = new double[targets.targets().size()];
    for (int i = 0; i < margins.length; i++) {
      margins[i] = targets.targets().get(i).margin(measures);
    }
    return margins;
  }

  private static double least(double[] margins) {
    double least = 1;
    for (double margin : margins) {
      least = Math.min(least, margin);
    }
    return least;
  }

  /** Widens the interval of n agents, or makes it. */
  private void add(double load, int n) {
    int at = Arrays.binarySearch(agents, 0, size, n);
    if (at >= 0) {
      lowest[at] = Math.min(lowest[at], load);
      highest[at] = Math.max(highest[at], load);
      return;
    }
    insert(-at - 1, load, n);
  }

  private void insert(int at, double load, int n) {
    if (size == agents.length) {
      lowest = Arrays.copyOf(lowest, 2 * size);
      highest = Arrays.copyOf(highest, 2 * size);
      agents = Arrays.copyOf(agents, 2 * size);
    }
    System.arraycopy(lowest, at, lowest, at + 1, size - at);
    System.arraycopy(highest, at, highest, at + 1, size - at);
    System.arraycopy(agents, at, agents, at + 1, size - at);
    lowest[at] = load;
    highest[at] = load;
    agents[at] = n;
    size++;
  }
}
