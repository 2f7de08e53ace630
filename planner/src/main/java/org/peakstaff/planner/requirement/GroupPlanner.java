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
    this.days = new BusyDays(scenario.busyness());
  }

  /** What the pool needs on a day as forecast. */
  PoolRequirement required(Pool pool, int interval, List<PoolContact> contacts) {
    int minimum = minimum(pool, interval);
    return contacts.isEmpty()
        ? PoolRequirement.idle(minimum)
        : solver.requirement(PoolDemand.of(contacts, pool.abandons(), minimum));
  }

  /** The row of the plan. */
  GroupRequirement row(
      Pool pool, int interval, List<PoolContact> contacts, PoolRequirement required) {
    int group = pool.group();
    int rostered = rostered(group, interval, required.agents());
    int scheduled = staff.scheduled(group, interval);
    return new GroupRequirement(
        required.agents(),
        required.agentsWithoutOccupancyCap(),
        onDay(QUIET, pool, interval, contacts, required),
        onDay(BUSY, pool, interval, contacts, required),
        rostered,
        scheduled,
        scheduled * Math.max(0, 1 - shrinkage(group, interval)),
        scheduled - rostered,
        required.occupancy(),
        required.binding(),
        staff.open(group, interval));
  }

  private int minimum(Pool pool, int interval) {
    return staff.open(pool.group(), interval) ? agents.get(pool.group()).minimumAgents() : 0;
  }

  private int onDay(
      double probability,
      Pool pool,
      int interval,
      List<PoolContact> contacts,
      PoolRequirement required) {
    if (contacts.isEmpty() || !days.vary()) {
      return required.agents();
    }
    double[] loads = contacts.stream().mapToDouble(PoolContact::load).toArray();
    PoolDemand forecast = PoolDemand.of(contacts, pool.abandons(), minimum(pool, interval));
    double load = forecast.load() * days.factor(probability, loads);
    int queues = load > 0 ? solver.agents(forecast.withLoad(load)) : minimum(pool, interval);
    return queues + required.deferred();
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
