package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

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
}
