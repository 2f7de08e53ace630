package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.QueueModel;
import org.peakstaff.planner.erlang.Thresholds;

/**
 * How many contacts of an interval more than their targets ask for are served by n agents, as a
 * function of n; and the least concave function above it.
 *
 * <p>All contacts are one queue, by Erlang A, or Erlang C where nobody abandons. The concave
 * function, a chain of straight lines over some of the whole numbers, is what makes it fit for
 * linear programs: an over-estimate of service is an under-estimate of staff.
 */
final class SurplusCurve {
  private static final double FLAT = 1e-7;
  private static final int MORE = 10;

  private final double[] surplus;

  /** Numbers of agents at which the concave function has its corners, ascending from 0. */
  private final int[] corners;

  /**
   * A part of the contacts.
   *
   * @param volume contacts, for how much the target weighs
   * @param target of theirs
   */
  record Part(double volume, ShareTarget target) {}

  private SurplusCurve(double[] surplus) {
    this.surplus = surplus;
    corners = corners(surplus);
  }

  /**
   * The curve of a queue.
   *
   * @param load erlangs, at least 0
   * @param handleTime mean seconds
   * @param patience mean seconds, infinity when nobody abandons
   * @param parts of the contacts
   */
  static SurplusCurve of(double load, double handleTime, double patience, List<Part> parts) {
    if (!(load > 0)) {
      return new SurplusCurve(new double[] {parts.stream().mapToDouble(SurplusCurve::all).sum()});
    }
    QueueModel model =
        patience < Double.POSITIVE_INFINITY
            ? ErlangA.of(load, handleTime, patience)
            : ErlangC.of(load, handleTime);
    List<Double> values = new ArrayList<>();
    double best = parts.stream().mapToDouble(SurplusCurve::all).sum();
    double scale = parts.stream().mapToDouble(Part::volume).sum();
    int most = (int) Math.ceil(load + MORE * Math.sqrt(load)) + MORE;
    for (int n = 0; n <= most; n++) {
      double value = surplus(model, n, parts);
      values.add(value);
      if (n > load && best - value <= FLAT * scale) {
        break;
      }
    }
    return new SurplusCurve(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double all(Part part) {
    return part.volume() * (1 - part.target().share());
  }

  private static double surplus(QueueModel model, int agents, List<Part> parts) {
    Map<Thresholds, QueueMeasures> measures = new HashMap<>();
    double sum = 0;
    for (Part part : parts) {
      QueueMeasures found =
          measures.computeIfAbsent(
              part.target().thresholds(), thresholds -> model.measures(agents, thresholds));
      sum += part.volume() * part.target().surplus(found);
    }
    return sum;
  }

  /** The upper hull of the points (n, surplus): Andrew's monotone chain. */
  private static int[] corners(double[] values) {
    int[] hull = new int[values.length];
    int size = 0;
    for (int n = 0; n < values.length; n++) {
      while (size >= 2 && !above(values, hull[size - 2], hull[size - 1], n)) {
        size--;
      }
      hull[size++] = n;
    }
    return Arrays.copyOf(hull, size);
  }

  private static boolean above(double[] values, int from, int between, int to) {
    double line = values[from] + (values[to] - values[from]) * (between - from) / (to - from);
    return values[between] > line;
  }

  /** The number of agents beyond which nothing is gained. */
  int most() {
    return surplus.length - 1;
  }

  /** The surplus with a whole number of agents. */
  double at(int agents) {
    return surplus[Math.min(agents, most())];
  }

  /** The concave function. */
  double concave(double agents) {
    int k = segment(agents);
    if (k == corners.length - 1) {
      return surplus[corners[k]];
    }
    return surplus[corners[k]] + slope(agents) * (agents - corners[k]);
  }

  /** Its slope to the right: contacts per agent, 0 beyond {@link #most}. */
  double slope(double agents) {
    int k = segment(agents);
    if (k == corners.length - 1) {
      return 0;
    }
    return (surplus[corners[k + 1]] - surplus[corners[k]]) / (corners[k + 1] - corners[k]);
  }

  /** The next corner of the concave function. */
  int nextCorner(double agents) {
    int k = segment(agents);
    return corners[Math.min(k + 1, corners.length - 1)];
  }

  private int segment(double agents) {
    int k = 0;
    while (k + 1 < corners.length && corners[k + 1] <= agents) {
      k++;
    }
    return k;
  }
}
