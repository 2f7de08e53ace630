package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.engine.express.ExpressEngines;
import org.peakstaff.engine.journey.JourneyEngine;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Returns.Redial;
import org.peakstaff.scenario.Returns.Repeat;
import org.peakstaff.scenario.Returns.Resolution;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** Once the buffers have grown, a replication allocates nothing, however many contacts it has. */
class AllocationTest {
  private static final int REPLICATIONS = 3;
  private static final int ROUNDS = 3;

  @ParameterizedTest
  @ValueSource(doubles = {100, 1000})
  void aCenterAllocatesNothing(double perHour) {
    assertThat(bytes(center(perHour, Share.ZERO).build())).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {100, 1000})
  void theExpressEnginesAllocateNothing(double perHour) {
    Scenario oneQueue =
        Centers.of(2, Duration.ofHours(1))
            .type(
                "calls",
                Centers.TypeSpec.of(new Volumes.Constant(perHour), exponential(300))
                    .patience(exponential(200)))
            .group("agents", staffing((int) (perHour / 10)), Map.of("calls", Centers.skill(1)))
            .build();
    for (Scenario scenario : new Scenario[] {oneQueue, center(perHour, Share.ZERO).build()}) {
      CompiledScenario compiled = ScenarioCompiler.compile(scenario, "");
      assertThat(bytes(compiled, ExpressEngines.of(compiled))).isZero();
    }
  }

  /** The same center, with what lies before and beyond its queues: nothing per contact either. */
  @ParameterizedTest
  @ValueSource(doubles = {100, 1000})
  void theEngineForJourneysAllocatesNothing(double perHour) {
    Scenario plain = center(perHour, Share.ZERO).concurrency("ga", 3, 1.0, 1.6, 2.1).build();
    Map<String, ContactType> types = new TreeMap<>(plain.contactTypes());
    types.replaceAll(
        (id, type) ->
            type.withReturns(
                new Returns(
                    new Redial(Share.of(0.5), exponential(900), Mix.all(id)),
                    new Resolution(
                        Share.of(0.7), new Repeat(Share.of(0.3), exponential(900), Mix.all(id))))));
    CompiledScenario compiled =
        ScenarioCompiler.compileWithJourneys(plain.withContactTypes(types), "", 1);
    assertThat(bytes(compiled, new JourneyEngine(compiled))).isLessThan(REPLICATIONS * 1024L);
  }

  /** Busyness and absence are drawn per date, and dates are objects. */
  @ParameterizedTest
  @ValueSource(doubles = {100, 1000})
  void busynessAndAbsenceAllocateNothingPerContact(double perHour) {
    assertThat(bytes(withDays(perHour))).isLessThan(REPLICATIONS * 1024L);
  }

  /** Staffing, queues and skills that differ from center to center. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomCentersAllocateNothingPerContact(long seed) {
    assertThat(bytes(RandomCenters.of(seed))).isLessThan(REPLICATIONS * 2048L);
  }

  @Test
  void theCounterCounts() {
    ThreadMXBean threads = threads();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    long[] kept = new long[1000];
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertThat(after - before).isGreaterThanOrEqualTo(8L * kept.length);
  }

  private static Scenario withDays(double perHour) {
    return center(perHour, Share.of(.1))
        .busyness(new Busyness(Busyness.Law.GAMMA, Share.of(.2), Busyness.Sharing.NONE))
        .build();
  }

  /** Two types and two groups, staffing that rises and falls, queues that build up. */
  private static Centers center(double perHour, Share absence) {
    int agents = (int) (perHour / 10);
    Law handleTime = new Law.Lognormal(seconds(300), 1.2, null, null);
    Centers center = Centers.of(2, Duration.ofHours(1));
    for (String type : new String[] {"a", "b"}) {
      center.type(
          type,
          Centers.TypeSpec.of(new Volumes.Constant(perHour), handleTime)
              .patience(exponential(400))
              .balking(.1)
              .serviceLevel(.8, 20));
      center.group(
          "g" + type,
          null,
          staffing(agents),
          Map.of("a", Centers.skill(1), "b", Centers.skill(type.equals("a") ? 2 : 1)),
          absence);
    }
    return center;
  }

  private static Scheduled staffing(int agents) {
    return Centers.agents(4, 48, agents, agents / 2, agents, agents / 3, agents);
  }

  /**
   * Bytes allocated by replications whose buffers have grown because they were run before: the
   * least of a few rounds, since the JVM itself allocates when it recompiles a method.
   */
  private static long bytes(Scenario scenario) {
    CompiledScenario compiled = ScenarioCompiler.compile(scenario, "");
    return bytes(compiled, new GeneralEngine(compiled));
  }

  private static long bytes(CompiledScenario compiled, ReplicationEngine engine) {
    long[] row = new long[compiled.layout().length()];
    allocated(engine, row);
    return LongStream.range(0, ROUNDS).map(round -> allocated(engine, row)).min().orElseThrow();
  }

  private static long allocated(ReplicationEngine engine, long[] row) {
    ThreadMXBean threads = threads();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    for (int replication = 0; replication < REPLICATIONS; replication++) {
      Arrays.fill(row, 0);
      engine.run(1, replication, row);
    }
    return threads.getThreadAllocatedBytes(thread) - before;
  }

  private static ThreadMXBean threads() {
    return (ThreadMXBean) ManagementFactory.getThreadMXBean();
  }
}
