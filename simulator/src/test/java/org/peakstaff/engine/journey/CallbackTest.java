package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.scenario.Waiting;
import org.peakstaff.scenario.Waiting.Callback;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/** Customers who hang up and are called back, and calls as blended work. */
class CallbackTest {
  private static final String CALLS = "calls";
  private static final long HOUR = 3600 * Ticks.PER_SECOND;

  /** Whoever hangs up, keeps the place and picks up has waited as if on the line. */
  @Test
  void callbacksThatAlwaysSucceedAreAQueueWithoutAbandonment() {
    Callback callback = callback(Duration.ZERO, 1, null, 1, 1);
    Runs patient = Runs.of(center(null, null), 5);
    Runs called = Runs.of(center(callback, Duration.ofMinutes(2)), 5);

    RowLayout one = patient.scenario().layout();
    RowLayout other = called.scenario().layout();
    for (int i = 0; i < 5; i++) {
      long[] expected = patient.rows()[i];
      long[] actual = called.rows()[i];
      for (int t = 0; t < one.intervals(); t++) {
        int from = one.contact(0, t);
        int to = other.contact(0, t);
        int journey = other.journey(0, t);
        assertThat(actual[to + RowLayout.HANDLE]).isEqualTo(expected[from + RowLayout.HANDLE]);
        assertThat(actual[to + RowLayout.ABANDONED]).isZero();
        assertThat(actual[to + RowLayout.ANSWERED] + at(actual, journey, Journey.CALLBACKS_REACHED))
            .isEqualTo(expected[from + RowLayout.ANSWERED]);
        assertThat(at(actual, journey, Journey.CALLBACK_WAIT))
            .isEqualTo(expected[from + RowLayout.WAIT_ANSWERED]);
      }
      assertThat(groups(other, actual)).isEqualTo(groups(one, expected));
    }
  }

  /** Little's law for those who wait off the line holds with theirs, and nobody is on the line. */
  @Test
  void nobodyWaitsOnTheLineWhenEverybodyHangsUp() {
    Runs called = Runs.of(center(callback(Duration.ZERO, 1, null, 1, 1), null), 2);

    for (long[] row : called.rows()) {
      assertThat(called.contact(CALLS, RowLayout.QUEUE).applyAsDouble(row)).isZero();
      assertThat(called.journey(CALLS, Journey.CALLBACKS).applyAsDouble(row))
          .isEqualTo(called.contact(CALLS, RowLayout.DELAYED).applyAsDouble(row))
          .isPositive();
    }
  }

  @Test
  void anOfferThatIsNeverMadeChangesNothing() {
    Callback never = callback(Duration.ofDays(300), 1, null, 1, 1);
    Runs without = Runs.of(center(null, Duration.ofMinutes(2)), 3);
    Runs with = Runs.of(center(never, Duration.ofMinutes(2)), 3);

    for (int i = 0; i < 3; i++) {
      int queues = without.scenario().layout().drainEnd() + 1;
      assertThat(Arrays.copyOf(with.rows()[i], queues))
          .isEqualTo(Arrays.copyOf(without.rows()[i], queues));
      assertThat(with.journey(CALLS, Journey.CALLBACKS).applyAsDouble(with.rows()[i])).isZero();
    }
  }

  /** The law of the number of calls is geometric, cut off at the most. */
  @Test
  void callsAreGeometric() {
    int[] agents = new int[24];
    Arrays.fill(agents, 2);
    Arrays.fill(agents, 2, 24, 30);
    double[] volumes = new double[24];
    Arrays.fill(volumes, 0, 2, 120);
    Scenario scenario =
        center(volumes, agents, callback(Duration.ofMinutes(1), 1, null, 3, 0.7), null);
    Runs runs = Runs.of(scenario, 60);

    var callbacks = runs.journey(CALLS, Journey.CALLBACKS);
    runs.assertRatio(
        "calls", runs.journey(CALLS, Journey.CALLBACK_ATTEMPTS), callbacks, (1 - .027) / .7);
    runs.assertRatio("reached", runs.journey(CALLS, Journey.CALLBACKS_REACHED), callbacks, .973);
    runs.assertRatio("given up", runs.journey(CALLS, Journey.CALLBACKS_GIVEN_UP), callbacks, .027);
  }

