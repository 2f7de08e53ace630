package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class Xoshiro256Test {
  @Test
  void theSequenceIsThatOfTheReference() {
    long[] state = {0x012de1babb3c4104L, 0xa5a818b8fc5aa503L, 0xb124ea2b701f4993L, 42};
    UniformRandomProvider reference = RandomSource.XO_SHI_RO_256_PP.create(state);
    Xoshiro256 rng = new Xoshiro256();
    rng.seed(state[0], state[1], state[2], state[3]);
    for (int i = 0; i < 10_000; i++) {
      assertThat(rng.nextLong()).as("position %s", i).isEqualTo(reference.nextLong());
    }
  }

  @Test
  void aStateOfZerosIsReplaced() {
    Xoshiro256 rng = new Xoshiro256();
    rng.seed(0, 0, 0, 0);
    long bits = 0;
    for (int i = 0; i < 10; i++) {
      bits |= rng.nextLong();
    }
    assertThat(bits).isNotZero();
  }

  @Test
  void seedingAgainStartsAgain() {
    Xoshiro256 rng = new Xoshiro256();
    rng.seed(1, 2, 3, 4);
    long first = rng.nextLong();
    rng.nextLong();
    rng.seed(1, 2, 3, 4);
    assertThat(rng.nextLong()).isEqualTo(first);
  }

  @Test
  void doublesAreInTheirIntervals() {
    Xoshiro256 rng = new Xoshiro256();
    for (int i = 0; i < 100_000; i++) {
      assertThat(rng.nextDouble() * 0x1.0p53).isBetween(0.0, 0x1.fffffffffffffp52);
      assertThat(rng.nextOpenDouble()).isBetween(0x1.0p-53, 1 - 0x1.0p-53);
    }
  }

  @Test
  void everyBitIsSetHalfOfTheTime() {
    Xoshiro256 rng = new Xoshiro256();
    int n = 1_000_000;
    int[] set = new int[64];
    for (int i = 0; i < n; i++) {
      long bits = rng.nextLong();
      for (int j = 0; j < 64; j++) {
        set[j] += (int) (bits >>> j) & 1;
      }
    }
    for (int count : set) {
      assertThat(count).isBetween(n / 2 - 2250, n / 2 + 2250);
    }
  }

  @Test
  void pairsOfBytesFillTheirCellsEqually() {
    Xoshiro256 rng = new Xoshiro256();
    int n = 4_000_000;
    int[] counts = new int[65_536];
    for (int i = 0; i < n; i++) {
      counts[(int) (rng.nextLong() & 255) << 8 | (int) (rng.nextLong() >>> 56)]++;
    }
    double expected = n / 65_536.0;
    double chiSquare = 0;
    for (int count : counts) {
      chiSquare += (count - expected) * (count - expected) / expected;
    }
    assertThat(ChiSquaredDistribution.of(65_535).cumulativeProbability(chiSquare))
        .isBetween(1e-4, 1 - 1e-4);
  }

  @Test
  void streamsOfNeighbouringReplicationsAreUncorrelatedPositionByPosition() {
    Xoshiro256 one = new Xoshiro256();
    Xoshiro256 other = new Xoshiro256();
    int n = 500_000;
    for (int lag = 1; lag <= 4; lag++) {
      StreamKey.seed(one, 1, 0, Purpose.PATIENCE, 7);
      StreamKey.seed(other, 1, lag, Purpose.PATIENCE, 7);
      double product = 0;
      for (int i = 0; i < n; i++) {
        product += (one.nextDouble() - 0.5) * (other.nextDouble() - 0.5);
      }
      assertThat(12 * product / n).isCloseTo(0, within(4 / Math.sqrt(n)));
    }
  }
}
