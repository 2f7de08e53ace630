package org.peakstaff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Holm's correction on numbers that can be followed by hand. */
class HolmAdjustmentTest {
  /** Sorted .01, .03, .04, times 3, 2, 1, and never below one before: .03, .06, .06. */
  @Test
  void theSmallestIsMultipliedByHowManyThereAreAndTheOrderStays() {
    assertThat(HolmAdjustment.adjust(new double[] {.04, .01, .03}))
        .containsExactly(new double[] {.06, .03, .06}, within(1e-15));
  }

  @Test
  void nothingExceedsOneAndWhatHasNoTestDoesNotCount() {
    assertThat(HolmAdjustment.adjust(new double[] {.7, Double.NaN, .6}))
        .containsExactly(1, Double.NaN, 1);
    assertThat(HolmAdjustment.adjust(new double[] {.04})).containsExactly(.04);
    assertThat(HolmAdjustment.adjust(new double[] {})).isEmpty();
  }

  @Test
  void equalPValuesGetEqualAdjustedOnes() {
    assertThat(HolmAdjustment.adjust(new double[] {.01, .01, .5})).startsWith(.03, .03);
  }
}
