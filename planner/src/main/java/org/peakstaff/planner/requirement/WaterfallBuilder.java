package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.DemandTable;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.planner.certify.Waterfall.Assumption;
import org.peakstaff.planner.certify.Waterfall.Found;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Journey;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Target;

/**
 * The waterfall from Erlang C to a staff found by simulation.
 *
 * <p>States of knowledge are levels: agent hours of every group and the service level of the staff.
 * Bars are differences of levels, and levels are rounded to multiples of 2^-30, of which sums and
 * differences are exact: so the bars add up to the last bit.
 */
final class WaterfallBuilder {
  private static final double GRID = 0x1p30;
  private static final int REPLICATIONS = 200;

  private final Scenario scenario;
  private final IntervalGrid grid;
  private final StaffTable table;
  private final int[][] staff;
  private final List<Waterfall.Step> steps = new ArrayList<>();
  private final Level start;
  private final FormulaStaff erlangC;
  private Level level;
  private FormulaStaff formulas;

  /** What the law of patience does to hours and to the share that is not served in time. */
  private @Nullable Level patience;

  private WaterfallBuilder(Scenario scenario, int[][] staff) {
    this.scenario = scenario;
    this.staff = staff;
    grid = IntervalGrid.of(scenario.horizon());
    table = StaffTable.of(scenario);
    ContactDemand demand = firstGiven(withoutConcurrency(withoutReturns(scenario)));
    erlangC = FormulaStaff.of(scenario, demand, Assumptions.ERLANG_C);
    formulas = erlangC;
    start = level(erlangC);
    level = start;
    formulaSteps(demand);
  }

  /** What a state of knowledge says. */
  private record Level(double[] hours, double serviceLevel) {}

  /**
   * Explains a staff.
   *
   * @param sha256 the scenario's hash
   * @param staff agents at work per dense agent group and interval, found by simulation
   * @param options seed, threads and engine
   * @param progress may stop the simulation
   * @throws java.util.concurrent.CancellationException if it does
   */
  static Waterfall of(
      Scenario scenario,
      String sha256,
      int[][] staff,
      ExperimentOptions options,
      Progress progress) {
    WaterfallBuilder builder = new WaterfallBuilder(scenario, staff);
    CompiledScenario compiled = ScenarioCompiler.compile(scenario.withForecastError(null), sha256);
    builder.simulated(compiled, options, progress);
    return builder.waterfall();
  }

  private static Scenario withoutReturns(Scenario scenario) {
    Map<String, ContactType> types = new TreeMap<>(scenario.contactTypes());
    types.replaceAll((id, type) -> type.withReturns(Returns.NONE).withJourney(Journey.DIRECT));
    return scenario.withContactTypes(types).withSelfService(Map.of());
  }

  private static Scenario withoutConcurrency(Scenario scenario) {
    Map<String, AgentGroup> groups = new TreeMap<>(scenario.agentGroups());
    groups.replaceAll((id, group) -> group.withConcurrency(null));
    return scenario.withAgentGroups(groups);
  }

  private static ContactDemand firstGiven(Scenario scenario) {
    IntervalGrid grid = IntervalGrid.of(scenario.horizon());
    return ContactDemand.of(scenario, grid, StaffTable.of(scenario));
  }

  private void formulaSteps(ContactDemand demand) {
    Assumptions a = Assumptions.ERLANG_C.withAbandonment();
    if (any(WaterfallBuilder::hasOwnPatience)) {
      FormulaStaff byMean = FormulaStaff.of(scenario, demand, a);
      patience = law(level(byMean), level(FormulaStaff.of(scenario, demand, a.withPatienceLaw())));
    }
    step(Assumption.ABANDONMENT, any(type -> type.patience() != null), demand, a);
    a = a.withHandleTimeLaw();
    boolean laws = any(type -> !(type.handleTime() instanceof Law.Exponential));
    step(Assumption.HANDLE_TIME_LAW, laws, demand, a);
    a = a.withCarryOver();
    step(Assumption.TIME_VARIATION, true, demand, a);
    a = a.withBusyness();
    Busyness busyness = scenario.busyness();
    step(Assumption.BUSYNESS, busyness != null && busyness.cv().value() > 0, demand, a);
    a = a.withPooling();
    step(Assumption.POOLING, scenario.contactTypes().size() > 1, demand, a);
    boolean concurrent =
        scenario.agentGroups().values().stream().anyMatch(group -> group.concurrency() != null);
    step(Assumption.CONCURRENCY, concurrent, firstGiven(withoutReturns(scenario)), a);
    boolean journeys = JourneyVolumes.journeys(scenario) != null;
    step(Assumption.RETURNS, journeys, RequirementBuilder.settled(scenario).demand(), a);
    boolean away = scenario.agentGroups().values().stream().anyMatch(WaterfallBuilder::isAway);
    bar(Assumption.BREAKS, level, away ? Found.OUTSIDE : Found.ABSENT);
  }

