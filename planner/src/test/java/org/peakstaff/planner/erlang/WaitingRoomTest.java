package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class WaitingRoomTest {
  private static final double FOREVER = Double.POSITIVE_INFINITY;
  private static final Thresholds THRESHOLDS = Thresholds.of(10, 60).withShortAbandon(5);

  @Test
  void with_the_odds_of_erlang_b_it_is_erlang_c_and_a() {
    double odds = 1 / ErlangB.blocking(12, 10) - 1;
    assertThat(new WaitingRoom(12, 10, 200, 90, odds).measures(THRESHOLDS).pWait())
        .isCloseTo(ErlangA.of(10, 200, 90).measures(12, THRESHOLDS).pWait(), relative());
    assertThat(new WaitingRoom(12, 10, 200, FOREVER, odds).measures(THRESHOLDS).pWait())
        .isCloseTo(ErlangC.waiting(12, 10), relative());
  }

  private static Percentage relative() {
    return Percentage.withPercentage(1e-9);
  }

  @Test
  void a_system_that_is_never_full_lets_nobody_wait() {
    QueueMeasures abandoning = new WaitingRoom(12, 10, 200, 90, FOREVER).measures(THRESHOLDS);
    QueueMeasures patient = new WaitingRoom(12, 10, 200, FOREVER, FOREVER).measures(THRESHOLDS);
    assertThat(abandoning.pWait()).isZero();
    assertThat(patient.pWait()).isZero();
    assertThat(patient.serviceLevelAt(10).answeredWithin()).isEqualTo(1);
    assertThat(abandoning.serviceLevelAt(10).answeredWithin()).isEqualTo(1);
  }

  @Test
  void a_rate_below_the_load_is_unstable_unless_customers_leave() {
    assertThat(new WaitingRoom(9, 10, 200, FOREVER, 1).measures(THRESHOLDS).unstable()).isTrue();
    assertThat(new WaitingRoom(9, 10, 200, 90, 1).measures(THRESHOLDS).unstable()).isFalse();
  }

  @Test
  void nonsense_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WaitingRoom(0, 10, 200, 90, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new WaitingRoom(9, 10, 200, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WaitingRoom(9, 10, 200, 90, Double.NaN));
  }
}
