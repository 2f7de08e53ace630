package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.DemandTable;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.channel.DeferredOutcome;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Scenario;

/**
 * The requirement of a scenario by one of the {@link PlanningMethod}s.
 *
 * <p>SIPP and its relatives plan each interval by a stationary formula as if one rate held for ever
 * (Green, Kolesar and Soares 2001, "Improving the SIPP approach for staffing service systems that
 * have cyclic demands", Operations Research 49, doi:10.1287/opre.49.4.549.11228), and each target
 * holds in each interval whatever its scope. The exact day follows a pool through all intervals.
 *
 * <p>What the formulas leave out, and the simulation brings in: laws of patience other than
 * exponential, priorities and overflow between groups, the rounding of net staff, absence drawn by
 * the day; all but the exact day also balking and agents who finish after their time, and all but
 * the exact day and the modified offered load the work carried over from the interval before.
 *
 * <p>Types of which agents hold several contacts enter with load and handle time divided by what a
 * full agent gets done; deferred work does not queue but is planned by its deadlines ({@link
 * DeferredNeeds}).
 *
 * <p>Volumes are those that come to the agents: after self-service, with redials, repeats and what
 * closed types send ({@link JourneyVolumes}).
 *
 * <p>While no group that serves a type is open, nobody is planned for its contacts.
 */
final class RequirementBuilder {
  /** The change of volumes, as a share, that ends the search for who comes back. */
  private static final double SETTLED = 1e-6;

  /** The same where many weeks are planned: less than the rounding to whole agents moves. */
  private static final double NEARLY_SETTLED = 1e-3;

  private static final int MOST_ROUNDS = 25;

  private final Scenario scenario;
  private final IntervalGrid grid;
  private final StaffTable staff;
  private final AgentVolumes volumes;
  private final ContactDemand demand;
  private final PoolTargets targets;

  /** One per pool: pools are worked out side by side. */
  private final List<GroupPlanner> planners = new ArrayList<>();

  private final List<PoolTimeline> pools = new ArrayList<>();
  private final DeferredNeeds deferred;

  private RequirementBuilder(Scenario scenario, DemandTable volumesOfAll, AgentVolumes volumes) {
    this.scenario = scenario;
    grid = IntervalGrid.of(scenario.horizon());
    staff = StaffTable.of(scenario);
    this.volumes = volumes;
    demand = ContactDemand.of(scenario, grid, staff, volumesOfAll, volumes);
    targets = PoolTargets.of(scenario);
    for (int group = 0; group < staff.agentGroups().size(); group++) {
      Pool pool = Pool.of(group, demand, targets, grid.size());
      pools.add(PoolTimeline.of(pool, demand, grid.size()));
      planners.add(new GroupPlanner(scenario, grid, staff));
    }
    deferred = new DeferredNeeds(scenario, grid, staff, demand);
  }

  /**
   * The requirement of a scenario, by the method it asks for or the one that fits it.
   *
   * @throws UnplannableScenarioException if there is no such method, a target cannot be met or
   *     shrinkage leaves nobody
   */
  static StaffRequirement of(Scenario scenario) {
    if (PlanningMethod.SIMULATION.id().equals(scenario.plan().method())) {
      return SimulatedRequirement.of(scenario, "", ExperimentOptions.defaults(), Progress.NONE)
          .requirement();
    }
    return of(scenario, settled(scenario));
  }

  /** The same by formula and in less time: the volumes of those who come back nearly settled. */
  static StaffRequirement nearly(Scenario scenario) {
    return of(scenario, settled(scenario, NEARLY_SETTLED));
  }

  private static StaffRequirement of(Scenario scenario, RequirementBuilder builder) {
    return builder.requirement(
        MethodChoice.of(
            scenario.plan().method(),
            () -> CarriedOver.of(builder.pools, builder.staff.agentGroups(), builder.grid)));
  }

  /**
   * With the volumes at the agents. Who comes back depends on the service, which depends on who
   * comes back: repeated, by formula at volume x handle time, until volumes change no more.
   */
  static RequirementBuilder settled(Scenario scenario) {
    return settled(scenario, SETTLED);
  }

