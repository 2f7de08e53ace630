package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.PartwayCheck;
import org.peakstaff.engine.RandomDemand;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.Escalation;
import org.peakstaff.scenario.Experience;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/**
 * The engine for journeys stops on the way as the others do, whatever can happen to a contact:
 * self-service, returns, callbacks, messages, deferred work, several contacts in hand, transfers,
 * places, stages, shifts.
 */
class PartwayJourneyTest {
  private static final long COARSE = 30 * Ticks.PER_SECOND;
  private static final int CENTERS = 20;
  private static final int[] CONTACTS = {
    RowLayout.OFFERED,
    RowLayout.ANSWERED,
    RowLayout.ANSWERED_WITHIN,
    RowLayout.WAIT_ANSWERED,
    RowLayout.ABANDONED,
    RowLayout.ABANDONED_WITHIN,
    RowLayout.ABANDONED_SHORT,
    RowLayout.WAIT_ABANDONED
  };
  private static final Journey[] COMPLETIONS = {
    Journey.COMPLETED, Journey.COMPLETED_WITHIN, Journey.OVERDUE
  };

  @Test
  void onRandomCenters() {
    check(70_000, CENTERS);
  }

  @Test
  @Tag("slow")
  void onManyRandomCenters() {
    check(71_000, 10 * CENTERS);
  }

  private static void check(long first, int centers) {
    int undecided = 0;
    for (long seed = first; seed < first + centers; seed++) {
      CompiledScenario center =
          ScenarioCompiler.compileWithJourneys(scenario(seed), "", seed % 2 == 0 ? 1 : COARSE);
      undecided +=
          new PartwayCheck(center, seed, JourneyEngine::new, PartwayJourneyTest::decided).check();
    }
    assertThat(undecided).isGreaterThan(centers);
  }

  /** Half of the calls become mail through a second tier that is closed by day. */
  @Test
  void mailThatKeepsTheArrivalOfACallIsDecidedOnlyAtTheEnd() {
    Escalation escalation =
        new Escalation("tier", Share.of(.5), Escalation.Transfer.COLD, null, true);
    Target.Completed soon =
        new Target.Completed(Share.of(.9), Duration.ofHours(2), Target.Clock.ELAPSED);
    ContactType call =
        TypeSpec.of(new Volumes.Constant(12), exponential(2400))
            .build()
            .withJourney(new org.peakstaff.scenario.Journey(List.of(), null, escalation));
    ContactType tier =
        TypeSpec.of(new Volumes.Constant(0), exponential(300))
            .hours("never", ClosingRule.SERVE)
            .build()
            .withJourney(
                new org.peakstaff.scenario.Journey(
                    List.of(), new org.peakstaff.scenario.Journey.WhenClosed("mail"), null));
    ContactType mail =
        TypeSpec.of(new Volumes.Constant(2), exponential(300))
            .target(new Target(null, null, null, Target.Scope.INTERVAL, Target.Held.MEAN, soon))
            .build()
            .withDeferred(new Deferred(Deferred.Order.EARLIEST_DUE, false, List.of()));
    Scenario scenario =
        Centers.of(1, Duration.ofHours(1))
            .hours("never", new OpeningHours(Map.of(), Map.of()))
            .type("call", call)
            .type("tier", tier)
            .type("mail", mail)
            .group(
                "all",
                new Scheduled.Constant(11),
                Map.of(
                    "call", Centers.skill(1), "tier", Centers.skill(1), "mail", Centers.skill(1)))
            .build();
    CompiledScenario center = ScenarioCompiler.compile(scenario, "");
    for (long seed = 0; seed < 5; seed++) {
      int undecided =
          new PartwayCheck(center, seed, JourneyEngine::new, PartwayJourneyTest::decided).check();
      assertThat(undecided).isPositive();
    }
  }

  /** A random center in which some targets hold in each interval. */
  private static Scenario scenario(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Scenario scenario = RandomJourneys.of(seed);
    Map<String, ContactType> types = new TreeMap<>(scenario.contactTypes());
    types.replaceAll((id, type) -> random.nextInt(3) == 0 ? type : inIntervals(type));
    Experience.Response response = new Experience.Response(2.4, -0.25, -1.8, -0.6, -0.9);
    return scenario
        .withContactTypes(types)
        .withExperience(
            random.nextBoolean()
                ? null
                : new Experience(response, null, response, Experience.Targets.NONE));
  }

  private static ContactType inIntervals(ContactType type) {
    Target old = type.target();
    Target target =
        old == null
            ? null
            : new Target(
                old.serviceLevel(), null, null, Target.Scope.INTERVAL, old.held(), old.completed());
    return RandomDemand.with(type, type.volumes(), target);
  }

  /** What targets that hold in each interval ask for. */
  private static long[] decided(CompiledScenario scenario, long[] row, int end) {
    RowLayout layout = scenario.layout();
    LongStream.Builder counts = LongStream.builder();
    for (int type = 0; type < scenario.types(); type++) {
      boolean deferred = scenario.journeys().types().get(type).deferral() != null;
      for (int i = 0; scenario.isHeldInIntervals(type) && i < end; i++) {
        for (int field : deferred ? new int[0] : CONTACTS) {
          counts.add(row[layout.contact(type, i) + field]);
        }
        for (Journey what : deferred ? COMPLETIONS : new Journey[0]) {
          counts.add(row[layout.journey(type, i) + what.field()]);
        }
      }
    }
    return counts.build().toArray();
  }
}
