package org.peakstaff.planner.timevarying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Where an interval is cut: where the rate turns, where a threshold begins to reach beyond a change
 * of staff, and at the nodes of a quadrature over the arrivals from there on.
 */
final class IntervalCuts {
  private static final int PANELS = 4;

  /** Nodes and weights of the Gauss-Legendre rule with five nodes on [0, 1]. */
  private static final double[] NODES = {
    0.046910077030668004, 0.23076534494715845, 0.5, 0.7692346550528415, 0.953089922969332
  };

  private static final double[] WEIGHTS = {
    0.11846344252809454,
    0.23931433524968324,
    0.28444444444444444,
    0.23931433524968324,
    0.11846344252809454
  };

  private final double start;
  private final double end;
  private final double tolerance;
  private final List<Cut> cuts = new ArrayList<>();

  private IntervalCuts(double start, double length) {
    this.start = start;
    this.end = start + length;
    this.tolerance = 1e-9 * length;
  }

  /**
   * An instant at which to stop.
   *
   * @param time the instant
   * @param weight of the node, in units of time; 0 when it is none
   * @param instant whether the probability of delay is wanted
   */
  record Cut(double time, double weight, boolean instant) {}

  /**
   * The cuts of one interval.
   *
   * @param undisturbed by threshold, up to when arrivals see no change of staff within it
   * @param instants as shares of the interval
   */
  static IntervalCuts of(
      VaryingQueue queue, double start, double[] undisturbed, double[] instants) {
    IntervalCuts cuts = new IntervalCuts(start, queue.interval());
    TreeSet<Double> turns = cuts.turns(queue.rate());
    double first = cuts.end;
    for (double time : undisturbed) {
      first = Math.min(first, time);
      cuts.addTurn(turns, time);
    }
    cuts.addPanels(turns, first);
    turns.forEach(time -> cuts.cuts.add(new Cut(time, 0, false)));
    for (double share : instants) {
      cuts.cuts.add(new Cut(start + share * queue.interval(), 0, true));
    }
    cuts.cuts.sort(Comparator.comparingDouble(Cut::time));
    return cuts;
  }

  List<Cut> all() {
    return cuts;
  }

  private TreeSet<Double> turns(ArrivalRate rate) {
    TreeSet<Double> turns = new TreeSet<>();
    turns.add(start);
    turns.add(end);
    long piece = (long) Math.floor(start / rate.length());
    for (long i = Math.max(0, piece); i <= rate.pieces() && i * rate.length() < end; i++) {
      addTurn(turns, i * rate.length());
    }
    return turns;
  }

  private void addTurn(TreeSet<Double> turns, double time) {
    if (time > start + tolerance && time < end - tolerance) {
      turns.add(time);
    }
  }

  private void addPanels(TreeSet<Double> turns, double first) {
    double from = start;
    for (double to : turns) {
      if (to > from && to > first + tolerance) {
        int panels = (int) Math.ceil((to - from) / (end - start) * PANELS - 1e-9);
        for (int i = 0; i < panels; i++) {
          addNodes(from + (to - from) * i / panels, (to - from) / panels);
        }
      }
      from = to;
    }
  }

  private void addNodes(double from, double length) {
    for (int i = 0; i < NODES.length; i++) {
      cuts.add(new Cut(from + NODES[i] * length, WEIGHTS[i] * length, false));
    }
  }
}
