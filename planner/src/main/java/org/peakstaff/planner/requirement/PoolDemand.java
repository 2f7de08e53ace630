package org.peakstaff.planner.requirement;

import java.util.List;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.QueueModel;

/**
 * The demand on one pool in one interval, and the least staff it may have: all that its requirement
 * depends on.
 *
 * @param types dense indices of the contact types with volume
 * @param load erlangs, above 0
 * @param handleTime volume-weighted mean, seconds
 * @param patience volume-weighted mean, seconds; infinity for Erlang C
 * @param minimumAgents of the group
 */
record PoolDemand(
    List<Integer> types, double load, double handleTime, double patience, int minimumAgents) {
  /** A patience shorter than a tick of the simulation's clock is a tick. */
  private static final double SHORTEST_PATIENCE = 0x1p-20;

  PoolDemand {
    types = List.copyOf(types);
  }

  /**
   * The types of an interval as one queue.
   *
   * @param contacts with load, at least one
   * @param abandons false for Erlang C
   */
  static PoolDemand of(List<PoolContact> contacts, boolean abandons, int minimumAgents) {
    double volume = 0;
    double load = 0;
    double handling = 0;
    double waiting = 0;
    for (PoolContact contact : contacts) {
      volume += contact.volume();
      load += contact.load();
      handling += contact.volume() * contact.handleTime();
      waiting += contact.volume() * contact.patience();
    }
    double patience = abandons ? waiting / volume : Double.POSITIVE_INFINITY;
    List<Integer> types = contacts.stream().map(PoolContact::type).toList();
    return new PoolDemand(types, load, handling / volume, patience, minimumAgents);
  }

  /** The same with another load. */
  PoolDemand withLoad(double other) {
    return new PoolDemand(types, other, handleTime, patience, minimumAgents);
  }

  QueueModel model() {
    return patience < Double.POSITIVE_INFINITY
        ? ErlangA.of(load, handleTime, Math.max(patience, SHORTEST_PATIENCE))
        : ErlangC.of(load, handleTime);
  }
}
