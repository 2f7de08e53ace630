package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.ServiceLevelAt;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.planner.timevarying.ArrivalRate;
import org.peakstaff.planner.timevarying.ExactDay;
import org.peakstaff.planner.timevarying.ExactDayResult;
import org.peakstaff.planner.timevarying.ExactDayStaffing;
import org.peakstaff.planner.timevarying.ScopedTarget;
import org.peakstaff.planner.timevarying.StaffingFall;
import org.peakstaff.planner.timevarying.VaryingQueue;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Target;

/**
 * A pool on its exact day: all its contact types as one queue with the volume-weighted means of
 * each interval, and the targets at the scope they name.
 *
 * <p>Targets that hold with a probability over days hold in the mean here, and the occupancy cap
 * holds in each interval.
 */
final class ExactPool {
  private final Scenario scenario;
  private final IntervalGrid grid;
  private final StaffTable staff;
  private final ContactDemand demand;
  private final PoolTargets targets;
  private final PoolTimeline pool;
  private final List<Named> named = new ArrayList<>();

  private ExactPool(
      Scenario scenario, ContactDemand demand, PoolTargets targets, PoolTimeline pool) {
    this.scenario = scenario;
    this.grid = IntervalGrid.of(scenario.horizon());
    this.staff = StaffTable.of(scenario);
    this.demand = demand;
    this.targets = targets;
    this.pool = pool;
    List<Integer> types = pool.pool().types().stream().map(demand.contactTypes()::indexOf).toList();
    targets.of(types).forEach(each -> named.add(new Named(each, scope(each))));
  }

  static ExactPool of(
      Scenario scenario, ContactDemand demand, PoolTargets targets, PoolTimeline pool) {
    return new ExactPool(scenario, demand, targets, pool);
  }

  /** A target, whose it is, and over which contacts it holds. */
  private record Named(PoolTargets.Named origin, ScopedTarget.Scope scope) {
    ScopedTarget scoped() {
      return new ScopedTarget(origin.target(), scope);
    }

    double margin(QueueMeasures measures) {
      return origin.target().margin(measures);
    }
  }

  private ScopedTarget.Scope scope(PoolTargets.Named each) {
    ContactType type =
        each.contactType() == null ? null : scenario.contactTypes().get(each.contactType());
    Target target = type == null ? null : type.target();
    if (target == null) {
      return ScopedTarget.Scope.INTERVAL;
    }
    return switch (target.over()) {
      case INTERVAL -> ScopedTarget.Scope.INTERVAL;
      case DAY -> ScopedTarget.Scope.DAY;
      case HORIZON -> ScopedTarget.Scope.HORIZON;
    };
  }

