package org.peakstaff.benchmarks.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.LogNormalSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * A simulation the way textbooks write it: an object per customer and event, arrivals, completions
 * and abandonments as events in a {@link PriorityQueue}.
 *
 * <p>The abandonment of a customer who is answered is left in the list and ignored when it comes
 * up, which is cheaper than removing it. Random numbers are xoshiro256++ with ziggurats, the
 * fastest a library has.
 */
public final class TextbookCenter {
  private final CenterModel model;
  private final List<Type> types = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Event> agenda = new PriorityQueue<>();
  private double now;
  private long offered;
  private long answered;
  private long answeredWithin;
  private long abandoned;
  private long delayed;
  private double waitOfAnswered;

  /**
   * A center that is empty.
   *
   * @param model what it is like
   * @param seed seed of its random numbers
   */
  public TextbookCenter(CenterModel model, long seed) {
    this.model = model;
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
    model.types().forEach(type -> types.add(new Type(type, random)));
    model.groups().forEach(group -> groups.add(new Group(group)));
    for (int t = 0; t < types.size(); t++) {
      Type type = types.get(t);
      model.types().get(t).groups().forEach(g -> type.groups.add(groups.get(g)));
    }
    for (int g = 0; g < groups.size(); g++) {
      Group group = groups.get(g);
      model.groups().get(g).types().forEach(t -> group.types.add(types.get(t)));
    }
  }

  /**
   * Runs until the last customer has left.
   *
   * @return contacts offered
   */
  public long run() {
    types.forEach(this::scheduleArrival);
    for (Event event = agenda.poll(); event != null; event = agenda.poll()) {
      now = event.time;
      event.happen();
    }
    return offered;
  }

  /**
   * Contacts answered.
   *
   * @return the number
   */
  public long answered() {
    return answered;
  }

  /**
   * Contacts abandoned.
   *
   * @return the number
   */
  public long abandoned() {
    return abandoned;
  }

  /**
   * Contacts that had to wait.
   *
   * @return the number
   */
  public long delayed() {
    return delayed;
  }

  /**
   * The share answered in time.
   *
   * @return of those offered
   */
  public double serviceLevel() {
    return (double) answeredWithin / offered;
  }

  /**
   * The average speed of answer.
   *
   * @return seconds
   */
  public double averageSpeedOfAnswer() {
    return waitOfAnswered / answered;
  }

  private void scheduleArrival(Type type) {
    double time = now + type.gap.sample();
    if (time < model.seconds()) {
      agenda.add(new Arrival(time, type));
    }
  }

  private void start(Customer customer, Agent agent) {
    double wait = now - customer.arrival;
    customer.answered = true;
    answered++;
    answeredWithin += wait <= CenterModel.ANSWER_WITHIN ? 1 : 0;
    waitOfAnswered += wait;
    agenda.add(new Completion(now + customer.type.handleTime.sample(), agent));
  }

  private void queue(Customer customer) {
    delayed++;
    Type type = customer.type;
    type.waiting.add(customer);
    if (type.patience != null) {
      agenda.add(new Abandonment(now + type.patience.sample(), customer));
    }
  }

  private static final class Type {
    private final ContinuousSampler gap;
    private final ContinuousSampler handleTime;
    private final @Nullable ContinuousSampler patience;
    private final Deque<Customer> waiting = new ArrayDeque<>();
    private final List<Group> groups = new ArrayList<>();

    private Type(CenterModel.Type model, UniformRandomProvider random) {
      gap = ZigguratSampler.Exponential.of(random, 1 / model.contactsPerSecond());
      handleTime = handleTime(model, random);
      patience =
          model.meanPatience() == Double.POSITIVE_INFINITY
              ? null
              : ZigguratSampler.Exponential.of(random, model.meanPatience());
    }

    private static ContinuousSampler handleTime(
        CenterModel.Type model, UniformRandomProvider random) {
      if (model.handleTimeCv() == 1) {
        return ZigguratSampler.Exponential.of(random, model.meanHandleTime());
      }
      double variance = Math.log1p(model.handleTimeCv() * model.handleTimeCv());
      double mu = Math.log(model.meanHandleTime()) - variance / 2;
      return LogNormalSampler.of(
          ZigguratSampler.NormalizedGaussian.of(random), mu, Math.sqrt(variance));
    }

    /** The customer who waits longest; those who have left are dropped from the line. */
    private @Nullable Customer next() {
      Customer head = waiting.poll();
      while (head != null && head.left) {
        head = waiting.poll();
      }
      return head;
    }
  }

  private static final class Group {
    private final Deque<Agent> idle = new ArrayDeque<>();
    private final List<Type> types = new ArrayList<>();

    private Group(CenterModel.Group model) {
      for (int agent = 0; agent < model.agents(); agent++) {
        idle.add(new Agent(this));
      }
    }
  }

  private static final class Agent {
    private final Group group;

    private Agent(Group group) {
      this.group = group;
    }
  }

  private static final class Customer {
    private final Type type;
    private final double arrival;
    private boolean answered;
    private boolean left;

    private Customer(Type type, double arrival) {
      this.type = type;
      this.arrival = arrival;
    }
  }

  private abstract static class Event implements Comparable<Event> {
    private final double time;

    private Event(double time) {
      this.time = time;
    }

    abstract void happen();

    @Override
    public int compareTo(Event other) {
      return Double.compare(time, other.time);
    }
  }

  private final class Arrival extends Event {
    private final Type type;

    private Arrival(double time, Type type) {
      super(time);
      this.type = type;
    }

    @Override
    void happen() {
      offered++;
      scheduleArrival(type);
      Customer customer = new Customer(type, now);
      for (Group group : type.groups) {
        Agent agent = group.idle.poll();
        if (agent != null) {
          start(customer, agent);
          return;
        }
      }
      queue(customer);
    }
  }

  private final class Completion extends Event {
    private final Agent agent;

    private Completion(double time, Agent agent) {
      super(time);
      this.agent = agent;
    }

    @Override
    void happen() {
      for (Type type : agent.group.types) {
        Customer customer = type.next();
        if (customer != null) {
          start(customer, agent);
          return;
        }
      }
      agent.group.idle.add(agent);
    }
  }

  private final class Abandonment extends Event {
    private final Customer customer;

    private Abandonment(double time, Customer customer) {
      super(time);
      this.customer = customer;
    }

    @Override
    void happen() {
      if (!customer.answered) {
        customer.left = true;
        abandoned++;
      }
    }
  }
}
