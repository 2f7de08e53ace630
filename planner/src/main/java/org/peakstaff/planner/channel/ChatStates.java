package org.peakstaff.planner.channel;

import java.util.Arrays;

/**
 * The states of n agents who hold up to L contacts each, ordered by the number of contacts in hand.
 *
 * <p>Implementation note. Agents are alike, so a state is b(1) &gt;= b(2) &gt;= .. &gt;= b(L), b(j)
 * the number of agents with at least j in hand; the contacts in hand are their sum. An arrival goes
 * to an agent with the fewest: the first j with b(j) &lt; n grows. A completion at an agent with k
 * lowers b(k), at rate (b(k) - b(k+1)) c(k). Adding L - j to b(j) makes the sequence strictly
 * falling, and its rank among those is a sum of binomial coefficients (the combinatorial number
 * system; Knuth, The Art of Computer Programming 4A, 7.2.1.3).
 */
final class ChatStates {
  private final int agents;
  private final int limit;
  private final double[] factors;
  private final long[][] binomials;

  /** Position of a state by rank. */
  private final int[] position;

  /** First position of each level; one more than there are levels. */
  final int[] levelStart;

  /** Position of the state after an arrival; -1 where all places are taken. */
  final int[] up;

  /** Position after a completion at an agent with k + 1 in hand, at state x L + k; -1 if none. */
  final int[] down;

  /** Rate of that completion, in units of 1 / handle time. */
  final double[] downRate;

  /** All completions. */
  final double[] rate;

  /** Agents with nothing in hand. */
  final int[] idle;

  private ChatStates(int agents, CapacityFactors capacity) {
    this.agents = agents;
    this.limit = capacity.limit();
    this.factors = capacity.values().stream().mapToDouble(Double::doubleValue).toArray();
    this.binomials = binomials(agents + limit, limit);
    int states = Math.toIntExact(binomials[agents + limit][limit]);
    this.position = new int[states];
    this.levelStart = new int[agents * limit + 2];
    this.up = new int[states];
    this.down = new int[states * limit];
    this.downRate = new double[states * limit];
    this.rate = new double[states];
    this.idle = new int[states];
    placeByLevel();
    link();
  }

  static ChatStates of(int agents, CapacityFactors capacity) {
    return new ChatStates(agents, capacity);
  }

  /** How many states there would be: n + L over L. */
  static double count(int agents, int limit) {
    double count = 1;
    for (int i = 1; i <= limit; i++) {
      count = count * (agents + i) / i;
    }
    return count;
  }

  private static long[][] binomials(int most, int limit) {
    long[][] table = new long[most + 1][limit + 1];
    for (int n = 0; n <= most; n++) {
      table[n][0] = 1;
      for (int k = 1; k <= Math.min(n, limit); k++) {
        table[n][k] = table[n - 1][k - 1] + table[n - 1][k];
      }
    }
    return table;
  }

  private int rank(int[] atLeast) {
    long rank = 0;
    for (int j = 0; j < limit; j++) {
      rank += binomials[atLeast[j] + limit - 1 - j][limit - j];
    }
    return (int) rank;
  }

  /** The next state in order of rank; false after the last. */
  private boolean advance(int[] atLeast) {
    for (int j = limit - 1; j >= 0; j--) {
      if (atLeast[j] < (j == 0 ? agents : atLeast[j - 1])) {
        atLeast[j]++;
        for (int rest = j + 1; rest < limit; rest++) {
          atLeast[rest] = 0;
        }
        return true;
      }
    }
    return false;
  }

  private static int level(int[] atLeast) {
    int sum = 0;
    for (int b : atLeast) {
      sum += b;
    }
    return sum;
  }

  private void placeByLevel() {
    int[] state = new int[limit];
    do {
      levelStart[level(state) + 1]++;
    } while (advance(state));
    for (int n = 1; n < levelStart.length; n++) {
      levelStart[n] += levelStart[n - 1];
    }
    int[] next = levelStart.clone();
    Arrays.fill(state, 0);
    do {
      position[rank(state)] = next[level(state)]++;
    } while (advance(state));
  }

  private void link() {
    int[] state = new int[limit];
    do {
      int at = position[rank(state)];
      idle[at] = agents - state[0];
      linkUp(state, at);
      for (int k = 0; k < limit; k++) {
        linkDown(state, at, k);
      }
    } while (advance(state));
  }

  private void linkUp(int[] state, int at) {
    up[at] = -1;
    for (int j = 0; j < limit && up[at] < 0; j++) {
      if (state[j] < agents) {
        state[j]++;
        up[at] = position[rank(state)];
        state[j]--;
      }
    }
  }

  private void linkDown(int[] state, int at, int k) {
    int holding = state[k] - (k + 1 < limit ? state[k + 1] : 0);
    int link = at * limit + k;
    down[link] = -1;
    if (holding > 0) {
      state[k]--;
      down[link] = position[rank(state)];
      state[k]++;
      downRate[link] = holding * factors[k];
      rate[at] += downRate[link];
    }
  }
}
