package org.peakstaff.experiment;

import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.Measures;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

/**
 * Simulations that others have published, each measured by the definition its figure used. All rest
 * on 1000 days there. A day that is shorter than 24 hours ends at midnight here, so that nobody is
 * staffed before it and the drain follows it.
 */
class PublishedSystemsTest {
  private static final int PUBLISHED_DAYS = 1000;
  private static final int REPLICATIONS = 2000;
  private static final double SERVICE_THRESHOLD = 20;
  private static final Agreement AGREEMENT = Agreement.of(REPLICATIONS);

  /** 4.2 calls a minute, service of 2 minutes, 12 agents, 480 minutes from empty. */
  @Test
  void aDayWithoutAbandonment() {
    Measures found = simulate(eightHours(null));
    ContactMeasures calls = found.total();
    Estimate level = level(calls, ServiceLevelConvention.ANSWERED_OF_OFFERED);
    published(calls.count(Count.ANSWERED_WITHIN), 1816.2, 1812.6, 1819.7, 0.05);
    published(level, .902, .900, .904, .0005);
    published(minutes(calls.averageSpeedOfAnswer()), .099, .097, .102, .0005);
    AGREEMENT.printed("occupancy", found.allGroups().occupancy(), .695, PUBLISHED_DAYS, .0005);
  }

  /** The same with exponential patience of a minute. */
  @Test
  void aDayWithAbandonment() {
    Measures found = simulate(eightHours(exponential(60)));
    ContactMeasures calls = found.total();
    published(calls.count(Count.ABANDONED), 58.6, 57.7, 59.6, .05);
    published(level(calls, ServiceLevelConvention.WITHOUT_EARLY_ABANDONS), .968, .968, .969, .0005);
    AGREEMENT.printed(
        "answered within of answered",
        level(calls, ServiceLevelConvention.ANSWERED_OF_ANSWERED),
        .975,
        PUBLISHED_DAYS,
        .0005);
    AGREEMENT.printed(
        "speed of answer", minutes(calls.averageSpeedOfAnswer()), .024, PUBLISHED_DAYS, .0005);
    AGREEMENT.printed("occupancy", found.allGroups().occupancy(), .675, PUBLISHED_DAYS, .0005);
  }

  /**
   * A small center with a busy and a quiet day: 13 hours, gamma busyness, balking. Its figures are
   * sums per day over the 1660 calls expected, with 90 % intervals; waits count those who abandon,
   * and an abandonment within the threshold counts as a wait below it.
   */
  @Test
  void aDayWithBusyness() {
    ContactMeasures calls = simulate(thirteenHours()).total();
    double expected = 1660;
    Estimate offered = calls.count(Count.OFFERED);
    AGREEMENT.simulated("arrivals", offered, 1639.5, 513.2 / Math.sqrt(PUBLISHED_DAYS), .05);
    Estimate waitPerDay = calls.meanQueue();
    double day = Duration.ofDays(1).toSeconds();
    tutorial(scaled(waitPerDay, day / expected), 11.834, 10.060, 13.608);
    Estimate answered = calls.count(Count.ANSWERED_WITHIN);
    Estimate abandoned = calls.count(Count.ABANDONED_WITHIN);
    tutorial(scaled(sum(answered, abandoned), 1 / expected), .853, .844, .862);
    tutorial(scaled(calls.count(Count.ABANDONED), 1 / expected), .0342, .0311, .0374);
  }

  /** Three types, two groups, the middle type shared, three periods of two hours. */
  @Tag("slow")
  @Test
  void twoGroupsAndThreeTypes() {
    Measures found = simulate(twoGroups());
    ContactMeasures calls = found.total();
    published(calls.count(Count.ANSWERED), 4297.3, 4270.2, 4324.5, .05);
    published(calls.count(Count.ABANDONED), 910.3, 876.1, 944.5, .05);
    published(level(calls, ServiceLevelConvention.WITHOUT_EARLY_ABANDONS), .501, .494, .509, .0005);
    Estimate withDrain = found.agentGroups().get("g0").occupancyWithDrain();
    published(withDrain, .881, .877, .884, .0005);
  }

  private static Scenario eightHours(@Nullable Law patience) {
    Centers.TypeSpec type =
        Centers.TypeSpec.of(endOfDay(repeated(8, 4.2 * 60)), exponential(120))
            .serviceLevel(0.8, SERVICE_THRESHOLD);
    if (patience != null) {
      type.patience(patience);
    }
    return Centers.of(1, Duration.ofHours(1))
        .type("calls", type)
        .group("agents", endOfDay(12, 12, 12, 12, 12, 12, 12, 12), skills(Map.of("calls", 1)))
        .build();
  }

