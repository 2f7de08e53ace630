package org.peakstaff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.peakstaff.random.Xoshiro256;

class QuantileRanksTest {
  private static final double CONFIDENCE = 0.95;

  @Test
  void theMedianOfTenLiesBetweenTheSecondAndTheNinth() {
    // P(2 <= B <= 8) = 1 - 22 / 1024 = .9785 for B binomial (10, .5); 3 to 8 would have .8906
    assertThat(QuantileRanks.of(10, 0.5, CONFIDENCE)).isEqualTo(new QuantileRanks(2, 9));
  }

  @Test
  void fewNumbersSayNothingBelowTheSmallest() {
    // .9^28 = .0523, .9^35 = .0250316, .9^36 = .0225: 36 numbers are the fewest with a lower end
    assertThat(QuantileRanks.of(35, 0.1, CONFIDENCE).low()).isZero();
    assertThat(QuantileRanks.of(36, 0.1, CONFIDENCE).low()).isEqualTo(1);
    double[] one = {4};
    QuantileRanks ranks = QuantileRanks.of(1, 0.9, CONFIDENCE);
    assertThat(ranks.low(one)).isNaN();
    assertThat(ranks.high(one)).isNaN();
  }

  @Test
  void ofAThousandTheEndsAreThoseOfTheBinomialLaw() {
    QuantileRanks median = QuantileRanks.of(1000, 0.5, CONFIDENCE);
    assertThat(median).isEqualTo(new QuantileRanks(469, 532));
    double[] numbers = new double[1000];
    Arrays.setAll(numbers, i -> i + 1);
    assertThat(median.low(numbers)).isEqualTo(469);
    assertThat(median.high(numbers)).isEqualTo(532);
  }

  @Test
  void theyEncloseTheQuantileAsOftenAsTheySay() {
    QuantileRanks ranks = QuantileRanks.of(200, 0.9, CONFIDENCE);
    Xoshiro256 random = new Xoshiro256();
    random.seed(7, 8, 9, 10);
    int runs = 4000;
    int enclosed = 0;
    double[] drawn = new double[200];
    for (int run = 0; run < runs; run++) {
      Arrays.setAll(drawn, i -> random.nextDouble());
      Arrays.sort(drawn);
      enclosed += ranks.low(drawn) <= 0.9 && ranks.high(drawn) >= 0.9 ? 1 : 0;
    }
    // at least .95, at most .98 since a rank less on a side would miss it; 4 standard errors = .013
    assertThat(enclosed / (double) runs).isBetween(0.95 - 0.013, 0.98 + 0.013);
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    assertThatThrownBy(() -> QuantileRanks.of(10, 1, CONFIDENCE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> QuantileRanks.of(0, 0.5, CONFIDENCE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
