package org.peakstaff.engine;

import java.util.Arrays;

/**
 * A tournament of {@code long} keys, one per player: the smallest key is read in one step and a
 * player's key replaced in log2 steps without a comparison that branches.
 *
 * <p>A key holds a time in its high bits and the player's number in its low {@value #PLAYER_BITS}
 * bits, so that one comparison orders by time and then by number.
 */
final class WinnerTree {
  /** Bits of the player's number. */
  static final int PLAYER_BITS = 17;

  /** All bits of the player's number. */
  static final long PLAYER_MASK = (1L << PLAYER_BITS) - 1;

  /** The key of a player who is out. */
  static final long OUT = Long.MAX_VALUE;

  private final long[] nodes;
  private final int players;

  WinnerTree(int players) {
    if (players > 1 << PLAYER_BITS) {
      throw new IllegalArgumentException(
          "at most " + (1 << PLAYER_BITS) + " agents or types fit, not " + players);
    }
    this.players = Integer.highestOneBit(Math.max(1, players - 1)) << 1;
    nodes = new long[2 * this.players];
    clear();
  }

  static long key(long time, int player) {
    return time << PLAYER_BITS | player;
  }

  static long time(long key) {
    return key >> PLAYER_BITS;
  }

  static int player(long key) {
    return (int) (key & PLAYER_MASK);
  }

  /** The smallest key, {@link #OUT} when everybody is out. */
  long first() {
    return nodes[1];
  }

  long keyOf(int player) {
    return nodes[players + player];
  }

  void set(int player, long key) {
    int node = players + player;
    long winner = key;
    nodes[node] = key;
    while (node > 1) {
      winner = smaller(winner, nodes[node ^ 1]);
      node >>= 1;
      nodes[node] = winner;
    }
  }

  void clear() {
    Arrays.fill(nodes, OUT);
  }

  /**
   * The smaller of two keys that are not negative; {@code Math.min} sometimes compiles to a branch
   * on JDK 17.
   */
  private static long smaller(long a, long b) {
    long difference = b - a;
    return a + (difference & difference >> 63);
  }
}
