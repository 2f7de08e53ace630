package org.peakstaff.compile;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.Journeys.Backlog;
import org.peakstaff.compile.Journeys.Comeback;
import org.peakstaff.compile.Journeys.ContactChoice;
import org.peakstaff.compile.Journeys.Deferral;
import org.peakstaff.compile.Journeys.Desk;
import org.peakstaff.compile.Journeys.Destinations;
import org.peakstaff.compile.Journeys.Entry;
import org.peakstaff.compile.Journeys.GroupRules;
import org.peakstaff.compile.Journeys.Offer;
import org.peakstaff.compile.Journeys.Onward;
import org.peakstaff.compile.Journeys.Pool;
import org.peakstaff.compile.Journeys.Response;
import org.peakstaff.compile.Journeys.Responses;
import org.peakstaff.compile.Journeys.Silence;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.ChatHandling.SilentAbandonment;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.Escalation;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Experience;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Returns.Redial;
import org.peakstaff.scenario.Returns.Repeat;
import org.peakstaff.scenario.Returns.Resolution;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Waiting;

/** Flattens what lies before and beyond the queues of a scenario. */
final class JourneyCompiler {
  private static final Set<Feature> JOURNEYS =
      EnumSet.of(
          Feature.REDIAL,
          Feature.RESOLUTION,
          Feature.RESOLUTION_FACTOR,
          Feature.DEFERRED,
          Feature.WHEN_CLOSED,
          Feature.SILENT_ABANDONMENT,
          Feature.CONCURRENCY,
          Feature.OVERFLOW,
          Feature.RESERVE,
          Feature.SELF_SERVICE,
          Feature.ESCALATION,
          Feature.MESSAGE,
          Feature.HEAD_START,
          Feature.PLACES,
          Feature.EARLIEST_DUE,
          Feature.QUEUE_RATIO,
          Feature.SHIFTS,
          Feature.TENURE,
          Feature.ASSISTANCE,
          Feature.CALLBACK,
          Feature.EXPERIENCE,
          Feature.CUSTOM_ROUTING);

  private final Scenario scenario;
  private final IntervalGrid grid;
  private final List<String> typeIds;
  private final List<String> groupIds;
  private final List<String> deskIds;
  private final Demand demand;

  private JourneyCompiler(
      Scenario scenario,
      IntervalGrid grid,
      List<String> typeIds,
      List<String> groupIds,
      Demand demand) {
    this.scenario = scenario;
    this.grid = grid;
    this.typeIds = typeIds;
    this.groupIds = groupIds;
    this.demand = demand;
    deskIds = List.copyOf(scenario.selfService().keySet());
  }

  /** Whether a scenario has more than queues. */
  static boolean isNeeded(Scenario scenario) {
    return JOURNEYS.stream().anyMatch(feature -> !feature.placesIn(scenario).isEmpty());
  }

  static Journeys compile(
      Scenario scenario,
      IntervalGrid grid,
      List<String> typeIds,
      List<String> groupIds,
      Demand demand) {
    return new JourneyCompiler(scenario, grid, typeIds, groupIds, demand).compile();
  }

  private Journeys compile() {
    return new Journeys(
        typeIds.stream().map(this::type).toList(),
        groupIds.stream().map(this::group).toList(),
        deskIds.stream().map(this::desk).toList(),
        pools(),
        ContactChoice.valueOf(scenario.routing().contact().name()),
        queueRatio(),
        shifts(),
        responses(),
        CustomRouting.of(scenario, typeIds, groupIds));
  }

