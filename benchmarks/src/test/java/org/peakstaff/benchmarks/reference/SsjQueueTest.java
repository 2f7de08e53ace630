package org.peakstaff.benchmarks.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.peakstaff.planner.erlang.ErlangC;

class SsjQueueTest {
  @Test
  void theSpeedOfAnswerIsThatOfErlangC() {
    SsjQueue queue = new SsjQueue(CenterModel.patient(100, 240_000));
    int runs = 12;
    double speed = 0;
    for (int run = 0; run < runs; run++) {
      assertThat((double) queue.run()).isCloseTo(240_000, within(4 * Math.sqrt(240_000)));
      speed += queue.averageSpeedOfAnswer() / runs;
    }
    double theory = ErlangC.waiting(100, 95) * 180 / (100 - 95);
    assertThat(speed).isCloseTo(theory, within(0.2 * theory));
  }
}
