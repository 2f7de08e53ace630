package org.peakstaff.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CompiledScenario.GroupChoice;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.RandomCenters;
import org.peakstaff.engine.ReplicationEngine;
import org.peakstaff.engine.journey.JourneyEngine;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.extension.EvenArrivals;
import org.peakstaff.extension.Providers;
import org.peakstaff.extension.RankRouter;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.result.Measures;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

/** A router of one's own decides, and nothing else changes. */
class CustomRoutingTest {
  private static final long MINUTE = 60 * Ticks.PER_SECOND;

  @Test
  void ranksWrittenOnceMoreGiveTheSameRowsOnRandomCenters() {
    compare(40_000, 40_060, 1);
  }

  @Test
  void andWhereEventsCoincide() {
    compare(41_000, 41_060, MINUTE);
  }

  private static void compare(long firstSeed, long endSeed, long granularity) {
    for (long seed = firstSeed; seed < endSeed; seed++) {
      Scenario scenario = RandomCenters.of(seed);
      CompiledScenario plain = ScenarioCompiler.compileWithJourneys(scenario, "", granularity);
      if (plain.rules().groupChoice() != GroupChoice.RANDOM) {
        String group = scenario.routing().group().name();
        String contact = scenario.routing().contact().name();
        Scenario routed = Providers.routed(scenario, c -> new RankRouter(c, group, contact));
        compare(seed, plain, ScenarioCompiler.compile(routed, "", granularity));
      }
    }
  }

  private static void compare(long seed, CompiledScenario plain, CompiledScenario own) {
    ReplicationEngine truth = new JourneyEngine(plain);
    ReplicationEngine engine = new JourneyEngine(own);
    for (int replication = 0; replication < 2; replication++) {
      long[] expected = new long[plain.layout().length()];
      long[] actual = new long[plain.layout().length()];
      truth.run(seed, replication, expected);
      engine.run(seed, replication, actual);
      assertThat(actual).as("center %d, replication %d", seed, replication).isEqualTo(expected);
    }
  }

  /** Calls each minute, each of 90 s; the second group takes those who have waited 20 s. */
  private static Scenario overflow(List<Double> asked) {
    TypeSpec calls =
        TypeSpec.of(
            Providers.arrivals(p -> new EvenArrivals(60), new Volumes.Constant(60)),
            new Law.Deterministic(Duration.ofSeconds(90)));
    Centers center =
        Centers.of(1, Duration.ofHours(1))
            .type("calls", calls)
            .group("first", new Scheduled.Constant(1), Map.of("calls", Centers.skill(1)))
            .group("second", new Scheduled.Constant(1), Map.of("calls", new Skill(2, 1, 1, 1)));
    return Providers.routed(center.build(), c -> new Overflow(asked));
  }

  @Test
  void aContactIsAskedAboutAgainAtTheMomentTheRouterWaitsFor() {
    List<Double> asked = new ArrayList<>();
    Measures measures = simulate(overflow(asked), 1);

    // Call 0 to the first group at once; call 1 at 60 s waits, and goes to the second at 80 s;
    // call 2 at 120 s finds the first free since 90 s; call 3 at 180 s waits, the second has been
    // free since 170 s and takes it at 200 s; and so on, in turn.
    assertThat(asked).startsWith(0.0, 60.0, 80.0, 120.0, 180.0, 200.0);
    assertThat(measures.total().averageSpeedOfAnswer().mean()).isEqualTo(10);
    assertThat(measures.total().delayed().mean()).isEqualTo(0.5);
  }

  private static final class Overflow implements Router {
    private final List<Double> asked;

    Overflow(List<Double> asked) {
      this.asked = asked;
    }

    @Override
    public void reset(Xoshiro256 random) {
      asked.clear();
    }

    @Override
    public Decision groupFor(int type, double waited, CenterView view) {
      asked.add(view.now());
      if (view.canTake(0, type)) {
        return Decision.to(0);
      }
      if (waited < 20) {
        return Decision.waitUntil(view.now() + 20 - waited);
      }
      return view.canTake(1, type) ? Decision.to(1) : Decision.none();
    }

    @Override
    public Decision contactFor(int group, CenterView view) {
      return group == 0 || view.firstWaited(0) >= 20 ? Decision.to(0) : Decision.none();
    }
  }

  /** An agent lets the first in the queue wait until a minute is over, though it is free. */
  @Test
  void anAgentIsAskedAgainAtTheMomentTheRouterWaitsFor() {
    TypeSpec calls =
        TypeSpec.of(
            Providers.arrivals(p -> new EvenArrivals(60), new Volumes.Constant(60)),
            new Law.Deterministic(Duration.ofSeconds(30)));
    Scenario scenario =
        Centers.of(1, Duration.ofHours(1))
            .type("calls", calls)
            .group("all", new Scheduled.Constant(1), Map.of("calls", Centers.skill(1)))
            .build();

    Measures measures = simulate(Providers.routed(scenario, c -> new Patient()), 1);

    assertThat(measures.total().averageSpeedOfAnswer().mean()).isEqualTo(45);
  }

  /** Takes the first call at 45 s, and each later one when it has waited 45 s. */
  private static final class Patient implements Router {
    @Override
    public void reset(Xoshiro256 random) {
      // Nothing is remembered.
    }

    @Override
    public Decision groupFor(int type, double waited, CenterView view) {
      return waited < 45 ? Decision.waitUntil(view.now() + 45 - waited) : Decision.to(0);
    }

    @Override
    public Decision contactFor(int group, CenterView view) {
      double waited = view.firstWaited(0);
      return waited < 45 ? Decision.waitUntil(view.now() + 45 - waited) : Decision.to(0);
    }
  }

  @Test
  void drawsOfTheRouterAreTheSameOnAnyNumberOfThreads() {
    Scenario scenario =
        Providers.routed(RandomCenters.of(40_007), c -> new Dice(c.agentGroups().size()));

    assertThat(simulate(scenario, 3)).isEqualTo(simulate(scenario, 1));
  }

  /** Sends a contact to a group drawn at random, and lets an agent take the first type it can. */
  private static final class Dice implements Router {
    private final int groups;
    private Xoshiro256 random = new Xoshiro256();

    Dice(int groups) {
      this.groups = groups;
    }

    @Override
    public void reset(Xoshiro256 own) {
      random = own;
    }

    @Override
    public Decision groupFor(int type, double waited, CenterView view) {
      int first = (int) (random.nextDouble() * groups);
      for (int i = 0; i < groups; i++) {
        int group = (first + i) % groups;
        if (view.canTake(group, type)) {
          return Decision.to(group);
        }
      }
      return Decision.none();
    }

    @Override
    public Decision contactFor(int group, CenterView view) {
      int type = 0;
      while (!view.canServe(type)) {
        type++;
      }
      return Decision.to(type);
    }
  }

  private static Measures simulate(Scenario scenario, int threads) {
    return Experiment.run(
            ScenarioCompiler.compile(scenario, ""),
            new ExperimentOptions(1, 12, null, 0.95, threads),
            Progress.NONE)
        .measures();
  }
}
