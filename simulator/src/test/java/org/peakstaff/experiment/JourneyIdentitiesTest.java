package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DayMeasures;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.SelfServiceMeasures;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;

/** What must add up in every result, whatever happens before and beyond the queue. */
@TestInstance(Lifecycle.PER_CLASS)
class JourneyIdentitiesTest {
  private static final int CENTERS = 40;
  private static final ExperimentOptions OPTIONS = new ExperimentOptions(3, 4, null, .95, 1);

  private final List<CompiledScenario> centers = new ArrayList<>();
  private final List<SimulationResult> results = new ArrayList<>();

  @BeforeAll
  void simulate(@TempDir Path folder) {
    for (long seed = 0; seed < CENTERS; seed++) {
      CompiledScenario center = ScenarioCompiler.compile(RandomJourneys.of(seed, folder), "");
      centers.add(center);
      results.add(Experiment.run(center, OPTIONS, Progress.NONE));
    }
  }

  @Test
  void arrivalsAreOfferedOrClosedOrBlocked() {
    everywhere(
        m -> same(sum(m, Count.ARRIVALS), sum(m, Count.OFFERED, Count.CLOSED, Count.BLOCKED)));
  }

  @Test
  void everyOfferedContactEndsInOneWay() {
    everywhere(
        m ->
            same(
                sum(m, Count.OFFERED),
                sum(
                    m,
                    Count.ANSWERED,
                    Count.ABANDONED,
                    Count.CALLBACKS,
                    Count.MESSAGES,
                    Count.CLEARED,
                    Count.WAITING_AT_END)));
  }

  @Test
  void everyOfferedContactComesFromOneSide() {
    everywhere(
        m ->
            same(
                sum(m, Count.OFFERED),
                sum(
                    m,
                    Count.FIRST_ATTEMPTS,
                    Count.REDIALS,
                    Count.REPEATS,
                    Count.FROM_SELF_SERVICE,
                    Count.FROM_CLOSED,
                    Count.TRANSFERS_IN)));
  }

  @Test
  void everySessionEndsInOneOfFourWays() {
    everywhere(
        m ->
            same(
                sum(m, Count.SESSIONS),
                sum(
                    m,
                    Count.SESSIONS_RESOLVED,
                    Count.SESSIONS_ESCALATED,
                    Count.SESSIONS_BOUNCED,
                    Count.SESSIONS_LEFT)));
  }

  @Test
  void containmentFollowsFromTheFourOutcomes() {
    everywhere(
        m -> {
          SelfServiceMeasures selfService = m.journey().selfService();
          double entered = sum(m, Count.SESSIONS);
          if (selfService != null && entered > 0) {
            double resolved = sum(m, Count.SESSIONS_RESOLVED);
            double contained = resolved + sum(m, Count.SESSIONS_BOUNCED);
            double vendor = contained + sum(m, Count.SESSIONS_LEFT);
            same(selfService.trueContainment().mean(), resolved / entered);
            same(selfService.containment().mean(), contained / entered);
            same(selfService.vendorContainment().mean(), vendor / entered);
          }
        });
  }

  @Test
  void whatIsDueIsCompletedOrOverdue() {
    everywhere(
        m -> {
          DeferredMeasures deferred = m.journey().deferred();
          Estimate share = deferred == null ? null : deferred.completedWithinTarget();
          if (share != null && m.counts().size() > 0 && isOneType(m)) {
            double due = sum(m, Count.COMPLETED, Count.OVERDUE);
            same(share.mean(), due == 0 ? 1 : sum(m, Count.COMPLETED_WITHIN) / due);
          }
        });
  }

  /** A type with a target completes deferred work alone; the total may hold types without one. */
  private static boolean isOneType(ContactMeasures measures) {
    return sum(measures, Count.ABANDONED) == 0 && measures.serviceLevel() == null;
  }

  /** Intervals add up to days, days to the horizon, types to the total. */
  @Test
  void countsAddUp() {
    for (SimulationResult result : results) {
      for (Count count : Count.values()) {
        double total = sum(result.measures().total(), count);
        same(
            total,
            result.measures().contactTypes().values().stream()
                .mapToDouble(m -> sum(m, count))
                .sum());
        same(
            total, result.days().stream().mapToDouble(d -> sum(d.measures().total(), count)).sum());
        same(
            total,
            result.intervals().stream().mapToDouble(i -> sum(i.measures().total(), count)).sum());
      }
    }
  }

  /** What is open at the end has come and has not been completed. */
  @Test
  void theBacklogIsWhatCameLessWhatWasCompleted() {
    int judged = 0;
    for (int center = 0; center < CENTERS; center++) {
      if (centers.get(center).firstMeasured() == 0) {
        judged += backlogs(results.get(center));
      }
    }
    assertThat(judged).isGreaterThan(10);
  }

  private static int backlogs(SimulationResult result) {
    int judged = 0;
    for (ContactMeasures type : result.measures().contactTypes().values()) {
      DeferredMeasures deferred = type.journey().deferred();
      if (deferred != null) {
        DeferredMeasures.OpeningBacklog opening = deferred.opening();
        double first = opening == null ? 0 : opening.contacts().mean();
        double done = opening == null ? 0 : opening.completed().mean();
        double left = first + sum(type, Count.OFFERED) - done - sum(type, Count.COMPLETED);
        // An agent finishes what is in hand when the horizon ends.
        assertThat(deferred.backlog().mean()).isBetween(left - 1e-9, left + 8);
        judged++;
      }
    }
    return judged;
  }

