package org.peakstaff.planner.requirement;

import java.util.Map;
import java.util.TreeMap;
import org.peakstaff.compile.LinearRates;
import org.peakstaff.planner.timevarying.ArrivalRate;

/**
 * The arrival rate of a pool within its intervals: constant, or along straight lines through the
 * volumes of those contact types whose scenario asks for that, as the simulation has them.
 */
final class RateCourse {
  private final PoolTimeline pool;
  private final double seconds;
  private final Map<Integer, LinearRates> linear = new TreeMap<>();

  private RateCourse(PoolTimeline pool, ContactDemand demand, double seconds) {
    this.pool = pool;
    this.seconds = seconds;
    for (int type = 0; type < demand.contactTypes().size(); type++) {
      if (demand.isLinear(type)) {
        linear.put(type, LinearRates.through(rates(type)));
      }
    }
  }

  static RateCourse of(PoolTimeline pool, ContactDemand demand, double seconds) {
    return new RateCourse(pool, demand, seconds);
  }

  private double[] rates(int type) {
    double[] rates = new double[pool.intervals()];
    for (int i = 0; i < rates.length; i++) {
      for (PoolContact contact : pool.contacts(i)) {
        rates[i] += contact.type() == type ? rate(contact) : 0;
      }
    }
    return rates;
  }

  /** The mean rate of a contact, per second. */
  double rate(PoolContact contact) {
    return contact.volume() / seconds;
  }

  /** Whether the rate of a type changes within intervals. */
  boolean isLinear(int type) {
    return linear.containsKey(type);
  }

  /** The rate of a contact at the beginning of an interval. */
  double left(PoolContact contact, int interval) {
    LinearRates lines = linear.get(contact.type());
    return lines == null ? rate(contact) : lines.left(interval);
  }

  /** The rate of a contact in the middle of an interval. */
  double middle(PoolContact contact, int interval) {
    LinearRates lines = linear.get(contact.type());
    return lines == null ? rate(contact) : lines.middle(interval);
  }

  /** The rate of a contact at the end of an interval. */
  double right(PoolContact contact, int interval) {
    LinearRates lines = linear.get(contact.type());
    return lines == null ? rate(contact) : lines.right(interval);
  }

  /** The rate of all contacts together. */
  ArrivalRate total() {
    int intervals = pool.intervals();
    double[] left = new double[intervals];
    double[] middle = new double[intervals];
    double[] right = new double[intervals];
    boolean bent = false;
    for (int i = 0; i < intervals; i++) {
      for (PoolContact contact : pool.contacts(i)) {
        left[i] += left(contact, i);
        middle[i] += middle(contact, i);
        right[i] += right(contact, i);
        bent |= isLinear(contact.type());
      }
    }
    return bent ? ArrivalRate.bent(seconds, left, middle, right) : constant();
  }

  private ArrivalRate constant() {
    double[] rates = new double[pool.intervals()];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = pool.volume(i) / seconds;
    }
    return ArrivalRate.constant(seconds, rates);
  }
}
