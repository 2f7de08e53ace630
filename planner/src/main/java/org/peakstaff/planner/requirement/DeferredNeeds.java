package org.peakstaff.planner.requirement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.Journeys.Offer;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.channel.AgeBracket;
import org.peakstaff.planner.channel.Blending;
import org.peakstaff.planner.channel.Callbacks;
import org.peakstaff.planner.channel.DeferredOutcome;
import org.peakstaff.planner.channel.DeferredPlan;
import org.peakstaff.planner.channel.DeferredStaffing;
import org.peakstaff.planner.channel.DeferredTarget;
import org.peakstaff.planner.channel.DeferredWork;
import org.peakstaff.planner.channel.DueClock;
import org.peakstaff.planner.channel.InfeasibleWorkException;
import org.peakstaff.planner.channel.Spread;
import org.peakstaff.planner.channel.WorkingTime;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Waiting;

/**
 * What deferred work asks for beyond the agents of the queues: by cumulative curves, the flattest
 * staff, after the idle time of the queues' agents.
 *
 * <p>All contacts are planned to be in time, whatever share the target asks for: agents take the
 * earliest due first and do not know which may be late; what the share leaves is for chance. Agents
 * are busy at most 95 % of their time. Agents whom a reserve keeps free beside the work do none of
 * it: so many fewer are idle for it, and so many are added where agents for it are. Chats are
 * reckoned one to an agent, since whoever puts the work down takes a chat before chats share an
 * agent. A contact is given at least four hours of working time, or its target if that is shorter,
 * before the plan insists on it.
 */
final class DeferredNeeds {
  /** Largest occupancy with deferred work. */
  private static final double OCCUPANCY_CAP = 0.95;

  private static final double LEAST_OPEN_TIME = 4 * 3600;

  private final Scenario scenario;
  private final IntervalGrid grid;
  private final StaffTable staff;
  private final ContactDemand demand;
  private final Map<Integer, DeferredPlan> plans = new HashMap<>();
  private final Map<Integer, List<Integer>> types = new HashMap<>();

  DeferredNeeds(Scenario scenario, IntervalGrid grid, StaffTable staff, ContactDemand demand) {
    this.scenario = scenario;
    this.grid = grid;
    this.staff = staff;
    this.demand = demand;
    for (int type = 0; type < demand.contactTypes().size(); type++) {
      OptionalInt group = demand.preferredGroupOf(type);
      if (demand.deferred(type) && group.isPresent()) {
        types.computeIfAbsent(group.getAsInt(), key -> new ArrayList<>()).add(type);
      }
    }
  }

  /**
   * Plans the deferred work of a group and adds its agents to those of its queues.
   *
   * @param group dense index
   * @param queues what its queues need, by interval
   * @return all it needs, by interval
   * @throws UnplannableScenarioException if the work has no target or cannot be done in time
   */
  List<PoolRequirement> added(int group, List<PoolRequirement> queues) {
    List<Integer> own = types.get(group);
    if (own == null) {
      return queues;
    }
    List<DeferredWork> works = own.stream().map(this::work).toList();
    DeferredPlan plan = plan(group, queues, works);
    plans.put(group, plan);
    String label = works.size() == 1 ? "completed " + works.get(0).id() : "completed";
    List<PoolRequirement> all = new ArrayList<>();
    for (int i = 0; i < queues.size(); i++) {
      int whole = plan.wholeAgents().get(i);
      int more = whole > 0 ? whole + keptFree(group, i, queues.get(i), reserve(group, works)) : 0;
      all.add(queues.get(i).withDeferred(more, label, busy(plan, works, i)));
    }
    return all;
  }

  private DeferredPlan plan(int group, List<PoolRequirement> queues, List<DeferredWork> works) {
    WorkingTime hours = hours(interval -> staff.open(group, interval));
    List<Double> idle = new ArrayList<>();
    for (int i = 0; i < queues.size(); i++) {
      double load = loadOneEach(group, i);
      int agents = staff.open(group, i) ? queues.get(i).agents() : 0;
      double spare = agents > 0 ? Blending.idleAgents(agents, load, OCCUPANCY_CAP) : 0;
      idle.add(Math.max(0, spare - reserve(group, works)));
    }
    try {
      return DeferredStaffing.of(hours, works)
          .withIdle(idle)
          .withOccupancyCap(OCCUPANCY_CAP)
          .plan(Spread.FLATTEST);
    } catch (InfeasibleWorkException e) {
      throw new UnplannableScenarioException(
          "contactTypes." + e.work() + ".target.completed", String.valueOf(e.getMessage()));
    }
  }

  /** Erlangs of the queues while agents hold one contact at a time. */
  private double loadOneEach(int group, int interval) {
    return demand.contactsOneEach(group, interval).stream().mapToDouble(PoolContact::load).sum();
  }