  private static RequirementBuilder settled(Scenario scenario, double settled) {
    DemandTable demand = DemandTable.of(scenario);
    Journeys journeys = JourneyVolumes.journeys(scenario);
    if (journeys == null) {
      return new RequirementBuilder(scenario, demand, AgentVolumes.of(demand));
    }
    IntervalGrid grid = IntervalGrid.of(scenario.horizon());
    FirstRanks ranks = FirstRanks.of(scenario, demand, StaffTable.of(scenario));
    AgentVolumes volumes = JourneyVolumes.of(journeys, demand, ranks, grid, null);
    RequirementBuilder builder = new RequirementBuilder(scenario, demand, volumes);
    FoundService service = null;
    double change = returning(scenario) ? 1 : 0;
    for (int round = 0; round < MOST_ROUNDS && change > settled; round++) {
      FoundService found = builder.service();
      service = service == null ? found : found.dampedBy(service);
      AgentVolumes next = JourneyVolumes.of(journeys, demand, ranks, grid, service);
      change = next.difference(volumes);
      volumes = next;
      builder = new RequirementBuilder(scenario, demand, volumes);
    }
    return builder;
  }

  /** The demand on the agents. */
  ContactDemand demand() {
    return demand;
  }

  private static boolean returning(Scenario scenario) {
    return scenario.contactTypes().values().stream()
        .anyMatch(
            type -> !type.returns().equals(Returns.NONE) || type.journey().escalation() != null);
  }

  /** What the requirement by formula does to contacts. */
  private FoundService service() {
    int types = demand.contactTypes().size();
    double[][] abandonment = new double[types][grid.size()];
    double[][] handled = new double[types][grid.size()];
    for (PoolTimeline pool : pools) {
      List<PoolRequirement> queues = new ArrayList<>();
      for (int i = 0; i < grid.size(); i++) {
        PoolRequirement required = planner(pool).required(pool, i, pool.load(i));
        queues.add(required);
        for (Map.Entry<Integer, QueueMeasures> each : required.measures().entrySet()) {
          double share = each.getValue().pAbandon();
          abandonment[each.getKey()][i] = Double.isNaN(share) ? 0 : share;
        }
      }
      deferred.added(pool.group(), queues);
    }
    for (int type = 0; type < types; type++) {
      handled[type] = deferred.handled(type);
    }
    return new FoundService(
        abandonment,
        handled,
        handleTimes((type, i) -> 1),
        handleTimes((type, i) -> 1 / volumes.handleTimeFactor(type, i)));
  }

  /** Means by type, weighted by volume where there is any. */
  private double[] handleTimes(HandleTimeFactor factor) {
    double[] means = new double[demand.contactTypes().size()];
    for (int type = 0; type < means.length; type++) {
      double volume = 0;
      double handling = 0;
      double sum = 0;
      for (int i = 0; i < grid.size(); i++) {
        PoolContact contact = demand.contact(type, i);
        double handleTime = contact.handleTime() * factor.at(type, i);
        volume += contact.volume();
        handling += contact.volume() * handleTime;
        sum += handleTime;
      }
      means[type] = volume > 0 ? handling / volume : sum / grid.size();
    }
    return means;
  }

  /** The requirement by a method. */
  StaffRequirement requirement(MethodChoice choice) {
    return requirement(choice, Map.of());
  }

