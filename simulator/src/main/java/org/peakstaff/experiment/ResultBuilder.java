package org.peakstaff.experiment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.InstalledProviders;
import org.peakstaff.result.Basis;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DayMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.Percentiles;
import org.peakstaff.result.ProviderNote;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.result.WaitPercentiles;
import org.peakstaff.scenario.ForecastError;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.statistics.DayValues;
import org.peakstaff.statistics.Proportion;
import org.peakstaff.statistics.RatioMoments;
import org.peakstaff.statistics.WaitHistogram;

/**
 * Turns a fold into measures with intervals. Where a ratio is 0/0 the service level is 1, all else
 * 0, without interval.
 */
final class ResultBuilder {
  private static final int ALL_DAYS = -1;
  private static final int NO_DAY = -2;

  private final CompiledScenario scenario;
  private final ResultFold fold;
  private final Cells cells;
  private final RatioMoments moments;
  private final JourneyResults journeys;
  private final double confidence;
  private final double t;
  private final double batchT;
  private final double z;

  ResultBuilder(CompiledScenario scenario, ResultFold fold, double confidence) {
    this.scenario = scenario;
    this.fold = fold;
    this.confidence = confidence;
    cells = fold.cells();
    moments = fold.moments();
    journeys = new JourneyResults(scenario, cells, this);
    double upper = (1 + confidence) / 2;
    t = quantile(moments.count(), upper);
    batchT = quantile(scenario.batches(), upper);
    z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(upper);
  }

  /** Quantile of Student's t for the mean of n observations. */
  private static double quantile(int n, double probability) {
    return n < 2
        ? Double.NaN
        : new TDistribution(null, n - 1).inverseCumulativeProbability(probability);
  }

  /** The whole result of a scenario. */
  static SimulationResult result(
      CompiledScenario scenario,
      ResultFold fold,
      ExperimentOptions options,
      String engine,
      StopReason stop) {
    ResultBuilder builder = new ResultBuilder(scenario, fold, options.confidence());
    return new SimulationResult(
        scenario.scenario().name(),
        scenario.sha256(),
        options.seed(),
        fold.moments().count(),
        engine,
        stop,
        options.confidence(),
        builder.horizon(),
        builder.days(),
        builder.intervals(),
        new TargetChecker(scenario, fold, builder).checks(),
        fold.scorecard().scorecard(builder),
        basis(scenario));
  }

  private static Basis basis(CompiledScenario scenario) {
    Horizon.Batches batches = scenario.scenario().horizon().batches();
    ForecastError error = scenario.scenario().forecastError();
    return new Basis(
        error,
        batches == null ? null : new Basis.Batches(scenario.batches(), batches.length()),
        providers(scenario));
  }

  private static List<ProviderNote> providers(CompiledScenario scenario) {
    return InstalledProviders.of(scenario.scenario()).stream()
        .map(each -> new ProviderNote(each.name(), each.version(), each.sha256()))
        .toList();
  }

  double confidence() {
    return confidence;
  }

  Measures horizon() {
    return measures(cells.horizon(), ALL_DAYS);
  }

  List<DayMeasures> days() {
    int firstDay = scenario.grid().dayOf(scenario.firstMeasured());
    return IntStream.range(firstDay, scenario.grid().days())
        .mapToObj(day -> new DayMeasures(scenario.grid().date(day), measures(cells.day(day), day)))
        .toList();
  }

  List<IntervalMeasures> intervals() {
    return IntStream.range(scenario.firstMeasured(), scenario.intervals())
        .mapToObj(
            i ->
                new IntervalMeasures(scenario.grid().start(i), measures(cells.interval(i), NO_DAY)))
        .toList();
  }

  private Measures measures(int scope, int day) {
    Map<String, ContactMeasures> types = new TreeMap<>();
    for (int type = 0; type < scenario.types(); type++) {
      types.put(scenario.typeIds().get(type), contact(scope, type, day));
    }
    Map<String, GroupMeasures> groups = new TreeMap<>();
    for (int group = 0; group < scenario.groups(); group++) {
      groups.put(scenario.groupIds().get(group), group(scope, group, day));
    }
    return new Measures(
        contact(scope, cells.allTypes(), day), group(scope, cells.allGroups(), day), types, groups);
  }

