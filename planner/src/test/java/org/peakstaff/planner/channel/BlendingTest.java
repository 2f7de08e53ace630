package org.peakstaff.planner.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BlendingTest {
  @Test
  void fourteen_agents_with_ten_erlangs_of_calls_have_3_3_agents_worth_of_time_for_mail() {
    assertThat(Blending.idleAgents(14, 10, 0.95)).isCloseTo(3.3, within(1e-12));
    assertThat(Blending.idleAgents(14, 10, 1)).isEqualTo(4);
  }

  @Test
  void agents_busier_than_the_cap_have_none() {
    assertThat(Blending.idleAgents(10, 9.8, 0.95)).isZero();
    assertThat(Blending.idleAgents(0, 0, 0.95)).isZero();
  }

  @Test
  void nonsense_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Blending.idleAgents(-1, 0, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Blending.idleAgents(1, 0, 1.1));
  }
}