  /**
   * By formula side by side: a pool needs nothing of another until deferred work is added.
   *
   * @param found agents of each interval that were found otherwise, by agent group id; groups left
   *     out have those of the method
   */
  StaffRequirement requirement(MethodChoice choice, Map<String, List<Integer>> found) {
    List<double[]> loads = new ArrayList<>();
    for (PoolTimeline pool : pools) {
      loads.add(PlanningLoads.of(choice.method(), pool, demand, grid.intervalSeconds()));
    }
    List<List<PoolRequirement>> byFormula =
        sideBySide(pools.size(), p -> required(pools.get(p), loads.get(p)));
    Map<String, StaffingPool> descriptions = new TreeMap<>();
    List<List<PoolRequirement>> required = new ArrayList<>();
    for (int p = 0; p < pools.size(); p++) {
      PoolTimeline pool = pools.get(p);
      String group = staff.agentGroups().get(pool.group());
      descriptions.put(
          group,
          AgentFactors.described(
              deferred.described(pool.group(), pool.pool().description()),
              Objects.requireNonNull(scenario.agentGroups().get(group))));
      List<PoolRequirement> planned =
          deferred.added(
              pool.group(), refined(choice.method(), pool, loads.get(p), byFormula.get(p)));
      List<Integer> agents = found.get(group);
      required.add(agents == null ? planned : staffed(pool, loads.get(p), agents, planned));
    }
    List<List<GroupRequirement>> rows =
        sideBySide(pools.size(), p -> rows(pools.get(p), loads.get(p), required.get(p)));
    List<PlanInterval> intervals =
        sideBySide(
            grid.size(),
            i -> new PlanInterval(grid.start(i), forecasts(i, required), groups(i, rows)));
    return new StaffRequirement(
        choice.method().id(), reason(choice, intervals), descriptions, intervals);
  }

  private String reason(MethodChoice choice, List<PlanInterval> intervals) {
    return Stream.of(
            choice.reason(),
            LeftToSimulation.sentence(scenario),
            LeftToSimulation.forecastError(scenario),
            SeatLimit.sentence(scenario.plan().seats(), intervals))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static <T> List<T> sideBySide(int count, IntFunction<T> work) {
    return IntStream.range(0, count).parallel().mapToObj(work).toList();
  }

  private GroupPlanner planner(PoolTimeline pool) {
    return planners.get(pool.group());
  }

  private List<PoolRequirement> required(PoolTimeline pool, double[] loads) {
    List<PoolRequirement> required = new ArrayList<>();
    for (int interval = 0; interval < grid.size(); interval++) {
      required.add(planner(pool).required(pool, interval, loads[interval]));
    }
    return required;
  }

  private List<GroupRequirement> rows(
      PoolTimeline pool, double[] loads, List<PoolRequirement> required) {
    List<GroupRequirement> rows = new ArrayList<>();
    for (int interval = 0; interval < grid.size(); interval++) {
      rows.add(planner(pool).row(pool, interval, loads[interval], required.get(interval)));
    }
    return rows;
  }

  private Map<String, GroupRequirement> groups(int interval, List<List<GroupRequirement>> rows) {
    Map<String, GroupRequirement> byGroup = new TreeMap<>();
    for (PoolTimeline pool : pools) {
      byGroup.put(staff.agentGroups().get(pool.group()), rows.get(pool.group()).get(interval));
    }
    return byGroup;
  }

  /** What methods that follow the pool through the day make of the requirement by formula. */
  private List<PoolRequirement> refined(
      PlanningMethod method, PoolTimeline pool, double[] loads, List<PoolRequirement> byFormula) {
    return switch (method) {
      case EXACT_DAY ->
          pool.hasVolume()
              ? ExactPool.of(scenario, demand, targets, pool).required(byFormula)
              : byFormula;
      case ISA -> pool.hasVolume() ? iterated(pool, loads, byFormula) : byFormula;
      default -> byFormula;
    };
  }

  private List<PoolRequirement> iterated(
      PoolTimeline pool, double[] loads, List<PoolRequirement> start) {
    List<Integer> agents = IteratedPool.of(grid, staff, demand, pool).agents(start);
    List<PoolRequirement> required = new ArrayList<>();
    for (int i = 0; i < start.size(); i++) {
      required.add(planner(pool).at(pool, i, loads[i], agents.get(i), start.get(i)));
    }
    return required;
  }

  private List<PoolRequirement> staffed(
      PoolTimeline pool, double[] loads, List<Integer> agents, List<PoolRequirement> planned) {
    List<PoolRequirement> staffed = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      staffed.add(planner(pool).staffed(pool, i, loads[i], agents.get(i), planned.get(i)));
    }
    return staffed;
  }

  private Map<String, ContactForecast> forecasts(
      int interval, List<List<PoolRequirement>> required) {
    Map<Integer, QueueMeasures> measures = new HashMap<>();
    required.forEach(each -> measures.putAll(each.get(interval).measures()));
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

  private interface HandleTimeFactor {
    double at(int type, int interval);
  }
}
