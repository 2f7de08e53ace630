package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.RowLayout;
import org.peakstaff.statistics.WaitHistogram;

/** What adds up in every day of every center, to the last tick. */
class IdentitiesTest {
  private static final int CENTERS = 150;

  private interface Check {
    void on(CompiledScenario scenario, long seed, long[] row);
  }

  @Test
  void whoCameIsOfferedOrFoundItClosed() {
    forAllCenters(
        (scenario, seed, row) -> {
          for (int type = 0; type < scenario.types(); type++) {
            long[] arrivals = arrivals(scenario, seed, type);
            for (int i = 0; i < scenario.intervals(); i++) {
              int cell = scenario.layout().contact(type, i);
              long offered = row[cell + RowLayout.OFFERED];
              long closed = row[cell + RowLayout.CLOSED];
              assertThat(offered + closed).isEqualTo(arrivals[i]);
              assertThat(scenario.demand().open(type)[i] ? closed : offered).isZero();
            }
          }
        });
  }

  @Test
  void whoIsOfferedIsAnsweredOrAbandonsOrIsClearedOrWaits() {
    forAllCells(
        (row, cell) ->
            assertThat(row[cell + RowLayout.OFFERED])
                .isEqualTo(
                    row[cell + RowLayout.ANSWERED]
                        + row[cell + RowLayout.ABANDONED]
                        + row[cell + RowLayout.CLEARED]
                        + row[cell + RowLayout.WAITING_AT_END]));
  }

  @Test
  void partsAreNoLargerThanTheWhole() {
    forAllCells(
        (row, cell) -> {
          long answered = row[cell + RowLayout.ANSWERED];
          long abandoned = row[cell + RowLayout.ABANDONED];
          assertThat(row[cell + RowLayout.ANSWERED_WITHIN]).isBetween(0L, answered);
          assertThat(row[cell + RowLayout.ABANDONED_WITHIN]).isBetween(0L, abandoned);
          assertThat(row[cell + RowLayout.ABANDONED_SHORT]).isBetween(0L, abandoned);
          assertThat(row[cell + RowLayout.DELAYED])
              .isBetween(abandoned, row[cell + RowLayout.OFFERED]);
          assertThat(row[cell + RowLayout.HANDLE]).isGreaterThanOrEqualTo(answered);
        });
  }

  @Test
  void answeredContactsAreThoseOfTheGroupsAndOfTheHistograms() {
    forAllCenters(
        (scenario, seed, row) -> {
          long taken = 0;
          for (int g = 0; g < scenario.groups(); g++) {
            long byGroup = groupSum(scenario, row, g, RowLayout.TAKEN);
            long pairs = 0;
            for (int t = 0; t < scenario.types(); t++) {
              pairs += row[scenario.layout().pair(t, g)];
            }
            assertThat(pairs).isEqualTo(byGroup);
            taken += byGroup;
          }
          long answered = 0;
          for (int t = 0; t < scenario.types(); t++) {
            long ofType = typeSum(scenario, row, t, RowLayout.ANSWERED);
            assertThat(histogramSum(scenario, row, t)).isEqualTo(ofType);
            answered += ofType;
          }
          assertThat(answered).isEqualTo(taken);
        });
  }

  /** Occupancy x staffed time = carried load. */
  @Test
  void busyTimeIsTheHandleTimeOfTheAnswered() {
    forAllCenters(
        (scenario, seed, row) -> {
          long handled = 0;
          for (int t = 0; t < scenario.types(); t++) {
            handled += typeSum(scenario, row, t, RowLayout.HANDLE);
          }
          long busy = 0;
          for (int g = 0; g < scenario.groups(); g++) {
            busy += groupSum(scenario, row, g, RowLayout.BUSY);
          }
          assertThat(busy).isEqualTo(handled);
        });
  }

  @Test
  void nobodyIsBusyWhoIsNotThere() {
    forAllCenters(
        (scenario, seed, row) -> {
          for (int g = 0; g < scenario.groups(); g++) {
            for (int i = 0; i <= scenario.intervals(); i++) {
              int cell = scenario.layout().group(g, i);
              long finishing = row[cell + RowLayout.FINISHING];
              assertThat(row[cell + RowLayout.BUSY])
                  .isBetween(finishing, row[cell + RowLayout.STAFFED] + finishing);
            }
          }
        });
  }

