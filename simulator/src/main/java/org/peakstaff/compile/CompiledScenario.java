package org.peakstaff.compile;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;
import org.peakstaff.statistics.ReplicationTally;
import org.peakstaff.statistics.RowLayout;

/**
 * A scenario flattened for the engines: dense numbers, ticks and samplers. Immutable and shared
 * between threads; the arrays it hands out are not to be written to.
 *
 * @param scenario where it came from
 * @param sha256 hash of that scenario
 * @param grid the planning intervals
 * @param typeIds contact type ids in the order that settles ties
 * @param groupIds agent group ids in the order that settles ties
 * @param demand arrivals and what customers bring with them
 * @param staffing who is there
 * @param rules who takes whom
 * @param journeys what lies before and beyond the queues, null when the queues are all there is
 */
public record CompiledScenario(
    Scenario scenario,
    String sha256,
    IntervalGrid grid,
    List<String> typeIds,
    List<String> groupIds,
    Demand demand,
    Staffing staffing,
    Rules rules,
    @Nullable Journeys journeys) {
  /** Copies the lists. */
  public CompiledScenario {
    typeIds = List.copyOf(typeIds);
    groupIds = List.copyOf(groupIds);
  }

  /**
   * The same center with other people at work: nobody of them is absent.
   *
   * @param agents at work, per dense agent group and interval; copied
   * @return a scenario that shares everything else with this one
   * @throws IllegalArgumentException if there is not one number per group and interval
   */
  public CompiledScenario withAgentsAtWork(int[][] agents) {
    Staffing other = new Staffing(groups());
    if (agents.length != groups()) {
      throw new IllegalArgumentException(agents.length + " agent groups instead of " + groups());
    }
    for (int group = 0; group < agents.length; group++) {
      if (agents[group].length != intervals()) {
        throw new IllegalArgumentException(
            agents[group].length + " intervals instead of " + intervals());
      }
      other.entity[group] = staffing.entity[group];
      other.net[group] = agents[group].clone();
      other.absence[group] = new double[staffing.absence[group].length];
      other.closingFall[group] = staffing.closingFall[group];
    }
    return new CompiledScenario(
        scenario, sha256, grid, typeIds, groupIds, demand, other, rules, journeys);
  }

  /**
   * Whether a target holds in each interval that counts the contacts of a type: its own, or that of
   * all types together, which leaves deferred work out.
   *
   * @param type dense contact type
   * @return false when all its targets are over longer stretches
   */
  public boolean isHeldInIntervals(int type) {
    ContactType contactType =
        Objects.requireNonNull(scenario.contactTypes().get(typeIds.get(type)));
    Target own = contactType.target();
    TotalTarget total = scenario.plan().target();
    return (own != null && own.over() == Target.Scope.INTERVAL)
        || (total != null
            && total.over() == Target.Scope.INTERVAL
            && contactType.deferred() == null);
  }

  /**
   * Number of contact types.
   *
   * @return at least 1
   */
  public int types() {
    return typeIds.size();
  }

  /**
   * Number of agent groups.
   *
   * @return at least 1
   */
  public int groups() {
    return groupIds.size();
  }

  /**
   * Ids of self-service in the order of their dense numbers.
   *
   * @return empty without self-service
   */
  public List<String> deskIds() {
    return List.copyOf(scenario.selfService().keySet());
  }

  /**
   * Number of intervals.
   *
   * @return at least 1
   */
  public int intervals() {
    return grid.size();
  }

  /**
   * Number of days.
   *
   * @return at least 1
   */
  public int days() {
    return grid.days();
  }

  /**
   * The first interval of a day.
   *
   * @param day 0 to {@link #days()}
   * @return an interval
   */
  public int firstOf(int day) {
    return grid.firstOf(day);
  }

  /**
   * The day of an interval.
   *
   * @param interval an interval
   * @return 0 to {@code days() - 1}
   */
  public int dayOf(int interval) {
    return grid.dayOf(interval);
  }

  /**
   * What random draws of a day are keyed by.
   *
   * @param day a day
   * @return the date as a number of days since 1970-01-01
   */
  public long dateKey(int day) {
    return grid.date(day).toEpochDay();
  }

  /**
   * What random draws of an interval are keyed by.
   *
   * @param interval an interval
   * @return its start in seconds since 1970-01-01T00:00Z
   */
  public long startKey(int interval) {
    return grid.start(0).toEpochSecond() + interval * grid.intervalSeconds();
  }

  /**
   * Length of an interval.
   *
   * @return ticks
   */
  public long intervalTicks() {
    return grid.intervalSeconds() * Ticks.PER_SECOND;
  }

  /**
   * The first interval that is measured, after the warm-up.
   *
   * @return 0 without a warm-up
   */
  public int firstMeasured() {
    var warmUp = scenario.horizon().warmUp();
    return warmUp == null ? 0 : Math.toIntExact(warmUp.toSeconds() / grid.intervalSeconds());
  }

  /**
   * The length of a batch of a long run.
   *
   * @return in intervals, 0 for replications
   */
  public int intervalsPerBatch() {
    var batches = scenario.horizon().batches();
    return batches == null
        ? 0
        : Math.toIntExact(batches.length().toSeconds() / grid.intervalSeconds());
  }

  /**
   * The number of batches of a long run: the time after the warm-up is a whole number of them.
   *
   * @return 0 for replications
   */
  public int batches() {
    int length = intervalsPerBatch();
    return length == 0 ? 0 : (intervals() - firstMeasured()) / length;
  }

  /**
   * The layout of a replication's row.
   *
   * @return the layout
   */
  public RowLayout layout() {
    if (journeys == null) {
      return RowLayout.of(types(), groups(), intervals(), grid.days());
    }
    return journeys.hasOffers() || journeys.responses() != null
        ? RowLayout.withAllJourneys(types(), groups(), intervals(), grid.days())
        : RowLayout.withJourneys(types(), groups(), intervals(), grid.days());
  }

  /**
   * A tally for one engine.
   *
   * @return a new tally
   */
  public ReplicationTally newTally() {
    return new ReplicationTally(
        layout(),
        intervalTicks(),
        dayOfInterval(),
        firstMeasured(),
        demand.within(),
        demand.shortAbandon());
  }

  /**
   * The day of every interval.
   *
   * @return one day number per interval
   */
  public int[] dayOfInterval() {
    int[] days = new int[intervals()];
    for (int i = 0; i < days.length; i++) {
      days[i] = grid.dayOf(i);
    }
    return days;
  }

  /** The agents' side, by dense agent group. */
  public static final class Staffing {
    final long[] entity;
    final int[][] net;
    final double[][] absence;
    final boolean[][] closingFall;

    Staffing(int groups) {
      entity = new long[groups];
      net = new int[groups][];
      absence = new double[groups][];
      closingFall = new boolean[groups][];
    }

    /**
     * The key of a group's absence draws.
     *
     * @param group dense agent group
     * @return the hash of its id
     */
    public long entity(int group) {
      return entity[group];
    }

    /**
     * Agents before absence, where they are given by counts.
     *
     * @param group dense agent group
     * @return heads per interval; all 0 for a group with shifts, who are in the {@link ShiftPlan}
     */
    public int[] net(int group) {
      return net[group];
    }

    /**
     * Absence.
     *
     * @param group dense agent group
     * @return probability per day
     */
    public double[] absence(int group) {
      return absence[group];
    }

    /**
     * Whether agents who leave at the start of an interval first empty the queues that close then.
     *
     * @param group dense agent group
     * @param interval an interval
     * @return true when a type it serves closes then under the rule {@code serve}
     */
    public boolean closingFall(int group, int interval) {
      return closingFall[group][interval];
    }
  }

  /** Routing, by dense numbers. */
  public static final class Rules {
    final Tiers[] groupsOf;
    final Tiers[] typesOf;
    final double[][] weight;
    final double[][] handleFactor;
    final GroupChoice groupChoice;
    final boolean fixedOrder;

    Rules(int types, int groups, Routing routing) {
      groupsOf = new Tiers[types];
      typesOf = new Tiers[groups];
      weight = new double[groups][types];
      handleFactor = new double[groups][types];
      groupChoice = GroupChoice.valueOf(routing.group().name());
      fixedOrder = routing.contact() == Routing.ContactRule.FIXED_ORDER;
    }

    /**
     * The groups that serve each type, by rank.
     *
     * @return tiers of groups, per type
     */
    public Tiers[] groupsOf() {
      return groupsOf;
    }

    /**
     * The types each group serves, by priority.
     *
     * @return tiers of types, per group
     */
    public Tiers[] typesOf() {
      return typesOf;
    }

    /**
     * Weights of waits.
     *
     * @return weight per group and type
     */
    public double[][] weight() {
      return weight;
    }

    /**
     * Handle-time factors.
     *
     * @return factor per group and type
     */
    public double[][] handleFactor() {
      return handleFactor;
    }

    /**
     * The rule among groups of equal rank.
     *
     * @return the rule
     */
    public GroupChoice groupChoice() {
      return groupChoice;
    }

    /**
     * The rule among types of equal priority.
     *
     * @return true for the first in order, false for the longest weighted wait
     */
    public boolean fixedOrder() {
      return fixedOrder;
    }
  }

  /** Which group takes a contact, among those of equal rank with a free agent. */
  public enum GroupChoice {
    /** That of the agent idle longest. */
    LONGEST_IDLE,
    /** That with the smallest share of its agents busy. */
    LEAST_OCCUPIED,
    /** The first in order. */
    IN_ORDER,
    /** That of a free agent drawn at random. */
    RANDOM
  }
}
