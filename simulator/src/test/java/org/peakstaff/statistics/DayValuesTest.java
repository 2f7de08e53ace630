package org.peakstaff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DayValuesTest {
  @Test
  void quantilesInterpolateBetweenOrderStatistics() {
    double[] sorted = {1, 2, 3, 4};
    assertThat(DayValues.quantile(sorted, 0)).isEqualTo(1);
    assertThat(DayValues.quantile(sorted, .1)).isCloseTo(1.3, within(1e-12));
    assertThat(DayValues.quantile(sorted, .5)).isCloseTo(2.5, within(1e-12));
    assertThat(DayValues.quantile(sorted, .9)).isCloseTo(3.7, within(1e-12));
    assertThat(DayValues.quantile(sorted, 1)).isEqualTo(4);
    assertThat(DayValues.quantile(new double[] {7}, .9)).isEqualTo(7);
  }

  @Test
  void manyDaysAreKeptAndSorted() {
    DayValues days = new DayValues();
    for (int i = 0; i < 1000; i++) {
      days.add(i * 617 % 1000);
    }
    assertThat(days.size()).isEqualTo(1000);
    assertThat(days.sorted()).isSorted().startsWith(0, 1, 2).endsWith(998, 999);
  }

  @Test
  void daysOnWhichAMeasureIsUndefinedAreLeftOut() {
    DayValues days = new DayValues();
    days.add(3);
    days.add(Double.NaN);
    assertThat(days.sorted()).containsExactly(3);
  }
}
