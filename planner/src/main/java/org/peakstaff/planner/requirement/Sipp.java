package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.channel.DeferredOutcome;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;

/**
 * SIPP: stationary, independent, period by period (Green, Kolesar and Soares 2001, "Improving the
 * SIPP approach for staffing service systems that have cyclic demands", Operations Research 49,
 * doi:10.1287/opre.49.4.549.11228). Each interval is planned as if its average arrival rate held
 * for ever, and each target holds in each interval whatever its scope.
 *
 * <p>What the formulas leave out, and the simulation brings in: work carried over from the interval
 * before, laws other than exponential, balking, priorities and overflow between groups, agents who
 * finish after their time, the rounding of net staff, absence drawn by the day.
 *
 * <p>Types of which agents hold several contacts enter with load and handle time divided by what a
 * full agent gets done; deferred work does not queue but is planned by its deadlines ({@link
 * DeferredNeeds}).
 *
 * <p>While no group that serves a type is open, nobody is planned for its contacts.
 */
final class Sipp {
  private final IntervalGrid grid;
  private final StaffTable staff;
  private final ContactDemand demand;
  private final PoolTargets targets;
  private final GroupPlanner planner;
  private final List<Pool> pools = new ArrayList<>();
  private final DeferredNeeds deferred;

  /** What each pool needs, by interval. */
  private final List<List<PoolRequirement>> required = new ArrayList<>();

  private Sipp(Scenario scenario) {
    grid = IntervalGrid.of(scenario.horizon());
    staff = StaffTable.of(scenario);
    demand = ContactDemand.of(scenario, grid, staff);
    targets = PoolTargets.of(scenario);
    planner = new GroupPlanner(scenario, grid, staff);
    for (int group = 0; group < staff.agentGroups().size(); group++) {
      pools.add(Pool.of(group, demand, targets, grid.size()));
    }
    deferred = new DeferredNeeds(scenario, grid, staff, demand);
    for (Pool pool : pools) {
      required.add(deferred.added(pool.group(), queues(pool)));
    }
  }

  /** What the queues of a pool need, by interval. */
  private List<PoolRequirement> queues(Pool pool) {
    List<PoolRequirement> queues = new ArrayList<>();
    for (int interval = 0; interval < grid.size(); interval++) {
      queues.add(planner.required(pool, interval, demand.contacts(pool.group(), interval)));
    }
    return queues;
  }

  /**
   * The requirement of a scenario.
   *
   * @throws UnplannableScenarioException if a target cannot be met or shrinkage leaves nobody
   */
  static StaffRequirement of(Scenario scenario, PlanningMethod method) {
    return new Sipp(scenario).requirement(method);
  }

  private StaffRequirement requirement(PlanningMethod method) {
    Map<String, StaffingPool> descriptions = new TreeMap<>();
    for (Pool pool : pools) {
      descriptions.put(
          staff.agentGroups().get(pool.group()),
          deferred.described(pool.group(), pool.description()));
    }
    List<PlanInterval> intervals = new ArrayList<>();
    for (int interval = 0; interval < grid.size(); interval++) {
      intervals.add(interval(interval));
    }
    return new StaffRequirement(method.id(), method.reason(), descriptions, intervals);
  }

  private PlanInterval interval(int interval) {
    Map<String, GroupRequirement> byGroup = new TreeMap<>();
    Map<Integer, QueueMeasures> measures = new TreeMap<>();
    for (Pool pool : pools) {
      List<PoolContact> contacts = demand.contacts(pool.group(), interval);
      PoolRequirement needed = required.get(pool.group()).get(interval);
      measures.putAll(needed.measures());
      byGroup.put(
          staff.agentGroups().get(pool.group()), planner.row(pool, interval, contacts, needed));
    }
    return new PlanInterval(grid.start(interval), forecasts(interval, measures), byGroup);
  }

  private Map<String, ContactForecast> forecasts(
      int interval, Map<Integer, QueueMeasures> measures) {
    Map<String, ContactForecast> byType = new TreeMap<>();
    for (int type = 0; type < demand.contactTypes().size(); type++) {
      byType.put(demand.contactTypes().get(type), forecast(type, interval, measures.get(type)));
    }
    return byType;
  }

  private ContactForecast forecast(int type, int interval, @Nullable QueueMeasures measures) {
    PoolContact contact = demand.contact(type, interval);
    DeferredOutcome backlog = deferred.outcome(type);
    return new ContactForecast(
        contact.volume(),
        contact.handleTime(),
        contact.load(),
        measures == null ? Double.NaN : serviceLevel(type, measures),
        measures == null ? Double.NaN : measures.averageSpeedOfAnswer(),
        measures == null ? Double.NaN : measures.pAbandon(),
        demand.open(type, interval),
        backlog == null ? Double.NaN : backlog.backlog().get(interval),
        backlog == null ? Double.NaN : backlog.oldest().get(interval));
  }

  private double serviceLevel(int type, QueueMeasures measures) {
    StaffingTarget.ServiceLevel level = targets.serviceLevel(type);
    return level == null ? Double.NaN : measures.serviceLevel(level.within(), level.convention());
  }
}
