package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamKeyTest {
  @Test
  void anIdIsHashedByXxh64() {
    assertThat(StreamKey.entity("")).isEqualTo(0xef46db3751d8e999L);
    assertThat(StreamKey.entity("a")).isEqualTo(0xd24ec4f1a98c6e5bL);
    assertThat(StreamKey.entity("abc")).isEqualTo(0x44bc2cf5ad770999L);
  }

  @Test
  void theSameKeyGivesTheSameStream() {
    assertThat(first(7, 3, Purpose.PATIENCE, 99)).isEqualTo(first(7, 3, Purpose.PATIENCE, 99));
  }

  @Test
  void everyPartOfTheKeyMatters() {
    assertThat(first(7, 3, Purpose.PATIENCE, 99))
        .isNotEqualTo(first(8, 3, Purpose.PATIENCE, 99))
        .isNotEqualTo(first(7, 4, Purpose.PATIENCE, 99))
        .isNotEqualTo(first(7, 3, Purpose.BALKING, 99))
        .isNotEqualTo(first(7, 3, Purpose.PATIENCE, 98));
  }

  private static long first(long seed, int replication, int purpose, long entity) {
    Xoshiro256 rng = new Xoshiro256();
    StreamKey.seed(rng, seed, replication, purpose, entity);
    return rng.nextLong();
  }
}
