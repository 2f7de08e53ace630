package org.peakstaff.planner.erlang;

/**
 * A Gauss-Legendre rule on [0, 1]: the sum of weight(i) f(node(i)) is exact for polynomials of
 * degree 2 order - 1.
 */
final class GaussLegendre {
  private static final int NEWTON_STEPS = 100;

  private final double[] nodes;
  private final double[] weights;

  private GaussLegendre(double[] nodes, double[] weights) {
    this.nodes = nodes;
    this.weights = weights;
  }

  /** The rule with the given number of nodes, by Newton's method on the Legendre polynomial. */
  static GaussLegendre of(int order) {
    double[] nodes = new double[order];
    double[] weights = new double[order];
    for (int i = 0; i < (order + 1) / 2; i++) {
      double x = root(order, i);
      double slope = derivative(order, x);
      double weight = 1 / ((1 - x * x) * slope * slope);
      nodes[i] = 0.5 - 0.5 * x;
      nodes[order - 1 - i] = 0.5 + 0.5 * x;
      weights[i] = weight;
      weights[order - 1 - i] = weight;
    }
    return new GaussLegendre(nodes, weights);
  }

  /** Newton's method from the asymptotic position of the root, counted from the largest. */
  private static double root(int order, int i) {
    double x = StrictMath.cos(StrictMath.PI * (i + 0.75) / (order + 0.5));
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double change = legendre(order, x) / derivative(order, x);
      x -= change;
      if (Math.abs(change) < 1e-16) {
        break;
      }
    }
    return x;
  }

  int order() {
    return nodes.length;
  }

  double node(int i) {
    return nodes[i];
  }

  double weight(int i) {
    return weights[i];
  }

  private static double legendre(int order, double x) {
    double previous = 1;
    double current = x;
    for (int k = 2; k <= order; k++) {
      double next = ((2 * k - 1) * x * current - (k - 1) * previous) / k;
      previous = current;
      current = next;
    }
    return current;
  }

  private static double derivative(int order, double x) {
    return order * (x * legendre(order, x) - legendre(order - 1, x)) / (x * x - 1);
  }
}
