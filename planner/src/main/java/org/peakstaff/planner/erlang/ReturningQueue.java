package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.List;

/**
 * A queue whose customers come back: its load is that of first attempts, its measures are those of
 * the queue with the load of all attempts that {@link Returns} finds for each number of agents.
 *
 * <p>With more agents fewer abandon, whatever the returns: were the share A that abandons to grow
 * with n, the total rate lambda0 / (1 - q - (p - q) A) would, for q &gt; p, fall, and the queue
 * with more agents and less load would abandon less; for q &lt;= p the total only falls with A.
 */
public final class ReturningQueue implements QueueModel {
  private final QueueModel queue;
  private final Returns returns;

  private ReturningQueue(QueueModel queue, Returns returns) {
    this.queue = queue;
    this.returns = returns;
  }

  /**
   * A queue with returns. A contact that is blocked counts as abandoned.
   *
   * @param queue with the load of first attempts; its number of lines must be unlimited
   * @param returns who comes back
   * @return the queue
   * @throws IllegalArgumentException if the queue has returns already or a number of lines, or if
   *     everybody would come back for ever
   */
  public static ReturningQueue of(QueueModel queue, Returns returns) {
    if (queue instanceof ReturningQueue || queue instanceof FiniteLines) {
      throw new IllegalArgumentException(
          "returns belong to a queue of first attempts with unlimited lines");
    }
    boolean patient = queue instanceof ErlangC;
    if (returns.repeat() == 1 && (patient || returns.redial() == 1)) {
      throw new IllegalArgumentException("everybody comes back for ever: nobody may leave");
    }
    return new ReturningQueue(queue, returns);
  }

  /**
   * The load of first attempts.
   *
   * @return erlangs
   */
  @Override
  public double load() {
    return queue.load();
  }

  @Override
  public double handleTime() {
    return queue.handleTime();
  }

  @Override
  public ReturningQueue withLoad(double load) {
    return new ReturningQueue(queue.withLoad(load), returns);
  }

  /** The load of the calls that must be answered: all of them where the abandoned always redial. */
  @Override
  public double stabilityLimit() {
    boolean allAnswered = queue instanceof ErlangC || returns.redial() == 1;
    return allAnswered ? load() / (1 - returns.repeat()) : 0;
  }

  /**
   * The load of all attempts together.
   *
   * @param agents at least 0, finite
   * @return erlangs; infinite where returns pile up without bound
   */
  public double totalLoad(double agents) {
    if (agents <= stabilityLimit() && load() > 0) {
      return Double.POSITIVE_INFINITY;
    }
    return returns.totalLoad(
        load(),
        all -> {
          QueueMeasures measures = queue.withLoad(all).measures(agents, Thresholds.none());
          return measures.pAbandon() + measures.blocking();
        });
  }

  @Override
  public QueueMeasures measures(double agents, Thresholds thresholds) {
    Arguments.notNegative("agents", agents);
    double total = totalLoad(agents);
    return total < Double.POSITIVE_INFINITY
        ? queue.withLoad(total).measures(agents, thresholds)
        : pilingUp(agents, thresholds);
  }

  private static QueueMeasures pilingUp(double agents, Thresholds thresholds) {
    List<ServiceLevelAt> levels = new ArrayList<>();
    for (double t : thresholds.within()) {
      levels.add(new ServiceLevelAt(t, 0, 0, 1, 1, 0, 1));
    }
    double nan = Double.NaN;
    double occupancy = agents > 0 ? 1 : 0;
    return new QueueMeasures(agents, 1, nan, 0, occupancy, nan, nan, nan, nan, true, levels);
  }
}
