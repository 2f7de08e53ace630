package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;

/**
 * What queueing formulas say of a center under some {@link Assumptions}: the real-valued
 * requirement of every agent group and interval, and the service level of a staff given.
 *
 * <p>Deferred work does not queue: a type of it needs its work spread evenly over the open
 * intervals of its group; with pooling the idle time of the group's other agents does what it can
 * of it.
 */
final class FormulaStaff {
  /** Erlangs without arrivals that nobody is staffed for. */
  private static final double LITTLE_LOAD = 0.05;

  private final Scenario scenario;
  private final IntervalGrid grid;
  private final StaffTable staff;
  private final ContactDemand demand;
  private final PoolTargets targets;
  private final BusyDays days;
  private final Assumptions assumptions;

  /** One per group and queue, then by interval, null where nobody queues. */
  private final List<List<@Nullable AssumedQueue[]>> queues = new ArrayList<>();

  private final List<List<PoolTimeline>> timelines = new ArrayList<>();

  /** By group, queue and interval. */
  private final List<double[][]> agents = new ArrayList<>();

  private FormulaStaff(Scenario scenario, ContactDemand demand, Assumptions assumptions) {
    this.scenario = scenario;
    this.demand = demand;
    this.assumptions = assumptions;
    grid = IntervalGrid.of(scenario.horizon());
    staff = StaffTable.of(scenario);
    targets = PoolTargets.of(scenario);
    days = new BusyDays(scenario.busyness(), List.copyOf(scenario.contactTypes().keySet()));
  }

  /**
   * Plans a center.
   *
   * @param scenario the center
   * @param demand what comes to the agents
   * @throws UnplannableScenarioException if no number of agents meets a target
   */
  static FormulaStaff of(Scenario scenario, ContactDemand demand, Assumptions assumptions) {
    FormulaStaff planned = new FormulaStaff(scenario, demand, assumptions);
    for (int group = 0; group < planned.staff.agentGroups().size(); group++) {
      planned.plan(group);
    }
    return planned;
  }

  private void plan(int group) {
    Pool pool = Pool.of(group, demand, targets, grid.size());
    PoolTimeline all = PoolTimeline.of(pool, demand, grid.size());
    List<PoolTimeline> parts =
        assumptions.pooling() ? List.of(all) : types(all).stream().map(all::only).toList();
    List<@Nullable AssumedQueue[]> planned = parts.stream().map(this::queues).toList();
    double[][] least = new double[parts.size()][grid.size()];
    for (int q = 0; q < least.length; q++) {
      @Nullable AssumedQueue[] queue = planned.get(q);
      Arrays.stream(queue)
          .filter(Objects::nonNull)
          .distinct()
          .parallel()
          .forEach(AssumedQueue::leastAgents);
      least[q] = Arrays.stream(queue).mapToDouble(FormulaStaff::least).toArray();
    }
    timelines.add(parts);
    queues.add(planned);
    agents.add(least);
  }

  private static double least(@Nullable AssumedQueue queue) {
    return queue == null ? 0 : queue.leastAgents();
  }

  private static TreeSet<Integer> types(PoolTimeline all) {
    TreeSet<Integer> types = new TreeSet<>();
    for (int i = 0; i < all.intervals(); i++) {
      all.contacts(i).forEach(contact -> types.add(contact.type()));
    }
    return types;
  }

  private @Nullable AssumedQueue[] queues(PoolTimeline part) {
    PlanningMethod method = assumptions.carryOver() ? PlanningMethod.MOL : PlanningMethod.SIPP;
    double[] loads = PlanningLoads.of(method, part, demand, grid.intervalSeconds());
    Map<List<Object>, AssumedQueue> known = new HashMap<>();
    @Nullable AssumedQueue[] queues = new AssumedQueue[grid.size()];
    for (int i = 0; i < queues.length; i++) {
      boolean comes = !part.contacts(i).isEmpty();
      boolean left = part.hasVolume() && staff.open(part.group(), i) && loads[i] >= LITTLE_LOAD;
      if (loads[i] > 0 && (comes || left)) {
        List<PoolContact> contacts = part.typical(i);
        int at = i;
        queues[i] =
            known.computeIfAbsent(
                key(contacts, i, loads[i]),
                any ->
                    AssumedQueue.of(contacts, at, loads[at], assumptions, demand, targets, days));
      }
    }
    return queues;
  }

