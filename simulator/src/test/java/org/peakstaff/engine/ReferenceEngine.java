package org.peakstaff.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.StreamKey;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Skill;
import org.peakstaff.statistics.ReplicationTally;

/**
 * The model written down word by word, with objects, one event list and no regard for speed: the
 * truth that the engines are compared with. It shares with them the customers (streams), the staff
 * drawn for the day and the tally, and nothing of what happens in between. Every abandonment is an
 * event; routing reads the scenario's own maps.
 */
final class ReferenceEngine {
  private enum Kind {
    COMPLETION,
    CHANGE,
    ARRIVAL,
    ABANDONMENT
  }

  private record Event(
      long time,
      Kind kind,
      int first,
      long second,
      @Nullable Agent agent,
      @Nullable Contact contact) {
    static final Comparator<Event> ORDER =
        Comparator.comparingLong(Event::time)
            .thenComparing(Event::kind)
            .thenComparingInt(Event::first)
            .thenComparingLong(Event::second);
  }

  private static final class Contact {
    int type;
    long number;
    long arrival;
    int interval;
    long deadline;
    double handle;
    boolean balks;
    boolean gone;
  }

  private static final class Agent {
    final int group;
    final int number;
    long idleSince;
    boolean busy;
    boolean leaving;
    boolean closing;
    long until;

    Agent(int group, int number) {
      this.group = group;
      this.number = number;
    }
  }

  private final CompiledScenario scenario;
  private final ReplicationTally tally;
  private final PriorityQueue<Event> agenda = new PriorityQueue<>(Event.ORDER);
  private final List<TreeMap<Integer, Agent>> agents = new ArrayList<>();
  private final List<Deque<Contact>> lines = new ArrayList<>();
  private final StaffPlan staffPlan;
  private long seed;
  private int replication;

  ReferenceEngine(CompiledScenario scenario) {
    this.scenario = scenario;
    tally = scenario.newTally();
    staffPlan = new StaffPlan(scenario);
    for (int g = 0; g < scenario.groups(); g++) {
      agents.add(new TreeMap<>());
    }
    for (int t = 0; t < scenario.types(); t++) {
      lines.add(new ArrayDeque<>());
    }
  }

  void run(long seed, int replication, long[] row) {
    this.seed = seed;
    this.replication = replication;
    tally.begin(row);
    staffPlan.begin(seed, replication);
    scheduleArrivals();
    for (int i = 0; i <= scenario.intervals(); i++) {
      agenda.add(new Event(i * scenario.intervalTicks(), Kind.CHANGE, 0, i, null, null));
    }
    for (Event event = agenda.poll(); event != null; event = agenda.poll()) {
      switch (event.kind()) {
        case COMPLETION -> complete(Objects.requireNonNull(event.agent()), event.time());
        case CHANGE -> change((int) event.second(), event.time());
        case ARRIVAL -> arrive(Objects.requireNonNull(event.contact()));
        case ABANDONMENT -> abandon(Objects.requireNonNull(event.contact()), event.time());
      }
    }
    for (Deque<Contact> line : lines) {
      line.forEach(c -> tally.waitingAtEnd(c.type, c.interval, c.arrival));
    }
    addStaffedTime();
    tally.end();
  }

  private void scheduleArrivals() {
    DayFactors factors = new DayFactors(scenario);
    factors.begin(seed, replication);
    for (int t = 0; t < scenario.types(); t++) {
      ArrivalStream stream = new ArrivalStream(scenario, t);
      stream.begin(seed, replication, factors.of(t));
      for (; stream.tick() != Ticks.NEVER; stream.advance()) {
        Contact contact = new Contact();
        contact.type = t;
        contact.number = stream.number();
        contact.arrival = stream.tick();
        contact.interval = stream.interval();
        contact.deadline = stream.deadline();
        contact.handle = stream.handle();
        contact.balks = stream.balks();
        agenda.add(new Event(contact.arrival, Kind.ARRIVAL, t, contact.number, null, contact));
      }
    }
  }

  private void arrive(Contact contact) {
    if (!scenario.demand().open(contact.type)[contact.interval]) {
      tally.closed(contact.type, contact.interval);
      return;
    }
    Agent agent = agentFor(contact);
    if (agent != null) {
      long handle = handleTicks(contact, agent.group);
      tally.answeredAtOnce(contact.type, contact.interval, agent.group, contact.arrival, handle);
      busy(agent, contact.arrival + handle);
      return;
    }
    tally.queued(contact.type, contact.interval);
    if (contact.balks) {
      tally.abandoned(contact.type, contact.interval, contact.arrival, contact.arrival);
      return;
    }
    lines.get(contact.type).add(contact);
    if (contact.deadline != Ticks.NEVER) {
      agenda.add(
          new Event(
              contact.deadline, Kind.ABANDONMENT, contact.type, contact.number, null, contact));
    }
  }

