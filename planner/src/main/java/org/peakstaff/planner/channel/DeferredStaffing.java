package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many agents deferred work needs, interval by interval: cumulative arrivals A(t), cumulative
 * service S(t), and the rule that everything is done in time, S(t) &gt;= D(t) = A(t - T) at every
 * moment, and nothing before it has come, S(t) &lt;= A(t).
 *
 * <p>Between those two curves there is room, and a {@link Spread} says how it is used. Work is a
 * fluid: contacts by their mean, in agent-seconds. Types that share agents each keep their own two
 * curves; that is exact, where one curve for their sum would let work that is not urgent stand in
 * for work that is. A share below 1 in a target is done as a stream of its own: the rest has to be
 * done by the end of the horizon only, which needs somebody who knows which contacts may wait.
 *
 * <p>Idle time of synchronous staff is used first ({@link Blending}); only what it leaves undone
 * asks for agents.
 *
 * @param hours when agents can be at work
 * @param works the types of work
 * @param idle agents' worth of time that others have free, by interval, at least 0; it counts also
 *     outside the hours
 * @param costs of an agent-hour by interval, at least 0
 * @param occupancyCap share of an agent's time that work may fill, above 0
 * @param maximumAgents the most agents in any interval; may be infinite
 */
public record DeferredStaffing(
    WorkingTime hours,
    List<DeferredWork> works,
    List<Double> idle,
    List<Double> costs,
    double occupancyCap,
    double maximumAgents) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if lengths differ or a value is out of its domain
   */
  public DeferredStaffing {
    works = List.copyOf(works);
    idle = List.copyOf(idle);
    costs = List.copyOf(costs);
    if (idle.size() != hours.size() || costs.size() != hours.size()) {
      throw new IllegalArgumentException(
          "idle agents and costs need one value for each of " + hours.size() + " intervals");
    }
    idle.forEach(agents -> Check.notNegative("idle agents", agents));
    costs.forEach(cost -> Check.notNegative("cost", cost));
    Check.share("occupancy cap", occupancyCap);
    Check.positive("occupancy cap", occupancyCap);
    if (!(maximumAgents >= 0)) {
      throw new IllegalArgumentException("maximum agents must be at least 0, was " + maximumAgents);
    }
    for (DeferredWork work : works) {
      checkGrid(hours, work);
    }
  }

  private static void checkGrid(WorkingTime hours, DeferredWork work) {
    if (work.hours().size() != hours.size()
        || work.hours().intervalSeconds() != hours.intervalSeconds()) {
      throw new IllegalArgumentException(work.id() + " needs the intervals of the agents' hours");
    }
  }

  /**
   * Work for agents of their own, whose hours all cost the same and may be filled entirely.
   *
   * @param hours when agents can be at work
   * @param works the types of work
   * @return the task
   */
  public static DeferredStaffing of(WorkingTime hours, List<DeferredWork> works) {
    return new DeferredStaffing(
        hours,
        works,
        Collections.nCopies(hours.size(), 0.0),
        Collections.nCopies(hours.size(), 1.0),
        1,
        Double.POSITIVE_INFINITY);
  }

  /**
   * The same with free time of others.
   *
   * @param agents worth of time, by interval
   * @return the changed copy
   */
  public DeferredStaffing withIdle(List<Double> agents) {
    return new DeferredStaffing(hours, works, agents, costs, occupancyCap, maximumAgents);
  }

  /**
   * The same with hours that differ in cost.
   *
   * @param perHour cost of an agent-hour by interval
   * @return the changed copy
   */
  public DeferredStaffing withCosts(List<Double> perHour) {
    return new DeferredStaffing(hours, works, idle, perHour, occupancyCap, maximumAgents);
  }

  /**
   * The same with agents who are not busy all the time.
   *
   * @param cap share of an agent's time that work may fill
   * @return the changed copy
   */
  public DeferredStaffing withOccupancyCap(double cap) {
    return new DeferredStaffing(hours, works, idle, costs, cap, maximumAgents);
  }

  /**
   * The same with a limit on agents.
   *
   * @param agents the most in any interval
   * @return the changed copy
   */
  public DeferredStaffing withMaximumAgents(double agents) {
    return new DeferredStaffing(hours, works, idle, costs, occupancyCap, agents);
  }

  /**
   * The staff that does everything in time.
   *
   * @param spread how the room between arrival and deadline is used
   * @return agents by interval, and what becomes of the work
   * @throws InfeasibleWorkException if no staff does everything in time, with the reason
   */
  public DeferredPlan plan(Spread spread) {
    List<DeferredStream> streams = DeferredStream.of(works, hours);
    Feasibility.check(this, streams);
    DeferredSchedule schedule =
        switch (spread) {
          case FLATTEST, CHEAPEST -> DeferredProgram.solve(this, streams, spread);
          case EVEN_OVER_WINDOW -> DueSpread.of(this, streams, EvenSpread.of(this, streams));
          case EARLIEST_DUE_FIRST -> DueSpread.of(this, streams, new double[hours.size()]);
        };
    WholeAgents whole = WholeAgents.of(this, streams, schedule);
    return new DeferredPlan(
        spread,
        schedule.agents(),
        whole.agents(),
        outcomes(streams, schedule.agents()),
        outcomes(streams, asReal(whole.agents())));
  }

  /**
   * What becomes of the work with given agents, who take what is due earliest.
   *
   * @param agents by interval, at least 0
   * @return backlog, age and punctuality by type, in the order of the types
   * @throws IllegalArgumentException if there is not one number for each interval
   */
  public List<DeferredOutcome> outcomes(List<Double> agents) {
    if (agents.size() != hours.size()) {
      throw new IllegalArgumentException("agents need one value for each interval");
    }
    agents.forEach(n -> Check.notNegative("agents", n));
    return outcomes(DeferredStream.of(works, hours), agents);
  }

  private List<DeferredOutcome> outcomes(List<DeferredStream> streams, List<Double> agents) {
    return DeferredFlow.of(this, streams, agents).outcomes();
  }

  private static List<Double> asReal(List<Integer> whole) {
    List<Double> real = new ArrayList<>();
    whole.forEach(n -> real.add((double) n));
    return real;
  }

  /** Work that the given agents and the idle time of others do in an interval, agent-seconds. */
  double capacity(int interval, double agents) {
    double own = hours.open().get(interval) ? agents * occupancyCap : 0;
    return (own + idle.get(interval)) * hours.intervalSeconds();
  }

  /** Agents needed for so much work in an interval, after the idle time of others. */
  double agentsFor(int interval, double work) {
    double own = work / hours.intervalSeconds() - idle.get(interval);
    return own > 0 ? own / occupancyCap : 0;
  }
}