  @Test
  void aCallThatReachesNobodyTakesHalfAMinute() {
    Scenario scenario =
        center(new double[24], agents(24), callback(Duration.ZERO, 1, null, 2, 0), null);
    scenario = withVolumes(scenario, 0, 200);
    Runs runs = Runs.of(scenario, 2);

    for (long[] row : runs.rows()) {
      double attempts = runs.journey(CALLS, Journey.CALLBACK_ATTEMPTS).applyAsDouble(row);
      double busy = runs.group("agents", RowLayout.BUSY).applyAsDouble(row);
      double handle = runs.contact(CALLS, RowLayout.HANDLE).applyAsDouble(row);
      assertThat(attempts).isPositive();
      assertThat(busy - handle).isEqualTo(attempts * 30 * Ticks.PER_SECOND);
      assertThat(runs.journey(CALLS, Journey.CALLBACKS_GIVEN_UP).applyAsDouble(row))
          .isEqualTo(runs.journey(CALLS, Journey.CALLBACKS).applyAsDouble(row))
          .isEqualTo(attempts / 2);
    }
  }

  /** With agents free at the promised time the call comes then, to the tick. */
  @Test
  void aPromiseIsKeptWhereAgentsAreFree() {
    int[] agents = agents(24);
    Arrays.fill(agents, 1, 24, 300);
    Callback later = callback(Duration.ofMinutes(1), 1, Duration.ofHours(3), 1, 1);
    Runs runs = Runs.of(withVolumes(center(new double[24], agents, later, null), 0, 200), 2);

    for (long[] row : runs.rows()) {
      double reached = runs.journey(CALLS, Journey.CALLBACKS_REACHED).applyAsDouble(row);
      assertThat(reached).isGreaterThan(50);
      assertThat(runs.journey(CALLS, Journey.CALLBACK_WAIT).applyAsDouble(row))
          .isEqualTo(reached * 3 * HOUR);
    }
  }

  /** 90 agents and a mean of 5 minutes: whoever finds 18 waiting is told 19 x 300 s / 90. */
  @Test
  void theExpectedWaitIsThatOfTheFormula() {
    double[] volumes = new double[24];
    Arrays.fill(volumes, 0, 2, 2000);
    int[] agents = new int[24];
    Arrays.fill(agents, 90);
    Callback second = callback(Duration.ofSeconds(60), 1, Duration.ofHours(20), 1, 1);
    Scenario scenario = center(volumes, agents, second, null);
    CompiledScenario compiled = ScenarioCompiler.compileWithJourneys(scenario, "", 1);
    long[] row = new long[compiled.layout().length()];
    new JourneyEngine(compiled).run(1, 0, row);

    // 17 waiting are told 60 s, which is not above. In the rush the queue is 18 less a geometric
    // number, at 2000 arrivals and 90 x 12 completions an hour.
    double r = 90 * 12 / 2000.0;
    long queue = row[compiled.layout().contact(0, 1) + RowLayout.QUEUE];
    assertThat(queue / (double) HOUR).isCloseTo(18 - r / (1 - r), within(0.3));
  }

  @Test
  void whatIsDroppedAtClosingTimeOrCarriedFollowsTheRule() {
    Callback keep = callback(Duration.ZERO, 1, null, 1, 1);
    Callback later = callback(Duration.ZERO, 1, Duration.ofHours(5), 1, 1);

    Runs dropped = Runs.of(withHours(ClosingRule.ABANDON, keep), 2);
    Runs late = Runs.of(withHours(ClosingRule.ABANDON, later), 2);
    Runs carried = Runs.of(withHours(ClosingRule.CARRY, later), 2);
    for (int i = 0; i < 2; i++) {
      assertThat(dropped.journey(CALLS, Journey.CALLBACKS_CLEARED).applyAsDouble(dropped.rows()[i]))
          .isPositive();
      assertThat(late.journey(CALLS, Journey.CALLBACKS_CLEARED).applyAsDouble(late.rows()[i]))
          .isEqualTo(late.journey(CALLS, Journey.CALLBACKS).applyAsDouble(late.rows()[i]))
          .isPositive();
      long[] row = carried.rows()[i];
      assertThat(carried.journey(CALLS, Journey.CALLBACKS_CLEARED).applyAsDouble(row)).isZero();
      double reached = carried.journey(CALLS, Journey.CALLBACKS_REACHED).applyAsDouble(row);
      assertThat(reached).isPositive();
      assertThat(carried.journey(CALLS, Journey.CALLBACK_WAIT).applyAsDouble(row))
          .as("called the next morning, not at night")
          .isGreaterThan(reached * 19 * HOUR);
    }
  }