  private void abandon(Contact contact, long now) {
    if (!contact.gone) {
      lines.get(contact.type).remove(contact);
      tally.abandoned(contact.type, contact.interval, contact.arrival, now);
    }
  }

  private void complete(Agent agent, long now) {
    agent.busy = false;
    if (agent.leaving) {
      Contact next = agent.closing ? contactFor(agent.group, closedTypes(now), now) : null;
      if (next == null) {
        agents.get(agent.group).remove(agent.number);
      } else {
        long end = take(agent, next, now);
        tally.finishing(agent.group, clock(now), now, end);
      }
      return;
    }
    takeNextOrIdle(agent, now);
  }

  private void takeNextOrIdle(Agent agent, long now) {
    Contact next = contactFor(agent.group, allTypes(), now);
    if (next == null) {
      agent.idleSince = now;
    } else {
      take(agent, next, now);
    }
  }

  private long take(Agent agent, Contact contact, long now) {
    long handle = handleTicks(contact, agent.group);
    lines.get(contact.type).remove(contact);
    contact.gone = true;
    tally.answeredFromQueue(
        contact.type, contact.interval, agent.group, contact.arrival, clock(now), now, handle);
    busy(agent, now + handle);
    return now + handle;
  }

  private void busy(Agent agent, long until) {
    agent.busy = true;
    agent.until = until;
    agenda.add(new Event(until, Kind.COMPLETION, agent.group, agent.number, agent, null));
  }

  private long handleTicks(Contact contact, int group) {
    return Math.max(1, (long) (contact.handle * skill(group, contact.type).handleTimeFactor()));
  }

  private int clock(long now) {
    return (int) Math.min(scenario.intervals(), now / scenario.intervalTicks());
  }

  private void change(int interval, long now) {
    for (int t = 0; t < scenario.types() && interval > 0; t++) {
      boolean[] open = scenario.demand().open(t);
      if (scenario.demand().clears(t) && open[interval - 1] && !open[interval]) {
        for (Contact contact : lines.get(t)) {
          contact.gone = true;
          tally.cleared(t, contact.interval, contact.arrival, now);
        }
        lines.get(t).clear();
      }
    }
    if (interval == scenario.intervals()) {
      return;
    }
    List<Agent> newcomers = new ArrayList<>();
    for (int g = 0; g < scenario.groups(); g++) {
      fall(g, interval, now);
    }
    for (int g = 0; g < scenario.groups(); g++) {
      newcomers.addAll(rise(g, interval, now));
    }
    newcomers.forEach(agent -> takeNextOrIdle(agent, now));
  }

  private void fall(int group, int interval, long now) {
    List<Agent> staffed =
        new ArrayList<>(agents.get(group).values().stream().filter(a -> !a.leaving).toList());
    int excess = staffed.size() - staffPlan.agents(group, interval);
    List<Agent> idleFirst =
        staffed.stream()
            .sorted(
                Comparator.comparing((Agent a) -> a.busy)
                    .thenComparing((a, b) -> a.busy ? b.number - a.number : compareIdle(a, b)))
            .toList();
    for (Agent agent : idleFirst.subList(0, Math.max(0, excess))) {
      if (agent.busy) {
        agent.leaving = true;
        agent.closing = scenario.staffing().closingFall(group, interval);
        tally.finishing(group, clock(now), now, agent.until);
      } else {
        agents.get(group).remove(agent.number);
      }
    }
  }

  private List<Agent> rise(int group, int interval, long now) {
    TreeMap<Integer, Agent> held = agents.get(group);
    long staffed = held.values().stream().filter(a -> !a.leaving).count();
    staffPlan.drawDay(group, scenario.grid().dayOf(interval));
    List<Agent> newcomers = new ArrayList<>();
    for (int number = 0; staffed < staffPlan.agents(group, interval); number++) {
      if (!held.containsKey(number) && !staffPlan.isAbsent(group, number)) {
        Agent agent = new Agent(group, number);
        agent.idleSince = now;
        held.put(number, agent);
        newcomers.add(agent);
        staffed++;
      }
    }
    return newcomers;
  }

  private static int compareIdle(Agent a, Agent b) {
    return Comparator.comparingLong((Agent agent) -> agent.idleSince)
        .thenComparingInt(agent -> agent.group)
        .thenComparingInt(agent -> agent.number)
        .compare(a, b);
  }

