package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StreamKeyTest {
  private static final long BILLING = StreamKey.entity("billing-phone");

  @ParameterizedTest
  @CsvSource({
    "'', ef46db3751d8e999",
    "a, d24ec4f1a98c6e5b",
    "abc, 44bc2cf5ad770999",
    "billing-phone, a2c8155f34bbbe57",
    "Nobody inspects the spammish repetition, fbcea83c8a378bf1"
  })
  void anIdIsHashedByXxh64(String id, String hash) {
    assertThat(Long.toHexString(StreamKey.entity(id))).isEqualTo(hash);
  }

  @Test
  void anIdIsHashedAsUtf8() {
    byte[] utf8 = {(byte) 0xc3, (byte) 0xa9};
    assertThat(StreamKey.entity("\u00e9")).isEqualTo(XxHash64.hash(utf8));
  }

  @Test
  void everyByteOfALongIdMatters() {
    byte[] bytes = new byte[77];
    Set<Long> hashes = new HashSet<>();
    hashes.add(XxHash64.hash(bytes));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = 1;
      hashes.add(XxHash64.hash(bytes));
      bytes[i] = 0;
    }
    assertThat(hashes).hasSize(78);
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

  @Test
  void theFirstBitsOfAStreamAreTheSameOnEveryMachine() {
    assertThat(Long.toHexString(first(1, 0, Purpose.ARRIVAL_GAP, BILLING)))
        .isEqualTo("e447bb4d9de33a8f");
    long agent = StreamKey.entity(StreamKey.entity("voice"), 17);
    assertThat(Long.toHexString(StreamKey.entity(agent, 20_789))).isEqualTo("11fae61b1370dabc");
    assertThat(Long.toHexString(StreamKey.bits(1, 0, Purpose.ABSENCE, agent, 20_789)))
        .isEqualTo("637251a7947cb93d");
  }

  @Test
  void theUniformDrawIsTheHighBitsOfTheDraw() {
    for (int i = 0; i < 1000; i++) {
      long bits = StreamKey.bits(1, 2, 3, 4, i);
      assertThat(StreamKey.uniform(1, 2, 3, 4, i)).isEqualTo((bits >>> 11) * 0x1.0p-53);
    }
  }

  @Test
  void noTwoKeysGiveTheSameStream() {
    Set<Long> seen = new HashSet<>();
    for (int replication = 0; replication < 50; replication++) {
      for (int purpose = 1; purpose <= 10; purpose++) {
        for (int entity = 0; entity < 200; entity++) {
          seen.add(first(1, replication, purpose, StreamKey.entity(BILLING, entity)));
        }
      }
    }
    assertThat(seen).hasSize(50 * 10 * 200);
  }

  @Test
  void parentAndIndexDoNotCommute() {
    assertThat(StreamKey.entity(3, 4)).isNotEqualTo(StreamKey.entity(4, 3));
    assertThat(StreamKey.entity(StreamKey.entity(1, 2), 3))
        .isNotEqualTo(StreamKey.entity(StreamKey.entity(1, 3), 2));
  }

  /** One word of a key varied, the others fixed: its first draw as a function of the word. */
  static Stream<Arguments> neighbours() {
    return Stream.of(
        neighbour("seed", i -> first(i, 0, 1, BILLING)),
        neighbour("replication", i -> first(1, (int) i, 1, BILLING)),
        neighbour("purpose", i -> first(1, 0, (int) i, BILLING)),
        neighbour("entity", i -> first(1, 0, 1, i)),
        neighbour("child", i -> first(1, 0, 1, StreamKey.entity(BILLING, i))),
        neighbour("parent", i -> StreamKey.entity(i, 5)),
        neighbour("index", i -> StreamKey.bits(1, 0, 1, BILLING, i)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("neighbours")
  void neighbouringKeysGiveUncorrelatedDraws(String word, LongUnaryOperator draw) {
    int n = 200_000;
    double sum = 0;
    double product = 0;
    double before = UnitInterval.closedOpen(draw.applyAsLong(-1)) - 0.5;
    for (int i = 0; i < n; i++) {
      double centred = UnitInterval.closedOpen(draw.applyAsLong(i)) - 0.5;
      sum += centred;
      product += centred * before;
      before = centred;
    }
    assertThat(sum / n).as(word).isCloseTo(0, within(4 * Math.sqrt(1 / (12.0 * n))));
    assertThat(12 * product / n).as(word).isCloseTo(0, within(4 / Math.sqrt(n)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("neighbours")
  void flippingABitOfTheKeyFlipsEveryBitOfTheDrawHalfOfTheTime(
      String word, LongUnaryOperator draw) {
    int n = 4_000; // each flip is seen from both of its ends: five standard errors are 224
    for (int bit = 0; bit < 20; bit++) {
      int[] flips = new int[64];
      for (int i = 0; i < n; i++) {
        long difference = draw.applyAsLong(i) ^ draw.applyAsLong(i ^ (1L << bit));
        for (int j = 0; j < 64; j++) {
          flips[j] += (int) (difference >>> j) & 1;
        }
      }
      for (int flip : flips) {
        assertThat(flip).as(word).isBetween(n / 2 - 224, n / 2 + 224);
      }
    }
  }

  private static Arguments neighbour(String word, LongUnaryOperator draw) {
    return Arguments.of(word, draw);
  }

  private static long first(long seed, int replication, int purpose, long entity) {
    Xoshiro256 rng = new Xoshiro256();
    StreamKey.seed(rng, seed, replication, purpose, entity);
    return rng.nextLong();
  }
}
