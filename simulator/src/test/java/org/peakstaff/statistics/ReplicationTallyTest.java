package org.peakstaff.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Two types, two groups, four intervals of 100 ticks on two days; the first is warm-up. */
class ReplicationTallyTest {
  private final RowLayout layout = RowLayout.of(2, 2, 4, 2);
  private final long[] row = new long[layout.length()];
  private final ReplicationTally tally = tally(0);

  private ReplicationTally tally(int firstMeasured) {
    int[] dayOf = {0, 0, 1, 1};
    ReplicationTally made =
        new ReplicationTally(
            layout, 100, dayOf, firstMeasured, new long[] {20, -1}, new long[] {5, -1});
    made.begin(row);
    return made;
  }

  @Test
  void busyTimeFallsIntoTheIntervalsOfTheClock() {
    tally.answeredAtOnce(0, 1, 1, 150, 220);
    assertThat(busy(1)).containsExactly(0, 50, 100, 70, 0);
    assertThat(busy(0)).containsOnly(0);
    assertThat(row[layout.group(1, 1) + RowLayout.TAKEN]).isEqualTo(1);
  }

  @Test
  void busyTimeAfterTheHorizonIsDrain() {
    tally.answeredAtOnce(0, 3, 1, 390, 200);
    tally.end();
    assertThat(busy(1)).containsExactly(0, 0, 0, 10, 190);
    assertThat(row[layout.drainEnd()]).isEqualTo(590);
  }

  @Test
  void withoutDrainItEndsWithTheHorizon() {
    tally.answeredAtOnce(0, 0, 0, 0, 100);
    tally.end();
    assertThat(row[layout.drainEnd()]).isEqualTo(400);
  }

  @Test
  void workThatStartsInTheDrainIsDrain() {
    tally.answeredFromQueue(0, 3, 0, 380, 4, 420, 30);
    assertThat(busy(0)).containsExactly(0, 0, 0, 0, 30);
  }

  @Test
  void waitsFallIntoTheIntervalsOfTheClockAndTheContactIntoThatOfItsArrival() {
    tally.queued(0, 0);
    tally.answeredFromQueue(0, 0, 1, 60, 2, 230, 10);
    assertThat(cells(RowLayout.QUEUE)).containsExactly(40, 100, 30, 0);
    assertThat(cells(RowLayout.OFFERED)).containsExactly(1, 0, 0, 0);
    assertThat(cells(RowLayout.ANSWERED)).containsExactly(1, 0, 0, 0);
    assertThat(cells(RowLayout.WAIT_ANSWERED)).containsExactly(170, 0, 0, 0);
    assertThat(cells(RowLayout.DELAYED)).containsExactly(1, 0, 0, 0);
    assertThat(row[layout.histogram(0, 0) + WaitHistogram.bin(170)]).isEqualTo(1);
  }

  @Test
  void waitsInTheDrainAreInNoInterval() {
    tally.queued(0, 3);
    tally.answeredFromQueue(0, 3, 1, 350, 4, 450, 10);
    assertThat(cells(RowLayout.QUEUE)).containsExactly(0, 0, 0, 50);
    assertThat(cells(RowLayout.WAIT_ANSWERED)).containsExactly(0, 0, 0, 100);
  }

  @Test
  void thresholdsAreInclusive() {
    tally.answeredFromQueue(0, 0, 0, 0, 0, 20, 1);
    tally.answeredFromQueue(0, 1, 0, 100, 1, 121, 1);
    assertThat(cells(RowLayout.ANSWERED_WITHIN)).containsExactly(1, 0, 0, 0);
    tally.abandoned(0, 0, 0, 5);
    tally.abandoned(0, 1, 100, 106);
    tally.abandoned(0, 2, 200, 221);
    assertThat(cells(RowLayout.ABANDONED)).containsExactly(1, 1, 1, 0);
    assertThat(cells(RowLayout.ABANDONED_WITHIN)).containsExactly(1, 1, 0, 0);
    assertThat(cells(RowLayout.ABANDONED_SHORT)).containsExactly(1, 0, 0, 0);
  }

  @Test
  void withoutThresholdNothingIsWithinIt() {
    tally.answeredAtOnce(1, 0, 0, 0, 10);
    tally.abandoned(1, 0, 0, 0);
    int cell = layout.contact(1, 0);
    assertThat(row[cell + RowLayout.ANSWERED_WITHIN]).isZero();
    assertThat(row[cell + RowLayout.ABANDONED_WITHIN]).isZero();
    assertThat(row[cell + RowLayout.ABANDONED_SHORT]).isZero();
  }

  @Test
  void whoIsClearedOrLeftOverHasWaited() {
    tally.cleared(0, 0, 50, 120);
    tally.waitingAtEnd(0, 3, 330);
    assertThat(cells(RowLayout.CLEARED)).containsExactly(1, 0, 0, 0);
    assertThat(cells(RowLayout.WAITING_AT_END)).containsExactly(0, 0, 0, 1);
    assertThat(cells(RowLayout.QUEUE)).containsExactly(50, 20, 0, 70);
  }

  @Test
  void closedContactsAreNotOffered() {
    tally.closed(0, 2);
    assertThat(cells(RowLayout.CLOSED)).containsExactly(0, 0, 1, 0);
    assertThat(cells(RowLayout.OFFERED)).containsOnly(0);
  }

  /** Histograms and counts by group have no interval to be left out by. */
  @Test
  void whoComesDuringWarmUpIsInNoHistogram() {
    ReplicationTally warm = tally(1);
    warm.answeredAtOnce(0, 0, 1, 10, 5);
    warm.answeredFromQueue(0, 0, 1, 20, 1, 120, 5);
    warm.answeredAtOnce(0, 1, 1, 110, 5);
    long[] bins = Arrays.copyOfRange(row, layout.histogram(0, 0), layout.histogram(0, 1));
    assertThat(Arrays.stream(bins).sum()).isEqualTo(1);
    assertThat(row[layout.pair(0, 1)]).isEqualTo(1);
  }

  @Test
  void staffedAndFinishingTimeAddUp() {
    tally.staffed(0, 2, 300);
    tally.staffed(0, 2, 50);
    tally.finishing(0, 2, 280, 420);
    assertThat(row[layout.group(0, 2) + RowLayout.STAFFED]).isEqualTo(350);
    assertThat(row[layout.group(0, 2) + RowLayout.FINISHING]).isEqualTo(20);
    assertThat(row[layout.group(0, 3) + RowLayout.FINISHING]).isEqualTo(100);
    assertThat(row[layout.group(0, 4) + RowLayout.FINISHING]).isEqualTo(20);
  }

  private long[] busy(int group) {
    long[] busy = new long[5];
    Arrays.setAll(busy, i -> row[layout.group(group, i) + RowLayout.BUSY]);
    return busy;
  }

  private long[] cells(int field) {
    long[] cells = new long[4];
    Arrays.setAll(cells, i -> row[layout.contact(0, i) + field]);
    return cells;
  }
}