  /**
   * The requirement by the exact day.
   *
   * @param guess by formula, from which the search starts
   */
  List<PoolRequirement> required(List<PoolRequirement> guess) {
    if (named.isEmpty()) {
      return guess;
    }
    VaryingQueue queue = queue();
    List<Integer> agents = staffing(queue, guess, named);
    List<Named> uncapped =
        named.stream().filter(each -> each.origin().contactType() != null).toList();
    List<Integer> withoutCap =
        uncapped.size() == named.size() || uncapped.isEmpty()
            ? agents
            : staffing(queue, guess, uncapped);
    Thresholds thresholds = ExactDayStaffing.thresholds(scoped(named));
    boolean[] open = new boolean[grid.size()];
    for (int i = 0; i < open.length; i++) {
      open[i] = staff.open(pool.group(), i);
    }
    int[] staffed = agents.stream().mapToInt(Integer::intValue).toArray();
    ExactDayResult day = ExactDay.of(queue, StaffingFall.FINISH, thresholds).solve(staffed, open);
    List<PoolRequirement> required = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      required.add(requirement(i, agents.get(i), withoutCap.get(i), day));
    }
    return required;
  }

  private List<Integer> staffing(
      VaryingQueue queue, List<PoolRequirement> guess, List<Named> wanted) {
    List<Boolean> open = new ArrayList<>();
    List<Integer> least = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      open.add(staff.open(pool.group(), i));
      least.add(minimum(i));
      days.add(grid.dayOf(i));
    }
    List<Integer> start = guess.stream().map(PoolRequirement::agents).toList();
    return ExactDayStaffing.of(queue, scoped(wanted), open, least, days, start);
  }

  private int minimum(int interval) {
    String group = staff.agentGroups().get(pool.group());
    return staff.open(pool.group(), interval)
        ? Objects.requireNonNull(scenario.agentGroups().get(group)).minimumAgents()
        : 0;
  }

  private static List<ScopedTarget> scoped(List<Named> wanted) {
    return wanted.stream().map(Named::scoped).toList();
  }

  private VaryingQueue queue() {
    double seconds = grid.intervalSeconds();
    List<Double> handleTimes = new ArrayList<>();
    List<Double> patiences = new ArrayList<>();
    List<Double> balking = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      PoolDemand typical = PoolDemand.of(pool.typical(i), pool.pool().abandons(), 0);
      handleTimes.add(typical.handleTime());
      patiences.add(Math.max(typical.patience(), 1e-3));
      balking.add(balking(pool.typical(i)));
    }
    ArrivalRate rate = RateCourse.of(pool, demand, seconds).total();
    return new VaryingQueue(rate, seconds, handleTimes, patiences, balking);
  }

  private double balking(List<PoolContact> contacts) {
    double volume = 0;
    double leaving = 0;
    for (PoolContact contact : contacts) {
      volume += contact.volume();
      leaving += contact.volume() * demand.balking(contact.type());
    }
    return leaving / volume;
  }

  private PoolRequirement requirement(
      int interval, int agents, int withoutCap, ExactDayResult day) {
    QueueMeasures measures = day.intervals().get(interval);
    Map<Integer, QueueMeasures> byType = new TreeMap<>();
    for (PoolContact contact : pool.contacts(interval)) {
      byType.put(contact.type(), ofType(contact.type(), measures));
    }
    String binding = agents == 0 ? null : binding(interval, agents, day);
    return new PoolRequirement(
        agents, Math.min(agents, withoutCap), binding, measures.occupancy(), byType, 0);
  }

  private String binding(int interval, int agents, ExactDayResult day) {
    QueueMeasures own = day.intervals().get(interval);
    Optional<Named> closest =
        named.stream()
            .min((one, other) -> Double.compare(margin(one, own, day), margin(other, own, day)));
    boolean idle = pool.contacts(interval).isEmpty();
    return idle || agents == minimum(interval) || closest.isEmpty()
        ? Binding.MINIMUM_AGENTS.id()
        : closest.get().origin().label();
  }

  private static double margin(Named target, QueueMeasures own, ExactDayResult day) {
    return target.margin(target.scope() == ScopedTarget.Scope.INTERVAL ? own : day.total());
  }

  /** The measures with the short abandons of one type's own threshold. */
  private QueueMeasures ofType(int type, QueueMeasures all) {
    StaffingTarget.@Nullable ServiceLevel target = targets.serviceLevel(type);
    if (target == null || !target.thresholds().within().contains(target.shortAbandon())) {
      return all;
    }
    double abandonedShort = all.serviceLevelAt(target.shortAbandon()).abandonedWithin();
    List<ServiceLevelAt> levels =
        all.serviceLevels().stream().map(level -> withShort(level, abandonedShort)).toList();
    return new QueueMeasures(
        all.agents(),
        all.pWait(),
        all.pAbandon(),
        all.blocking(),
        all.occupancy(),
        all.meanQueue(),
        all.meanWait(),
        all.averageSpeedOfAnswer(),
        all.meanWaitAbandoned(),
        all.unstable(),
        levels);
  }

  private static ServiceLevelAt withShort(ServiceLevelAt level, double abandonedShort) {
    return new ServiceLevelAt(
        level.threshold(),
        level.answeredWithin(),
        level.abandonedWithin(),
        level.waitingLonger(),
        level.answeredLater(),
        abandonedShort,
        level.offeredWaitLonger());
  }
}
