package org.peakstaff.benchmarks.reference;

import java.util.Arrays;

/**
 * The tournament of the engines with {@code Math.min} where they subtract and mask: shows whether
 * the JVM compiles the comparison to a branch.
 */
public final class MathMinTree {
  private final long[] nodes;
  private final int players;

  /**
   * A tournament in which everybody is out.
   *
   * @param players number of players
   */
  public MathMinTree(int players) {
    this.players = Integer.highestOneBit(Math.max(1, players - 1)) << 1;
    nodes = new long[2 * this.players];
    Arrays.fill(nodes, Long.MAX_VALUE);
  }

  /**
   * The smallest key.
   *
   * @return {@code Long.MAX_VALUE} when everybody is out
   */
  public long first() {
    return nodes[1];
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
      winner = Math.min(winner, nodes[node ^ 1]);
      node >>= 1;
      nodes[node] = winner;
    }
  }
}
