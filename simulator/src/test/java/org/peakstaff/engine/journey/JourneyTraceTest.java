package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.extension.EvenArrivals;
import org.peakstaff.extension.Providers;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;

/** A trace has every contact of a replication, and contacts of every replication are in order. */
class JourneyTraceTest {
  private static final long MINUTE = 60 * Ticks.PER_SECOND;

  @Test
  void invariantsHoldOnRandomCenters() {
    assertThat(check(60_000, 60_030, 1)).isGreaterThan(10_000);
  }

  @Test
  void andWhereEventsCoincide() {
    assertThat(check(61_000, 61_030, MINUTE)).isGreaterThan(10_000);
  }

  static int check(long firstSeed, long endSeed, long granularity) {
    int contacts = 0;
    for (long seed = firstSeed; seed < endSeed; seed++) {
      CompiledScenario scenario =
          ScenarioCompiler.compileWithJourneys(RandomJourneys.of(seed), "", granularity);
      contacts += TraceInvariants.check("center " + seed, scenario, 0);
    }
    return contacts;
  }

  @Test
  void aTracedReplicationCountsWhatAnotherCounts() {
    for (long seed = 64_000; seed < 64_020; seed++) {
      CompiledScenario scenario =
          ScenarioCompiler.compileWithJourneys(RandomJourneys.of(seed), "", 1);
      long[] traced = new long[scenario.layout().length()];
      long[] plain = new long[scenario.layout().length()];
      JourneyTrace.of(scenario, seed, 3, traced);
      new JourneyEngine(scenario).run(seed, 3, plain);
      assertThat(traced).isEqualTo(plain);
    }
  }

  /** Two calls a minute apart, then the third waits for the first agent. */
  @Test
  void aDayByHandIsWrittenDown() {
    Scenario scenario =
        Centers.of(1, Duration.ofHours(1))
            .type(
                "calls",
                TypeSpec.of(
                        Providers.arrivals(
                            p -> new EvenArrivals(30_000), new Volumes.Constant(0.12)),
                        new Law.Deterministic(Duration.ofSeconds(40_000)))
                    .patience(new Law.Deterministic(Duration.ofSeconds(5_000))))
            .group("agents", new Scheduled.Constant(1), Map.of("calls", Centers.skill(1)))
            .build();
    CompiledScenario compiled = ScenarioCompiler.compileWithJourneys(scenario, "", 1);
    long[] row = new long[compiled.layout().length()];

    List<TracedContact> trace = JourneyTrace.of(compiled, 1, 0, row);

    assertThat(trace).hasSize(3);
    assertThat(trace)
        .extracting(TracedContact::outcome)
        .containsExactly(Outcome.HANDLED, Outcome.ABANDONED, Outcome.HANDLED);
    assertThat(trace)
        .extracting(each -> each.waited() / Ticks.PER_SECOND)
        .containsExactly(0L, 5_000L, 0L);
    assertThat(trace.get(2).ended()).isEqualTo(100_000 * Ticks.PER_SECOND);
    assertThat(trace.get(0)).extracting(TracedContact::source).isEqualTo("first");
    assertThat(trace.get(0).path()).isEqualTo("calls");
    assertThat(trace).extracting(TracedContact::customer).doesNotHaveDuplicates();
  }

  @Test
  void theCheckerNoticesABrokenTrace() {
    CompiledScenario scenario =
        ScenarioCompiler.compileWithJourneys(RandomJourneys.of(60_001), "", 1);
    long[] row = new long[scenario.layout().length()];
    List<TracedContact> trace = JourneyTrace.of(scenario, 1, 0, row);
    List<TracedContact> lacking = new ArrayList<>(trace);
    lacking.removeIf(each -> each.outcome() == Outcome.HANDLED);

    assertThatThrownBy(() -> TraceInvariants.check("broken", scenario, lacking, row))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("broken");
  }
}
