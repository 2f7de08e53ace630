package org.peakstaff.benchmarks.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.StaffingTargets;

/** The textbook loops answer the question that the planner answers. */
class TextbookErlangTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 10, 33.3, 100, 420, 1667})
  void erlangCNeedsTheSameAgents(double load) {
    assertThat(TextbookErlang.erlangC(load, 180, 0.8, 20))
        .isEqualTo(ErlangC.agentsForServiceLevel(load, 180, 0.8, 20));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10, 33.3, 64, 100, 128, 420})
  void erlangANeedsTheSameAgents(double load) {
    StaffingTargets targets = StaffingTargets.none().withAbandonment(0.03);
    assertThat(TextbookErlang.erlangA(load, 240, 120, 0.03))
        .isEqualTo(ErlangA.of(load, 240, 120).requirement(targets).agents());
  }
}
