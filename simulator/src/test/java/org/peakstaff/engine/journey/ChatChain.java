package org.peakstaff.engine.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Markov chain of agents who hold up to L chats: a state is the number of chats of each agent,
 * in descending order, and the number waiting. A new chat goes to the agent with the fewest; an
 * agent with k of them finishes one at rate c(k) / mean work. Solved by power iteration of the
 * uniformised chain.
 */
final class ChatChain {
  private static final int MOST_WAITING = 60;
  private static final int MOST_ITERATIONS = 200_000;

  private final int limit;
  private final double[] capacity;
  private final double arrivals;
  private final double work;
  private final double patience;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> states = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final double[] p;

  private record Flow(int from, int to, double rate) {}

  ChatChain(int agents, double[] capacity, double arrivals, double work, double patience) {
    this.limit = capacity.length - 1;
    this.capacity = capacity;
    this.arrivals = arrivals;
    this.work = work;
    this.patience = patience;
    number(new int[agents + 1]);
    for (int i = 0; i < states.size(); i++) {
      addFlows(i, states.get(i));
    }
    p = solve();
  }

  private int number(int[] state) {
    Arrays.sort(state, 0, state.length - 1);
    return numbers.computeIfAbsent(
        Arrays.toString(state),
        key -> {
          states.add(state);
          return states.size() - 1;
        });
  }

  private void addFlows(int from, int[] state) {
    int waiting = state.length - 1;
    if (state[waiting] < MOST_WAITING) {
      addFlow(from, arrivals, state, state[0] < limit ? 0 : waiting, 1);
    }
    if (state[waiting] > 0) {
      addFlow(from, state[waiting] / patience, state, waiting, -1);
    }
    for (int a = 0; a < waiting; a++) {
      if (state[a] > 0) {
        addFlow(from, capacity[state[a]] / work, state, state[waiting] > 0 ? waiting : a, -1);
      }
    }
  }

  private void addFlow(int from, double rate, int[] state, int changed, int by) {
    int[] next = state.clone();
    next[changed] += by;
    flows.add(new Flow(from, number(next), rate));
  }

  private double[] solve() {
    double[] out = new double[states.size()];
    flows.forEach(flow -> out[flow.from()] += flow.rate());
    double fastest = Arrays.stream(out).max().orElseThrow();
    double[] now = new double[states.size()];
    now[0] = 1;
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      double[] next = new double[now.length];
      for (int s = 0; s < now.length; s++) {
        next[s] = now[s] * (1 - out[s] / fastest);
      }
      for (Flow flow : flows) {
        next[flow.to()] += now[flow.from()] * flow.rate() / fastest;
      }
      double change = 0;
      for (int s = 0; s < now.length; s++) {
        change += Math.abs(next[s] - now[s]);
      }
      now = next;
      if (change < 1e-12) {
        return now;
      }
    }
    throw new IllegalStateException("the chain does not settle");
  }

  double delayed() {
    double sum = 0;
    for (int s = 0; s < p.length; s++) {
      sum += states.get(s)[0] == limit ? p[s] : 0;
    }
    return sum;
  }

  double queue() {
    double sum = 0;
    for (int s = 0; s < p.length; s++) {
      sum += p[s] * states.get(s)[states.get(s).length - 1];
    }
    return sum;
  }

  double busy() {
    double sum = 0;
    for (int s = 0; s < p.length; s++) {
      int[] state = states.get(s);
      for (int a = 0; a < state.length - 1; a++) {
        sum += state[a] > 0 ? p[s] : 0;
      }
    }
    return sum;
  }
}
