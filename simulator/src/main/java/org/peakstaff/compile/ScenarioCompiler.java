package org.peakstaff.compile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario.Rules;
import org.peakstaff.compile.CompiledScenario.Staffing;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;
import org.peakstaff.scenario.Volumes;

/**
 * Flattens a scenario for the engines. The scenario is taken to be valid; what the reader checks is
 * not checked again.
 */
public final class ScenarioCompiler {
  private final Scenario scenario;
  private final IntervalGrid grid;
  private final List<String> typeIds;
  private final List<String> groupIds;

  private final long granularity;
  private final boolean always;

  private ScenarioCompiler(Scenario scenario, long granularity, boolean always) {
    this.scenario = scenario;
    this.granularity = granularity;
    this.always = always;
    grid = IntervalGrid.of(scenario.horizon());
    typeIds = order(scenario.routing().contactOrder(), scenario.contactTypes().keySet());
    groupIds = order(scenario.routing().groupOrder(), scenario.agentGroups().keySet());
  }

  /**
   * Compiles a scenario.
   *
   * @param scenario a valid scenario
   * @param sha256 its hash, carried into results
   * @return the compiled scenario
   * @throws IllegalArgumentException if the scenario is not valid
   * @throws UnsupportedScenarioException if it asks for something the simulation does not do
   */
  public static CompiledScenario compile(Scenario scenario, String sha256) {
    NotYetSimulated.check(scenario);
    return new ScenarioCompiler(scenario, 1, false).compile(sha256);
  }

  /**
   * Compiles a scenario onto a coarse clock, on which events coincide often: for tests of the order
   * at one tick.
   *
   * @param scenario a valid scenario
   * @param sha256 its hash, carried into results
   * @param granularity ticks to which arrivals, patience and handle times are rounded down, at
   *     least 1
   * @return the compiled scenario
   */
  public static CompiledScenario compile(Scenario scenario, String sha256, long granularity) {
    NotYetSimulated.check(scenario);
    return new ScenarioCompiler(scenario, granularity, false).compile(sha256);
  }

  /**
   * Compiles a scenario with its journeys even if its queues are all there is: for tests of one
   * engine against another.
   *
   * @param scenario a valid scenario
   * @param sha256 its hash, carried into results
   * @param granularity ticks to which arrivals, patience and handle times are rounded down, at
   *     least 1
   * @return the compiled scenario
   */
  public static CompiledScenario compileWithJourneys(
      Scenario scenario, String sha256, long granularity) {
    return new ScenarioCompiler(scenario, granularity, true).compile(sha256);
  }

  /**
   * The same scenario for one more thread: laws that a provider draws belong to one thread alone.
   *
   * @param compiled a compiled scenario
   * @return itself unless it has such laws
   */
  public static CompiledScenario again(CompiledScenario compiled) {
    Scenario scenario = compiled.scenario();
    return Feature.CUSTOM_LAW.placesIn(scenario).isEmpty()
        ? compiled
        : new ScenarioCompiler(
                scenario, compiled.demand().granularity(), compiled.journeys() != null)
            .compile(compiled.sha256());
  }

  private CompiledScenario compile(String sha256) {
    Demand demand = demand();
    return new CompiledScenario(
        scenario,
        sha256,
        grid,
        typeIds,
        groupIds,
        demand,
        staffing(demand),
        rules(),
        journeys(demand));
  }

  private @Nullable Journeys journeys(Demand demand) {
    return always || JourneyCompiler.isNeeded(scenario)
        ? JourneyCompiler.compile(scenario, grid, typeIds, groupIds, demand)
        : null;
  }

  private static List<String> order(List<String> given, Collection<String> ids) {
    return List.copyOf(given.isEmpty() ? ids : given);
  }

  private Demand demand() {
    Busyness busyness = scenario.busyness();
    Demand demand =
        new Demand(
            typeIds.size(),
            busyness == null ? null : factor(busyness.type(), busyness.cv()),
            busyness != null && busyness.shared() == Busyness.Sharing.ALL,
            granularity);
    if (busyness != null) {
      vary(demand, busyness);
    }
    demand.forecastFactors = ForecastFactors.of(scenario.forecastError());
    DemandTable table = DemandTable.of(scenario);
    for (int t = 0; t < typeIds.size(); t++) {
      fill(demand, t, table, table.index(typeIds.get(t)));
    }
    return demand;
  }

  private void vary(Demand demand, Busyness busyness) {
    Busyness.Noise noise = busyness.interval();
    demand.noise = noise == null ? null : factor(noise.type(), noise.cv());
    if (busyness.shared() == Busyness.Sharing.CORRELATED) {
      List<String> ids = List.copyOf(scenario.contactTypes().keySet());
      demand.copula = Copula.of(busyness.correlation(), ids, typeIds);
    }
  }

  /** A factor with mean 1, null when it does not vary. */
  private static @Nullable Sampler factor(Busyness.Law law, Share cv) {
    if (cv.value() == 0) {
      return null;
    }
    return switch (law) {
      case GAMMA -> Sampler.gammaByMean(1, cv.value());
      case LOGNORMAL -> Sampler.logNormalByMean(1, cv.value());
    };
  }

