package org.peakstaff.planner.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class HolmTest {
  private static final double ALPHA = 0.05;

  @Test
  void theSmallestPValueIsTestedAtAlphaOverAllAndTheLargestAtAlpha() {
    Holm holm = Holm.of(new double[] {0.03, 0.001, 0.02}, ALPHA);
    assertThat(holm.level(1)).isCloseTo(ALPHA / 3, within(1e-15));
    assertThat(holm.level(2)).isCloseTo(ALPHA / 2, within(1e-15));
    assertThat(holm.level(0)).isCloseTo(ALPHA, within(1e-15));
  }

  @Test
  void allAreRejectedWhereEachMeetsItsOwnLevel() {
    Holm holm = Holm.of(new double[] {0.05, 0.016, 0.025}, ALPHA);
    assertThat(holm.isRejected(0)).isTrue();
    assertThat(holm.isRejected(1)).isTrue();
    assertThat(holm.isRejected(2)).isTrue();
  }

  /** .03 would do for the last, but the one before it, at level .025, is not rejected. */
  @Test
  void afterOneThatIsNotRejectedNoneIs() {
    Holm holm = Holm.of(new double[] {0.01, 0.026, 0.03}, ALPHA);
    assertThat(holm.isRejected(0)).isTrue();
    assertThat(holm.isRejected(1)).isFalse();
    assertThat(holm.isRejected(2)).isFalse();
  }

  @Test
  void oneHypothesisIsTestedAtAlpha() {
    assertThat(Holm.of(new double[] {0.05}, ALPHA).isRejected(0)).isTrue();
    assertThat(Holm.of(new double[] {0.0501}, ALPHA).isRejected(0)).isFalse();
  }
}
