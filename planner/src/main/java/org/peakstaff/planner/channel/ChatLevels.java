package org.peakstaff.planner.channel;

/**
 * The stationary law of n agents with N contacts in hand, by N: how fast contacts are completed on
 * average, and how many agents have nothing in hand.
 *
 * <p>A cut between N and N + 1 gives P(N) load = P(N + 1) rate(N + 1), so these mean rates are all
 * that the number in hand depends on.
 *
 * @param rates mean completions per handle time with N in hand, N = 0 .. n L
 * @param idle mean number of agents with nothing in hand
 */
record ChatLevels(double[] rates, double[] idle) {
  private static final double ACCURACY = 1e-14;
  private static final int MOST_SWEEPS = 100_000;

  /**
   * As if the contacts in hand were always spread as evenly as they can be: the birth-death guess.
   * Exact for one agent; its rates are exact where c(k) = k.
   */
  static ChatLevels balanced(int agents, CapacityFactors factors) {
    int places = agents * factors.limit();
    double[] rates = new double[places + 1];
    double[] idle = new double[places + 1];
    for (int n = 0; n <= places; n++) {
      int each = n / agents;
      int more = n - each * agents;
      rates[n] = (agents - more) * factors.at(each) + (more > 0 ? more * factors.at(each + 1) : 0);
      idle[n] = Math.max(0, agents - n);
    }
    return new ChatLevels(rates, idle);
  }

  /**
   * By the Markov chain of agents per number of contacts in hand, arrivals going to an agent with
   * the fewest.
   *
   * <p>Implementation note: block Gauss-Seidel up and down the levels with exact aggregation at
   * every step (Koury, McAllister and Stewart 1984). The unknowns are the conditional laws q(N)
   * given N in hand, none of which is ever small for want of scale; the ratio of the masses of
   * neighbouring levels, load / rate(N + 1), follows from the cut. There are no transitions within
   * a level, so a level is solved exactly given its neighbours. It stops when no mean rate has
   * moved by more than rounding in a sweep.
   */
  static ChatLevels ofChain(int agents, double load, CapacityFactors factors) {
    return new Chain(ChatStates.of(agents, factors), factors.limit(), load).levels();
  }

  /**
   * P(a place is free) / P(none is), nobody waiting: the recursion of Erlang B with these rates.
   */
  double odds(double load) {
    double odds = 0;
    for (int n = 1; n < rates.length && odds < Double.POSITIVE_INFINITY; n++) {
      odds = rates[n] / load * (1 + odds);
    }
    return odds;
  }

  /** P(N in hand | a place is free), scaled at its mode. */
  double[] belowFull(double load) {
    int last = rates.length - 2;
    int mode = 0;
    while (mode < last && rates[mode + 1] < load) {
      mode++;
    }
    double[] weights = new double[last + 1];
    weights[mode] = 1;
    double sum = 1;
    for (int n = mode + 1; n <= last; n++) {
      weights[n] = weights[n - 1] * (load / rates[n]);
      sum += weights[n];
    }
    for (int n = mode; n > 0; n--) {
      weights[n - 1] = weights[n] * (rates[n] / load);
      sum += weights[n - 1];
    }
    for (int n = 0; n <= last; n++) {
      weights[n] /= sum;
    }
    return weights;
  }

  /** The iteration. */
  private static final class Chain {
    private final ChatStates states;
    private final int limit;
    private final double load;
    private final int places;
    private final double[] law;
    private final double[] next;
    private final double[] rates;
    private double moved;

    Chain(ChatStates states, int limit, double load) {
      this.states = states;
      this.limit = limit;
      this.load = load;
      this.places = states.levelStart.length - 2;
      this.law = new double[states.rate.length];
      this.next = new double[states.rate.length];
      this.rates = new double[places + 1];
      for (int n = 0; n <= places; n++) {
        startUniform(n);
      }
    }

    private void startUniform(int n) {
      int size = states.levelStart[n + 1] - states.levelStart[n];
      for (int s = states.levelStart[n]; s < states.levelStart[n + 1]; s++) {
        law[s] = 1.0 / size;
        rates[n] += law[s] * states.rate[s];
      }
    }

    ChatLevels levels() {
      int sweeps = 0;
      do {
        moved = 0;
        for (int n = 1; n < places; n++) {
          solve(n);
        }
        for (int n = places - 1; n > 0; n--) {
          solve(n);
        }
      } while (moved > ACCURACY && ++sweeps < MOST_SWEEPS);
      return new ChatLevels(rates, idle());
    }

    private void solve(int n) {
      for (int s = states.levelStart[n - 1]; s < states.levelStart[n]; s++) {
        next[states.up[s]] += rates[n] * law[s];
      }
      double above = load / rates[n + 1];
      for (int s = states.levelStart[n + 1]; s < states.levelStart[n + 2]; s++) {
        addDown(s, above * law[s]);
      }
      normalise(n);
    }

    private void addDown(int s, double mass) {
      for (int link = s * limit; link < (s + 1) * limit; link++) {
        if (states.down[link] >= 0) {
          next[states.down[link]] += mass * states.downRate[link];
        }
      }
    }

    private void normalise(int n) {
      double sum = 0;
      for (int s = states.levelStart[n]; s < states.levelStart[n + 1]; s++) {
        next[s] /= load + states.rate[s];
        sum += next[s];
      }
      double rate = 0;
      for (int s = states.levelStart[n]; s < states.levelStart[n + 1]; s++) {
        law[s] = next[s] / sum;
        next[s] = 0;
        rate += law[s] * states.rate[s];
      }
      moved = Math.max(moved, Math.abs(rate - rates[n]) / rate);
      rates[n] = rate;
    }

    private double[] idle() {
      double[] idle = new double[places + 1];
      for (int n = 0; n <= places; n++) {
        for (int s = states.levelStart[n]; s < states.levelStart[n + 1]; s++) {
          idle[n] += law[s] * states.idle[s];
        }
      }
      return idle;
    }
  }
}
