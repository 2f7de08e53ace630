package org.peakstaff.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.peakstaff.benchmarks.reference.CenterModel;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.program.ProgramStatus;
import org.peakstaff.planner.shift.ShiftCover;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/** Each benchmark does what it says, and each has something to be compared with. */
class BenchmarksTest {
  private static Set<Class<?>> benchmarks() {
    return BenchmarkList.defaultList()
        .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
        .stream()
        .map(entry -> load(entry.getUserClassQName()))
        .collect(Collectors.toSet());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyBenchmarkHasATitleAndSomethingToBeComparedWith() {
    assertThat(benchmarks()).hasSizeGreaterThan(10);
    assertThat(benchmarks())
        .allSatisfy(
            benchmark -> {
              Comparison comparison = benchmark.getAnnotation(Comparison.class);
              assertThat(comparison).isNotNull();
              assertThat(comparison.title()).isNotBlank();
              boolean reference =
                  Arrays.stream(benchmark.getMethods())
                      .anyMatch(method -> method.isAnnotationPresent(Reference.class));
              assertThat(reference || !comparison.base().isEmpty()).isTrue();
            });
  }

  @Test
  void everyBenchmarkReturnsAValue() {
    assertThat(benchmarks())
        .allSatisfy(
            benchmark ->
                assertThat(
                        Arrays.stream(benchmark.getMethods())
                            .filter(method -> method.isAnnotationPresent(Benchmark.class))
                            .map(java.lang.reflect.Method::getReturnType))
                    .doesNotContain(void.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "redial",
        "repeat",
        "callback",
        "escalation",
        "bot",
        "places",
        "concurrency",
        "shifts",
        "tenure",
        "experience"
      })
  void everyFeatureIsSimulated(String feature) throws IOException {
    FeatureBenchmark benchmark = new FeatureBenchmark();
    benchmark.feature = feature;
    benchmark.prepare();
    Contacts with = new Contacts();
    Contacts without = new Contacts();

    assertThat(benchmark.with(with)).isEqualTo(with.contacts).isBetween(3_000L, 7_000L);
    assertThat(benchmark.without(without)).isBetween(4_400L, 5_200L);
    assertThat(with.contacts == without.contacts)
        .isEqualTo(
            Set.of("none", "callback", "places", "concurrency", "shifts", "tenure", "experience")
                .contains(feature));
  }

  @Test
  void chatsSpreadEvenlyAreNearlyWhatTheChainSays() {
    ChatBenchmark benchmark = new ChatBenchmark();
    benchmark.agents = 4;

    assertThat(benchmark.balanced()).isNotEqualTo(benchmark.chain());
    assertThat(benchmark.balanced()).isCloseTo(benchmark.chain(), within(0.05));
  }

  @Test
  void theFlattestStaffForDeferredWorkHasTheLowerPeak() {
    DeferredBenchmark benchmark = new DeferredBenchmark();
    benchmark.days = 2;
    benchmark.prepare();

    assertThat(Collections.max(benchmark.flattest().agents()))
        .isLessThan(Collections.max(benchmark.even().agents()));
  }

  @Test
  void contactsAreCounted() {
    PatientQueueBenchmark benchmark = new PatientQueueBenchmark();
    benchmark.agents = 10;
    benchmark.contacts = 5_000;
    benchmark.prepare();
    Contacts counter = new Contacts();
    long all =
        benchmark.express(counter)
            + benchmark.general(counter)
            + benchmark.textbook(counter)
            + benchmark.ssj(counter);
    assertThat(counter.contacts).isEqualTo(all);
    assertThat((double) all).isCloseTo(20_000, within(4 * Math.sqrt(20_000) + 4 * 95));
  }

  @Test
  void allAgendasHappenAtTheSameTimes() {
    AgendaBenchmark benchmark = new AgendaBenchmark();
    benchmark.events = 100;
    benchmark.fill();
    long first = benchmark.priorityQueue();
    double expected = AgendaBenchmark.HOLDS / 100.0 * AgendaBenchmark.MEAN_TICKS;
    assertThat((double) first).isCloseTo(expected, within(0.1 * expected));
    assertThat(benchmark.winnerTree()).isEqualTo(first);
    assertThat(benchmark.mathMin()).isEqualTo(first);
    assertThat(benchmark.winnerTree()).isEqualTo(benchmark.mathMin()).isGreaterThan(first);
  }

  @Test
  void aFreshJvmSimulatesTheSameDays() {
    FreshJvmBenchmark benchmark = new FreshJvmBenchmark();
    benchmark.replications = 3;
    benchmark.prepare();
    assertThat(benchmark.express().measures()).isEqualTo(benchmark.general().measures());
    assertThat((double) benchmark.textbook()).isCloseTo(150_000, within(4 * Math.sqrt(150_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exponential", "lognormal", "gamma"})
  void allSamplersDrawFromOneLaw(String law) {
    SamplerBenchmark benchmark = new SamplerBenchmark();
    benchmark.law = law;
    benchmark.prepare();
    double mean = law.equals("lognormal") ? Sampler.logNormal(5.4, 0.8).mean() : 300;
    assertThat(mean(benchmark::fill)).isCloseTo(mean, within(0.05 * mean));
    assertThat(mean(benchmark::oneByOne)).isCloseTo(mean, within(0.05 * mean));
    assertThat(mean(benchmark::commonsRng)).isCloseTo(mean, within(0.05 * mean));
    assertThat(mean(benchmark::commonsMath)).isCloseTo(mean, within(0.05 * mean));
  }

  private static double mean(java.util.function.Supplier<double[]> blocks) {
    double sum = 0;
    for (int block = 0; block < 100; block++) {
      sum += Arrays.stream(blocks.get()).average().orElseThrow();
    }
    return sum / 100;
  }

  @Test
  void standardNormalsHaveUnitVariance() {
    NormalBenchmark benchmark = new NormalBenchmark();
    assertThat(mean(() -> squares(benchmark.ziggurat()))).isCloseTo(1, within(0.05));
    assertThat(mean(() -> squares(benchmark.commonsRng()))).isCloseTo(1, within(0.05));
    assertThat(mean(() -> squares(benchmark.javaRandom()))).isCloseTo(1, within(0.05));
  }

  private static double[] squares(double[] values) {
    return Arrays.stream(values).map(x -> x * x).toArray();
  }

  @Test
  void statisticsCountEveryContact() {
    TallyBenchmark tally = new TallyBenchmark();
    tally.prepare();
    assertThat(tally.tally()).isEqualTo(200);
    assertThat(tally.summaries()).isPositive();
    FoldBenchmark fold = new FoldBenchmark();
    fold.prepare();
    assertThat(fold.moments()).isEqualTo(1);
    assertThat(fold.regressions()).isEqualTo(1);
  }

  @Test
  void theExampleIsReadCompiledPlannedAndSimulated() throws IOException {
    ScenarioBenchmark benchmark = new ScenarioBenchmark();
    benchmark.prepare();
    CompiledScenario compiled = benchmark.compile();
    assertThat(compiled.types()).isEqualTo(benchmark.read().contactTypes().size());
    assertThat(benchmark.parse().path("contactTypes").size()).isEqualTo(compiled.types());
    assertThat(benchmark.requirement().intervals()).hasSize(compiled.intervals());
    assertThat(benchmark.simulate()).isPositive();
    benchmark.remove();
  }

  @Test
  void formulasAgree() {
    ErlangCBenchmark erlangC = new ErlangCBenchmark();
    erlangC.load = 10;
    erlangC.prepare();
    assertThat(erlangC.search()).isEqualTo(erlangC.textbook());
    ErlangADayBenchmark erlangA = new ErlangADayBenchmark();
    assertThat(erlangA.abandonment()).isEqualTo(erlangA.textbook());
    assertThat(erlangA.serviceLevel()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 1667})
  void formulasHaveTheValuesOfTheTextbook(double load) {
    ErlangFunctionBenchmark benchmark = new ErlangFunctionBenchmark();
    benchmark.load = load;
    benchmark.prepare();
    double blocking = benchmark.blocking();
    assertThat(blocking).isCloseTo(benchmark.textbook(), within(1e-10 * blocking));
    assertThat(benchmark.waiting()).isGreaterThan(blocking);
    assertThat(benchmark.abandonment()).isPositive().isLessThan(benchmark.waiting());
  }

  @Test
  void theExactDayIsThatOfTheTextbook() {
    ExactDayBenchmark benchmark = new ExactDayBenchmark();
    benchmark.peak = 15;
    benchmark.prepare();
    double exact = benchmark.measures();
    assertThat(exact).isBetween(0.005, 0.15);
    assertThat(benchmark.textbook()).isCloseTo(exact, within(2e-3 * exact));
    assertThat(benchmark.delays()).isBetween(5.0, 90.0);
  }

  @Test
  void allRecursionsAnswerTheSameCustomers() {
    RecursionBenchmark benchmark = new RecursionBenchmark();
    benchmark.prepare();
    int answered = benchmark.winnerTree();
    assertThat(benchmark.mathMin()).isEqualTo(answered);
    assertThat(benchmark.heap()).isEqualTo(answered);
    assertThat(answered / (double) RecursionBenchmark.CONTACTS).isBetween(0.93, 0.97);
  }

  @Test
  void shortReplicationsHaveTheContactsTheyShould() {
    ContactScalingBenchmark benchmark = new ContactScalingBenchmark();
    benchmark.contacts = 10_000;
    benchmark.prepare();
    Contacts counter = new Contacts();
    long general = benchmark.general(counter);
    assertThat(benchmark.express(counter)).isEqualTo(general);
    assertThat((double) benchmark.textbook(counter)).isCloseTo(10_000, within(4 * 100.0));
  }

  @Test
  void theDayFromTheShellIsTheDayOfTheOtherBenchmarks() {
    Scenario file = ScenarioReader.read(Path.of("..").resolve(ShellBenchmark.SCENARIO)).scenario();
    CompiledScenario fromShell = BenchmarkScenarios.compiled(file);
    CompiledScenario other = BenchmarkScenarios.compiled(CenterModel.multiSkill(1));
    assertThat(file.agentGroups()).isEqualTo(other.scenario().agentGroups());
    for (int type = 0; type < other.types(); type++) {
      assertThat(fromShell.demand().volume(type))
          .containsExactly(other.demand().volume(type), within(1e-9));
    }
    assertThat((double) EngineRun.general(fromShell).next()).isCloseTo(50_000, within(4 * 224.0));
  }

  @Test
  void threadsDoNotChangeTheResult() {
    ExperimentBenchmark benchmark = new ExperimentBenchmark();
    benchmark.replications = 4;
    benchmark.threads = 1;
    benchmark.prepare();
    Object alone = benchmark.express().measures();
    benchmark.threads = 2;
    benchmark.prepare();
    assertThat(benchmark.general().measures()).isEqualTo(alone);
  }

  @Test
  void aYearIsPlannedWithTheAgentsThatEachIntervalNeeds() {
    YearBenchmark benchmark = new YearBenchmark();
    benchmark.weeks = 1;
    benchmark.prepare();
    long planned =
        benchmark.plan().intervals().stream()
            .flatMap(interval -> interval.agentGroups().values().stream())
            .mapToLong(group -> group.required())
            .sum();
    assertThat(benchmark.agents()).isEqualTo(benchmark.searched()).isEqualTo(planned);
  }

  @Test
  void aStressTestTriesEveryFutureOfEveryWeek() {
    HiringStressBenchmark benchmark = new HiringStressBenchmark();
    benchmark.futures = 4;
    benchmark.prepare();

    assertThat(benchmark.test().weeks()).hasSize(52).allMatch(week -> week.serviceLevel() != null);
    assertThat(benchmark.weeks()).isBetween(4 * 80.0, 4 * 160.0);
  }

  @Test
  void aHiringPlanIsWithinItsGapAndCheaperThanDoingNothing() {
    HiringPlanBenchmark benchmark = new HiringPlanBenchmark();
    benchmark.prepare();
    HiringPlan plan = benchmark.plan();

    assertThat(plan.outcome()).isEqualTo(HiringPlan.Outcome.OPTIMAL);
    assertThat(plan.gap()).isLessThanOrEqualTo(1e-3);
    assertThat(plan.hires()).isPositive();
    assertThat(benchmark.weeks()).isLessThan(plan.spending());
  }

  @Test
  void shiftsCostTheSameHoweverTheirBreaksAreCounted() {
    ShiftBenchmark benchmark = new ShiftBenchmark();
    benchmark.lengths = 3;
    benchmark.prepare();
    assertThat(benchmark.places()).isEqualTo(48 * (3 * 7 + 3 * 3 + 3 * 5));

    benchmark.lengths = 5;
    benchmark.prepare();
    assertThat(benchmark.places()).isEqualTo(48 * 5 * 9);

    benchmark.lengths = 1;
    benchmark.prepare();
    ShiftCover cover = benchmark.cover();
    assertThat(cover.status()).isEqualTo(ProgramStatus.OPTIMAL);
    assertThat(benchmark.explicit().cost()).isEqualTo(cover.cost());
  }

  @Test
  void theLargeCenterIsTheSameEachTimeAndSeveralGroupsServeEveryType() {
    Scenario center = OptimizeBenchmark.drawn(5);

    assertThat(center)
        .isEqualTo(OptimizeBenchmark.drawn(5))
        .isNotEqualTo(OptimizeBenchmark.drawn(6));
    assertThat(center.contactTypes()).hasSize(20);
    assertThat(center.agentGroups()).hasSize(15);
    assertThat(center.contactTypes().keySet())
        .allSatisfy(
            type ->
                assertThat(
                        center.agentGroups().values().stream()
                            .filter(group -> group.skills().containsKey(type)))
                    .hasSizeGreaterThan(1));
  }
}