  @Test
  void backlogOfADayIsThatOfItsLastInterval() {
    for (SimulationResult result : results) {
      List<IntervalMeasures> intervals = result.intervals();
      Measures last = intervals.get(intervals.size() - 1).measures();
      DayMeasures day = result.days().get(result.days().size() - 1);
      for (String type : List.of("email", "ticket")) {
        DeferredMeasures expected = last.contactTypes().get(type).journey().deferred();
        for (Measures wider : List.of(day.measures(), result.measures())) {
          DeferredMeasures actual = wider.contactTypes().get(type).journey().deferred();
          assertThat(actual.backlog()).isEqualTo(expected.backlog());
          assertThat(actual.oldest()).isEqualTo(expected.oldest());
        }
      }
    }
  }

  @Test
  void agentsHoldAtLeastOneContactWhenBusyAndAtMostTheirLimit() {
    int judged = 0;
    for (SimulationResult result : results) {
      GroupMeasures digital = result.measures().agentGroups().get("digital");
      if (digital.concurrency() != null) {
        double slots = digital.concurrency().slotUtilisation().mean();
        double occupancy = digital.occupancy().mean();
        assertThat(slots).isBetween(occupancy / 3 - 1e-9, occupancy + 1e-9);
        double busyHours =
            occupancy * (digital.staffedHours().mean() + digital.overTimeHours().mean());
        double work = digital.concurrency().workHours().mean();
        assertThat(work).isBetween(0.5 * busyHours, 2.5 * busyHours);
        judged++;
      }
      assertThat(result.measures().agentGroups().get("voice").concurrency()).isNull();
    }
    assertThat(judged).isGreaterThan(10);
  }

  @Test
  void anAutomaticAnswerIsTheResponseUnlessAnAgentIsFaster() {
    int judged = 0;
    for (int center = 0; center < CENTERS; center++) {
      for (String id : List.of("email", "ticket")) {
        ContactMeasures type = results.get(center).measures().contactTypes().get(id);
        DeferredMeasures deferred = type.journey().deferred();
        var given = centers.get(center).scenario().contactTypes().get(id).waiting();
        if (given.acknowledgement() != null) {
          assertThat(deferred.responseTime().mean()).isBetween(0.0, 60.0);
          judged++;
        } else {
          same(deferred.responseTime().mean(), type.averageSpeedOfAnswer().mean());
        }
      }
    }
    assertThat(judged).isGreaterThan(10);
  }

  @Test
  void targetsOfCompletionAreJudgedByTheShareInTime() {
    int judged = 0;
    for (SimulationResult result : results) {
      for (TargetCheck check : result.targets()) {
        if (check.kind() == TargetCheck.Kind.COMPLETED) {
          ContactMeasures type = result.measures().contactTypes().get(check.contactType());
          Estimate share = type.journey().deferred().completedWithinTarget();
          assertThat(check.actual().mean()).isEqualTo(share.mean());
          assertThat(check.met()).isEqualTo(share.mean() >= .9);
          judged++;
        }
      }
    }
    assertThat(judged).isGreaterThan(10);
  }

  /** The generator is of use only if everything happens somewhere. */
  @Test
  void everyKindOfContactOccurs() {
    Set<Count> seen = EnumSet.noneOf(Count.class);
    everywhere(m -> m.counts().forEach((count, e) -> addIf(e.mean() > 0, seen, count)));
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(
                EnumSet.of(
                    Count.ABANDONED_SHORT,
                    Count.BLOCKED,
                    Count.CALLBACKS,
                    Count.MESSAGES,
                    Count.TRANSFERS_IN,
                    Count.PASSED_ON,
                    Count.TRANSFERS_KEPT,
                    Count.TRANSFERS_LOST)));
  }

  private static void addIf(boolean happens, Set<Count> seen, Count count) {
    if (happens) {
      seen.add(count);
    }
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() {
    for (int center = 0; center < CENTERS; center += 4) {
      assertThat(Experiment.run(centers.get(center), OPTIONS.withThreads(3), Progress.NONE))
          .as("center %d", center)
          .isEqualTo(results.get(center));
    }
  }

  private void everywhere(Consumer<ContactMeasures> check) {
    for (SimulationResult result : results) {
      each(result.measures(), check);
      result.days().forEach(day -> each(day.measures(), check));
      result.intervals().forEach(interval -> each(interval.measures(), check));
    }
  }

  private static void each(Measures measures, Consumer<ContactMeasures> check) {
    check.accept(measures.total());
    measures.contactTypes().values().forEach(check);
  }

  /** A count that does not apply stands for 0. */
  private static double sum(ContactMeasures measures, Count... counts) {
    double sum = 0;
    for (Count count : counts) {
      Estimate estimate = measures.counts().get(count);
      sum += estimate == null ? 0 : estimate.mean();
    }
    return sum;
  }

  private static void same(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
  }
}
