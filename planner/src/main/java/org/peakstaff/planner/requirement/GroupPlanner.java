package org.peakstaff.planner.requirement;

import java.util.List;
import java.util.Objects;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.erlang.Tolerance;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;

/** From the demand on an agent group to a row of the plan. */
final class GroupPlanner {
  private static final double QUIET = 0.1;
  private static final double BUSY = 0.9;

  /** Erlangs without arrivals that nobody is staffed for. */
  private static final double LITTLE_LOAD = 0.05;

  private static final String MINIMUM = PoolSolver.MINIMUM_AGENTS;
  private static final String SIMULATION = PlanningMethod.SIMULATION.id();

  private final IntervalGrid grid;
  private final StaffTable staff;
  private final List<AgentGroup> agents;
  private final PoolSolver solver;
  private final BusyDays days;

  GroupPlanner(Scenario scenario, IntervalGrid grid, StaffTable staff) {
    this.grid = grid;
    this.staff = staff;
    this.agents =
        staff.agentGroups().stream()
            .map(id -> Objects.requireNonNull(scenario.agentGroups().get(id)))
            .toList();
    this.solver = new PoolSolver(PoolTargets.of(scenario));
    this.days = new BusyDays(scenario.busyness(), List.copyOf(scenario.contactTypes().keySet()));
  }

  /**
   * What the pool needs on a day as forecast.
   *
   * @param load erlangs to plan with
   */
  PoolRequirement required(PoolTimeline pool, int interval, double load) {
    int minimum = minimum(pool.pool(), interval);
    if (!pool.contacts(interval).isEmpty()) {
      return solver.requirement(demand(pool, interval, load));
    }
    boolean work = staff.open(pool.group(), interval) && load >= LITTLE_LOAD && pool.hasVolume();
    return work
        ? solver.requirement(demand(pool, interval, load)).withoutMeasures()
        : PoolRequirement.idle(minimum);
  }

  /** What the formula says about a number of agents that another method has found. */
  PoolRequirement at(
      PoolTimeline pool, int interval, double load, int agents, PoolRequirement found) {
    return agents == found.agents() || pool.contacts(interval).isEmpty()
        ? found
        : solver.at(demand(pool, interval, load), agents, found);
  }

  /** What the formula says about agents found by simulation, and that they were. */
  PoolRequirement staffed(
      PoolTimeline pool, int interval, double load, int agents, PoolRequirement found) {
    boolean queues = agents > 0 && found.deferred() == 0 && !pool.contacts(interval).isEmpty();
    PoolRequirement at = queues ? at(pool, interval, load, agents, found) : found;
    String binding =
        agents == 0 ? null : agents == minimum(pool.pool(), interval) ? MINIMUM : SIMULATION;
    return at.withAgents(agents, binding);
  }

  private PoolDemand demand(PoolTimeline pool, int interval, double load) {
    PoolDemand natural =
        PoolDemand.of(
            pool.typical(interval), pool.pool().abandons(), minimum(pool.pool(), interval));
    return load == pool.load(interval) || !(load > 0) ? natural : natural.withLoad(load);
  }

  /** The row of the plan. */
  GroupRequirement row(PoolTimeline pool, int interval, double load, PoolRequirement required) {
    int group = pool.group();
    int rostered = rostered(group, interval, required.agents());
    int scheduled = staff.scheduled(group, interval);
    return new GroupRequirement(
        required.agents(),
        required.agentsWithoutOccupancyCap(),
        onDay(QUIET, pool, interval, load, required),
        onDay(BUSY, pool, interval, load, required),
        rostered,
        scheduled,
        scheduled * Math.max(0, 1 - shrinkage(group, interval)),
        scheduled - rostered,
        required.occupancy(),
        required.binding(),
        staff.open(group, interval));
  }

  int minimum(Pool pool, int interval) {
    return staff.open(pool.group(), interval) ? agents.get(pool.group()).minimumAgents() : 0;
  }

  /** By formula at the load of such a day, plus what the method adds to the formula. */
  private int onDay(
      double probability, PoolTimeline pool, int interval, double load, PoolRequirement required) {
    if (pool.contacts(interval).isEmpty() || !days.vary()) {
      return required.agents();
    }
    PoolDemand forecast = demand(pool, interval, load);
    int minimum = forecast.minimumAgents();
    double then = forecast.load() * days.factor(probability, pool.contacts(interval));
    int agents = then > 0 ? solver.agents(forecast.withLoad(then)) : minimum;
    return Math.max(minimum, agents + required.agents() - solver.agents(forecast));
  }

  /** Shrinkage and the day's absence, as a share of paid time. */
  private double shrinkage(int group, int interval) {
    AgentGroup.Shrinkage shrinkage = agents.get(group).shrinkage();
    return shrinkage.outOfOffice().value()
        + shrinkage.inOffice().value()
        + staff.absence(group, grid.dayOf(interval));
  }

  private int rostered(int group, int interval, int required) {
    double present = 1 - shrinkage(group, interval);
    if (required == 0) {
      return 0;
    }
    if (!(present > Tolerance.RELATIVE)) {
      throw new UnplannableScenarioException(
          "agentGroups." + staff.agentGroups().get(group) + ".shrinkage",
          "shrinkage and absence leave nobody at work at " + grid.start(interval));
    }
    return (int) Tolerance.ceilQuotient(required, present);
  }
}