  /**
   * Agents beside those who do the work so that a reserve stays free. Where one does, contacts of
   * the queues come to a free agent each, and take more agents than were planned for sharing.
   */
  private int keptFree(int group, int interval, PoolRequirement queue, int reserve) {
    double apart = loadOneEach(group, interval) / OCCUPANCY_CAP - queue.agents();
    return reserve > 0 ? reserve + (int) Math.ceil(Math.max(0, apart)) : 0;
  }

  /** Agents that must stay free beside any of some work. */
  private int reserve(int group, List<DeferredWork> works) {
    String id = staff.agentGroups().get(group);
    AgentGroup agents = Objects.requireNonNull(scenario.agentGroups().get(id));
    return works.stream()
        .mapToInt(work -> Objects.requireNonNull(agents.skills().get(work.id())).reserve())
        .min()
        .orElse(0);
  }

  private WorkingTime hours(IntPredicate open) {
    return new WorkingTime(
        grid.intervalSeconds(), IntStream.range(0, grid.size()).mapToObj(open::test).toList());
  }

  private DeferredWork work(int type) {
    String id = demand.contactTypes().get(type);
    ContactType contacts = Objects.requireNonNull(scenario.contactTypes().get(id));
    Deferred deferred = Objects.requireNonNull(contacts.deferred());
    List<Double> volumes = new ArrayList<>();
    List<Double> handleTimes = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      volumes.add(demand.arriving(type, i));
      handleTimes.add(work(contacts, demand.contact(type, i).handleTime()));
    }
    List<AgeBracket> backlog =
        deferred.openingBacklog().stream()
            .map(b -> new AgeBracket(seconds(b.from()), seconds(b.to()), b.contacts()))
            .toList();
    WorkingTime open = hours(interval -> demand.open(type, interval));
    return new DeferredWork(id, volumes, handleTimes, backlog, target(id, contacts.target()), open);
  }

  /** Mean work of a contact, which may be several calls, in seconds. */
  private static double work(ContactType contacts, double handleTime) {
    Waiting.Callback calls = contacts.waiting().callback();
    if (calls == null || !(handleTime > 0)) {
      return handleTime;
    }
    double reach = calls.reach().value();
    return reach == 0
        ? calls.attempts() * Offer.RINGING_SECONDS
        : new Callbacks(
                calls.attempts(), reach, handleTime, Offer.RINGING_SECONDS, Offer.RETRY_SECONDS)
            .workPerRequest();
  }

  private static DeferredTarget target(String id, @Nullable Target target) {
    Target.Completed completed = target == null ? null : target.completed();
    if (completed == null) {
      throw new UnplannableScenarioException(
          "contactTypes." + id + ".target",
          "deferred work is planned for the time in which it has to be completed; name"
              + " \"completed\"");
    }
    double within = seconds(completed.within());
    DueClock clock =
        completed.clock() == Target.Clock.ELAPSED ? DueClock.ELAPSED : DueClock.OPENING_HOURS;
    return new DeferredTarget(within, 1, clock, Math.min(within, LEAST_OPEN_TIME));
  }

  private static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / 1e9;
  }

  /** Agents' worth of deferred work done in an interval. */
  private double busy(DeferredPlan plan, List<DeferredWork> works, int interval) {
    double work = 0;
    for (int j = 0; j < works.size(); j++) {
      List<Double> backlog = plan.wholeOutcomes().get(j).backlog();
      double before = interval > 0 ? backlog.get(interval - 1) : works.get(j).backlogAtStart();
      double done = before + works.get(j).volumes().get(interval) - backlog.get(interval);
      work += done * works.get(j).handleTimes().get(interval);
    }
    return Math.max(0, work) / grid.intervalSeconds();
  }

  /** Contacts of a type completed in each interval; 0 for a type that queues. */
  double[] handled(int type) {
    double[] handled = new double[grid.size()];
    DeferredOutcome outcome = outcome(type);
    if (outcome != null) {
      double before = work(type).backlogAtStart();
      for (int i = 0; i < handled.length; i++) {
        double after = outcome.backlog().get(i);
        handled[i] = Math.max(0, before + demand.arriving(type, i) - after);
        before = after;
      }
    }
    return handled;
  }

  /** The backlog of a type with the planned agents; null for a type that queues. */
  @Nullable DeferredOutcome outcome(int type) {
    String id = demand.contactTypes().get(type);
    return plans.values().stream()
        .flatMap(plan -> plan.wholeOutcomes().stream())
        .filter(outcome -> outcome.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** What a group is planned for, deferred work included. */
  StaffingPool described(int group, StaffingPool queues) {
    List<Integer> own = types.get(group);
    if (own == null) {
      return queues;
    }
    List<String> ids = own.stream().map(demand.contactTypes()::get).toList();
    List<String> all = new ArrayList<>(queues.contactTypes());
    all.addAll(ids);
    String reason =
        "Deferred work ("
            + String.join(", ", ids)
            + ") by cumulative arrivals and deadlines, in idle time first.";
    return new StaffingPool(
        all.stream().sorted().toList(),
        queues.formula(),
        queues.contactTypes().isEmpty() ? reason : queues.formulaReason() + " " + reason);
  }
}
