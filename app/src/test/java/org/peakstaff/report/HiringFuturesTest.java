package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peakstaff.result.Estimate;

class HiringFuturesTest {
  private static String percent(double share, double low, double high) {
    return HiringFutures.percent(Display.NEUTRAL, new Estimate(share, low, high, 0.95, null));
  }

  @Test
  void theEndsOfASharesIntervalAreRoundedOutwards() {
    assertThat(percent(0.747, 0.7191, 0.773)).isEqualTo("74.7 (71-78)");
  }

  @Test
  void atTheEdgeTheIntervalLiesOnOneSide() {
    assertThat(percent(1, 0.9124, 1)).isEqualTo("100.0 (91-100)");
    assertThat(percent(0, 0, 0.0038)).isEqualTo("0.0 (0-1)");
  }
}