  private ShiftPlan shifts() {
    StaffTable staff = StaffTable.of(scenario);
    int[] agents = new int[groupIds.size()];
    List<ShiftPlan.Owned> duties = new ArrayList<>();
    for (int g = 0; g < agents.length; g++) {
      AgentGroup group = agentGroup(groupIds.get(g));
      if (group.scheduled() instanceof Scheduled.Shifts shifts) {
        agents[g] = Duties.agents(shifts);
        double gone =
            group.shrinkage().outOfOffice().value() + group.shrinkage().inOffice().value();
        double[] absence = staff.absences(staff.index(groupIds.get(g)));
        for (Duty duty : Duties.of(shifts, 1 - gone, grid)) {
          int day = (int) Math.max(0, ChronoUnit.DAYS.between(grid.date(0), duty.date()));
          long entity = StreamKey.entity(groupIds.get(g));
          duties.add(ShiftPlan.Owned.of(g, duty, entity, absence[day]));
        }
      }
    }
    return ShiftPlan.of(agents, duties, grid.size() * grid.intervalSeconds() * Ticks.PER_SECOND);
  }

  private TypeRules type(String id) {
    ContactType type = contactType(id);
    Redial redial = type.returns().redial();
    Resolution resolution = type.returns().resolution();
    Repeat repeat = resolution == null ? null : resolution.repeat();
    var whenClosed = type.journey().whenClosed();
    return new TypeRules(
        deferral(id, type),
        redial == null ? null : comeback(redial.probability().value(), redial.after(), redial.to()),
        resolution != null,
        resolution == null ? 1 : resolution.probability().value(),
        repeat == null ? null : comeback(repeat.probability().value(), repeat.after(), repeat.to()),
        type.journey().entry().stream().map(desk -> entry(id, desk)).toList(),
        whenClosed == null ? -1 : typeIds.indexOf(whenClosed.to()),
        silence(type.chat().silentAbandonment()),
        scenario.routing().custom() == null ? stages(id) : new long[0],
        type.waiting().message() == null ? -1 : Ticks.of(type.waiting().message().after()),
        type.waiting().headStart() == null ? 0 : Ticks.of(type.waiting().headStart()),
        onward(type.journey().escalation()),
        offer(id, type));
  }

  private @Nullable Offer offer(String id, ContactType type) {
    Waiting.Callback callback = type.waiting().callback();
    if (callback == null) {
      return null;
    }
    Duration promise = callback.promise();
    return new Offer(
        type.deferred() != null,
        Ticks.of(callback.offerAbove()),
        callback.accept().value(),
        promise == null ? -1 : Ticks.of(promise),
        callback.attempts(),
        callback.reach().value(),
        meanHandleTime(demand.handle(typeIds.indexOf(id))));
  }

  private double[] meanHandleTime(DrawLaw law) {
    double[] mean = new double[grid.size()];
    Sampler last = law.sampler(0);
    double itsMean = last.mean();
    for (int i = 0; i < mean.length; i++) {
      if (law.sampler(i) != last) {
        last = law.sampler(i);
        itsMean = last.mean();
      }
      mean[i] = itsMean * law.ticksPerUnit(i);
    }
    return mean;
  }

  private @Nullable Responses responses() {
    Experience experience = scenario.experience();
    return experience == null
        ? null
        : new Responses(
            Response.of(experience.csat()),
            Response.of(experience.nps()),
            Response.of(experience.effort()));
  }

  private @Nullable Onward onward(@Nullable Escalation escalation) {
    if (escalation == null) {
      return null;
    }
    Duration warmFor = escalation.warmFor();
    return new Onward(
        escalation.probability().value(),
        typeIds.indexOf(escalation.to()),
        escalation.transfer() == Escalation.Transfer.WARM,
        warmFor == null ? 0 : Ticks.of(warmFor),
        escalation.keepsArrival());
  }

  private List<Pool> pools() {
    List<Pool> pools = new ArrayList<>();
    scenario.places().ofType().forEach((id, places) -> pools.add(pool(List.of(id), places)));
    scenario
        .places()
        .shared()
        .values()
        .forEach(shared -> pools.add(pool(shared.contactTypes(), shared.places())));
    return pools;
  }

  private Pool pool(List<String> types, int places) {
    return new Pool(types.stream().mapToInt(typeIds::indexOf).toArray(), places);
  }

