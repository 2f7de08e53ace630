package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys.Offer;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/** Whatever happens, nobody is lost and nothing is counted twice: over random centers. */
class ConservationTest {
  private static final long MINUTE = 60 * Ticks.PER_SECOND;

  @Test
  void onRandomCenters() {
    for (long seed = 50_000; seed < 50_120; seed++) {
      check(seed, 1);
    }
  }

  @Test
  void onRandomCentersWithEventsThatCoincide() {
    for (long seed = 51_000; seed < 51_120; seed++) {
      check(seed, MINUTE);
    }
  }

  private static void check(long seed, long granularity) {
    CompiledScenario scenario =
        ScenarioCompiler.compileWithJourneys(RandomJourneys.of(seed), "", granularity);
    JourneyEngine engine = new JourneyEngine(scenario);
    long[] first = run(engine, scenario, seed, 0);
    long[] second = run(engine, scenario, seed, 1);
    check(seed, scenario, first);
    check(seed, scenario, second);
    assertThat(run(engine, scenario, seed, 0))
        .as("center %d again on a used engine", seed)
        .isEqualTo(first);
  }

  private static long[] run(
      JourneyEngine engine, CompiledScenario scenario, long seed, int replication) {
    long[] row = new long[scenario.layout().length()];
    engine.run(seed, replication, row);
    return row;
  }

  private static void check(long seed, CompiledScenario scenario, long[] row) {
    long returns = 0;
    long comeBack = 0;
    long passedOn = 0;
    long arrivedSo = 0;
    for (int type = 0; type < scenario.types(); type++) {
      Counts counts = Counts.of(scenario.layout(), row, type);
      String center = "center " + seed + ", " + scenario.typeIds().get(type);
      assertOffered(center, counts);
      assertSessions(center, counts);
      if (scenario.journeys().hasOffers()) {
        assertCallbacks(center, counts, scenario, type);
      }
      assertHandled(center, counts, scenario, type);
      returns +=
          counts.of(Journey.REDIALS)
              + counts.of(Journey.REPEATS)
              + counts.of(Journey.FROM_SELF_SERVICE);
      passedOn += counts.of(Journey.PASSED_ON);
      arrivedSo += counts.of(Journey.TRANSFERS_IN) + counts.of(Journey.TRANSFERS_KEPT);
      comeBack +=
          counts.of(Journey.SESSIONS_ESCALATED)
              + counts.of(Journey.SESSIONS_BOUNCED)
              + counts.of(Journey.HANDLED)
              - counts.of(Journey.RESOLVED)
              + counts.of(RowLayout.ABANDONED);
    }
    assertThat(returns)
        .as("center %d: nobody returns who had no reason", seed)
        .isLessThanOrEqualTo(comeBack);
    assertThat(arrivedSo).as("center %d: transfers", seed).isLessThanOrEqualTo(passedOn);
    assertAgents(seed, scenario, row);
  }

  private static void assertOffered(String center, Counts counts) {
    assertThat(
            counts.of(RowLayout.ANSWERED)
                + counts.of(RowLayout.ABANDONED)
                + counts.of(RowLayout.CLEARED)
                + counts.of(Journey.MESSAGES)
                + counts.of(Journey.CALLBACKS)
                + counts.of(RowLayout.WAITING_AT_END))
        .as("%s: ends of the offered", center)
        .isEqualTo(counts.of(RowLayout.OFFERED));
    assertThat(
            counts.of(Journey.FIRST_ATTEMPTS)
                + counts.of(Journey.REDIALS)
                + counts.of(Journey.REPEATS)
                + counts.of(Journey.FROM_SELF_SERVICE)
                + counts.of(Journey.FROM_CLOSED)
                + counts.of(Journey.TRANSFERS_IN))
        .as("%s: where the offered come from", center)
        .isEqualTo(counts.of(RowLayout.OFFERED));
  }

  private static void assertCallbacks(
      String center, Counts counts, CompiledScenario scenario, int type) {
    Offer offer = scenario.journeys().types().get(type).offer();
    long called =
        counts.of(Journey.CALLBACKS_REACHED)
            + counts.of(Journey.CALLBACKS_GIVEN_UP)
            + counts.of(Journey.CALLBACKS_CLEARED)
            + counts.of(Journey.CALLBACKS_OPEN);
    assertThat(called).as("%s: ends of callbacks", center).isEqualTo(counts.of(Journey.CALLBACKS));
    assertThat(counts.of(Journey.CALLBACK_ATTEMPTS))
        .as("%s: calls", center)
        .isBetween(
            counts.of(Journey.CALLBACKS_REACHED) + counts.of(Journey.CALLBACKS_GIVEN_UP),
            offer == null ? 0 : offer.attempts() * counts.of(Journey.CALLBACKS));
  }

