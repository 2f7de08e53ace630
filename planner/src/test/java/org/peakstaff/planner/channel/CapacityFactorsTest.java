package org.peakstaff.planner.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CapacityFactorsTest {
  private static final CapacityFactors TYPICAL = CapacityFactors.of(1, 1.7, 2.5, 2.9, 3.5);

  @Test
  void a_factor_is_linear_between_whole_numbers_of_contacts() {
    assertThat(TYPICAL.at(0)).isZero();
    assertThat(TYPICAL.at(0.5)).isEqualTo(0.5);
    assertThat(TYPICAL.at(1)).isEqualTo(1);
    assertThat(TYPICAL.at(1.8)).isCloseTo(1 + 0.8 * 0.7, within(1e-15));
    assertThat(TYPICAL.at(5)).isEqualTo(3.5);
    assertThat(TYPICAL.full()).isEqualTo(3.5);
  }

  @Test
  void twelve_minutes_measured_at_1_8_chats_are_10_4_minutes_of_work() {
    assertThat(TYPICAL.standAlone(720, 1.8)).isCloseTo(720 * 1.56 / 1.8, within(1e-12));
    assertThat(TYPICAL.standAlone(720, 1.8)).isCloseTo(624, within(1e-9));
    assertThat(TYPICAL.standAlone(720, 1)).isEqualTo(720);
  }

  @Test
  void a_lower_limit_keeps_the_first_factors() {
    assertThat(TYPICAL.upTo(2)).isEqualTo(CapacityFactors.of(1, 1.7));
    assertThat(TYPICAL.upTo(1)).isEqualTo(CapacityFactors.exclusive());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TYPICAL.upTo(6))
        .withMessage("the concurrency limit must be from 1 to 5, was 6");
  }

  @Test
  void factors_start_with_one_and_never_fall() {
    assertThatIllegalArgumentException().isThrownBy(CapacityFactors::of);
    assertThatIllegalArgumentException().isThrownBy(() -> CapacityFactors.of(1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> CapacityFactors.of(1, 1.7, 1.6));
    assertThatIllegalArgumentException().isThrownBy(() -> CapacityFactors.of(1, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> TYPICAL.at(5.1));
    assertThatIllegalArgumentException().isThrownBy(() -> TYPICAL.standAlone(720, 0.9));
  }
}
