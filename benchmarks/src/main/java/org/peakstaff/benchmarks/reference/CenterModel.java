package org.peakstaff.benchmarks.reference;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A contact center with constant rates and constant staff, first come first served within a type,
 * longest idle agent within a group.
 *
 * @param seconds length of time in which contacts arrive; those in the center are then served
 * @param types contact types
 * @param groups agent groups
 */
public record CenterModel(double seconds, List<Type> types, List<Group> groups) {
  /** Seconds within which a contact is answered in time. */
  public static final int ANSWER_WITHIN = 20;

  private static final double HANDLE_TIME = 180;

  /** Copies the lists. */
  public CenterModel {
    types = List.copyOf(types);
    groups = List.copyOf(groups);
  }

  /**
   * A contact type.
   *
   * @param contactsPerSecond rate of its Poisson arrivals
   * @param meanHandleTime in seconds
   * @param handleTimeCv coefficient of variation; 1 is exponential, everything else lognormal
   * @param meanPatience of an exponential patience in seconds; infinite for none
   * @param groups numbers of the groups that can take it, the preferred one first
   */
  public record Type(
      double contactsPerSecond,
      double meanHandleTime,
      double handleTimeCv,
      double meanPatience,
      List<Integer> groups) {
    /** Copies the list. */
    public Type {
      groups = List.copyOf(groups);
    }
  }

  /**
   * An agent group.
   *
   * @param agents number of agents
   * @param types numbers of the types it can take, the preferred one first
   */
  public record Group(int agents, List<Integer> types) {
    /** Copies the list. */
    public Group {
      types = List.copyOf(types);
    }
  }

  /**
   * M/M/n+M: load = agents, patience twice the handle time of 3 minutes.
   *
   * @param agents number of agents
   * @param contacts expected contacts, of which whole half hours are made
   * @return the model
   */
  public static CenterModel abandoning(int agents, double contacts) {
    return queue(agents, agents, 2 * HANDLE_TIME, contacts);
  }

  /**
   * M/M/n without abandonment, at a load of 95 % of the agents.
   *
   * @param agents number of agents
   * @param contacts expected contacts, of which whole half hours are made
   * @return the model
   */
  public static CenterModel patient(int agents, double contacts) {
    return queue(agents, 0.95 * agents, Double.POSITIVE_INFINITY, contacts);
  }

  private static CenterModel queue(int agents, double load, double patience, double contacts) {
    double rate = load / HANDLE_TIME;
    double halfHours = Math.max(1, Math.rint(contacts / rate / 1800));
    Type type = new Type(rate, HANDLE_TIME, 1, patience, List.of(0));
    return new CenterModel(halfHours * 1800, List.of(type), List.of(new Group(agents, List.of(0))));
  }

  /**
   * Five types and five groups of 100 agents, each with a first and a second skill; 50,000 contacts
   * a day with lognormal handle times.
   *
   * @param days how many days
   * @return the model
   */
  public static CenterModel multiSkill(int days) {
    List<Type> types =
        IntStream.range(0, 5)
            .mapToObj(t -> new Type(10_000 / 86_400.0, 855, 1.2, 180, List.of(t, (t + 4) % 5)))
            .toList();
    List<Group> groups =
        IntStream.range(0, 5).mapToObj(g -> new Group(100, List.of(g, (g + 1) % 5))).toList();
    return new CenterModel(days * 86_400.0, types, groups);
  }
}
