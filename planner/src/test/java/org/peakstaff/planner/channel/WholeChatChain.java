package org.peakstaff.planner.channel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The chat queue written down word by word: every agent's number of chats and the line, one linear
 * system; the wait of an arrival by uniformisation of its own chain. Times in handle times.
 */
final class WholeChatChain {
  private static final int LONGEST_LINE = 60;

  private final int agents;
  private final double load;
  private final double theta;
  private final CapacityFactors factors;

  /** States: sorted chats per agent, then the line. */
  private final Map<List<Integer>, Integer> index = new HashMap<>();

  private final List<List<Integer>> states = new ArrayList<>();
  private final double[] law;

  WholeChatChain(int agents, double load, double theta, CapacityFactors factors) {
    this.agents = agents;
    this.load = load;
    this.theta = theta;
    this.factors = factors;
    explore();
    law = solve();
  }

  private record Move(List<Integer> to, double rate) {}

  private void explore() {
    Deque<List<Integer>> open = new ArrayDeque<>();
    List<Integer> empty = new ArrayList<>(java.util.Collections.nCopies(agents + 1, 0));
    index.put(empty, 0);
    states.add(empty);
    open.add(empty);
    while (!open.isEmpty()) {
      for (Move move : moves(open.remove())) {
        if (index.putIfAbsent(move.to(), states.size()) == null) {
          states.add(move.to());
          open.add(move.to());
        }
      }
    }
  }

  private List<Move> moves(List<Integer> state) {
    List<Move> moves = new ArrayList<>();
    int line = state.get(agents);
    if (state.get(0) < factors.limit()) {
      moves.add(new Move(with(state, 0, state.get(0) + 1, 0), load));
    } else if (line < LONGEST_LINE) {
      moves.add(new Move(with(state, 0, state.get(0), line + 1), load));
    }
    for (int a = 0; a < agents; a++) {
      int chats = state.get(a);
      if (chats > 0) {
        List<Integer> to =
            line > 0 ? with(state, a, chats, line - 1) : with(state, a, chats - 1, 0);
        moves.add(new Move(to, factors.at(chats)));
      }
    }
    if (line > 0 && theta > 0) {
      moves.add(new Move(with(state, 0, state.get(0), line - 1), line * theta));
    }
    return moves;
  }

  private List<Integer> with(List<Integer> state, int agent, int chats, int line) {
    int[] each = state.subList(0, agents).stream().mapToInt(Integer::intValue).toArray();
    each[agent] = chats;
    Arrays.sort(each);
    List<Integer> to = new ArrayList<>();
    for (int n : each) {
      to.add(n);
    }
    to.add(line);
    return to;
  }

  private double[] solve() {
    int size = states.size();
    RealMatrix balance = new Array2DRowRealMatrix(size, size);
    for (int from = 0; from < size; from++) {
      for (Move move : moves(states.get(from))) {
        balance.addToEntry(index.get(move.to()), from, move.rate());
        balance.addToEntry(from, from, -move.rate());
      }
    }
    double[] right = new double[size];
    for (int s = 0; s < size; s++) {
      balance.setEntry(0, s, 1);
    }
    right[0] = 1;
    return new LUDecomposition(balance)
        .getSolver()
        .solve(new org.apache.commons.math3.linear.ArrayRealVector(right))
        .toArray();
  }

  private interface Value {
    double of(List<Integer> state);
  }

  private double mean(Value value) {
    double sum = 0;
    for (int s = 0; s < law.length; s++) {
      sum += law[s] * value.of(states.get(s));
    }
    return sum;
  }

  double waiting() {
    return mean(state -> state.get(0) == factors.limit() ? 1 : 0);
  }

  double abandonment() {
    return mean(state -> state.get(agents)) * theta / load;
  }

  double occupancy() {
    return mean(state -> state.subList(0, agents).stream().filter(k -> k > 0).count())
        / (double) agents;
  }

  double inHand() {
    return mean(state -> state.subList(0, agents).stream().mapToInt(Integer::intValue).sum());
  }

  double answeredWithin(double time) {
    double[] ahead = new double[LONGEST_LINE + 1];
    double atOnce = 0;
    for (int s = 0; s < law.length; s++) {
      if (states.get(s).get(0) == factors.limit()) {
        ahead[states.get(s).get(agents)] += law[s];
      } else {
        atOnce += law[s];
      }
    }
    return atOnce + answeredOf(ahead, time);
  }

  /** The chain of one who waits: those ahead, or answered; who leaves drops out. */
  private double answeredOf(double[] ahead, double time) {
    double serving = agents * factors.full();
    double uniform = serving + (LONGEST_LINE + 1) * theta;
    double answered = 0;
    double[] now = ahead;
    double poisson = Math.exp(-uniform * time);
    double met = 0;
    for (int step = 0; step < 2000; step++) {
      met += poisson * answered;
      poisson *= uniform * time / (step + 1);
      answered += now[0] * serving / uniform;
      double[] next = new double[now.length];
      for (int j = 0; j < now.length; j++) {
        double forward = j > 0 ? serving + j * theta : serving;
        next[j] += now[j] * (1 - (forward + theta) / uniform);
        if (j > 0) {
          next[j - 1] += now[j] * forward / uniform;
        }
      }
      now = next;
    }
    return met;
  }
}
