package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CumulativeTableTest {
  @Test
  void aShareBelongsToTheCellItFallsInto() {
    CumulativeTable table = CumulativeTable.of(new double[] {0.25, 0.5, 0.25});
    assertThat(table.index(0)).isZero();
    assertThat(table.index(Math.nextDown(0.25))).isZero();
    assertThat(table.index(0.25)).isOne();
    assertThat(table.index(0.7499)).isOne();
    assertThat(table.index(0.75)).isEqualTo(2);
    assertThat(table.index(Math.nextDown(1.0))).isEqualTo(2);
  }

  @Test
  void theReachIntoACellIsItsShare() {
    CumulativeTable table = CumulativeTable.of(new double[] {0.25, 0.5, 0.25});
    assertThat(table.within(1, 0.25)).isZero();
    assertThat(table.within(1, 0.5)).isEqualTo(0.5);
    assertThat(table.within(2, 0.875)).isEqualTo(0.5);
  }

  @Test
  void cellsWithoutShareAreNeverChosen() {
    CumulativeTable table = CumulativeTable.of(new double[] {0, 0.3, 0, 0, 0.7, 0});
    for (double u = 0; u < 1; u += 1e-4) {
      assertThat(table.index(u)).isEqualTo(u < 0.3 ? 1 : 4);
    }
    assertThat(table.index(Math.nextDown(1.0))).isEqualTo(4);
  }

  @Test
  void theLastCellTakesWhatRoundingLeaves() {
    double[] shares = new double[10];
    java.util.Arrays.fill(shares, 0.1);
    assertThat(CumulativeTable.of(shares).index(Math.nextDown(1.0))).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 64, 1000})
  void theGuideFindsWhatASearchFromTheStartFinds(int cells) {
    Xoshiro256 rng = new Xoshiro256();
    double[] weights = new double[cells];
    for (int i = 0; i < cells; i++) {
      weights[i] = StrictMath.pow(rng.nextOpenDouble(), 6);
    }
    double[] shares = Checks.weights(weights);
    CumulativeTable table = CumulativeTable.of(shares);
    for (int n = 0; n < 2_000; n++) {
      double u = rng.nextDouble();
      double sum = shares[0];
      int expected = 0;
      while (u >= sum && expected < cells - 1) {
        sum += shares[++expected];
      }
      assertThat(table.index(u)).isEqualTo(expected);
      assertThat(table.within(expected, u)).isCloseTo(0.5, within(0.5));
    }
  }
}
