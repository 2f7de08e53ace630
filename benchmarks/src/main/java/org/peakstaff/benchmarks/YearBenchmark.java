package org.peakstaff.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.RequirementMemory;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.planner.requirement.StaffRequirement;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;

/**
 * The quarter hours of many weeks for twenty contact types with Erlang A, no two of them with the
 * same load: 80 % within 20 s and at most 5 % abandoned.
 */
@State(Scope.Benchmark)
@Comparison(title = "Erlang A: weeks of quarter hours for 20 contact types", unit = "plan")
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g"})
public class YearBenchmark extends NanosecondBenchmark {
  private static final int TYPES = 20;
  private static final int QUARTER_HOURS = 96;
  private static final int DAYS_A_WEEK = 7;
  private static final double QUARTER_HOUR = 900;
  private static final double PATIENCE = 120;
  private static final double SHARE = 0.8;
  private static final double WITHIN = 20;
  private static final double ABANDONMENT = 0.05;

  /** Weeks of the horizon. */
  @Param("52")
  public int weeks;

  private final StaffingTargets targets =
      StaffingTargets.none().withServiceLevel(SHARE, WITHIN).withAbandonment(ABANDONMENT);
  private final List<List<Double>> volumes = new ArrayList<>();
  private Scenario scenario;

  /**
   * Shapes the days: a wave over the day and one over the year, and a little more each interval.
   */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    for (int type = 0; type < TYPES; type++) {
      List<Double> values = new ArrayList<>();
      for (int i = 0; i < weeks * DAYS_A_WEEK * QUARTER_HOURS; i++) {
        values.add(volume(type, i));
      }
      volumes.add(values);
    }
    scenario = scenario();
  }

  private double volume(int type, int interval) {
    double day = Math.sin(Math.PI * (interval % QUARTER_HOURS) / QUARTER_HOURS);
    double year = 1 + 0.3 * Math.sin(2 * Math.PI * interval / (364.0 * QUARTER_HOURS));
    return (10 + 5 * type) * (0.1 + day * day) * year * (1 + 1e-6 * interval);
  }

  private static double handleTime(int type) {
    return 180 + 12 * type;
  }

  /**
   * The plan: agents, rostered heads, measures and binding target of every interval.
   *
   * @return the plan
   */
  @Benchmark
  public StaffRequirement plan() {
    return RequirementPlanner.requirement(scenario);
  }

  /**
   * The agents alone.
   *
   * @return of all intervals
   */
  @Benchmark
  public long agents() {
    long sum = 0;
    for (int type = 0; type < TYPES; type++) {
      double handleTime = handleTime(type);
      RequirementMemory memory = RequirementMemory.of(ErlangA.of(1, handleTime, PATIENCE), targets);
      for (double volume : volumes.get(type)) {
        sum += memory.agents(volume * handleTime / QUARTER_HOUR);
      }
    }
    return sum;
  }

  /**
   * The agents alone, each interval from the start.
   *
   * @return of all intervals
   */
  @Benchmark
  @Reference("agents, each searched")
  public long searched() {
    long sum = 0;
    for (int type = 0; type < TYPES; type++) {
      double handleTime = handleTime(type);
      for (double volume : volumes.get(type)) {
        double load = volume * handleTime / QUARTER_HOUR;
        sum += ErlangA.of(load, handleTime, PATIENCE).requirement(targets).agents();
      }
    }
    return sum;
  }

  private Scenario scenario() {
    Map<String, ContactType> types = new TreeMap<>();
    Map<String, AgentGroup> groups = new TreeMap<>();
    for (int type = 0; type < TYPES; type++) {
      types.put("type-" + type, type(type));
      groups.put("group-" + type, group(type));
    }
    LocalDate start = LocalDate.of(2027, 1, 4);
    return new Scenario(
        "a year",
        null,
        new Horizon(start, weeks * DAYS_A_WEEK, ZoneOffset.UTC, Duration.ofMinutes(15), null),
        Map.of(),
        Map.of(),
        null,
        types,
        groups,
        Map.of(),
        Routing.DEFAULT,
        new PlanSettings("sipp", null));
  }

  private ContactType type(int type) {
    Target target =
        new Target(
            new Target.ServiceLevel(
                Share.of(SHARE),
                Duration.ofSeconds((long) WITHIN),
                ServiceLevelConvention.ANSWERED_OF_OFFERED),
            Share.of(ABANDONMENT),
            null,
            Target.Scope.DAY,
            Target.Held.MEAN);
    return new ContactType(
        null,
        Channel.PHONE,
        null,
        ClosingRule.SERVE,
        new Volumes.Intervals(volumes.get(type)),
        new Law.Exponential(Duration.ofSeconds((long) handleTime(type)), null),
        Share.ZERO,
        new Law.Exponential(Duration.ofSeconds((long) PATIENCE), null),
        Share.ZERO,
        null,
        target);
  }

  private static AgentGroup group(int type) {
    return new AgentGroup(
        null,
        null,
        new Scheduled.Constant(1),
        Map.of("type-" + type, new Skill(1, 1, 1, 1)),
        AgentGroup.Shrinkage.NONE,
        Share.ZERO,
        0,
        null);
  }
}
