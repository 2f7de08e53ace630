package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class BinomialTest {
  @Test
  void eachNumberHasTheProbabilityOfTheBinomialLaw() {
    for (double p : new double[] {0.007, 0.1, 0.5, 0.83}) {
      BinomialDistribution law = new BinomialDistribution(null, 30, p);
      for (int k = 0; k <= 30; k++) {
        double below = law.cumulativeProbability(k - 1);
        double at = law.cumulativeProbability(k);
        if (at - below > 1e-9) {
          double middle = (below + at) / 2;
          assertThat(Binomial.quantile(30, p, middle)).as("p %s, u %s", p, middle).isEqualTo(k);
        }
      }
    }
  }

  @Test
  void certaintiesAreCertain() {
    for (double u : new double[] {0, 0.3, 0x1.fffffffffffffp-1}) {
      assertThat(Binomial.quantile(12, 0, u)).isZero();
      assertThat(Binomial.quantile(12, 1, u)).isEqualTo(12);
      assertThat(Binomial.quantile(0, 0.4, u)).isZero();
    }
  }

  @Test
  void aLargerProbabilityNeverTakesFewer() {
    for (double u = 0.001; u < 1; u += 0.037) {
      int before = 0;
      for (double p = 0; p <= 1; p += 0.01) {
        int now = Binomial.quantile(25, p, u);
        assertThat(now).isBetween(before, 25);
        before = now;
      }
    }
  }

  @Test
  void onAverageAsManyLeaveAsTheProbabilitySays() {
    int futures = 20_000;
    double sum = 0;
    double squares = 0;
    for (int future = 0; future < futures; future++) {
      KeyedChance chance = new KeyedChance(7, future, List.of("voice"));
      double gone = chance.leavers(0, 11, 3, 40, 0.03);
      assertThat(gone).isEqualTo(chance.leavers(0, 11, 3, 40, 0.03)).isEqualTo(Math.rint(gone));
      sum += gone;
      squares += gone * gone;
    }
    double mean = sum / futures;
    double variance = 40 * 0.03 * 0.97;
    assertThat(mean).isCloseTo(40 * 0.03, within(4 * Math.sqrt(variance / futures)));
    assertThat(squares / futures - mean * mean).isCloseTo(variance, within(0.05 * variance));
  }

  @Test
  void weeksCohortsGroupsAndFuturesDrawForThemselves() {
    KeyedChance one = new KeyedChance(7, 0, List.of("chat", "voice"));
    KeyedChance other = new KeyedChance(7, 1, List.of("chat", "voice"));
    double here = one.leavers(0, 4, 2, 500, 0.5);

    assertThat(one.leavers(0, 5, 2, 500, 0.5)).isNotEqualTo(here);
    assertThat(one.leavers(0, 4, 3, 500, 0.5)).isNotEqualTo(here);
    assertThat(one.leavers(1, 4, 2, 500, 0.5)).isNotEqualTo(here);
    assertThat(one.dropOuts(0, 4, 2, 500, 0.5)).isNotEqualTo(here);
    assertThat(other.leavers(0, 4, 2, 500, 0.5)).isNotEqualTo(here);
  }

  @Test
  void aGroupOfThousandsLosesItsMeanTooAndPartsOfPeopleLeaveInTheMean() {
    KeyedChance chance = new KeyedChance(1, 0, List.of("voice"));
    double gone = chance.leavers(0, 0, 0, 12_000.5, 0.2);

    assertThat(gone).isCloseTo(2400.1, within(4 * Math.sqrt(12_000 * 0.2 * 0.8)));
    assertThat(gone - Math.floor(gone)).isCloseTo(0.1, within(1e-9));
  }
}
