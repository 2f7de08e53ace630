package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.engine.GeneralEngine;
import org.peakstaff.engine.RandomCenters;
import org.peakstaff.experiment.Precision.Measure;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

/** The same scenario and seed give the same numbers, whatever the threads, the order, the JVM. */
class DeterminismTest {
  private static final int CENTERS = 8;
  private static final int REPLICATIONS = 40;
  private static final ExperimentOptions OPTIONS =
      new ExperimentOptions(7, REPLICATIONS, null, .95, 1);

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void resultsDoNotDependOnTheNumberOfThreads(int threads) {
    for (long seed = 0; seed < CENTERS; seed++) {
      CompiledScenario center = ScenarioCompiler.compile(RandomCenters.of(seed), "");
      assertThat(Experiment.run(center, OPTIONS.withThreads(threads), Progress.NONE))
          .as("center %d on %d threads", seed, threads)
          .isEqualTo(Experiment.run(center, OPTIONS, Progress.NONE));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void whereASequentialRunStopsDoesNotDependOnTheNumberOfThreads(int threads) {
    CompiledScenario center = ScenarioCompiler.compile(service(), "");
    ExperimentOptions options =
        OPTIONS.withPrecision(new Precision(.01, Measure.SERVICE_LEVEL, 2000));
    SimulationResult alone = Experiment.run(center, options, Progress.NONE);
    assertThat(alone.replications()).isGreaterThan(Precision.BATCH);
    assertThat(Experiment.run(center, options.withThreads(threads), Progress.NONE))
        .isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void rowsAreHandedOverInOrderAndEqualThoseOfOneEngine(int threads) {
    CompiledScenario center = ScenarioCompiler.compile(RandomCenters.of(3), "");
    List<long[]> rows = new ArrayList<>();
    try (ReplicationRunner runner =
        new ReplicationRunner(
            List.of(center),
            OPTIONS.withThreads(threads),
            Progress.NONE,
            handed -> rows.add(handed[0].clone()))) {
      assertThat(runner.runUntil(REPLICATIONS)).isTrue();
      assertThat(runner.folded()).isEqualTo(REPLICATIONS);
    }
    assertThat(rows).hasSize(REPLICATIONS);
    for (int replication = 0; replication < REPLICATIONS; replication++) {
      assertThat(rows.get(replication)).containsExactly(row(center, 7, replication));
    }
  }

  /** Nothing depends on which replications an engine has run before. */
  @Test
  void aReplicationDependsOnItsNumberAlone() {
    CompiledScenario center = ScenarioCompiler.compile(RandomCenters.of(5), "");
    GeneralEngine engine = new GeneralEngine(center);
    for (int replication : new int[] {9, 2, 2, 17, 0}) {
      long[] row = new long[center.layout().length()];
      engine.run(7, replication, row);
      assertThat(row).containsExactly(row(center, 7, replication));
    }
  }

  @Test
  void theOrderInWhichTypesAndGroupsAreNamedDoesNotMatter() {
    Centers forward = Centers.of(1, Duration.ofHours(1));
    Centers backward = Centers.of(1, Duration.ofHours(1));
    for (int i = 0; i < 3; i++) {
      add(forward, i);
      add(backward, 2 - i);
    }
    assertThat(run(backward.build(), OPTIONS)).isEqualTo(run(forward.build(), OPTIONS));
  }

  /** Ties do depend on the order that the scenario gives, and on nothing else: id order is it. */
  @Test
  void idOrderIsTheDefaultOrder() {
    Centers byDefault = Centers.of(1, Duration.ofHours(1));
    Centers named =
        Centers.of(1, Duration.ofHours(1))
            .routing(
                new Routing(
                    Routing.GroupRule.LONGEST_IDLE,
                    Routing.ContactRule.LONGEST_WAIT,
                    List.of("g0", "g1", "g2"),
                    List.of("t0", "t1", "t2")));
    for (int i = 0; i < 3; i++) {
      add(byDefault, i);
      add(named, i);
    }
    assertThat(run(named.build(), OPTIONS)).isEqualTo(run(byDefault.build(), OPTIONS));
  }

  @Test
  void anotherSeedGivesOtherCustomers() {
    SimulationResult one = run(service(), OPTIONS);
    SimulationResult other = run(service(), OPTIONS.withSeed(8));
    assertThat(run(service(), OPTIONS)).isEqualTo(one);
    assertThat(other.measures()).isNotEqualTo(one.measures());
  }

  @Test
  void replicationsDifferFromEachOther() {
    CompiledScenario center = ScenarioCompiler.compile(service(), "");
    assertThat(row(center, 7, 0)).isNotEqualTo(row(center, 7, 1));
  }

  /**
   * Hashes of whole rows: they are the same on every JVM. A change of any of them changes published
   * results and needs a line in the changelog.
   */
  @Test
  void rowsAreTheSameBytesOnEveryJvm() {
    assertThat(List.of(hash(service()), hash(everyLaw()), hash(RandomCenters.of(11))))
        .containsExactly(
            "b47f3054d9c1258bfc44ee5e857d91142a3ab507020ba6d5895968a90ddb3a3a",
            "6cbfa3f030952fbd93430c97db3e3105a6ebf49258ffb6ee7124b91da4277bc7",
            "cc4c81a13a0c395d59ed48fbdbd1a96905271f7b1fd116160fcfa306fefb2573");
  }

  private static void add(Centers center, int i) {
    center.type(
        "t" + i,
        Centers.TypeSpec.of(new Volumes.Constant(20 + i), exponential(300))
            .patience(exponential(200))
            .serviceLevel(.8, 20));
    Map<String, Skill> skills = new LinkedHashMap<>();
    for (int k = 2; k >= 0; k--) {
      skills.put("t" + (i + k) % 3, Centers.skill(1 + k / 2));
    }
    center.group("g" + i, new Scheduled.Constant(2), skills);
  }

  /** One queue with abandonment. */
  static Scenario service() {
    return Centers.of(1, Duration.ofMinutes(30))
        .type(
            "calls",
            Centers.TypeSpec.of(new Volumes.Constant(60), exponential(300))
                .patience(exponential(240))
                .serviceLevel(.8, 20))
        .group("agents", new Scheduled.Constant(6), Map.of("calls", Centers.skill(1)))
        .build();
  }

  /** A type per law, by time of day; busyness and absence. */
  private static Scenario everyLaw() {
    List<Law> laws =
        List.of(
            new Law.Deterministic(seconds(200)),
            new Law.Erlang(3, seconds(200), null),
            new Law.Gamma(seconds(200), 1.3, null, null),
            new Law.Lognormal(seconds(200), 1.1, null, null),
            new Law.Weibull(seconds(200), .8, null, null),
            new Law.Uniform(seconds(100), seconds(300)),
            new Law.Triangular(seconds(50), seconds(100), seconds(400)),
            new Law.Hyperexponential(seconds(200), 1.5, List.of(), List.of()),
            new Law.LogLogistic(seconds(200), .9, null, null));
    Centers center =
        Centers.of(2, Duration.ofMinutes(60))
            .busyness(new Busyness(Busyness.Law.LOGNORMAL, Share.of(.2), Busyness.Sharing.NONE));
    for (int i = 0; i < laws.size(); i++) {
      Law patience = laws.get((i + 1) % laws.size());
      center.type(
          "t" + i,
          Centers.TypeSpec.of(new Volumes.Constant(15), laws.get(i))
              .patience(
                  new Law.ByTime(Map.of(LocalTime.MIN, patience, LocalTime.NOON, laws.get(i))))
              .balking(.05)
              .serviceLevel(.8, 20));
      center.group(
          "g" + i,
          null,
          new Scheduled.Constant(1),
          Map.of("t" + i, Centers.skill(1), "t" + (i + 1) % laws.size(), Centers.skill(2)),
          Share.of(.1));
    }
    return center.build();
  }

  private static SimulationResult run(Scenario scenario, ExperimentOptions options) {
    return Experiment.run(ScenarioCompiler.compile(scenario, ""), options, Progress.NONE);
  }

  private static long[] row(CompiledScenario scenario, long seed, int replication) {
    long[] row = new long[scenario.layout().length()];
    new GeneralEngine(scenario).run(seed, replication, row);
    return row;
  }

  private static String hash(Scenario scenario) {
    CompiledScenario compiled = ScenarioCompiler.compile(scenario, "");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int replication = 0; replication < 5; replication++) {
        long[] row = row(compiled, 42, replication);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * row.length);
        bytes.asLongBuffer().put(row);
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
