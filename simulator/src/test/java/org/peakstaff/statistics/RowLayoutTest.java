package org.peakstaff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RowLayoutTest {
  /** Every field of every part has a place of its own, and no place is left over. */
  @Test
  void partsNeitherOverlapNorLeaveGaps() {
    RowLayout layout = RowLayout.of(3, 2, 5, 2);
    int[] uses = new int[layout.length()];
    for (int t = 0; t < 3; t++) {
      for (int i = 0; i < 5; i++) {
        use(uses, layout.contact(t, i), RowLayout.CONTACT_FIELDS);
      }
      for (int g = 0; g < 2; g++) {
        use(uses, layout.pair(t, g), 1);
      }
      for (int d = 0; d < 2; d++) {
        use(uses, layout.histogram(t, d), WaitHistogram.BINS);
      }
    }
    for (int g = 0; g < 2; g++) {
      for (int i = 0; i <= 5; i++) {
        use(uses, layout.group(g, i), RowLayout.GROUP_FIELDS);
      }
    }
    use(uses, layout.drainEnd(), 1);
    assertThat(uses).containsOnly(1);
  }

  @Test
  void aRowThatFitsNoArrayIsRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> RowLayout.of(100_000, 1, 35_040, 365));
  }

  private static void use(int[] uses, int from, int length) {
    for (int i = from; i < from + length; i++) {
      uses[i]++;
    }
  }
}
