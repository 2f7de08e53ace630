package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A patience law known by its survival function alone. The integral H is tabulated once at the ends
 * of adaptively halved cells and completed within a cell by a 16-point rule.
 */
final class TabulatedPatience implements PatienceLaw {
  private static final GaussLegendre RULE = GaussLegendre.of(16);
  private static final double AGREEMENT = 2e-15;
  private static final int MOST_HALVINGS = 45;
  private static final double FIRST_CELL = 0x1p-20;
  private static final int MOST_CELLS = 20_000;
  private static final int MOST_DOUBLINGS = 200;

  private final DoubleUnaryOperator survival;
  private final double[] ends;
  private final double[] integrals;

  private TabulatedPatience(DoubleUnaryOperator survival, List<double[]> cells) {
    this.survival = survival;
    this.ends = new double[cells.size()];
    this.integrals = new double[cells.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = cells.get(i)[0];
      integrals[i] = cells.get(i)[1];
    }
  }

  /**
   * The law with the given survival function.
   *
   * @param scale a typical patience in seconds: cells double from a millionth of it on, so that
   *     little depends on it
   */
  static TabulatedPatience of(DoubleUnaryOperator survival, double scale) {
    List<double[]> cells = new ArrayList<>();
    cells.add(new double[] {0, 0});
    new Halving(survival, cells).addDoubling(scale * FIRST_CELL);
    return new TabulatedPatience(survival, cells);
  }

  @Override
  public double survival(double x) {
    return x < Double.POSITIVE_INFINITY ? survival.applyAsDouble(x) : 0;
  }

  @Override
  public double integratedSurvival(double x) {
    int last = ends.length - 1;
    if (x >= ends[last]) {
      return integrals[last];
    }
    int cell = Arrays.binarySearch(ends, x);
    if (cell >= 0) {
      return integrals[cell];
    }
    int below = -cell - 2;
    return integrals[below] + integral(survival, ends[below], x);
  }

  private static double last(List<double[]> cells) {
    return cells.get(cells.size() - 1)[1];
  }

  private static double integral(DoubleUnaryOperator survival, double from, double to) {
    double sum = 0;
    for (int i = 0; i < RULE.order(); i++) {
      double x = from + (to - from) * RULE.node(i);
      sum += RULE.weight(i) * survival.applyAsDouble(x);
    }
    return (to - from) * sum;
  }

  /** Halves cells until a rule on the whole agrees with the rule on its halves. */
  private static final class Halving {
    private final DoubleUnaryOperator survival;
    private final List<double[]> cells;

    /** The largest integral met so far, the measure of what is small. */
    private double largest;

    Halving(DoubleUnaryOperator survival, List<double[]> cells) {
      this.survival = survival;
      this.cells = cells;
    }

    /** Adds cells up to {@code first} and on from there, twice as far each time. */
    void addDoubling(double first) {
      double from = 0;
      double to = first;
      for (int i = 0; i < MOST_DOUBLINGS; i++) {
        double before = last(cells);
        add(from, to, integral(survival, from, to), 0);
        if (last(cells) - before <= 1e-17 * last(cells)) {
          break;
        }
        from = to;
        to *= 2;
      }
    }

    private void add(double from, double to, double whole, int depth) {
      double middle = (from + to) / 2;
      double left = integral(survival, from, middle);
      double right = integral(survival, middle, to);
      double parts = left + right;
      largest = Math.max(largest, Math.max(parts, last(cells)));
      boolean agrees = Math.abs(whole - parts) <= AGREEMENT * largest;
      if (agrees || depth >= MOST_HALVINGS || cells.size() >= MOST_CELLS) {
        cells.add(new double[] {to, last(cells) + parts});
        return;
      }
      add(from, middle, left, depth + 1);
      add(middle, to, right, depth + 1);
    }
  }
}