  private static void assertSessions(String center, Counts counts) {
    assertThat(
            counts.of(Journey.SESSIONS_RESOLVED)
                + counts.of(Journey.SESSIONS_ESCALATED)
                + counts.of(Journey.SESSIONS_BOUNCED)
                + counts.of(Journey.SESSIONS_LEFT))
        .as("%s: sessions end in one of four ways", center)
        .isEqualTo(counts.of(Journey.SESSIONS));
  }

  /** What is begun is ended: agents stay with what they have in hand, or it goes back. */
  private static void assertHandled(
      String center, Counts counts, CompiledScenario scenario, int type) {
    boolean deferred = scenario.journeys().types().get(type).deferral() != null;
    long handled = counts.of(Journey.HANDLED) + counts.of(Journey.PASSED_ON);
    if (deferred) {
      long completed = counts.of(Journey.COMPLETED);
      Offer offer = scenario.journeys().types().get(type).offer();
      long givenUp = offer == null ? 0 : counts.of(Journey.CALLBACKS_GIVEN_UP);
      assertThat(completed)
          .as("%s: completed", center)
          .isBetween(
              handled + givenUp,
              handled + givenUp + (offer == null ? 0 : notCounted(counts, scenario, type)));
      assertThat(counts.of(Journey.COMPLETED_WITHIN)).as(center).isLessThanOrEqualTo(completed);
    } else {
      boolean called = scenario.journeys().hasOffers();
      long answered =
          counts.of(RowLayout.ANSWERED) + (called ? counts.of(Journey.CALLBACKS_REACHED) : 0);
      long legs = counts.of(Journey.TRANSFERS_KEPT) - counts.of(Journey.TRANSFERS_LOST);
      assertThat(handled)
          .as("%s: handled", center)
          .isBetween(answered, answered + Math.max(0, legs));
    }
  }

  /** Calls of the opening backlog and to customers passed on, whose ends are not counted so. */
  private static long notCounted(Counts counts, CompiledScenario scenario, int type) {
    long backlog =
        scenario.journeys().types().get(type).deferral().backlog().stream()
            .mapToLong(bracket -> bracket.contacts())
            .sum();
    return backlog + counts.of(Journey.TRANSFERS_LOST);
  }

  private static void assertAgents(long seed, CompiledScenario scenario, long[] row) {
    RowLayout layout = scenario.layout();
    for (int g = 0; g < scenario.groups(); g++) {
      int width = scenario.journeys().groups().get(g).width();
      for (int i = 0; i <= scenario.intervals(); i++) {
        int cell = layout.group(g, i);
        int more = layout.journeyGroup(g, i);
        String where = "center " + seed + ", group " + g + ", interval " + i;
        assertThat(row[cell + RowLayout.BUSY])
            .as("%s: busy within staffed and finishing", where)
            .isLessThanOrEqualTo(row[cell + RowLayout.STAFFED] + row[cell + RowLayout.FINISHING]);
        assertThat(row[more + RowLayout.SLOTS])
            .as(
                "%s: between one contact and the most per busy agent, where there can be several",
                where)
            .isBetween(
                width == 1 ? 0 : row[cell + RowLayout.BUSY],
                width == 1 ? 0 : width * row[cell + RowLayout.BUSY]);
      }
    }
  }

  /** Sums of a type over all intervals and the opening backlog. */
  private record Counts(RowLayout layout, long[] row, int type) {
    static Counts of(RowLayout layout, long[] row, int type) {
      return new Counts(layout, row, type);
    }

    long of(int field) {
      long sum = 0;
      for (int i = 0; i < layout.intervals(); i++) {
        sum += row[layout.contact(type, i) + field];
      }
      return sum;
    }

    long of(Journey what) {
      long sum = 0;
      for (int i = 0; i <= layout.intervals(); i++) {
        sum += row[layout.journey(type, i) + what.field()];
      }
      return sum;
    }
  }
}
