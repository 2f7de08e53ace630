package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WinnerTreeTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 63, 64, 65, 1000})
  void theFirstIsTheSmallestOfAll(int players) {
    SplittableRandom random = new SplittableRandom(players);
    WinnerTree tree = new WinnerTree(players);
    long[] keys = new long[players];
    Arrays.fill(keys, WinnerTree.OUT);
    for (int step = 0; step < 5000; step++) {
      int player = random.nextInt(players);
      boolean out = random.nextInt(4) == 0;
      keys[player] = out ? WinnerTree.OUT : WinnerTree.key(random.nextInt(50), player);
      tree.set(player, keys[player]);
      assertThat(tree.first()).isEqualTo(Arrays.stream(keys).min().orElseThrow());
      assertThat(tree.keyOf(player)).isEqualTo(keys[player]);
    }
  }

  @Test
  void aKeyKeepsTimeAndPlayer() {
    long time = (1L << 46) - 1;
    long key = WinnerTree.key(time, 99_999);
    assertThat(WinnerTree.time(key)).isEqualTo(time);
    assertThat(WinnerTree.player(key)).isEqualTo(99_999);
    assertThat(key).isPositive().isLessThan(WinnerTree.OUT);
  }

  @Test
  void amongEqualTimesTheLowestNumberWins() {
    WinnerTree tree = new WinnerTree(8);
    for (int player : new int[] {6, 2, 5}) {
      tree.set(player, WinnerTree.key(7, player));
    }
    assertThat(WinnerTree.player(tree.first())).isEqualTo(2);
  }

  @Test
  void clearedEverybodyIsOut() {
    WinnerTree tree = new WinnerTree(5);
    tree.set(3, WinnerTree.key(1, 3));
    tree.clear();
    assertThat(tree.first()).isEqualTo(WinnerTree.OUT);
  }

  @Test
  void morePlayersThanNumbersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WinnerTree((1 << WinnerTree.PLAYER_BITS) + 1))
        .withMessageContaining("131073");
  }
}
