package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peakstaff.experiment.Centers.exponential;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;
import org.peakstaff.scenario.Volumes;

/** What single changes do within their windows is what whole days with them say. */
class StaffScanTest {
  private static final ExperimentOptions OPTIONS = new ExperimentOptions(1, 40, null, .95, 2);
  private static final int[] DAYS = IntStream.range(0, 25).toArray();

  /** Two types, one with a target of its own on a share of days, two groups whose staff varies. */
  private static CompiledScenario center(Target.Scope over) {
    Target.ServiceLevel level =
        new Target.ServiceLevel(
            Share.of(.7), Duration.ofSeconds(20), ServiceLevelConvention.WITHOUT_EARLY_ABANDONS);
    Target own = new Target(level, null, null, over, new Target.Held(Share.of(.8)), null);
    TotalTarget total =
        new TotalTarget(level, Share.of(.04), Duration.ofSeconds(15), over, Target.Held.MEAN);
    Scenario center = queues(own).build();
    return ScenarioCompiler.compile(center.withPlan(new PlanSettings(null, null, null, total)), "");
  }

  private static Centers queues(Target own) {
    return Centers.of(2, Duration.ofHours(1))
        .type(
            "a",
            TypeSpec.of(new Volumes.Constant(30), exponential(240))
                .patience(exponential(900))
                .target(own))
        .type(
            "b", TypeSpec.of(new Volumes.Constant(50), exponential(180)).patience(exponential(300)))
        .group("one", Centers.agents(5, 48, 3, 2, 4), Map.of("a", Centers.skill(1)))
        .group(
            "two", new Scheduled.Constant(4), Map.of("b", Centers.skill(1), "a", Centers.skill(2)));
  }

  /** The same with chats instead of one of them, and mail that is due after two hours. */
  private static CompiledScenario omnichannel() {
    Target level =
        new Target(
            new Target.ServiceLevel(
                Share.of(.7), Duration.ofSeconds(20), ServiceLevelConvention.ANSWERED_OF_OFFERED),
            null,
            null,
            Target.Scope.INTERVAL,
            Target.Held.MEAN);
    Target.Completed twoHours =
        new Target.Completed(Share.of(.9), Duration.ofHours(2), Target.Clock.ELAPSED);
    Target mail = new Target(null, null, null, Target.Scope.INTERVAL, Target.Held.MEAN, twoHours);
    return ScenarioCompiler.compile(
        queues(level)
            .type(
                "c",
                TypeSpec.of(new Volumes.Constant(20), exponential(300))
                    .target(mail)
                    .build()
                    .withDeferred(new Deferred(Deferred.Order.EARLIEST_DUE, true, List.of())))
            .group(
                "two",
                new Scheduled.Constant(4),
                Map.of("b", Centers.skill(1), "a", Centers.skill(2), "c", Centers.skill(3)))
            .concurrency("two", 2, 1.0, 1.6)
            .build(),
        "");
  }

  private static int[][] agents(CompiledScenario center) {
    return new int[][] {center.staffing().net(0).clone(), center.staffing().net(1).clone()};
  }

  private static List<StaffChange> changes() {
    List<StaffChange> changes = new ArrayList<>();
    for (int i = 47; i >= 0; i -= 8) {
      changes.add(new StaffChange(0, i, -1));
      changes.add(new StaffChange(1, i, -1));
      changes.add(new StaffChange(1, i, 2));
    }
    return changes;
  }

  private static StaffTrials trials(CompiledScenario center, ExperimentOptions options) {
    return StaffTrials.of(center, options, Progress.NONE);
  }

  private static List<Double> said(StaffScan scan, TargetSums unchanged, int stretches) {
    List<Double> ratios = new ArrayList<>();
    for (int c = 0; c < scan.changes().size(); c++) {
      TargetSums sums = scan.sums(c, unchanged);
      IntStream.range(0, stretches).forEach(s -> ratios.add(sums.ratio(s)));
    }
    return ratios;
  }

  @Test
  void daysThatBranchOffAreWholeDays() {
    CompiledScenario center = center(Target.Scope.DAY);
    List<StaffChange> many = new ArrayList<>(changes());
    IntStream.range(0, 48).forEach(i -> many.add(new StaffChange(1, i, 1)));
    try (StaffTrials trials = trials(center, OPTIONS)) {
      List<TargetSums> found = trials.sums(agents(center), many, DAYS);
      TargetSums unchanged = trials.sums(agents(center), DAYS);
      int moved = 0;
      for (int c = 0; c < many.size(); c++) {
        int[][] changed = agents(center);
        changed[many.get(c).group()][many.get(c).interval()] += many.get(c).agents();
        TargetSums whole = trials.sums(changed, DAYS);
        for (int s = 0; s < trials.stretches().size(); s++) {
          assertThat(found.get(c).ratio(s)).as("%s", many.get(c)).isEqualTo(whole.ratio(s));
          moved += whole.ratio(s) != unchanged.ratio(s) ? 1 : 0;
        }
      }
      assertThat(moved).isGreaterThan(many.size() / 2);
    }
  }

  @Test
  void withinItsWindowAChangeDoesWhatWholeDaysSay() {
    checkWindows(center(Target.Scope.INTERVAL), DAYS);
  }

  @Test
  void alsoWithChatsAndMail() {
    checkWindows(omnichannel(), Arrays.copyOf(DAYS, 10));
  }

