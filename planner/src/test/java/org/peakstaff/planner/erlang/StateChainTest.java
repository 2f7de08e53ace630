package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M/M/n+M by its birth-death chain, state by state: slow, plain, and another way altogether. */
class StateChainTest {
  private static final int STATES = 4000;

  @ParameterizedTest
  @CsvSource({
    "1, 0.7, 0.5",
    "1, 3, 2",
    "5, 4, 0.1",
    "5, 5, 30",
    "20, 25, 1",
    "60, 50, 0.01",
    "60, 61, 10"
  })
  void theIntegralsAgreeWithTheChain(int agents, double load, double patience) {
    double[] states = states(agents, load, patience);
    double waits = 0;
    double queue = 0;
    double busy = 0;
    for (int k = 0; k < STATES; k++) {
      waits += k >= agents ? states[k] : 0;
      queue += Math.max(0, k - agents) * states[k];
      busy += Math.min(k, agents) * states[k];
    }
    QueueMeasures measures = ErlangA.of(load, 1, patience).measures(agents, Thresholds.none());
    assertThat(measures.pWait()).isCloseTo(waits, within(1e-12 * waits));
    assertThat(measures.meanQueue()).isCloseTo(queue, within(1e-12 * queue));
    assertThat(measures.occupancy()).isCloseTo(busy / agents, within(1e-12));
    assertThat(measures.pAbandon())
        .isCloseTo(queue / patience / load, within(1e-12 * measures.pAbandon()));
    assertThat(1 - measures.pAbandon()).isCloseTo(busy / load, within(1e-12));
  }

  /** The waits of the answered: with j ahead, j + 1 departures at falling rates must come first. */
  @ParameterizedTest
  @CsvSource({"1, 0.7, 0.5", "5, 5, 30", "20, 25, 1", "60, 61, 10"})
  void theSpeedOfAnswerAgreesWithTheChain(int agents, double load, double patience) {
    double[] states = states(agents, load, patience);
    double answered = 0;
    double waited = 0;
    double delay = 0;
    for (int k = 0; k < STATES; k++) {
      int ahead = k - agents;
      double stays = ahead < 0 ? 1 : agents / (agents + (ahead + 1) / patience);
      delay += ahead < 0 ? 0 : 1 / (agents + (ahead + 1) / patience);
      answered += states[k] * stays;
      waited += states[k] * stays * delay;
    }
    QueueMeasures measures = ErlangA.of(load, 1, patience).measures(agents, Thresholds.none());
    assertThat(measures.averageSpeedOfAnswer())
        .isCloseTo(waited / answered, within(1e-11 * waited / answered));
  }

  private static double[] states(int agents, double load, double patience) {
    double[] states = new double[STATES];
    states[0] = 1;
    double sum = 1;
    for (int k = 1; k < STATES; k++) {
      double rate = Math.min(k, agents) + Math.max(0, k - agents) / patience;
      states[k] = states[k - 1] * (load / rate);
      sum += states[k];
    }
    for (int k = 0; k < STATES; k++) {
      states[k] /= sum;
    }
    return states;
  }
}