  /** All that a queue depends on, so that equal intervals are worked out once. */
  private List<Object> key(List<PoolContact> contacts, int interval, double load) {
    List<Object> key = new ArrayList<>(contacts);
    contacts.forEach(contact -> key.add(demand.handleTimes(contact.type(), interval)));
    key.add(load);
    return key;
  }

  /** Agent hours by dense agent group. */
  double[] hours() {
    double[] hours = new double[agents.size()];
    for (int group = 0; group < hours.length; group++) {
      hours[group] = hours(group);
    }
    return hours;
  }

  private double hours(int group) {
    double sum = 0;
    double idle = 0;
    for (int i = 0; i < grid.size(); i++) {
      double queueing = queueing(group, i);
      sum += Math.max(queueing, minimum(group, i));
      idle += Math.max(queueing, minimum(group, i)) - Math.min(queueing, load(group, i));
    }
    double deferred = deferred(group) / grid.intervalSeconds();
    double more = assumptions.pooling() ? Math.max(0, deferred - idle) : deferred;
    return (sum + more) * grid.intervalSeconds() / 3600;
  }

  private double queueing(int group, int interval) {
    return Arrays.stream(agents.get(group)).mapToDouble(queue -> queue[interval]).sum();
  }

  private double load(int group, int interval) {
    return timelines.get(group).stream().mapToDouble(part -> part.load(interval)).sum();
  }

  private int minimum(int group, int interval) {
    AgentGroup agentGroup =
        Objects.requireNonNull(scenario.agentGroups().get(staff.agentGroups().get(group)));
    return staff.open(group, interval) ? agentGroup.minimumAgents() : 0;
  }

  /** Seconds of deferred work that prefers a group. */
  private double deferred(int group) {
    double seconds = 0;
    for (int type = 0; type < demand.contactTypes().size(); type++) {
      if (demand.deferred(type) && demand.preferredGroupOf(type).equals(OptionalInt.of(group))) {
        for (int i = 0; i < grid.size(); i++) {
          seconds += demand.arriving(type, i) * demand.contact(type, i).handleTime();
        }
      }
    }
    return seconds;
  }

  /**
   * The service level of a staff, in the mean over the contacts of all types that have such a
   * target. Without pooling, the agents of a group are divided among its types.
   *
   * @param given agents per dense agent group and interval
   * @param divided in whose proportions they are divided
   * @return NaN when no type has such a target
   */
  double serviceLevel(int[][] given, FormulaStaff divided) {
    double met = 0;
    double volume = 0;
    for (int group = 0; group < queues.size(); group++) {
      for (int q = 0; q < queues.get(group).size(); q++) {
        for (int i = 0; i < grid.size(); i++) {
          double here = given[group][i] * divided.share(group, q, i, queues.get(group).size());
          for (PoolContact contact : timelines.get(group).get(q).contacts(i)) {
            StaffingTarget.ServiceLevel level = targets.serviceLevel(contact.type());
            if (level != null) {
              volume += contact.volume();
              met += contact.volume() * serviceLevel(queues.get(group).get(q)[i], here, level);
            }
          }
        }
      }
    }
    return volume > 0 ? met / volume : Double.NaN;
  }

  private static double serviceLevel(
      @Nullable AssumedQueue queue, double agents, StaffingTarget.ServiceLevel level) {
    return queue == null ? 1 : queue.serviceLevel(agents, level);
  }

  /** The part of a group's agents that is for a queue, of so many. */
  private double share(int group, int queue, int interval, int of) {
    double all = queueing(group, interval);
    return of == 1 || !(all > 0) ? 1.0 / of : agents.get(group)[queue][interval] / all;
  }

  /** Contacts by dense type, over the horizon. */
  double[] volumes() {
    double[] volumes = new double[demand.contactTypes().size()];
    for (List<PoolTimeline> parts : timelines) {
      for (PoolTimeline part : parts) {
        for (int i = 0; i < grid.size(); i++) {
          part.contacts(i).forEach(contact -> volumes[contact.type()] += contact.volume());
        }
      }
    }
    return volumes;
  }
}