  /** Whether agents of a group are paid for time in which they are not at work. */
  private static boolean isAway(AgentGroup group) {
    return group.scheduled() instanceof Scheduled.Shifts
        || group.shrinkage().outOfOffice().value() > 0
        || group.shrinkage().inOffice().value() > 0
        || group.absence().value() > 0;
  }

  /** Whether the mean does not say all of how customers leave. */
  private static boolean hasOwnPatience(ContactType type) {
    Law law = type.patience();
    return law != null && (!(law instanceof Law.Exponential) || type.balking().value() > 0);
  }

  /** What the law does to hours, as factors, and to the share that is not served in time. */
  private static Level law(Level byMean, Level byLaw) {
    double[] factors = new double[byMean.hours().length];
    Arrays.setAll(factors, g -> byMean.hours()[g] > 0 ? byLaw.hours()[g] / byMean.hours()[g] : 1);
    double missed = 1 - byMean.serviceLevel();
    return new Level(factors, missed > 0 ? (1 - byLaw.serviceLevel()) / missed : 1);
  }

  private boolean any(Function<ContactType, Boolean> has) {
    return scenario.contactTypes().values().stream().anyMatch(has::apply);
  }

  private void step(
      Assumption assumption, boolean present, ContactDemand demand, Assumptions assumptions) {
    if (present) {
      formulas = FormulaStaff.of(scenario, demand, assumptions);
      bar(assumption, level(formulas), Found.FORMULA);
    } else {
      bar(assumption, level, Found.ABSENT);
    }
  }

  private Level level(FormulaStaff planned) {
    double[] hours = planned.hours();
    double served = planned.serviceLevel(staff, erlangC);
    Level law = patience;
    if (law != null && planned != erlangC) {
      Arrays.setAll(hours, g -> hours[g] * law.hours()[g]);
      served = Math.max(0, 1 - (1 - served) * law.serviceLevel());
    }
    return new Level(exact(hours), exact(served));
  }

  private void bar(Assumption assumption, Level next, Found found) {
    double[] more = new double[next.hours().length];
    Arrays.setAll(more, g -> next.hours()[g] - level.hours()[g]);
    double points = next.serviceLevel() - level.serviceLevel();
    steps.add(
        new Waterfall.Step(assumption, Arrays.stream(more).sum(), byGroup(more), points, found));
    level = next;
  }

  private void simulated(CompiledScenario compiled, ExperimentOptions options, Progress progress) {
    double scale;
    try (StaffTrials trials = StaffTrials.of(compiled, options, progress)) {
      scale = SimulatedScale.of(trials, staff);
    }
    double[] whole = new double[staff.length];
    Arrays.setAll(whole, g -> Arrays.stream(staff[g]).sum() * grid.intervalSeconds() / 3600.0);
    double[] real = Arrays.stream(whole).map(hours -> scale * hours).toArray();
    double serviceLevel = exact(serviceLevel(compiled, options, progress));
    bar(Assumption.SIMULATION, new Level(exact(real), serviceLevel), Found.SIMULATION);
    bar(Assumption.ROUNDING, new Level(exact(whole), serviceLevel), Found.COUNT);
  }

  /** In the mean over the contacts that the last formula sees. */
  private double serviceLevel(
      CompiledScenario compiled, ExperimentOptions options, Progress progress) {
    ExperimentOptions enough =
        ExperimentOptions.defaults()
            .withReplications(REPLICATIONS)
            .withSeed(options.seed())
            .withThreads(options.threads())
            .withEngine(options.engine())
            .withCheckpoint(options.checkpoint());
    SimulationResult result = Experiment.run(compiled.withAgentsAtWork(staff), enough, progress);
    double[] volumes = formulas.volumes();
    List<String> types = DemandTable.of(scenario).contactTypes();
    double met = 0;
    double volume = 0;
    for (int type = 0; type < volumes.length; type++) {
      String id = types.get(type);
      Target target = Objects.requireNonNull(scenario.contactTypes().get(id)).target();
      ContactMeasures found = result.measures().contactTypes().get(id);
      boolean counts = target != null && target.serviceLevel() != null && volumes[type] > 0;
      if (counts && found != null && found.serviceLevel() != null) {
        met += volumes[type] * found.serviceLevel().mean();
        volume += volumes[type];
      }
    }
    return volume > 0 ? met / volume : Double.NaN;
  }

  private static double exact(double value) {
    return Math.rint(value * GRID) / GRID;
  }

  private static double[] exact(double[] values) {
    return Arrays.stream(values).map(WaterfallBuilder::exact).toArray();
  }

  private Map<String, Double> byGroup(double[] hours) {
    Map<String, Double> byGroup = new TreeMap<>();
    for (int g = 0; g < hours.length; g++) {
      byGroup.put(table.agentGroups().get(g), hours[g]);
    }
    return byGroup;
  }

  private Waterfall waterfall() {
    return new Waterfall(
        Arrays.stream(start.hours()).sum(),
        byGroup(start.hours()),
        start.serviceLevel(),
        steps,
        Arrays.stream(level.hours()).sum(),
        level.serviceLevel());
  }
}
