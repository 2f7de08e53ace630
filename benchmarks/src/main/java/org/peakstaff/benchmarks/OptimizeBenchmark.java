package org.peakstaff.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.CertificateSettings;
import org.peakstaff.planner.multiskill.OptimizeSettings;
import org.peakstaff.planner.multiskill.OptimizedStaff;
import org.peakstaff.planner.multiskill.StaffOptimizer;
import org.peakstaff.planner.multiskill.StaffingPeriod;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.OpeningHours;
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
 * The cheapest staff of a large center: 20 contact types drawn from a seed, 80 % of each answered
 * within 30 s on a day of ten hours, and 15 agent groups with 2 to 8 skills, dearer the more they
 * have. One search takes minutes, so it is measured once, and says what it found.
 */
@State(Scope.Benchmark)
@Comparison(
    title = "Cheapest staff of 20 contact types and 15 agent groups",
    unit = "search",
    base = "threads=2")
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class OptimizeBenchmark extends NanosecondBenchmark {
  private static final int TYPES = 20;
  private static final int GROUPS = 15;
  private static final int[] SKILLS = {2, 3, 4, 5, 8};
  private static final int FEW_SKILLS = 4;
  private static final String HOURS = "office";
  private static final Target TARGET =
      new Target(
          new Target.ServiceLevel(
              Share.of(0.8), Duration.ofSeconds(30), ServiceLevelConvention.ANSWERED_OF_OFFERED),
          null,
          null,
          Target.Scope.DAY,
          Target.Held.MEAN);

  /** From which the center is drawn. */
  @Param("5")
  public long center;

  /** Which simulate. */
  @Param("2")
  public int threads;

  private Scenario scenario;
  private CompiledScenario compiled;
  private @Nullable OptimizedStaff found;
  private double seconds;

  /** Draws the center. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    scenario = drawn(center);
    compiled = BenchmarkScenarios.compiled(scenario);
  }

  /** The center of a seed. */
  static Scenario drawn(long seed) {
    LocalDate monday = LocalDate.of(2026, 3, 9);
    OpeningHours office =
        new OpeningHours(
            Map.of(DayOfWeek.MONDAY, List.of(new OpeningHours.Span(480, 1080))), Map.of());
    return new Scenario(
        "Twenty types, fifteen groups",
        "EUR",
        new Horizon(monday, 1, ZoneOffset.UTC, Duration.ofMinutes(30), null),
        Map.of(HOURS, office),
        Map.of(),
        null,
        types(seed),
        groups(),
        Map.of(),
        Routing.DEFAULT,
        PlanSettings.DEFAULT);
  }

  /**
   * The search with its validation.
   *
   * @return staff, bounds and certificate
   */
  @Benchmark
  public OptimizedStaff search() {
    long start = System.nanoTime();
    OptimizedStaff staff =
        StaffOptimizer.of(
            compiled,
            OptimizeSettings.of(StaffingPeriod.HORIZON, CertificateSettings.of(scenario)),
            ExperimentOptions.defaults().withThreads(threads),
            Progress.NONE);
    seconds = (System.nanoTime() - start) * 1e-9;
    found = staff;
    return staff;
  }

  /** Says what was found. */
  @TearDown(Level.Trial)
  public void tell() {
    if (found != null) {
      Certificate certificate = found.certificate();
      System.out.printf(
          Locale.ROOT,
          "%ncost %.2f, bound %.2f, gap %.2f %%, %s after %d validations, %d days, %.1f s%n",
          found.cost(),
          found.bound(),
          100 * found.gap(),
          certificate.outcome().id(),
          certificate.attempts(),
          certificate.simulated(),
          seconds);
    }
  }

  private static String typeId(int number) {
    return String.format(Locale.ROOT, "type-%02d", number);
  }

  private static Map<String, ContactType> types(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, ContactType> types = new TreeMap<>();
    for (int t = 0; t < TYPES; t++) {
      Volumes volumes = new Volumes.Constant(random.nextInt(30, 121));
      Duration handleTime = Duration.ofSeconds(random.nextInt(180, 481));
      Duration patience = Duration.ofSeconds(random.nextInt(120, 301));
      types.put(
          typeId(t),
          new ContactType(
              null,
              Channel.PHONE,
              HOURS,
              ClosingRule.SERVE,
              volumes,
              new Law.Lognormal(handleTime, 1.0, null, null),
              Share.ZERO,
              new Law.Exponential(patience, null),
              Share.ZERO,
              null,
              TARGET));
    }
    return types;
  }

  /** Every third type from one that moves on, so that every type is served by several groups. */
  private static Map<String, AgentGroup> groups() {
    Map<String, AgentGroup> groups = new TreeMap<>();
    for (int g = 0; g < GROUPS; g++) {
      int number = SKILLS[g % SKILLS.length];
      int rank = number < FEW_SKILLS ? 1 : 2;
      Map<String, Skill> skills = new TreeMap<>();
      for (int k = 0; k < number; k++) {
        skills.put(typeId((g * 4 / 3 + 3 * k) % TYPES), new Skill(rank, 1, 1, 1));
      }
      groups.put(
          String.format(Locale.ROOT, "group-%02d", g),
          new AgentGroup(
              null,
              HOURS,
              new Scheduled.Constant(5),
              skills,
              AgentGroup.Shrinkage.NONE,
              Share.ZERO,
              0,
              20 + 1.5 * number));
    }
    return groups;
  }
}