  private @Nullable Agent agentFor(Contact contact) {
    TreeMap<Integer, List<Agent>> freeByRank = new TreeMap<>();
    for (int g = 0; g < scenario.groups(); g++) {
      Skill skill = group(g).skills().get(scenario.typeIds().get(contact.type));
      List<Agent> free =
          agents.get(g).values().stream()
              .filter(a -> !a.busy && !a.leaving)
              .sorted(ReferenceEngine::compareIdle)
              .toList();
      if (skill != null && !free.isEmpty()) {
        freeByRank.computeIfAbsent(skill.rank(), r -> new ArrayList<>()).addAll(free);
      }
    }
    return freeByRank.isEmpty() ? null : choose(freeByRank.firstEntry().getValue(), contact);
  }

  private Agent choose(List<Agent> free, Contact contact) {
    return switch (scenario.scenario().routing().group()) {
      case LONGEST_IDLE -> free.stream().min(ReferenceEngine::compareIdle).orElseThrow();
      case IN_ORDER -> free.get(0);
      case LEAST_OCCUPIED ->
          free.stream().min(Comparator.comparingDouble(a -> shareBusy(a.group))).orElseThrow();
      case RANDOM -> {
        long entity = scenario.demand().entity(contact.type);
        double u = StreamKey.uniform(seed, replication, Purpose.ROUTING, entity, contact.number);
        Agent picked = free.get((int) (u * free.size()));
        yield free.stream().filter(a -> a.group == picked.group).findFirst().orElseThrow();
      }
    };
  }

  private double shareBusy(int group) {
    List<Agent> staffed =
        agents.get(group).values().stream().filter(agent -> !agent.leaving).toList();
    return staffed.stream().filter(agent -> agent.busy).count() / (double) staffed.size();
  }

  private @Nullable Contact contactFor(int group, List<Integer> types, long now) {
    TreeMap<Integer, List<Integer>> byPriority = new TreeMap<>();
    for (int t : types) {
      Skill skill = group(group).skills().get(scenario.typeIds().get(t));
      if (skill != null && !lines.get(t).isEmpty()) {
        byPriority.computeIfAbsent(skill.priority(), p -> new ArrayList<>()).add(t);
      }
    }
    if (byPriority.isEmpty()) {
      return null;
    }
    List<Integer> candidates = byPriority.firstEntry().getValue();
    return scenario.scenario().routing().contact() == Routing.ContactRule.FIXED_ORDER
        ? lines.get(candidates.get(0)).peek()
        : longestWait(group, candidates, now);
  }

  private @Nullable Contact longestWait(int group, List<Integer> types, long now) {
    Contact best = null;
    double longest = -1;
    for (int t : types) {
      Contact head = lines.get(t).peek();
      if (head != null && group(group).skills().containsKey(scenario.typeIds().get(t))) {
        double wait = (now - head.arrival) * skill(group, t).weight();
        if (wait > longest) {
          longest = wait;
          best = head;
        }
      }
    }
    return best;
  }

  private List<Integer> allTypes() {
    return IntStream.range(0, scenario.types()).boxed().toList();
  }

  private List<Integer> closedTypes(long now) {
    List<Integer> closed = new ArrayList<>();
    for (int t = 0; t < scenario.types(); t++) {
      if (!scenario.demand().open(t)[clock(now)]) {
        closed.add(t);
      }
    }
    return closed;
  }

  private void addStaffedTime() {
    int intervals = scenario.intervals();
    for (int g = 0; g < scenario.groups(); g++) {
      for (int i = 0; i < intervals; i++) {
        tally.staffed(g, i, staffPlan.agents(g, i) * scenario.intervalTicks());
      }
      long drain = tally.drainEnd() - intervals * scenario.intervalTicks();
      tally.staffed(g, intervals, staffPlan.agents(g, intervals - 1) * drain);
    }
  }

  private AgentGroup group(int group) {
    Map<String, AgentGroup> groups = scenario.scenario().agentGroups();
    return Objects.requireNonNull(groups.get(scenario.groupIds().get(group)));
  }

  private Skill skill(int group, int type) {
    return Objects.requireNonNull(group(group).skills().get(scenario.typeIds().get(type)));
  }

  static long[] row(CompiledScenario scenario, long seed, int replication) {
    long[] row = new long[scenario.layout().length()];
    Arrays.fill(row, 0);
    new ReferenceEngine(scenario).run(seed, replication, row);
    return row;
  }
}
