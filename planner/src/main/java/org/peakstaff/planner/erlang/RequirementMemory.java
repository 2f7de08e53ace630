package org.peakstaff.planner.erlang;

import java.util.Arrays;
import org.peakstaff.planner.erlang.ExponentialOfferedWait.Accuracy;

/**
 * The least agents of one kind of queue at many loads, such as the quarter hours of a year.
 *
 * <p>Implementation note: what is remembered, and why it cannot be wrong. With the agents given,
 * every measure gets worse with the load, so the loads that need n agents form an interval. For each
 * n the lowest and the highest load met so far are kept, but only those at which the answer is
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

  private RequirementMemory(QueueModel kind, StaffingTargets targets) {
    this.kind = kind;
    this.targets =
        new StaffingTargets(targets.targets(), targets.minimumAgents(), false);
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
    if (n <= queue.stabilityLimit()) {
      return -1;
    }
    QueueMeasures measures =
        queue instanceof ErlangA erlangA
            ? erlangA.measures(n, thresholds, Accuracy.QUICK)
            : queue.measures(n, thresholds);
    double worst = 1;
    for (StaffingTarget target : targets.targets()) {
      worst = Math.min(worst, target.margin(measures));
    }
    return worst;
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