  private static void checkWindows(CompiledScenario center, int[] days) {
    int[][] agents = agents(center);
    try (StaffTrials trials = trials(center, OPTIONS)) {
      TargetSums unchanged = trials.sums(agents, days);
      StaffScan scan = trials.scan(agents, changes(), 2, days);
      int moved = 0;
      for (int c = 0; c < scan.changes().size(); c++) {
        StaffChange change = scan.changes().get(c);
        int[][] changed = agents(center);
        changed[change.group()][change.interval()] += change.agents();
        TargetSums whole = trials.sums(changed, days);
        TargetSums found = scan.sums(c, unchanged);
        for (int s : scan.stretches(c)) {
          assertThat(found.ratio(s)).as("%s, %d", change, s).isEqualTo(whole.ratio(s));
          moved += found.ratio(s) != unchanged.ratio(s) ? 1 : 0;
        }
        int interval = change.interval();
        assertThat(
                IntStream.of(scan.stretches(c))
                    .map(s -> trials.stretches().get(s).interval())
                    .distinct())
            .containsExactlyElementsOf(
                IntStream.range(Math.max(0, interval - 1), Math.min(48, interval + 2))
                    .boxed()
                    .toList());
      }
      assertThat(moved).isGreaterThan(changes().size());
    }
  }

  @Test
  void targetsOutsideTheWindowAreThoseOfTheUnchangedStaff() {
    CompiledScenario center = center(Target.Scope.INTERVAL);
    try (StaffTrials trials = trials(center, OPTIONS)) {
      TargetSums unchanged = trials.sums(agents(center), DAYS);
      StaffScan scan = trials.scan(agents(center), List.of(new StaffChange(1, 20, -2)), 3, DAYS);
      TargetSums sums = scan.sums(0, unchanged);
      for (int s = 0; s < trials.stretches().size(); s++) {
        int interval = trials.stretches().get(s).interval();
        if (interval < 19 || interval > 22) {
          assertThat(sums.ratio(s)).isEqualTo(unchanged.ratio(s));
        }
      }
      assertThat(sums.replications()).isEqualTo(DAYS.length);
    }
  }

  @Test
  void theResultDependsNeitherOnThreadsNorOnTheEngine() {
    CompiledScenario center = center(Target.Scope.INTERVAL);
    List<List<Double>> all = new ArrayList<>();
    for (ExperimentOptions options :
        List.of(OPTIONS, OPTIONS.withThreads(1), OPTIONS.withEngine(EngineChoice.GENERAL))) {
      try (StaffTrials trials = trials(center, options)) {
        TargetSums unchanged = trials.sums(agents(center), DAYS);
        StaffScan scan = trials.scan(agents(center), changes(), 3, DAYS);
        all.add(said(scan, unchanged, trials.stretches().size()));
      }
    }
    assertThat(all.get(1)).isEqualTo(all.get(0));
    assertThat(all.get(2)).isEqualTo(all.get(0));
  }

  @Test
  void isTakenUpFromACheckpointAndCounted() {
    CompiledScenario center = center(Target.Scope.INTERVAL);
    Memory memory = new Memory();
    List<List<Double>> all = new ArrayList<>();
    long[] done = new long[2];
    for (int run = 0; run < 2; run++) {
      try (StaffTrials trials = trials(center, OPTIONS.withCheckpoint(memory))) {
        TargetSums none = trials.nothing();
        StaffScan scan = trials.scan(agents(center), changes(), 2, DAYS);
        all.add(said(scan, none, trials.stretches().size()));
        trials.scan(agents(center), changes(), 1, DAYS);
        done[run] = trials.done();
      }
      assertThat(memory.saved).hasSize(2);
    }
    assertThat(all.get(1)).isEqualTo(all.get(0));
    assertThat(done[1]).isEqualTo(done[0]).isPositive();
  }

  @Test
  void canBeStopped() {
    CompiledScenario center = center(Target.Scope.INTERVAL);
    try (StaffTrials trials = StaffTrials.of(center, OPTIONS, (done, planned) -> done < 20)) {
      assertThatThrownBy(() -> trials.scan(agents(center), changes(), 2, DAYS))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void thereIsNoneWithoutTargetsInEachInterval() {
    try (StaffTrials days = trials(center(Target.Scope.DAY), OPTIONS);
        StaffTrials intervals = trials(center(Target.Scope.INTERVAL), OPTIONS)) {
      assertThat(days.canScan()).isFalse();
      assertThat(intervals.canScan()).isTrue();
    }
  }

  @Test
  void nobodyIsTakenWhereNobodyIs() {
    CompiledScenario center = center(Target.Scope.INTERVAL);
    try (StaffTrials trials = trials(center, OPTIONS)) {
      List<StaffChange> five = List.of(new StaffChange(1, 3, -5));
      assertThatThrownBy(() -> trials.scan(agents(center), five, 1, DAYS))
          .hasMessageContaining("fewer than no agents");
    }
  }

  /** Keeps what is finished. */
  private static final class Memory implements Checkpoint {
    private final Map<String, byte[]> saved = new HashMap<>();

    @Override
    public byte @Nullable [] saved(String experiment) {
      return saved.get(experiment);
    }

    @Override
    public boolean isDue() {
      return false;
    }

    @Override
    public void save(String experiment, byte[] state) {
      throw new AssertionError("nothing is saved half done");
    }

    @Override
    public void finished(String experiment, Supplier<byte[]> state) {
      saved.put(experiment, Objects.requireNonNull(state.get()));
    }
  }
}