  private void fill(Demand demand, int t, DemandTable table, int row) {
    ContactType type = type(t);
    demand.entity[t] = StreamKey.entity(typeIds.get(t));
    demand.volume[t] = table.volumes(row);
    fillCourse(demand, t);
    demand.arrivals[t] = CustomArrivals.of(type.volumes());
    demand.open[t] = openAndAfter(type.hours());
    demand.clears[t] = type.atClose() == ClosingRule.ABANDON;
    demand.handle[t] = handleTime(t, table, row);
    demand.patience[t] =
        type.patience() == null
            ? null
            : DrawLaw.of(IntervalLaws.of(type.patience(), grid), table.patienceFactors(row));
    demand.balking[t] = type.balking().value();
    demand.within[t] = within(type);
    demand.shortAbandon[t] = ticksOrNone(type.shortAbandon());
  }

  /** A type's own threshold, else that of all types together. */
  private long within(ContactType type) {
    Target own = type.target();
    TotalTarget total = scenario.plan().target();
    Target.ServiceLevel level = own == null ? null : own.serviceLevel();
    if (level == null && total != null && type.deferred() == null) {
      level = total.serviceLevel();
    }
    return level == null ? -1 : Ticks.of(level.within());
  }

  private void fillCourse(Demand demand, int t) {
    ContactType type = type(t);
    if (type.volumes() instanceof Volumes.Trace trace) {
      long intervalTicks = grid.intervalSeconds() * Ticks.PER_SECOND;
      demand.replayed[t] =
          ReplayedContacts.of(trace, type.patience() != null, intervalTicks, grid.size());
    } else if (type.arrivals().rates() == Arrivals.Rates.PIECEWISE_LINEAR) {
      demand.linear[t] = LinearRates.through(demand.volume[t]);
    }
  }

  private static long ticksOrNone(@Nullable Duration duration) {
    return duration == null ? -1 : Ticks.of(duration);
  }

  /** Where a file gives the mean of an interval, the law is scaled to it and keeps its cv. */
  private DrawLaw handleTime(int t, DemandTable table, int row) {
    ContactType type = type(t);
    IntervalLaws laws = IntervalLaws.of(type.handleTime(), grid);
    double[] factors = table.handleTimeFactors(row);
    double measured = JourneyCompiler.measuredFactor(scenario, groupIds, typeIds.get(t));
    for (int i = 0; i < factors.length; i++) {
      double given = table.handleTimeSeconds(row, i);
      factors[i] *= (Double.isNaN(given) ? 1 : given / laws.mean(i)) * measured;
    }
    return DrawLaw.of(laws, factors);
  }

  /** Opening flags of the horizon and of the moment after it, which is open only if hours go on. */
  private boolean[] openAndAfter(@Nullable String hours) {
    boolean[] open;
    if (hours == null) {
      open = new boolean[grid.size() + 1];
      Arrays.fill(open, true);
      return open;
    }
    OpeningHours found = Objects.requireNonNull(scenario.openingHours().get(hours));
    Horizon given = scenario.horizon();
    Horizon longer =
        new Horizon(given.from(), given.days() + 1, given.timeZone(), given.interval(), null);
    return Arrays.copyOf(IntervalGrid.of(longer).open(found), grid.size() + 1);
  }

  private Staffing staffing(Demand demand) {
    Staffing staffing = new Staffing(groupIds.size());
    StaffTable table = StaffTable.of(scenario);
    for (int g = 0; g < groupIds.size(); g++) {
      int row = table.index(groupIds.get(g));
      staffing.entity[g] = StreamKey.entity(groupIds.get(g));
      boolean byShift = group(g).scheduled() instanceof Scheduled.Shifts;
      staffing.net[g] = byShift ? new int[grid.size()] : table.net(row);
      staffing.absence[g] = table.absences(row);
      staffing.closingFall[g] = closingFalls(demand, g);
    }
    return staffing;
  }

  private boolean[] closingFalls(Demand demand, int g) {
    boolean[] closing = new boolean[grid.size()];
    for (int t = 0; t < typeIds.size(); t++) {
      if (type(t).atClose() == ClosingRule.SERVE
          && type(t).deferred() == null
          && group(g).skills().containsKey(typeIds.get(t))) {
        for (int i = 1; i < closing.length; i++) {
          closing[i] |= demand.open[t][i - 1] && !demand.open[t][i];
        }
      }
    }
    return closing;
  }

  private Rules rules() {
    Rules rules = new Rules(typeIds.size(), groupIds.size(), scenario.routing());
    for (int t = 0; t < typeIds.size(); t++) {
      rules.groupsOf[t] = Tiers.of(groupsByRank(typeIds.get(t)));
    }
    for (int g = 0; g < groupIds.size(); g++) {
      fill(rules, g);
    }
    return rules;
  }

  private List<Tiers.Candidate> groupsByRank(String type) {
    List<Tiers.Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < groupIds.size(); g++) {
      Skill skill = group(g).skills().get(type);
      if (skill != null) {
        candidates.add(new Tiers.Candidate(g, skill.rank()));
      }
    }
    return candidates;
  }

  private void fill(Rules rules, int g) {
    List<Tiers.Candidate> candidates = new ArrayList<>();
    Arrays.fill(rules.handleFactor[g], 1);
    group(g)
        .skills()
        .forEach(
            (id, skill) -> {
              int t = typeIds.indexOf(id);
              candidates.add(new Tiers.Candidate(t, skill.priority()));
              rules.weight[g][t] = skill.weight();
              rules.handleFactor[g][t] = skill.handleTimeFactor();
            });
    rules.typesOf[g] = Tiers.of(candidates);
  }

  private ContactType type(int t) {
    return Objects.requireNonNull(scenario.contactTypes().get(typeIds.get(t)));
  }

  private AgentGroup group(int g) {
    return Objects.requireNonNull(scenario.agentGroups().get(groupIds.get(g)));
  }
}
