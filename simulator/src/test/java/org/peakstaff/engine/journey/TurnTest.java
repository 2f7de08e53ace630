package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.extension.ArrivalProcess;
import org.peakstaff.extension.ArrivalRates;
import org.peakstaff.extension.Providers;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

/** Whose turn it is where agents hold several contacts and keep a reserve. */
class TurnTest {
  /** Arrivals at given seconds. */
  private static final class At implements ArrivalProcess {
    private final double[] seconds;
    private PrimitiveIterator.OfDouble left;

    At(double... seconds) {
      this.seconds = seconds;
      left = DoubleStream.empty().iterator();
    }

    @Override
    public void reset(ArrivalRates rates, Xoshiro256 random) {
      left = DoubleStream.of(seconds).iterator();
    }

    @Override
    public double next() {
      return left.hasNext() ? left.nextDouble() : Double.POSITIVE_INFINITY;
    }
  }

  private static TypeSpec type(double handleSeconds, double... arrivals) {
    Volumes volumes = Providers.arrivals(p -> new At(arrivals), new Volumes.Constant(1));
    Duration handleTime = Duration.ofMillis((long) (1000 * handleSeconds));
    return TypeSpec.of(volumes, new Law.Deterministic(handleTime));
  }

  /** Two agents, two chats each, of whom one is to stay idle. */
  private static List<TracedContact> trace(TypeSpec chats, TypeSpec calls) {
    Skill chat = new Skill(1, 1, 1, 1, null, 1, 1);
    Scenario scenario =
        Centers.of(1, Duration.ofHours(1))
            .type("calls", calls)
            .type("chats", chats)
            .group(
                "desk", new Scheduled.Constant(2), Map.of("calls", Centers.skill(1), "chats", chat))
            .build();
    AgentGroup desk =
        scenario
            .agentGroups()
            .get("desk")
            .withConcurrency(new Concurrency(Map.of("chats", 2), List.of(1.0, 2.0)));
    CompiledScenario compiled =
        ScenarioCompiler.compile(scenario.withAgentGroups(Map.of("desk", desk)), "");
    long[] row = new long[compiled.layout().length()];
    return JourneyTrace.of(compiled, 1, 0, row);
  }

  @Test
  void anAgentWhoFallsIdleLetsAnotherTakeWhatTheReserveHeldBack() {
    List<TracedContact> trace = trace(type(1000, 0, 120), type(120, 60));

    assertThat(trace).extracting(TracedContact::agent).containsExactly(0, 1, 0);
    assertThat(seconds(trace.get(2).started())).isEqualTo(180);
  }

  @Test
  void whoComesLaterDoesNotTakeTheTurnOfWhoWaits() {
    List<TracedContact> trace = trace(type(1000, 0, 120, 150, 180), type(120, 60));

    assertThat(seconds(trace.get(2).started())).isEqualTo(180);
    assertThat(seconds(trace.get(3).started())).isGreaterThan(180);
    assertThat(trace.get(3).started()).isLessThanOrEqualTo(trace.get(4).started());
  }

  private static double seconds(long ticks) {
    return (double) ticks / Ticks.PER_SECOND;
  }
}