  /** The wanted proportions, made to sum to 1; types that are not named want none. */
  private double[] queueRatio() {
    Map<String, Double> wanted = scenario.routing().queueRatio();
    double sum = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
    return typeIds.stream()
        .mapToDouble(id -> sum == 0 ? 0 : wanted.getOrDefault(id, 0.0) / sum)
        .toArray();
  }

  private @Nullable Deferral deferral(String id, ContactType type) {
    Deferred deferred = type.deferred();
    if (deferred == null) {
      return null;
    }
    Target target = type.target();
    Target.Completed completed = target == null ? null : target.completed();
    var acknowledgement = type.waiting().acknowledgement();
    boolean byOpeningHours = completed != null && completed.clock() == Target.Clock.OPENING_HOURS;
    return new Deferral(
        deferred.order() == Deferred.Order.EARLIEST_DUE,
        deferred.interruptible(),
        type.atClose() == ClosingRule.CARRY,
        completed == null ? -1 : Ticks.of(completed.within()),
        byOpeningHours ? openTime(typeIds.indexOf(id)) : null,
        deferred.openingBacklog().stream()
            .map(b -> new Backlog(Ticks.of(b.from()), Ticks.of(b.to()), b.contacts()))
            .toList(),
        acknowledgement == null ? -1 : Ticks.of(acknowledgement.within()));
  }

  private long[] openTime(int type) {
    long[] before = new long[grid.size() + 1];
    long ticks = grid.intervalSeconds() * Ticks.PER_SECOND;
    for (int i = 0; i < grid.size(); i++) {
      before[i + 1] = before[i] + (demand.open(type)[i] ? ticks : 0);
    }
    return before;
  }

  private Comeback comeback(double probability, Law after, Mix to) {
    return new Comeback(probability, LawCompiler.sampler(after), destinations(to));
  }

  private Destinations destinations(Mix mix) {
    int[] types = mix.shares().keySet().stream().mapToInt(typeIds::indexOf).toArray();
    double[] upTo = mix.shares().values().stream().mapToDouble(share -> share.value()).toArray();
    Arrays.parallelPrefix(upTo, Double::sum);
    return new Destinations(types, upTo);
  }

  private Entry entry(String type, String id) {
    SelfService service = Objects.requireNonNull(scenario.selfService().get(id));
    SelfService.Outcomes outcomes = Objects.requireNonNull(service.contactTypes().get(type));
    SelfService.Escalated escalated = outcomes.escalated();
    SelfService.Bounced bounced = outcomes.bounced();
    double[] adoption = new double[grid.size()];
    Arrays.setAll(adoption, i -> outcomes.adoption().on(grid.date(grid.dayOf(i))));
    scenario.events().values().forEach(event -> change(adoption, event, id));
    Arrays.setAll(adoption, i -> Math.min(1, adoption[i]));
    return new Entry(
        deskIds.indexOf(id),
        adoption,
        outcomes.resolved().value(),
        escalated == null ? 0 : escalated.share().value(),
        escalated == null ? -1 : typeIds.indexOf(escalated.to()),
        escalated == null ? 1 : escalated.handleTimeFactor(),
        bounced == null ? 0 : bounced.share().value(),
        bounced == null ? null : comeback(1, bounced.after(), bounced.to()),
        bounced != null && bounced.selfServiceAgain());
  }

  /** Multiplies adoption during an event; its ramps are those of its effect on contacts. */
  private void change(double[] adoption, Event event, String desk) {
    Event.SelfServiceEffect effect = event.selfService().get(desk);
    EventSpan span = EventSpan.of(event, grid);
    for (int i = span.first(); effect != null && i < span.end(); i++) {
      adoption[i] *= effect.adoption();
    }
  }

  private static @Nullable Silence silence(@Nullable SilentAbandonment silent) {
    return silent == null ? null : new Silence(silent.share().value(), Ticks.of(silent.timeOut()));
  }

