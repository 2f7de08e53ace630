package org.peakstaff.benchmarks.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.stat.Tally;

/**
 * M/M/n in SSJ (L'Ecuyer, Meliani and Vaucher 2002), after the single-server queue of its user's
 * guide: events with its default event list, its generator and its tally of waits.
 */
public final class SsjQueue {
  private final CenterModel model;
  private final RandomVariateGen gaps;
  private final RandomVariateGen handleTimes;
  private final Simulator simulator = new Simulator();
  private final Deque<Customer> waiting = new ArrayDeque<>();
  private final Tally waits = new Tally("waits");
  private int idle;
  private long offered;

  /**
   * A queue.
   *
   * @param model one type without abandonment and one group
   */
  public SsjQueue(CenterModel model) {
    this.model = model;
    CenterModel.Type type = model.types().get(0);
    gaps = new ExponentialGen(new MRG32k3a(), type.contactsPerSecond());
    handleTimes = new ExponentialGen(new MRG32k3a(), 1 / type.meanHandleTime());
  }

  /**
   * Runs from an empty queue until the last customer has left; the random numbers go on where the
   * last run ended.
   *
   * @return contacts offered
   */
  public long run() {
    simulator.init();
    waits.init();
    waiting.clear();
    idle = model.groups().get(0).agents();
    offered = 0;
    new Arrival().schedule(gaps.nextDouble());
    simulator.start();
    return offered;
  }

  /**
   * The average speed of answer.
   *
   * @return seconds
   */
  public double averageSpeedOfAnswer() {
    return waits.average();
  }

  private void start(Customer customer) {
    waits.add(simulator.time() - customer.arrival);
    new Departure().schedule(handleTimes.nextDouble());
  }

  private record Customer(double arrival) {}

  private final class Arrival extends Event {
    private Arrival() {
      super(simulator);
    }

    @Override
    public void actions() {
      offered++;
      double gap = gaps.nextDouble();
      if (simulator.time() + gap < model.seconds()) {
        new Arrival().schedule(gap);
      }
      Customer customer = new Customer(simulator.time());
      if (idle > 0) {
        idle--;
        start(customer);
      } else {
        waiting.add(customer);
      }
    }
  }

  private final class Departure extends Event {
    private Departure() {
      super(simulator);
    }

    @Override
    public void actions() {
      Customer next = waiting.poll();
      if (next == null) {
        idle++;
      } else {
        start(next);
      }
    }
  }
}
