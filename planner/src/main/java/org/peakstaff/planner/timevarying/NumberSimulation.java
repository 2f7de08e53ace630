package org.peakstaff.planner.timevarying;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.peakstaff.planner.timevarying.IterativeStaffing.Customers;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.random.Xoshiro256;

/**
 * Simulates the number of contacts in one queue, first come first served, for any laws of handle
 * time and patience, and looks at it at equally spaced instants.
 *
 * <p>Agents who are too many at a fall finish what they have in hand and leave: they and their
 * contacts are not counted from then on. Which ones is drawn.
 */
final class NumberSimulation {
  private static final Sampler UNIT = Sampler.exponential(1);

  private final double interval;
  private final List<Customers> types;
  private final int[] agents;
  private final boolean[] open;
  private final int instants;

  NumberSimulation(
      double interval, List<Customers> types, int[] agents, boolean[] open, int instants) {
    this.interval = interval;
    this.types = types;
    this.agents = agents;
    this.open = open;
    this.instants = instants;
  }

  /** Hears the number in the system at an instant of an interval. */
  interface Listener {
    void number(int interval, int number);
  }

  /** A customer: when it comes, how long it takes, when it gives up. */
  private record Customer(double arrival, double handleTime, double deadline) {}

  /** One replication. */
  void run(long seed, int replication, Listener listener) {
    List<Customer> customers = new ArrayList<>();
    types.forEach(type -> draw(type, seed, replication, customers));
    customers.sort(Comparator.comparingDouble(Customer::arrival));
    Xoshiro256 leavers = new Xoshiro256();
    StreamKey.seed(leavers, seed, replication, Purpose.ROUTING, 0);
    new Day(customers, leavers).run(listener);
  }

  private void draw(Customers type, long seed, int replication, List<Customer> customers) {
    Xoshiro256 gaps = stream(seed, replication, Purpose.ARRIVAL_GAP, type);
    Xoshiro256 handleTimes = stream(seed, replication, Purpose.HANDLE_TIME, type);
    Xoshiro256 patiences = stream(seed, replication, Purpose.PATIENCE, type);
    double left = UNIT.sample(gaps);
    for (int i = 0; i < agents.length; i++) {
      double rate = type.rates().get(i);
      double at = i * interval;
      double volume = rate * interval;
      double used = 0;
      while (used + left <= volume) {
        used += left;
        left = UNIT.sample(gaps);
        double arrival = at + used / rate;
        double handle =
            type.handleTimes().get(i).sample(handleTimes) * type.handleTimeFactors().get(i);
        double deadline = arrival + patience(type, i, patiences);
        customers.add(new Customer(arrival, handle, deadline));
      }
      left -= volume - used;
    }
  }

  private static double patience(Customers type, int interval, Xoshiro256 stream) {
    List<Sampler> laws = type.patiences();
    return laws == null
        ? Double.POSITIVE_INFINITY
        : laws.get(interval).sample(stream) * type.patienceFactors().get(interval);
  }

  private static Xoshiro256 stream(long seed, int replication, int purpose, Customers type) {
    Xoshiro256 stream = new Xoshiro256();
    StreamKey.seed(stream, seed, replication, purpose, type.entity());
    return stream;
  }

  /** A day under way. */
  private final class Day {
    private final List<Customer> customers;
    private final Xoshiro256 leavers;
    private final PriorityQueue<Double> busyUntil = new PriorityQueue<>();
    private final ArrayDeque<Customer> waiting = new ArrayDeque<>();
    private int staff;
    private int next;

    Day(List<Customer> customers, Xoshiro256 leavers) {
      this.customers = customers;
      this.leavers = leavers;
    }

    void run(Listener listener) {
      for (int i = 0; i < agents.length; i++) {
        advance(i * interval);
        if (open[i]) {
          change(agents[i], i * interval);
        }
        for (int k = 0; k < instants; k++) {
          double now = (i + (k + 0.5) / instants) * interval;
          advance(now);
          listener.number(i, busyUntil.size() + waitingAt(now));
        }
      }
    }

    private int waitingAt(double now) {
      waiting.removeIf(customer -> customer.deadline() < now);
      return waiting.size();
    }

    private void advance(double until) {
      while (true) {
        double arrival =
            next < customers.size() ? customers.get(next).arrival() : Double.POSITIVE_INFINITY;
        Double completion = busyUntil.peek();
        double done = completion == null ? Double.POSITIVE_INFINITY : completion;
        if (Math.min(arrival, done) > until) {
          return;
        }
        if (done <= arrival) {
          busyUntil.remove();
          take(done);
        } else {
          waiting.add(customers.get(next++));
          take(arrival);
        }
      }
    }

    /** Free agents take those who have waited longest and are still there. */
    private void take(double now) {
      while (busyUntil.size() < staff && !waiting.isEmpty()) {
        Customer first = waiting.remove();
        if (first.deadline() >= now) {
          busyUntil.add(now + first.handleTime());
        }
      }
    }

    private void change(int number, double now) {
      staff = number;
      if (busyUntil.size() > number) {
        List<Double> all = new ArrayList<>(busyUntil);
        while (all.size() > number) {
          all.remove((int) (leavers.nextDouble() * all.size()));
        }
        busyUntil.clear();
        busyUntil.addAll(all);
      }
      take(now);
    }
  }
}
