package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {
  @Test
  void drawsFromZeroToTheLargest() {
    assertThat(Sparkline.of(List.of(0.0, 1.0, 3.5, 7.0))).isEqualTo("▁▂▅█");
  }

  @Test
  void leavesAGapForWhatIsUndefined() {
    assertThat(Sparkline.of(List.of(1.0, Double.NaN, 1.0))).isEqualTo("█ █");
  }

  @Test
  void isFlatWhenAllIsZero() {
    assertThat(Sparkline.of(List.of(0.0, 0.0))).isEqualTo("▁▁");
  }

  @Test
  void aDayOfQuarterHoursIsHalfAsManyBars() {
    assertThat(Sparkline.of(Collections.nCopies(60, 1.0))).hasSize(60);
    assertThat(Sparkline.of(Collections.nCopies(100, 1.0))).hasSize(50);
    List<Double> pairs = new ArrayList<>(Collections.nCopies(61, 0.0));
    pairs.set(0, 4.0);
    pairs.set(1, Double.NaN);
    pairs.set(2, 4.0);
    assertThat(Sparkline.of(pairs, 4)).startsWith("█▅▁").hasSize(31);
  }
}