  private static Scenario thirteenHours() {
    double[] perHour = {100, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60};
    Centers.TypeSpec type =
        Centers.TypeSpec.of(endOfDay(perHour), exponential(100))
            .patience(exponential(1000))
            .balking(.1)
            .serviceLevel(0.8, SERVICE_THRESHOLD);
    return Centers.of(1, Duration.ofHours(1))
        .busyness(gamma(10))
        .type("calls", type)
        .group(
            "agents", endOfDay(4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4), skills(Map.of("calls", 1)))
        .build();
  }

  private static Scenario twoGroups() {
    double[][] perMinute = {{4.2, 5.3, 3.2}, {5.1, 4.3, 4.8}, {6.3, 5.2, 4.8}};
    Centers center = Centers.of(1, Duration.ofHours(1)).busyness(gamma(28.7));
    Law service = byPeriod(60 / .5, 60 / .6, 60 / .4);
    Law patience = byPeriod(60 / .3, 60 / .4, 60 / .2);
    for (int t = 0; t < perMinute.length; t++) {
      double[] v = perMinute[t];
      double[] perHour = {60 * v[0], 60 * v[0], 60 * v[1], 60 * v[1], 60 * v[2], 60 * v[2]};
      center.type(
          "t" + t,
          Centers.TypeSpec.of(endOfDay(perHour), service)
              .patience(patience)
              .serviceLevel(0.8, SERVICE_THRESHOLD));
    }
    center.group("g0", endOfDay(12, 12, 18, 18, 9, 9), skills(Map.of("t0", 1, "t1", 1)));
    center.group("g1", endOfDay(15, 15, 20, 20, 11, 11), skills(Map.of("t1", 2, "t2", 1)));
    return center.build();
  }

  /** Exponential with means by two-hour period of arrival from 18:00 on. */
  private static Law byPeriod(double first, double second, double third) {
    return new Law.ByTime(
        Map.of(
            LocalTime.of(0, 0), exponential(first),
            LocalTime.of(20, 0), exponential(second),
            LocalTime.of(22, 0), exponential(third)));
  }

  private static Busyness gamma(double shape) {
    Share cv = Share.of(1 / Math.sqrt(shape));
    return new Busyness(Busyness.Law.GAMMA, cv, Busyness.Sharing.ALL);
  }

  /** Skills by rank, all of one priority. */
  private static Map<String, Skill> skills(Map<String, Integer> ranks) {
    Map<String, Skill> skills = new TreeMap<>();
    ranks.forEach((type, rank) -> skills.put(type, new Skill(rank, 1, 1, 1)));
    return skills;
  }

  private static double[] repeated(int times, double value) {
    double[] values = new double[times];
    java.util.Arrays.fill(values, value);
    return values;
  }

  private static Volumes endOfDay(double[] perHour) {
    Double[] values = new Double[24];
    java.util.Arrays.setAll(
        values, i -> i < 24 - perHour.length ? 0 : perHour[i - 24 + perHour.length]);
    return new Volumes.Intervals(List.of(values));
  }

  private static Scheduled endOfDay(int... agents) {
    Integer[] values = new Integer[24];
    java.util.Arrays.setAll(
        values, i -> i < 24 - agents.length ? 0 : agents[i - 24 + agents.length]);
    return new Scheduled.Intervals(List.of(values));
  }

  private static Measures simulate(Scenario scenario) {
    return Experiment.run(
            ScenarioCompiler.compile(scenario, ""),
            new ExperimentOptions(1, REPLICATIONS, null, 0.95, 2),
            Progress.NONE)
        .measures();
  }

  private static Estimate level(ContactMeasures calls, ServiceLevelConvention convention) {
    return calls.serviceLevels().get(convention);
  }

  private static Estimate minutes(Estimate seconds) {
    return scaled(seconds, 1 / 60.0);
  }

  private static Estimate scaled(Estimate e, double by) {
    return new Estimate(e.mean() * by, e.low() * by, e.high() * by, e.confidence(), null);
  }

  /** A sum whose interval holds whatever the dependence of its parts. */
  private static Estimate sum(Estimate a, Estimate b) {
    return new Estimate(
        a.mean() + b.mean(), a.low() + b.low(), a.high() + b.high(), a.confidence(), null);
  }

  private static void published(
      Estimate found, double value, double low, double high, double rounding) {
    double theirs = Agreement.standardError((high - low) / 2, .95);
    AGREEMENT.simulated("published " + value, found, value, theirs, rounding);
  }

  private static void tutorial(Estimate found, double value, double low, double high) {
    double theirs = Agreement.standardError((high - low) / 2, .90);
    AGREEMENT.simulated("published " + value, found, value, theirs, 0);
  }
}
