package org.peakstaff.engine;

import java.util.Arrays;

/**
 * A tournament of {@code long} keys, one per player: the smallest key is read in one step and a
 * player's key replaced in log2 steps without a comparison that branches.
 *
 * <p>A key holds a time in its high bits and the player's number in its low {@value #PLAYER_BITS}
 * bits, so that one comparison orders by time and then by number.
 */
public final class WinnerTree {
  /** Bits of the player's number. */
  public static final int PLAYER_BITS = 17;

  /** All bits of the player's number. */
  public static final long PLAYER_MASK = (1L << PLAYER_BITS) - 1;

  /** The key of a player who is out. */
  public static final long OUT = Long.MAX_VALUE;

  private long[] nodes;
  private int players;

  /**
   * A tournament in which everybody is out.
   *
   * @param players number of players
   * @throws IllegalArgumentException if their numbers do not fit into a key
   */
  public WinnerTree(int players) {
    if (players > 1 << PLAYER_BITS) {
      throw new IllegalArgumentException(
          "at most " + (1 << PLAYER_BITS) + " agents or types fit, not " + players);
    }
    this.players = Integer.highestOneBit(Math.max(1, players - 1)) << 1;
    nodes = new long[2 * this.players];
    clear();
  }

  /**
   * The key of a player at a time.
   *
   * @param time ticks, below 2^46
   * @param player number of the player
   * @return the key
   */
  public static long key(long time, int player) {
    return time << PLAYER_BITS | player;
  }

  /**
   * The time of a key.
   *
   * @param key a key
   * @return ticks; of {@link #OUT} a time later than any
   */
  public static long time(long key) {
    return key >> PLAYER_BITS;
  }

  /**
   * The player of a key.
   *
   * @param key a key other than {@link #OUT}
   * @return number of the player
   */
  public static int player(long key) {
    return (int) (key & PLAYER_MASK);
  }

  /**
   * The smallest key.
   *
   * @return {@link #OUT} when everybody is out
   */
  public long first() {
    return nodes[1];
  }

  /**
   * The key of a player.
   *
   * @param player number of the player
   * @return its key
   */
  public long keyOf(int player) {
    return nodes[players + player];
  }

  /**
   * Replaces the key of a player.
   *
   * @param player number of the player
   * @param key its new key
   */
  public void set(int player, long key) {
    int node = players + player;
    long winner = key;
    nodes[node] = key;
    while (node > 1) {
      winner = smaller(winner, nodes[node ^ 1]);
      node >>= 1;
      nodes[node] = winner;
    }
  }

  /**
   * Takes over the room and the keys of another tournament, which is not to be used any more.
   *
   * @param larger the other tournament
   */
  public void become(WinnerTree larger) {
    nodes = larger.nodes;
    players = larger.players;
  }

  /** Takes everybody out. */
  public void clear() {
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