  /**
   * Little's law, sample path by sample path: the integral of the queue is the sum of the waits.
   * Nobody comes in the last hours, so that hardly a day drains after midnight.
   */
  @Test
  void theQueueIntegratesToTheWaits() {
    int whole = 0;
    for (long seed = 0; seed < CENTERS; seed++) {
      CompiledScenario scenario =
          ScenarioCompiler.compile(quietEvening(RandomCenters.of(seed)), "");
      long[] row = row(scenario, seed);
      boolean drained =
          row[scenario.layout().drainEnd()] == scenario.intervals() * scenario.intervalTicks();
      for (int t = 0; t < scenario.types(); t++) {
        long left =
            typeSum(scenario, row, t, RowLayout.CLEARED)
                + typeSum(scenario, row, t, RowLayout.WAITING_AT_END);
        if (drained && left == 0) {
          whole++;
          assertThat(typeSum(scenario, row, t, RowLayout.QUEUE))
              .as("type %d of center %d", t, seed)
              .isEqualTo(
                  typeSum(scenario, row, t, RowLayout.WAIT_ANSWERED)
                      + typeSum(scenario, row, t, RowLayout.WAIT_ABANDONED));
        }
      }
    }
    assertThat(whole).as("days that ended empty").isGreaterThan(CENTERS / 2);
  }

  private interface CellCheck {
    void on(long[] row, int cell);
  }

  private static void forAllCells(CellCheck check) {
    forAllCenters(
        (scenario, seed, row) -> {
          for (int type = 0; type < scenario.types(); type++) {
            for (int i = 0; i < scenario.intervals(); i++) {
              check.on(row, scenario.layout().contact(type, i));
            }
          }
        });
  }

  private static void forAllCenters(Check check) {
    for (long seed = 0; seed < CENTERS; seed++) {
      CompiledScenario scenario = ScenarioCompiler.compile(RandomCenters.of(seed), "");
      check.on(scenario, seed, row(scenario, seed));
    }
  }

  private static long[] row(CompiledScenario scenario, long seed) {
    long[] row = new long[scenario.layout().length()];
    new GeneralEngine(scenario).run(seed, 0, row);
    return row;
  }

  private static long[] arrivals(CompiledScenario scenario, long seed, int type) {
    DayFactors factors = new DayFactors(scenario);
    factors.begin(seed, 0);
    ArrivalStream stream = new ArrivalStream(scenario, type);
    stream.begin(seed, 0, factors.of(type));
    long[] arrivals = new long[scenario.intervals()];
    for (; stream.tick() != Ticks.NEVER; stream.advance()) {
      arrivals[stream.interval()]++;
    }
    return arrivals;
  }

  private static long typeSum(CompiledScenario scenario, long[] row, int type, int field) {
    long sum = 0;
    for (int i = 0; i < scenario.intervals(); i++) {
      sum += row[scenario.layout().contact(type, i) + field];
    }
    return sum;
  }

  private static long groupSum(CompiledScenario scenario, long[] row, int group, int field) {
    long sum = 0;
    for (int i = 0; i <= scenario.intervals(); i++) {
      sum += row[scenario.layout().group(group, i) + field];
    }
    return sum;
  }

  private static long histogramSum(CompiledScenario scenario, long[] row, int type) {
    long sum = 0;
    for (int day = 0; day < scenario.grid().days(); day++) {
      for (int bin = 0; bin < WaitHistogram.BINS; bin++) {
        sum += row[scenario.layout().histogram(type, day) + bin];
      }
    }
    return sum;
  }

  private static Scenario quietEvening(Scenario s) {
    Map<String, ContactType> types = new TreeMap<>();
    s.contactTypes().forEach((id, type) -> types.put(id, quietEvening(type)));
    return new Scenario(
        s.name(),
        s.currency(),
        s.horizon(),
        s.openingHours(),
        s.profiles(),
        s.busyness(),
        types,
        s.agentGroups(),
        s.events(),
        s.routing(),
        s.plan());
  }

  private static ContactType quietEvening(ContactType type) {
    if (!(type.volumes() instanceof Volumes.Intervals given)) {
      throw new IllegalArgumentException("volumes by interval expected");
    }
    List<Double> values = new ArrayList<>(given.values());
    for (int i = values.size() - 12; i < values.size(); i++) {
      values.set(i, 0.0);
    }
    return new ContactType(
        type.label(),
        type.channel(),
        type.hours(),
        type.atClose(),
        new Volumes.Intervals(values),
        type.handleTime(),
        type.afterContactShare(),
        type.patience(),
        type.balking(),
        type.shortAbandon(),
        type.target());
  }
}
