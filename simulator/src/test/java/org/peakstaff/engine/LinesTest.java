package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The line of waiting contacts and the line of idle agents, against plain collections. */
class LinesTest {
  private record Contact(long arrival, long deadline, double handle, int interval) {}

  private record Idle(long since, int number) {}

  @Test
  void contactsLeaveInTheOrderTheyCame() {
    SplittableRandom random = new SplittableRandom(1);
    WaitingLine line = new WaitingLine();
    Deque<Contact> model = new ArrayDeque<>();
    for (int step = 0; step < 20_000; step++) {
      boolean growing = step / 1000 % 2 == 0;
      if (model.isEmpty() || random.nextInt(10) < (growing ? 7 : 3)) {
        Contact c = new Contact(step, random.nextLong(), random.nextDouble(), random.nextInt(900));
        line.add(c.arrival(), c.deadline(), c.handle(), c.interval());
        model.add(c);
      } else {
        line.removeHead();
        model.remove();
      }
      assertThat(line.size()).isEqualTo(model.size());
      Contact head = model.peek();
      if (head != null) {
        assertThat(new Contact(line.arrival(), line.deadline(), line.handle(), line.interval()))
            .isEqualTo(head);
      }
    }
    line.clear();
    assertThat(line.size()).isZero();
  }

  /** Several agents fall idle at one tick, in any order of their numbers. */
  @Test
  void theLongestIdleAgentComesFirstThenTheLowestNumber() {
    SplittableRandom random = new SplittableRandom(2);
    IdleLine line = new IdleLine();
    TreeSet<Idle> model =
        new TreeSet<>(Comparator.comparingLong(Idle::since).thenComparingInt(Idle::number));
    int next = 0;
    for (int step = 0; step < 20_000; step++) {
      boolean growing = step / 1000 % 2 == 0;
      if (model.isEmpty() || random.nextInt(10) < (growing ? 7 : 3)) {
        int number = next++ * 7919 % 100_003;
        line.add(number, step / 8);
        model.add(new Idle(step / 8, number));
      } else {
        assertThat(line.removeHead()).isEqualTo(model.first().number());
        model.remove(model.first());
      }
      assertThat(line.size()).isEqualTo(model.size());
      if (!model.isEmpty()) {
        assertThat(new Idle(line.since(), line.number())).isEqualTo(model.first());
      }
    }
    line.clear();
    assertThat(line.size()).isZero();
  }
}