  /** Five agents, two kept for others: calls never take more than three. */
  @Test
  void outboundCallsFillIdleTimeUpToTheReserve() {
    Skill reserved = new Skill(2, 2, 1, 1, null, 2, 1);
    ContactType dial =
        TypeSpec.of(new Volumes.Constant(200), exponential(240))
            .build()
            .withDeferred(new Deferred(Deferred.Order.FIFO, false, List.of()))
            .withWaiting(waiting(callback(Duration.ZERO, 1, null, 3, 0.5)));
    Scenario scenario =
        Centers.of(1, Duration.ofMinutes(60))
            .type("dial", dial)
            .type(CALLS, TypeSpec.of(new Volumes.Constant(0), exponential(240)))
            .group("agents", new Scheduled.Constant(5), Map.of("dial", reserved, CALLS, skill(1)))
            .build();
    Runs runs = Runs.of(scenario, 3);

    for (long[] row : runs.rows()) {
      double busy = runs.group("agents", RowLayout.BUSY).applyAsDouble(row);
      assertThat(busy / runs.time().applyAsDouble(row)).isBetween(2.9, 3.0);
      double completed = runs.journey("dial", Journey.COMPLETED).applyAsDouble(row);
      assertThat(completed)
          .isEqualTo(
              runs.journey("dial", Journey.CALLBACKS_REACHED).applyAsDouble(row)
                  + runs.journey("dial", Journey.CALLBACKS_GIVEN_UP).applyAsDouble(row));
      assertThat(runs.contact("dial", RowLayout.OFFERED).applyAsDouble(row))
          .isEqualTo(runs.journey("dial", Journey.CALLBACKS).applyAsDouble(row));
    }
  }

  private static Scenario withHours(ClosingRule rule, Callback callback) {
    List<OpeningHours.Span> morning = List.of(new OpeningHours.Span(8 * 60, 12 * 60));
    OpeningHours day =
        new OpeningHours(Map.of(DayOfWeek.MONDAY, morning, DayOfWeek.TUESDAY, morning), Map.of());
    return Centers.of(2, Duration.ofMinutes(60))
        .hours("day", day)
        .type(
            CALLS,
            TypeSpec.of(new Volumes.Constant(60), exponential(300))
                .hours("day", rule)
                .build()
                .withWaiting(waiting(callback)))
        .group("agents", new Scheduled.Constant(4), Map.of(CALLS, skill(1)))
        .build();
  }

  private static int[] agents(int intervals) {
    int[] agents = new int[intervals];
    Arrays.fill(agents, 3);
    return agents;
  }

  private static Scenario withVolumes(Scenario scenario, int interval, double volume) {
    double[] volumes = new double[24];
    volumes[interval] = volume;
    Callback callback = scenario.contactTypes().get(CALLS).waiting().callback();
    int[] agents =
        ((Scheduled.Intervals) scenario.agentGroups().get("agents").scheduled())
            .values().stream().mapToInt(Integer::intValue).toArray();
    return center(volumes, agents, callback, null);
  }

  private static Scenario center(@Nullable Callback callback, @Nullable Duration patience) {
    double[] volumes = new double[24];
    Arrays.fill(volumes, 56);
    int[] agents = new int[24];
    Arrays.fill(agents, 5);
    return center(volumes, agents, callback, patience);
  }

  private static Scenario center(
      double[] volumes, int[] agents, @Nullable Callback callback, @Nullable Duration patience) {
    TypeSpec spec = TypeSpec.of(Centers.volumes(1, 24, volumes), exponential(300));
    if (patience != null) {
      spec.patience(exponential(patience.toSeconds()));
    }
    return Centers.of(1, Duration.ofMinutes(60))
        .type(CALLS, spec.build().withWaiting(waiting(callback)))
        .group("agents", Centers.agents(1, 24, agents), Map.of(CALLS, skill(1)))
        .build();
  }

  private static Waiting waiting(@Nullable Callback callback) {
    return new Waiting(null, callback, null, null);
  }

  private static Callback callback(
      Duration above, double accept, @Nullable Duration promise, int attempts, double reach) {
    return new Callback(above, Share.of(accept), promise, attempts, Share.of(reach));
  }

  private static long at(long[] row, int cell, Journey what) {
    return row[cell + what.field()];
  }

  private static long[] groups(RowLayout layout, long[] row) {
    return Arrays.copyOfRange(row, layout.group(0, 0), layout.pair(0, 0));
  }
}