  /** The waits after which any group may take a contact, ascending. */
  private long[] stages(String type) {
    TreeSet<Long> stages = new TreeSet<>();
    for (AgentGroup group : scenario.agentGroups().values()) {
      Skill skill = group.skills().get(type);
      Duration after = skill == null ? null : skill.after();
      if (after != null && !after.isZero()) {
        stages.add(Ticks.of(after));
      }
    }
    return stages.stream().mapToLong(Long::longValue).toArray();
  }

  private GroupRules group(String id) {
    AgentGroup group = agentGroup(id);
    int types = typeIds.size();
    long[] after = new long[types];
    int[] reserve = new int[types];
    double[] resolution = new double[types];
    Arrays.fill(resolution, 1);
    group
        .skills()
        .forEach(
            (type, skill) -> {
              int t = typeIds.indexOf(type);
              after[t] = skill.after() == null ? 0 : Ticks.of(skill.after());
              reserve[t] = skill.reserve();
              resolution[t] = skill.resolutionFactor();
            });
    Concurrency concurrency = group.concurrency();
    int width = concurrency == null ? 1 : concurrency.largest();
    return new GroupRules(
        limits(concurrency),
        width,
        rates(concurrency, width),
        after,
        reserve,
        resolution,
        Proficiencies.of(group.proficiency(), typeIds));
  }

  private int[] limits(@Nullable Concurrency concurrency) {
    Map<String, Integer> limits = concurrency == null ? Map.of() : concurrency.limits();
    return typeIds.stream().mapToInt(id -> limits.getOrDefault(id, 0)).toArray();
  }

  private static double[] rates(@Nullable Concurrency concurrency, int width) {
    double[] rates = new double[width + 1];
    for (int k = 1; k <= width; k++) {
      rates[k] = (concurrency == null ? 1 : concurrency.capacityFactors().get(k - 1)) / k;
    }
    return rates;
  }

  private Desk desk(String id) {
    SelfService service = Objects.requireNonNull(scenario.selfService().get(id));
    boolean[] open = new boolean[grid.size()];
    Arrays.fill(open, true);
    return new Desk(
        service.hours() == null
            ? open
            : grid.open(Objects.requireNonNull(scenario.openingHours().get(service.hours()))),
        LawCompiler.sampler(service.session()),
        service.sessions() == null ? Integer.MAX_VALUE : service.sessions());
  }

  private AgentGroup agentGroup(String id) {
    return Objects.requireNonNull(scenario.agentGroups().get(id));
  }

  private ContactType contactType(String id) {
    return Objects.requireNonNull(scenario.contactTypes().get(id));
  }

  /**
   * What turns a handle time measured at a concurrency k into stand-alone work, c(k) / k: c are the
   * capacity factors of the first group of lowest rank, linear between whole k.
   */
  static double measuredFactor(Scenario scenario, List<String> groupIds, String type) {
    Double measured =
        Objects.requireNonNull(scenario.contactTypes().get(type))
            .chat()
            .handleTimeMeasuredAtConcurrency();
    if (measured == null) {
      return 1;
    }
    List<Double> factors = List.of(1.0);
    int best = Integer.MAX_VALUE;
    for (String id : groupIds) {
      AgentGroup group = Objects.requireNonNull(scenario.agentGroups().get(id));
      Skill skill = group.skills().get(type);
      Concurrency concurrency = group.concurrency();
      if (skill != null && skill.rank() < best) {
        best = skill.rank();
        factors = concurrency == null ? List.of(1.0) : concurrency.capacityFactors();
      }
    }
    return capacity(factors, measured) / measured;
  }

  private static double capacity(List<Double> factors, double k) {
    int below = (int) Math.min(Math.floor(k), factors.size());
    double low = factors.get(below - 1);
    double high = factors.get(Math.min(below, factors.size() - 1));
    return low + (k - below) * (high - low);
  }
}