  private ContactMeasures contact(int scope, int type, int day) {
    int at = cells.contact(scope, type);
    return new ContactMeasures(
        counts(scope, type),
        serviceLevel(at, type, day),
        serviceLevels(at, type),
        withDays(at + Cells.ABANDONMENT, 0, type, day, 1),
        withDays(at + Cells.SPEED_OF_ANSWER, 0, type, day, 2),
        withDays(at + Cells.MEAN_WAIT, 0, type, day, 3),
        estimate(at + Cells.DELAYED, 0, null),
        estimate(at + Cells.HANDLE_TIME, Double.NaN, null),
        estimate(at + Cells.MEAN_QUEUE, 0, null),
        day == NO_DAY ? null : waitPercentiles(type, day),
        day == NO_DAY ? null : probabilityTargetMet(type, day),
        day == ALL_DAYS && type < scenario.types() ? answeredByGroup(type) : Map.of(),
        journeys.of(scope, type));
  }

  private Map<Count, Estimate> counts(int scope, int type) {
    Map<Count, Estimate> counts = new EnumMap<>(Count.class);
    for (Count count : Count.ofQueues()) {
      counts.put(count, estimate(cells.count(scope, type, count), 0, null));
    }
    journeys.addCounts(counts, scope, type);
    return counts;
  }

  private @Nullable Estimate serviceLevel(int at, int type, int day) {
    return hasServiceLevel(type) ? withDays(at + Cells.OWN_SERVICE_LEVEL, 1, type, day, 0) : null;
  }

  private Map<ServiceLevelConvention, Estimate> serviceLevels(int at, int type) {
    Map<ServiceLevelConvention, Estimate> levels = new EnumMap<>(ServiceLevelConvention.class);
    for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
      if (hasServiceLevel(type)) {
        levels.put(convention, estimate(at + Cells.CONVENTION + convention.ordinal(), 1, null));
      }
    }
    return levels;
  }

  private boolean hasServiceLevel(int type) {
    return type < scenario.types()
        ? RowPairs.serviceLevel(scenario, type) != null
        : IntStream.range(0, scenario.types()).anyMatch(this::hasServiceLevel);
  }

  private GroupMeasures group(int scope, int group, int day) {
    int at = cells.group(scope, group);
    Percentiles days = day == NO_DAY ? null : percentiles(fold.groupDays(group, day));
    return new GroupMeasures(
        estimate(at + Cells.OCCUPANCY, 0, days),
        day == ALL_DAYS ? estimate(at + Cells.OCCUPANCY_WITH_DRAIN, 0, null) : null,
        estimate(at + Cells.TAKEN, 0, null),
        estimate(at + Cells.STAFFED_HOURS, 0, null),
        estimate(at + Cells.OVER_TIME_HOURS, 0, null),
        journeys.concurrency(scope, group),
        journeys.interruptions(scope, group));
  }

  private Map<String, Estimate> answeredByGroup(int type) {
    Map<String, Estimate> answered = new TreeMap<>();
    for (int group = 0; group < scenario.groups(); group++) {
      int pair = cells.answeredBy(type, group);
      if (moments.meanX(pair) > 0) {
        answered.put(scenario.groupIds().get(group), estimate(pair, 0, null));
      }
    }
    return answered;
  }

  private Estimate withDays(int pair, double undefined, int type, int day, int measure) {
    Percentiles days = day == NO_DAY ? null : percentiles(fold.contactDays(type, day, measure));
    return estimate(pair, undefined, days);
  }

  /** The estimate of a pair; {@code undefined} stands for 0/0. */
  Estimate estimate(int pair, double undefined, @Nullable Percentiles days) {
    RatioMoments of = fold.moments(pair);
    double ratio = of.ratio(pair);
    if (Double.isNaN(ratio)) {
      return new Estimate(undefined, Double.NaN, Double.NaN, confidence, days);
    }
    double half = (of == moments ? t : batchT) * of.standardError(pair);
    return new Estimate(ratio, ratio - half, ratio + half, confidence, days);
  }

  static @Nullable Percentiles percentiles(double[] sorted) {
    return sorted.length == 0
        ? null
        : new Percentiles(
            DayValues.quantile(sorted, 0.1),
            DayValues.quantile(sorted, 0.5),
            DayValues.quantile(sorted, 0.9));
  }

  private WaitPercentiles waitPercentiles(int type, int day) {
    long[] bins = fold.histogram(type, day);
    return new WaitPercentiles(
        WaitHistogram.percentile(bins, 0.5),
        WaitHistogram.percentile(bins, 0.8),
        WaitHistogram.percentile(bins, 0.9),
        WaitHistogram.percentile(bins, 0.95),
        WaitHistogram.percentile(bins, 0.99));
  }

  private @Nullable Estimate probabilityTargetMet(int type, int day) {
    long[] met = fold.daysMet(type, day);
    return met[1] == 0 ? null : share(met[0], met[1]);
  }

  /** A share of days with its Wilson interval. */
  Estimate share(long met, long trials) {
    Proportion proportion = Proportion.wilson(met, trials, z);
    return new Estimate(proportion.share(), proportion.low(), proportion.high(), confidence, null);
  }
}
